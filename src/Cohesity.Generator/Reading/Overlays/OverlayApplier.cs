using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Reading.Overlays.Queries;
using Cohesity.Generator.Reading.Places;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Reading.Overlays;

/// <summary>Applies the OpenAPI Overlay documents of a client to its document: every action of every overlay, in order, each to what the ones before it made.</summary>
internal sealed class OverlayApplier
{
    private readonly SourceTree _document;
    private readonly ProblemSink _problems;
    private readonly CancellationToken _cancellationToken;
    private readonly OverlayMarks _marks = new();
    private readonly OverlayMerger _merger;

    private OverlayApplier(SourceTree document, ProblemSink problems, CancellationToken cancellationToken)
    {
        _document = document;
        _problems = problems;
        _cancellationToken = cancellationToken;
        _merger = new OverlayMerger(_marks, problems);
    }

    /// <summary>Changes the tree in place. From then on, the sink finds what an overlay brought in that overlay.</summary>
    public static void Apply(SourceTree document, EquatableArray<DocumentFile> overlays, ProblemSink problems, CancellationToken cancellationToken)
    {
        if (overlays.Count == 0 || document.Node is not JsonObject)
        {
            return;
        }

        problems.Follow(Run(document, overlays, problems, cancellationToken).ToOrigins(document));
    }

    /// <summary>What the overlays of a client change in its document, by the places of its file.</summary>
    public static OriginMap FindChanges(SpecFile file, CancellationToken cancellationToken)
    {
        var problems = new ProblemSink();
        if (file.Overlays.Count == 0 || TreeReader.Read(file.Document, problems, cancellationToken) is not { Node: JsonObject } document)
        {
            return new OriginMap();
        }

        return Run(document, file.Overlays, problems, cancellationToken).ToChanges(document);
    }

    private static OverlayMarks Run(SourceTree document, EquatableArray<DocumentFile> overlays, ProblemSink problems, CancellationToken cancellationToken)
    {
        var applier = new OverlayApplier(document, problems, cancellationToken);
        foreach (DocumentFile overlay in overlays)
        {
            if (TreeReader.Read(overlay, problems, cancellationToken) is { } tree)
            {
                applier.Apply(OverlayReader.Read(tree, problems));
            }
        }

        return applier._marks;
    }

    private void Apply(IReadOnlyList<OverlayAction> actions)
    {
        foreach (OverlayAction action in actions.TakeWhile(_ => !_merger.IsExhausted))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            Apply(action);
        }
    }

    private void Apply(OverlayAction action)
    {
        try
        {
            List<QueryMatch> targets = Select(action.Target);
            if (targets.Count == 0)
            {
                string name = FileNames.Of(_document.File.Path);
                _problems.Report(ProblemIds.OverlayTargetUnmatched, action.Path / OverlayAction.TargetKey, action.Text.Trim(), name);
            }
            else if (action.IsRemoval)
            {
                Remove(action, targets);
            }
            else if (action.Copy is null)
            {
                _merger.Merge(targets, action.Update, action.Path / OverlayAction.UpdateKey);
            }
            else
            {
                Copy(action, action.Copy, targets);
            }
        }
        catch (QueryException exception)
        {
            _problems.Report(ProblemIds.OverlayActionSkipped, action.Path, exception.Message);
        }
    }

    private void Remove(OverlayAction action, List<QueryMatch> targets)
    {
        if (targets[0].Parent is null)
        {
            _problems.Report(ProblemIds.OverlayActionSkipped, action.Path / OverlayAction.TargetKey, "the document itself cannot be removed");
            targets.RemoveAt(0);
        }

        foreach (QueryMatch target in targets.Where(target => target.Key is not null))
        {
            ((JsonObject)target.Parent!).Remove(target.Key!);
            _marks.Remove(target.Parent, target.Key, action.Path);
        }

        foreach (IGrouping<JsonNode, QueryMatch> items in targets.Where(target => target.Key is null).GroupBy(target => target.Parent!))
        {
            RemoveItems((JsonArray)items.Key, new HashSet<int>(items.Select(item => item.Index)));
            _marks.Remove(items.Key, null, action.Path);
        }
    }

    private void RemoveItems(JsonArray items, HashSet<int> removed)
    {
        JsonNode?[] all = [.. items];
        items.Clear();
        for (int i = 0; i < all.Length; i++)
        {
            if (!removed.Contains(i))
            {
                _marks.Shift(all[i], i);
                items.Add(all[i]);
            }
        }
    }

    private void Copy(OverlayAction action, JsonPathQuery copy, List<QueryMatch> targets)
    {
        JsonPath path = action.Path / OverlayAction.CopyKey;
        List<QueryMatch> sources = Select(copy);
        if (sources.Count != 1)
        {
            _problems.Report(ProblemIds.OverlayActionSkipped, path, $"'copy' must select one node, and selects {sources.Count}");
            return;
        }

        // What is copied may hold the target, or lie in it.
        _merger.Merge(targets, sources[0].Node?.DeepClone(), path);
    }

    private List<QueryMatch> Select(JsonPathQuery query) =>
        query.Select(_document.Node, new QueryRun(_document.Node!, _cancellationToken));
}
