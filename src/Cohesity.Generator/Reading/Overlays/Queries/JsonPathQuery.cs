using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary>A JSONPath query (RFC 9535) without functions. What it selects is a set: a place that several ways lead to is there once.</summary>
internal sealed class JsonPathQuery
{
    private readonly IReadOnlyList<QuerySegment> _segments;
    private readonly bool _isRelative;

    /// <param name="segments">The steps.</param>
    /// <param name="isRelative">Whether it starts at <c>@</c>, the node that a filter looks at, instead of <c>$</c>, the root.</param>
    public JsonPathQuery(IReadOnlyList<QuerySegment> segments, bool isRelative)
    {
        _segments = segments;
        _isRelative = isRelative;
        IsSingular = segments.All(segment => segment.IsSingular);
    }

    /// <summary>Whether it selects one node at the most, whatever the document.</summary>
    public bool IsSingular { get; }

    /// <summary>Parses a query.</summary>
    /// <exception cref="QueryException">The text is no query, or one with parts that are not supported.</exception>
    public static JsonPathQuery Parse(string text) => new JsonPathParser(new QueryText(text.Trim())).ParseAll();

    /// <summary>The nodes, in the order of the document as far as the query has one.</summary>
    /// <param name="current">The node that <c>@</c> means, if it starts there.</param>
    /// <param name="run">The evaluation.</param>
    /// <exception cref="QueryException">It visits too many nodes.</exception>
    public List<QueryMatch> Select(JsonNode? current, QueryRun run)
    {
        List<QueryMatch> matches = [QueryMatch.Root(_isRelative ? current : run.Root)];
        foreach (QuerySegment segment in _segments)
        {
            matches = segment.Select(matches, run);
        }

        return matches;
    }

    /// <summary>The node that a singular query leads to; it may be null. False when there is none.</summary>
    public bool TryFind(JsonNode? current, QueryRun run, out JsonNode? node)
    {
        node = _isRelative ? current : run.Root;
        var buffer = new List<QueryMatch>();
        foreach (QuerySegment segment in _segments)
        {
            if (!segment.TryFind(node, run, buffer, out node))
            {
                return false;
            }
        }

        return true;
    }
}
