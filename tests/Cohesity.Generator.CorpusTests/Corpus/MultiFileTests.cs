using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Cohesity.Generator.Common;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model;
using Cohesity.Generator.Reading;
using Cohesity.Generator.Reading.Places;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>Documents in several files: the root is the client's document, all other files are its parts.</summary>
public sealed class MultiFileTests
{
    private const string Folder = "conformance/multi-file";
    private const string Petstore = "oai-petstore-separate-2.0";
    private const string Cafe = "redocly-cafe-split-3.2";

    // Errors; references that lead nowhere, out of the set, or round in a circle; remarks of the reader. What cannot be expressed in C# is another matter.
    private static readonly string[] Unread = ["CGEN1001", "CGEN1004", "CGEN1006", "CGEN2004", "CGEN2005", "CGEN2006", "CGEN2007", "CGEN2008"];

    [Theory]
    [InlineData(Petstore, "spec/swagger.json", 4)]
    [InlineData(Cafe, "cafe.yaml", 13)] // of an image, its text has a method of its own
    public void A_set_of_files_is_one_client(string set, string root, int operations)
    {
        SpecText[] files = Files(set, root);
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of(files));

        Assert.All(run.Diagnostics, diagnostic =>
        {
            Assert.DoesNotContain(diagnostic.Id, Unread);
            Assert.Contains(files, file => file.Path == diagnostic.Location.GetLineSpan().Path);
        });
        CompilationAssert.Compiles(run);
        CompilationAssert.Parses(run, LanguageVersion.CSharp11);
        Assert.Equal(operations, Spec(run).Apis.Sum(api => api.Operations.Count));
    }

    [Theory]
    [InlineData(Petstore, "spec/swagger.json")]
    [InlineData(Cafe, "cafe.yaml")]
    public void No_reference_dangles(string set, string root)
    {
        SpecText[] files = Files(set, root);
        CancellationToken token = TestContext.Current.CancellationToken;
        DocumentFile[] texts = [.. files.Select(file => new DocumentFile(file.Path, file.GetText(token).ToString()))];
        var problems = new ProblemSink();
        ReadDocument? read = DocumentReader.Read(new SpecFile(texts[0], texts[1..].ToEquatableArray(), default, null!), problems, token);

        Assert.DoesNotContain(problems.Problems, problem => Unread.Contains(problem.Id));
        Assert.Equal(0, DanglingReferences.Count(read!.Document));
    }

    [Theory]
    [InlineData(Petstore, "spec/swagger.json")]
    [InlineData(Cafe, "cafe.yaml")]
    public void The_order_of_the_parts_changes_nothing(string set, string root)
    {
        SpecText[] files = Files(set, root);

        Assert.Equal(GeneratorRunner.Run(GeneratorInput.Of(files)).Files, GeneratorRunner.Run(GeneratorInput.Of([.. files.Reverse()])).Files);
    }

    [Fact]
    public void Parts_that_are_missing_are_warnings_where_they_are_referred_to()
    {
        SpecText[] files = Files(Petstore, "spec/swagger.json");
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of(files[0]));

        Assert.NotEmpty(run.Diagnostics);
        Assert.All(run.Diagnostics, diagnostic => Assert.Equal(("CGEN2006", files[0].Path), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path)));
        CompilationAssert.Compiles(run);
    }

    private static ClientSpec Spec(GeneratorRun run) => (ClientSpec)Assert.Single(TrackedStep.Of(run, TrackingNames.Spec)).Value;

    /// <summary>The root first; then its parts.</summary>
    private static SpecText[] Files(string set, string root)
    {
        CorpusFolder.SkipIfAbsent(CorpusFolder.Documents("conformance")[0]);
        string folder = Path.Combine(CorpusFolder.Root, Folder, set);
        string document = Path.Combine(folder, root);
        IEnumerable<string> parts = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(path => path != document).Order(StringComparer.Ordinal);
        return [SpecText.Client(document, Text(document)), .. parts.Select(path => new SpecText(path, Text(path)).With("OpenApiPartOf", "TestClient"))];
    }

    private static string Text(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return SourceText.From(stream).ToString();
    }
}
