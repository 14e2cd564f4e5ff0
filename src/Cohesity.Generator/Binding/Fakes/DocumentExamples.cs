using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using Cohesity.Generator.Binding.Finishing;
using Cohesity.Generator.Binding.Schemas;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Fakes;

/// <summary>The examples that the schemas of a document give, by the final names of types and the JSON names of members.</summary>
internal sealed class DocumentExamples
{
    private readonly Dictionary<string, JsonNode> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string Member), JsonNode> _members = new();

    private readonly IReadOnlyDictionary<string, JsonNode> _mapped;

    public DocumentExamples(SchemaBinder schemas, TypeNamer namer)
    {
        _mapped = schemas.Mappings.Examples;
        foreach (DeclaredType type in schemas.Types)
        {
            if (namer.NameOf(type.Key) is { } name && !_types.ContainsKey(name) && ExampleOf(type.Use.Schema) is { } example && !ExampleText.HoldsSecret(example))
            {
                _types.Add(name, example);
            }
        }

        foreach (KeyValuePair<(string Key, string Member), JsonNode> entry in schemas.Examples)
        {
            if (namer.NameOf(entry.Key.Key) is { } name && !_members.ContainsKey((name, entry.Key.Member)) && !ExampleText.HoldsSecret(entry.Value))
            {
                _members.Add((name, entry.Key.Member), entry.Value);
            }
        }
    }

    /// <summary>The example of a type; null when it has none.</summary>
    public JsonNode? OfType(string name) => _types.TryGetValue(name, out JsonNode? example) ? example : null;

    /// <summary>The example of a schema that has a type of the project; null when there is none.</summary>
    public JsonNode? OfMapped(string subject) => _mapped.TryGetValue(subject, out JsonNode? example) ? example : null;

    /// <summary>The example of a member; null when it has none.</summary>
    public JsonNode? OfMember(string typeName, string jsonName) => _members.TryGetValue((typeName, jsonName), out JsonNode? example) ? example : null;

#pragma warning disable CS0618 // 3.1 advises against it; documents have it.
    private static JsonNode? ExampleOf(IOpenApiSchema schema) => schema.Example ?? (schema.Examples is { Count: > 0 } examples ? examples[0] : null);
#pragma warning restore CS0618
}
