using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Reading;
using Cohesity.Generator.Reading.Places;
using Xunit;

namespace Cohesity.Generator.CorpusTests;

/// <summary>Every document of the corpus is read; on a thread with the stack of a compiler's.</summary>
public class ReadingTests
{
    private const int CompilerStack = 1024 * 1024;

    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    private static readonly string Corpus = Path.GetFullPath(Path.Combine(
        typeof(ReadingTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!,
        "..",
        "shared",
        "corpus"));

    public static IEnumerable<TheoryDataRow<string>> Good() => Files("real", "conformance", "cohesity", "services")
        .Where(file => !file.StartsWith("conformance/multi-file/", StringComparison.Ordinal))
        .Append("conformance/multi-file/oai-petstore-separate-2.0/spec/swagger.json")
        .Append("conformance/multi-file/redocly-cafe-split-3.2/cafe.yaml")
        .Select(file => new TheoryDataRow<string>(file));

    public static IEnumerable<TheoryDataRow<string>> Malformed() => Files("malformed").Select(file => new TheoryDataRow<string>(file));

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_document_is_read_whole(string file)
    {
        SkipWithoutCorpus();
        (ReadDocument? read, EquatableArray<Problem> problems) = Read(file);

        Assert.NotNull(read);
        Assert.DoesNotContain(problems, problem => problem.Id.StartsWith("CGEN1", StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.NotNull(problem.Location));
        int operations = read.Document.Paths?.Sum(path => path.Value.Operations?.Count ?? 0) ?? 0;
        if (file.EndsWith(".json", StringComparison.Ordinal))
        {
            Assert.Equal(CountOperations(Path.Combine(Corpus, file)), operations);
        }

        Assert.Equal(0, DanglingReferences.Count(read.Document));
    }

    [Theory]
    [MemberData(nameof(Malformed))]
    public async Task A_malformed_document_ends_in_a_document_or_an_error(string file)
    {
        SkipWithoutCorpus();

        // Each takes milliseconds; the limit only turns a reader that never ends into a failure.
        (ReadDocument? read, EquatableArray<Problem> problems) = await Task.Run(() => Read(file), TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);

        Assert.Equal(read is null, problems.Any(problem => problem.Id.StartsWith("CGEN1", StringComparison.Ordinal)));
    }

    private static void SkipWithoutCorpus()
    {
        if (!Directory.Exists(Corpus))
        {
            Assert.Skip("The corpus is not at " + Corpus + ".");
        }
    }

    private static IEnumerable<string> Files(params string[] folders) => folders
        .Select(folder => Path.Combine(Corpus, folder))
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Corpus, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .DefaultIfEmpty("no corpus");

    private static (ReadDocument? Read, EquatableArray<Problem> Problems) Read(string file)
    {
        SpecFile spec = Spec(file);
        CancellationToken token = TestContext.Current.CancellationToken;
        var sink = new ProblemSink();
        ReadDocument? read = null;
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    read = DocumentReader.Read(spec, sink, token);
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            CompilerStack);
        thread.Start();
        thread.Join();
        Assert.Null(thrown);
        return (read, ProblemLocator.Locate(sink, spec, token));
    }

    private static SpecFile Spec(string file)
    {
        string path = Path.Combine(Corpus, file);
        string[] segments = file.Split('/');
        IEnumerable<string> parts = segments is ["conformance", "multi-file", var set, ..]
            ? Directory.EnumerateFiles(Path.Combine(Corpus, "conformance", "multi-file", set), "*", SearchOption.AllDirectories).Where(part => part != path).Order(StringComparer.Ordinal)
            : [];
        return new SpecFile(
            new DocumentFile(path, File.ReadAllText(path)),
            parts.Select(part => new DocumentFile(part, File.ReadAllText(part))).ToEquatableArray(),
            EquatableArray<DocumentFile>.Empty,
            null!);
    }

    private static int CountOperations(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(path), new JsonDocumentOptions { MaxDepth = 1000 });
        return document.RootElement.TryGetProperty("paths", out JsonElement paths)
            ? paths.EnumerateObject().Sum(item => item.Value.EnumerateObject().Count(member => Methods.Contains(member.Name)))
            : 0;
    }
}
