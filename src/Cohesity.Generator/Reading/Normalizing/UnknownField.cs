using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>A field that no version of the specification gives to the object it stands in.</summary>
/// <param name="Object">The object's name in the specification.</param>
/// <param name="Key">The field's name.</param>
/// <param name="Node">Its value.</param>
/// <param name="Path">Its place.</param>
internal sealed record UnknownField(string Object, string Key, JsonNode? Node, JsonPath Path);
