using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Reading.Overlays;
using Cohesity.Generator.Reading.Places;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Tests.Reading.Overlays;

/// <summary>A tree after overlays, and their problems as lines: id, file, line and column counted from 1, and the arguments.</summary>
internal sealed class OverlaidTree
{
    private readonly ProblemSink _problems = new();
    private readonly SpecFile _file;
    private readonly SourceTree _tree;

    private OverlaidTree(SpecFile file)
    {
        CancellationToken token = Xunit.TestContext.Current.CancellationToken;
        _file = file;
        _tree = TreeReader.Read(file.Document, _problems, token)!;
        OverlayApplier.Apply(_tree, file.Overlays, _problems, token);
    }

    public string Json => _tree.Node!.ToJsonString();

    public IReadOnlyList<string> Problems =>
        [.. ProblemLocator.Locate(_problems, _file, Xunit.TestContext.Current.CancellationToken).Select(Line)];

    /// <summary>Applies overlays by their whole text; they are named 0.yaml, 1.yaml and so on.</summary>
    public static OverlaidTree Apply(string document, params string[] overlays) => new(new SpecFile(
        new DocumentFile("/specs/api.yaml", document),
        EquatableArray<DocumentFile>.Empty,
        overlays.Select((text, i) => new DocumentFile($"/specs/{i}.yaml", text)).ToEquatableArray(),
        null!));

    /// <summary>Applies one overlay that has these actions.</summary>
    public static OverlaidTree Act(string document, string actions) =>
        Apply(document, $"overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions:\n{actions}\n");

    /// <summary>Reports a problem at a node of the tree, as the steps after the overlays do.</summary>
    public OverlaidTree Report(params string[] segments)
    {
        _problems.Report(ProblemIds.WrongNodeType, segments.Aggregate(_tree.Root, (path, segment) => path / segment), "x");
        return this;
    }

    private static string Line(Problem problem) =>
        $"{problem.Id} {problem.Location!.Path["/specs/".Length..]} {problem.Location.Line + 1}:{problem.Location.Column + 1} {string.Join(" | ", problem.Arguments)}";
}
