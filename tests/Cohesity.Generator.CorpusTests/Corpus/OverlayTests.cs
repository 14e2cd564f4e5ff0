using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Common;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Reading.Overlays;
using Cohesity.Generator.Reading.Overlays.Queries;
using Cohesity.Generator.Reading.Places;
using Cohesity.Generator.Reading.Trees;
using Xunit;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>Overlays over a real document of several megabytes.</summary>
public sealed class OverlayTests
{
    private const string GitHub = "real/github-rest.json";

    [Fact]
    public void Deprecated_operations_are_removed_and_nothing_else()
    {
        JsonObject document = Read().Node!.AsObject();
        int deprecated = Operations(document).Count(operation => operation["deprecated"]?.GetValue<bool>() == true);
        int all = Operations(document).Length;
        JsonObject overlaid = Apply("$.paths.*[?@.deprecated == true]", "remove: true");

        Assert.True(deprecated > 0);
        Assert.Equal(all - deprecated, Operations(overlaid).Length);
        Assert.Equal(document["components"]!.ToJsonString(), overlaid["components"]!.ToJsonString());
    }

    [Theory]
    [InlineData("$..description")]
    [InlineData("$..[?@.description]")]
    [InlineData("$..*..properties..*")]
    [InlineData("$..properties[?@..enum && !@.default]")]
    public void A_search_of_the_whole_document_is_within_the_bound(string target)
    {
        SourceTree tree = Read();
        var clock = Stopwatch.StartNew();
        int matches = JsonPathQuery.Parse(target).Select(tree.Node, new QueryRun(tree.Node!, TestContext.Current.CancellationToken)).Count;

        Assert.True(matches > 100, target);
        TestContext.Current.TestOutputHelper?.WriteLine($"{target}: {matches} in {clock.ElapsedMilliseconds} ms");
    }

    [Fact]
    public void Every_node_with_a_description_is_marked()
    {
        var clock = Stopwatch.StartNew();
        JsonObject overlaid = Apply("$..[?@.description]", "update: {x-seen: true}");

        TestContext.Current.TestOutputHelper?.WriteLine($"{clock.ElapsedMilliseconds} ms");
        Assert.Contains("\"x-seen\":true", overlaid.ToJsonString(), StringComparison.Ordinal);
    }

    private static JsonObject Apply(string target, string change)
    {
        SourceTree tree = Read();
        var problems = new ProblemSink();
        var overlay = new DocumentFile("overlay.yaml", $"overlay: 1.0.0\nactions:\n  - target: '{target}'\n    {change}\n");
        OverlayApplier.Apply(tree, new EquatableArray<DocumentFile>(overlay), problems, TestContext.Current.CancellationToken);
        Assert.Empty(problems.Problems);
        return tree.Node!.AsObject();
    }

    private static JsonObject[] Operations(JsonObject document) =>
        [.. document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(member => member.Value).OfType<JsonObject>().Where(operation => operation.ContainsKey("operationId"))];

    private static SourceTree Read()
    {
        CorpusFolder.SkipIfAbsent(CorpusFolder.Documents("real")[0]);
        string path = Path.Combine(CorpusFolder.Root, GitHub);
        return TreeReader.Read(new DocumentFile(path, File.ReadAllText(path)), new ProblemSink(), TestContext.Current.CancellationToken)!;
    }
}
