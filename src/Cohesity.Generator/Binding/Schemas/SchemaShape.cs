using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>A schema by its shape: two texts, of which one has a description, are one.</summary>
internal static class SchemaShape
{
    private static readonly JsonSerializerOptions Deep = new() { MaxDepth = int.MaxValue };

    /// <summary>What two schemas have in common that say the same; empty for none.</summary>
    public static string Of(IOpenApiSchema? schema)
    {
        if (schema is OpenApiSchemaReference reference)
        {
            return "$ref " + reference.Reference.Id;
        }

        if (schema is null)
        {
            return "";
        }

        var shape = (OpenApiSchema)schema.CreateShallowCopy();
        shape.Title = shape.Description = null;
        shape.Examples = null;
        shape.ExternalDocs = null;
        shape.Deprecated = false;
#pragma warning disable CS0618 // 3.1 advises against it; documents have it.
        shape.Example = null;
#pragma warning restore CS0618
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        shape.SerializeAsV31(new OpenApiJsonWriter(text));
        return Sorted(JsonNode.Parse(Printable(text.ToString()), documentOptions: new JsonDocumentOptions { MaxDepth = int.MaxValue }))!.ToJsonString(Deep);
    }

    // The writer leaves most control characters of values as they are, which is no JSON.
    private static string Printable(string text) => text.Any(IsControl) ? string.Concat(text.Select(unit => IsControl(unit) ? (char)(0xE000 + unit) : unit)) : text;

    private static bool IsControl(char unit) => unit < ' ' && unit is not ('\n' or '\r' or '\t');

    // The order of a schema's keywords and members means nothing, and its XML makes no other type.
    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Where(member => member.Key != OpenApiSchemaExtensions.XmlExtension).OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => new KeyValuePair<string, JsonNode?>(member.Key, Sorted(member.Value)))),
        JsonArray items => new JsonArray(items.Select(Sorted).ToArray()),
        _ => node?.DeepClone(),
    };
}
