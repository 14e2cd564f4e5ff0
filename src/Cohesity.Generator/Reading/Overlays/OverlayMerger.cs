using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Reading.Overlays.Queries;
using Cohesity.Generator.Reading.Places;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Reading.Overlays;

/// <summary>Merges the value of an update into its targets by the rules of Overlay 1.1, which are those of 1.0 stated more exactly: mappings merge, lists grow, a scalar replaces a scalar.</summary>
internal sealed class OverlayMerger
{
    /// <summary>How many nodes the overlays of one client may add. Actions that copy what earlier actions added could otherwise fill the memory.</summary>
    private const int MaximalNodes = 500_000;

    private readonly OverlayMarks _marks;
    private readonly ProblemSink _problems;
    private int _nodes;

    public OverlayMerger(OverlayMarks marks, ProblemSink problems)
    {
        _marks = marks;
        _problems = problems;
    }

    /// <summary>Whether the bound was reached: then nothing can be merged any more.</summary>
    public bool IsExhausted => _nodes > MaximalNodes;

    /// <param name="targets">What is changed.</param>
    /// <param name="update">What it is changed with; not changed itself.</param>
    /// <param name="source">Where the update stands.</param>
    public void Merge(List<QueryMatch> targets, JsonNode? update, JsonPath source)
    {
        int height = Height(update);
        foreach (QueryMatch target in targets)
        {
            if (Depth(target.Node ?? target.Parent) + height >= TreeLimits.Depth)
            {
                _problems.Report(ProblemIds.TooDeep, source);
                continue;
            }

            switch (target.Node)
            {
                case JsonArray items when update is not JsonArray:
                    Append(items, update, source);
                    break;
                case JsonObject or JsonArray when update is null:
                    Mismatch(target.Node, update, source);
                    break;
                default:
                    Merge(target, update, source);
                    break;
            }
        }
    }

    private void Merge(QueryMatch target, JsonNode? update, JsonPath source)
    {
        switch (target.Node, update)
        {
            case (JsonObject members, JsonObject updates):
                foreach (KeyValuePair<string, JsonNode?> member in updates)
                {
                    JsonPath path = source / member.Key;
                    if (members.TryGetPropertyValue(member.Key, out JsonNode? present))
                    {
                        Merge(QueryMatch.Member(members, member.Key, present), member.Value, path);
                    }
                    else
                    {
                        members.Add(member.Key, Bring(member.Value, path));
                    }
                }

                break;
            case (JsonArray items, JsonArray added):
                for (int i = 0; i < added.Count; i++)
                {
                    Append(items, added[i], source / i);
                }

                break;
            case (JsonObject or JsonArray, null):
                // example: "components:" with nothing below it, as in the specification's own overlay: nothing to add
                break;
            case (null, _) or (JsonValue, JsonValue or null):
                Replace(target, Bring(update, source));
                break;
            default:
                Mismatch(target.Node, update, source);
                break;
        }
    }

    private static void Replace(QueryMatch target, JsonNode? node)
    {
        if (target.Parent is JsonArray items)
        {
            items[target.Index] = node;
        }
        else
        {
            ((JsonObject)target.Parent!)[target.Key!] = node;
        }
    }

    private void Append(JsonArray items, JsonNode? item, JsonPath source) => items.Add(Bring(item, source));

    private JsonNode? Bring(JsonNode? node, JsonPath source)
    {
        _nodes += Count(node);
        if (IsExhausted)
        {
            throw new QueryException("the overlays bring more than 500,000 nodes into the document; the rest of this action and all that follows were left out");
        }

        JsonNode? copy = node?.DeepClone();
        _marks.Bring(copy, source);
        return copy;
    }

    private void Mismatch(JsonNode? target, JsonNode? update, JsonPath source) =>
        _problems.Report(ProblemIds.OverlayActionSkipped, source, $"{Name(target)} stands in the document, which {Name(update)} cannot be merged into");

    private static string Name(JsonNode? node) => node switch
    {
        JsonObject => "a mapping",
        JsonArray => "a list",
        null => "null",
        _ => "a scalar",
    };

    private static int Count(JsonNode? node) => 1 + node switch
    {
        JsonObject members => members.Sum(member => Count(member.Value)),
        JsonArray items => items.Sum(Count),
        _ => 0,
    };

    private static int Height(JsonNode? node) => node switch
    {
        JsonObject members => 1 + members.Select(member => Height(member.Value)).DefaultIfEmpty().Max(),
        JsonArray items => 1 + items.Select(Height).DefaultIfEmpty().Max(),
        _ => 0,
    };

    private static int Depth(JsonNode? node)
    {
        int depth = 0;
        for (JsonNode? parent = node?.Parent; parent is not null; parent = parent.Parent)
        {
            depth++;
        }

        return depth;
    }
}
