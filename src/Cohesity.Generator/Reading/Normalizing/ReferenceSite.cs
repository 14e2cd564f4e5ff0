using System.Text.Json.Nodes;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>An object that holds a <c>$ref</c> where the grammar has one.</summary>
internal sealed record ReferenceSite(JsonObject Node, NodeKind Kind, SourceTree Tree, JsonPath Path)
{
    public string Reference => Node["$ref"]!.GetValue<string>();

    public static bool Is(JsonNode? node) =>
        node is JsonObject members && members.TryGetPropertyValue("$ref", out JsonNode? reference) && reference is JsonValue value && value.TryGetValue(out string? _);

    /// <summary>Whether the object is its reference and nothing else. In a schema, what stands beside a reference counts; elsewhere it does not.</summary>
    public static bool IsAlias(JsonNode? node, NodeKind kind) =>
        Is(node) && (kind != NodeKind.Schema || ((JsonObject)node!).Count == 1);
}
