using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary>A node that a query selects, by its place in the parent, since null is a node too.</summary>
/// <param name="Node">The node; null where the document says null.</param>
/// <param name="Parent">The object or list that holds it; null for the root.</param>
/// <param name="Key">Its key, if an object holds it.</param>
/// <param name="Index">Its index, if a list holds it.</param>
internal readonly record struct QueryMatch(JsonNode? Node, JsonNode? Parent, string? Key, int Index)
{
    public static QueryMatch Root(JsonNode? node) => new(node, null, null, -1);

    public static QueryMatch Member(JsonObject parent, string key, JsonNode? node) => new(node, parent, key, -1);

    public static QueryMatch Item(JsonArray parent, int index) => new(parent[index], parent, null, index);
}
