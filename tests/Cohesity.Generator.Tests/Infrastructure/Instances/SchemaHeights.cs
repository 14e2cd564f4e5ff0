using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Tests.Infrastructure.Instances;

/// <summary>How deep the smallest value of a schema nests, so that recursive schemas come to an end.</summary>
internal sealed class SchemaHeights(SchemaIndex index)
{
    private const int Endless = 1000;

    private readonly Dictionary<JsonNode, int> _heights = [];

    /// <summary>The choice with the smallest values: of a list of alternatives, or of a component (0) and its subtypes.</summary>
    public int Lowest(JsonNode place)
    {
        if (place is not JsonArray alternatives)
        {
            return 0;
        }

        int[] heights = [.. alternatives.Select(Of)];
        return Array.IndexOf(heights, heights.Min());
    }

    private int Of(JsonNode? schema)
    {
        if (schema is not JsonObject node)
        {
            return 0;
        }

        if (_heights.TryGetValue(node, out int known))
        {
            return known;
        }

        _heights[node] = Endless;
        int height = Math.Min(Endless, Measure(node));

        // What was measured inside a cycle was measured with a guess; only an end that was found is remembered.
        if (height < Endless)
        {
            _heights[node] = height;
        }
        else
        {
            _heights.Remove(node);
        }

        return height;
    }

    private int Measure(JsonObject node)
    {
        int height = 0;
        if (SchemaIndex.Reference(node) is { } reference)
        {
            height = Of(TargetOf(reference));
        }

        foreach (JsonNode? part in node["allOf"] as JsonArray ?? [])
        {
            height = Math.Max(height, Of(part));
        }

        foreach (JsonArray alternatives in SchemaMerger.Alternatives(node))
        {
            height = Math.Max(height, alternatives.Min(Of));
        }

        if (node["items"] is JsonObject items)
        {
            height = Math.Max(height, node["minItems"] is null ? 1 : 1 + Of(items));
        }

        if (node["properties"] is JsonObject properties && node["required"] is JsonArray required)
        {
            foreach ((string name, JsonNode? property) in properties)
            {
                if (required.Any(item => item?.ToString() == name))
                {
                    height = Math.Max(height, 1 + Of(property));
                }
            }
        }

        return height;
    }

    private JsonNode? TargetOf(string reference)
    {
        try
        {
            return index.Target(reference);
        }
        catch (NoInstanceException)
        {
            return null;
        }
    }
}
