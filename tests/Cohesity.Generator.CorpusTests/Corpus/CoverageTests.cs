using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Cohesity.Generator.Binding;
using Cohesity.Generator.Common;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model;
using Cohesity.Generator.Reading;
using Cohesity.Generator.Reading.Places;
using Cohesity.Generator.Tests.Infrastructure;
using Cohesity.Generator.Tests.Infrastructure.Instances;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>Writes and checks the table of what is degraded in each real document.</summary>
public sealed class CoverageTests
{
    private const string Heading =
        """
        # Coverage

        What becomes of the operations and the schemas of each real document: in full, degraded (a diagnostic says what was lost, and the rest is usable), or left out.
        Lost in silence is what stands in a document, is neither in the table of constructs (tests/Cohesity.Generator.Tests/Infrastructure/Constructs) nor named by a warning.
        A test writes this table and fails when it is not current; `COHESITY_ACCEPT_SNAPSHOTS=1 dotnet test` accepts a new one.

        | document | operations | in full | degraded | left out | schemas | in full | degraded | left out | lost in silence | diagnostics |
        |---|---|---|---|---|---|---|---|---|---|---|

        """;

    [Fact]
    public void Table_is_current()
    {
        IReadOnlyList<string> documents = CorpusFolder.Documents("cohesity", "real", "services");
        CorpusFolder.SkipIfAbsent(documents[0]);
        var table = new StringBuilder(Heading.ReplaceLineEndings("\n"));
        foreach (string document in documents)
        {
            table.Append(Row(document)).Append('\n');
        }

        string path = Path.Combine(ProjectMetadata.RepositoryRoot, "tests", "Cohesity.Generator.CorpusTests", "Corpus", "coverage.md");
        if (Environment.GetEnvironmentVariable("COHESITY_ACCEPT_SNAPSHOTS") is "1" or "true")
        {
            File.WriteAllText(path, table.ToString());
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), table.ToString());
    }

    private static string Row(string document)
    {
        string path = Path.Combine(CorpusFolder.Root, document);
        using FileStream stream = File.OpenRead(path);
        var options = new ClientOptions("Test", "TestClient", "Test", true, NullHandling.ByVersion, ReadingMode.Tolerant, FileLayout.Auto, OperationChoice.All, PagingMode.Infer);
        var file = new SpecFile(new DocumentFile(path, SourceText.From(stream).ToString()), default, default, options);
        var problems = new ProblemSink();
        ReadDocument read = DocumentReader.Read(file, problems, TestContext.Current.CancellationToken)!;
        ClientSpec spec = ClientBinder.Bind(read, options, problems, TestContext.Current.CancellationToken);

        List<string> lossy = [.. problems.Problems.Where(problem => problem.Id.StartsWith("CGEN2", StringComparison.Ordinal) && problem.Path is not null).Select(problem => problem.Path!.ToString())];
        List<string> operations = [.. (read.Document.Paths ?? []).SelectMany(item => (item.Value.Operations ?? []).Keys.Select(method => Pointer("paths", item.Key, method.Method.ToLowerInvariant())))];
        List<string> schemas = [.. (read.Document.Components?.Schemas?.Keys ?? Enumerable.Empty<string>()).Where(name => !read.Hoisted.ContainsKey(name)).Select(name => problems.Origin(JsonPath.Root(path) / "components" / "schemas" / name).ToString())];
        int emitted = spec.Apis.Sum(api => api.Operations.Count);
        int degradedOperations = operations.Count(operation => lossy.Exists(pointer => IsBelow(pointer, operation)));
        int degradedSchemas = schemas.Count(schema => lossy.Exists(pointer => IsBelow(pointer, schema)));
        string diagnostics = string.Join(", ", problems.Problems.GroupBy(problem => problem.Id).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} × {group.Count()}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {document} | {operations.Count} | {emitted - degradedOperations} | {degradedOperations} | {operations.Count - emitted} | {schemas.Count} | {schemas.Count - degradedSchemas} | {degradedSchemas} | 0 | {LostFields.Of(Document(document), read.Version, problems).Count} | {diagnostics} |");
    }

    private static JsonObject Document(string document) => (JsonObject)RawDocument.Read(CompiledDocument.PathOf(document), CompiledDocument.TextOf(document))!;

    private static string Pointer(params string[] segments) => segments.Aggregate(JsonPath.Root(""), (path, segment) => path / segment).ToString();

    private static bool IsBelow(string pointer, string ancestor) => pointer == ancestor || pointer.StartsWith(ancestor + "/", StringComparison.Ordinal);
}
