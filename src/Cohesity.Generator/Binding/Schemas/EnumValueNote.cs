using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>What extensions say of one value of an enum.</summary>
/// <param name="Name">From <c>x-enum-varnames</c>, <c>x-enumNames</c> or <c>x-ms-enum</c>; null when none names it.</param>
/// <param name="Description">From <c>x-enum-descriptions</c>, <c>x-enumDescriptions</c> or <c>x-ms-enum</c>.</param>
internal sealed record EnumValueNote(string? Name, string? Description)
{
    /// <summary>The notes of a schema's values, one for each.</summary>
    public static IReadOnlyList<EnumValueNote> Of(IOpenApiSchema schema, int count)
    {
        var names = new string?[count];
        var descriptions = new string?[count];
        Fill(names, NameExtensions.Node(schema.Extensions, "x-enum-varnames") ?? NameExtensions.Node(schema.Extensions, "x-enumNames"));
        Fill(descriptions, NameExtensions.Node(schema.Extensions, "x-enum-descriptions") ?? NameExtensions.Node(schema.Extensions, "x-enumDescriptions"));

        // x-ms-enum: { values: [ { value: a, name: First, description: … } ] }
        if (NameExtensions.Node(schema.Extensions, "x-ms-enum") is JsonObject { } ms && ms["values"] is JsonArray values)
        {
            foreach (JsonObject entry in values.OfType<JsonObject>())
            {
                for (int i = 0; i < count; i++)
                {
                    if (schema.Enum![i] is { } node && entry["value"] is { } value && node.ToJsonString() == value.ToJsonString())
                    {
                        names[i] = Text(entry["name"]);
                        descriptions[i] = Text(entry["description"]);
                    }
                }
            }
        }

        return names.Zip(descriptions, (name, description) => new EnumValueNote(name, description)).ToList();
    }

    private static void Fill(string?[] target, JsonNode? source)
    {
        if (source is JsonArray array)
        {
            for (int i = 0; i < target.Length && i < array.Count; i++)
            {
                target[i] = Text(array[i]);
            }
        }
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) && text.Trim().Length > 0 ? text : null;
}
