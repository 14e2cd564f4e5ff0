using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Common;
using Cohesity.Generator.Reading.Places;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Reading.Overlays;

/// <summary>Records which nodes overlays added or moved. Nodes are marked, and not their places, as every action may change the places of others.</summary>
internal sealed class OverlayMarks
{
    private readonly Dictionary<JsonNode, JsonPath> _brought = new();
    private readonly Dictionary<JsonNode, int> _shifted = new();
    private readonly List<(JsonNode Container, string? Key, JsonPath Source)> _removed = new();

    /// <summary>A node came from an overlay, with all that is in it. Null cannot be marked; problems with it are reported at its parent.</summary>
    public void Bring(JsonNode? node, JsonPath source)
    {
        if (node is not null)
        {
            _brought[node] = source;
        }
    }

    /// <summary>An item of a list is about to get another index. The index of the first call is the one in the file.</summary>
    public void Shift(JsonNode? item, int index)
    {
        if (item is not null && !_brought.ContainsKey(item) && !_shifted.ContainsKey(item))
        {
            _shifted.Add(item, index);
        }
    }

    /// <summary>An action took a member out of a mapping, or items out of a list.</summary>
    /// <param name="container">The mapping or list.</param>
    /// <param name="key">The member's key; null for items.</param>
    /// <param name="source">The action.</param>
    public void Remove(JsonNode container, string? key, JsonPath source) => _removed.Add((container, key, source));

    /// <summary>Which nodes of the document itself are not as it says, each with what made it so: members that were changed, brought or removed, and lists of plain values.</summary>
    public OriginMap ToChanges(SourceTree document)
    {
        var changes = new OriginMap();
        foreach (KeyValuePair<JsonNode, JsonPath> brought in _brought)
        {
            if (brought.Key.Parent is { } parent)
            {
                Add(parent, parent is JsonObject ? brought.Key.GetPropertyName() : null, brought.Value);
            }
        }

        foreach ((JsonNode container, string? key, JsonPath source) in _removed)
        {
            Add(container, key, source);
        }

        return changes;

        void Add(JsonNode container, string? key, JsonPath source)
        {
            if ((key is not null || IsPlain((JsonArray)container)) && Source(container, document) is { } place)
            {
                changes.Bring(key is null ? place : place / key, source);
            }
        }
    }

    // Where a node stands in its file; null for one that another action took out.
    private JsonPath? Source(JsonNode node, SourceTree document) =>
        _brought.TryGetValue(node, out JsonPath brought) ? brought
        : node.Parent is JsonObject parent ? Source(parent, document) is { } above ? above / node.GetPropertyName() : null
        : node.Parent is JsonArray list ? Source(list, document) is { } around ? around / (_shifted.TryGetValue(node, out int index) ? index : node.GetElementIndex()) : null
        : node == document.Node ? document.Root : null;

    private static bool IsPlain(JsonArray list) => list.All(item => item is null or JsonValue);

    /// <summary>The places of the marked nodes as they stand now.</summary>
    public OriginMap ToOrigins(SourceTree document)
    {
        var origins = new OriginMap();
        var above = new HashSet<JsonNode>();
        foreach (JsonNode node in _brought.Keys.Concat(_shifted.Keys))
        {
            AddAncestors(node, above);
        }

        Enter(document.Node!, document.Root, document.Root, above, origins);
        return origins;
    }

    private static void AddAncestors(JsonNode node, HashSet<JsonNode> above)
    {
        for (JsonNode? parent = node.Parent; parent is not null && above.Add(parent); parent = parent.Parent)
        {
        }
    }

    private void Enter(JsonNode container, JsonPath place, JsonPath source, HashSet<JsonNode> above, OriginMap origins)
    {
        if (!above.Contains(container))
        {
            return;
        }

        if (container is JsonObject members)
        {
            foreach (KeyValuePair<string, JsonNode?> member in members)
            {
                EnterChild(member.Value, member.Key);
            }

            return;
        }

        var items = (JsonArray)container;
        for (int i = 0; i < items.Count; i++)
        {
            EnterChild(items[i], i.ToString(CultureInfo.InvariantCulture));
        }

        void EnterChild(JsonNode? child, string segment)
        {
            if (child is null)
            {
                return;
            }

            JsonPath? origin = _brought.TryGetValue(child, out JsonPath brought) ? brought
                : _shifted.TryGetValue(child, out int index) ? source / index
                : null;
            if (origin is not null)
            {
                origins.Bring(place / segment, origin);
            }

            Enter(child, place / segment, origin ?? (source / segment), above, origins);
        }
    }
}
