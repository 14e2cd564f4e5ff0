using System.Text.Json.Nodes;
using Cohesity.Generator.Common;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>An object that holds a <c>$ref</c>: where the grammar has one, or in the place of something that has none.</summary>
/// <param name="Node">The object.</param>
/// <param name="Kind">What the reference must lead to, or what is in the map or the list that it must lead to.</param>
/// <param name="Tree">The file that holds it.</param>
/// <param name="Path">Its place there.</param>
/// <param name="Shape">How many nodes of the kind it stands for.</param>
internal sealed record ReferenceSite(JsonObject Node, NodeKind Kind, SourceTree Tree, JsonPath Path, NodeShape Shape = NodeShape.One)
{
    public string Reference => Node["$ref"]!.GetValue<string>();

    public static bool Is(JsonNode? node) =>
        node is JsonObject members && members.TryGetPropertyValue("$ref", out JsonNode? reference) && reference is JsonValue value && value.TryGetValue(out string? _);

    /// <summary>Whether an object is a reference and has no other member.</summary>
    public static bool IsBare(JsonNode? node) => node is JsonObject { Count: 1 } && Is(node);

    /// <summary>Whether the object is its reference and nothing else. In a schema, what stands beside a reference counts; elsewhere it does not.</summary>
    public static bool IsAlias(JsonNode? node, NodeKind kind) => kind == NodeKind.Schema ? IsBare(node) : Is(node);

    /// <summary>Whether what the reference leads to is one in turn.</summary>
    public bool IsAlias(JsonNode? node) => Shape == NodeShape.One ? IsAlias(node, Kind) : IsBare(node);
}
