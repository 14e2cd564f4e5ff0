using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary>One step of a query: from nodes to some of their children, or of their descendants.</summary>
internal sealed class QuerySegment
{
    private readonly IReadOnlyList<QuerySelector> _selectors;
    private readonly bool _isDescendant;

    public QuerySegment(IReadOnlyList<QuerySelector> selectors, bool isDescendant)
    {
        _selectors = selectors;
        _isDescendant = isDescendant;
    }

    /// <summary>Whether it selects one node at the most.</summary>
    public bool IsSingular => !_isDescendant && _selectors.Count == 1 && _selectors[0] is NameSelector or IndexSelector;

    /// <summary>The node that a singular segment leads to; false when there is none.</summary>
    public bool TryFind(JsonNode? from, QueryRun run, List<QueryMatch> buffer, out JsonNode? node)
    {
        run.Visit();
        buffer.Clear();
        if (from is not null)
        {
            _selectors[0].Select(from, run, buffer);
        }

        node = buffer.Count == 0 ? null : buffer[0].Node;
        return buffer.Count > 0;
    }

    /// <summary>Each node once, however many paths lead to it: an action applies once to each, and <c>$..*..*</c> stays linear.</summary>
    public List<QueryMatch> Select(List<QueryMatch> from, QueryRun run)
    {
        var matches = new List<QueryMatch>();
        var entered = _isDescendant ? new HashSet<JsonNode>() : null;
        foreach (QueryMatch match in from)
        {
            run.Visit();
            if (match.Node is not (JsonObject or JsonArray))
            {
                continue;
            }

            if (entered is null)
            {
                SelectChildren(match.Node, run, matches);
            }
            else
            {
                SelectDescendants(match.Node, run, entered, matches);
            }
        }

        return matches;
    }

    private void SelectDescendants(JsonNode start, QueryRun run, HashSet<JsonNode> entered, List<QueryMatch> matches)
    {
        var pending = new Stack<JsonNode>();
        var children = new List<JsonNode>();
        pending.Push(start);
        while (pending.Count > 0)
        {
            JsonNode container = pending.Pop();
            if (!entered.Add(container))
            {
                continue;
            }

            SelectChildren(container, run, matches);
            children.Clear();
            AddContainers(container, run, children);
            for (int i = children.Count - 1; i >= 0; i--)
            {
                pending.Push(children[i]);
            }
        }
    }

    private static void AddContainers(JsonNode container, QueryRun run, List<JsonNode> children)
    {
        if (container is JsonObject members)
        {
            foreach (KeyValuePair<string, JsonNode?> member in members)
            {
                Add(member.Value);
            }
        }
        else
        {
            foreach (JsonNode? item in (JsonArray)container)
            {
                Add(item);
            }
        }

        void Add(JsonNode? child)
        {
            run.Visit();
            if (child is JsonObject or JsonArray)
            {
                children.Add(child);
            }
        }
    }

    private void SelectChildren(JsonNode container, QueryRun run, List<QueryMatch> matches)
    {
        int start = matches.Count;
        foreach (QuerySelector selector in _selectors)
        {
            selector.Select(container, run, matches);
        }

        if (_selectors.Count > 1)
        {
            var seen = new HashSet<(string? Key, int Index)>();
            int end = start;
            for (int i = start; i < matches.Count; i++)
            {
                if (seen.Add((matches[i].Key, matches[i].Index)))
                {
                    matches[end++] = matches[i];
                }
            }

            matches.RemoveRange(end, matches.Count - end);
        }
    }
}
