using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Common;
using Cohesity.Generator.Reading.Normalizing;
using Cohesity.Generator.Reading.Places;

namespace Cohesity.Generator.Reading.Swagger;

/// <summary>Converts parameters and headers of 2.0, which have the keywords of their type among their own keys.</summary>
internal static class SwaggerParameters
{
    private static readonly string[] SchemaKeys =
    [
        "type", "format", "items", "default", "enum", "maximum", "minimum", "exclusiveMaximum", "exclusiveMinimum", "maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems", "multipleOf", "nullable", "readOnly",
    ];

    public static Action<JsonObject, JsonPath> Convert(OriginMap origins) => (parameter, source) =>
    {
        if (SwaggerNodes.Text(parameter, "in") is "body" or "formData")
        {
            return;
        }

        (string? style, bool explode) = Style(parameter, SwaggerNodes.Text(parameter, "in") ?? "header");
        if (!parameter.ContainsKey("schema"))
        {
            parameter["schema"] = TakeSchema(parameter);
            origins.Move(source / "schema", source);
        }

        if (style is not null)
        {
            parameter["style"] = style;
            parameter["explode"] = explode;
        }
    };

    /// <summary>The schema that a parameter is by itself, taken out of it.</summary>
    public static JsonObject TakeSchema(JsonObject parameter)
    {
        var schema = new JsonObject();
        foreach (string key in SchemaKeys)
        {
            SwaggerNodes.MoveKey(parameter, key, schema);
        }

        SchemaCleaner.CleanBounds(schema);
        SchemaCleaner.CleanFile(schema);
        if (SwaggerNodes.Text(schema, "type") is null && !schema.ContainsKey("enum") && !schema.ContainsKey("items"))
        {
            schema["type"] = "string";
        }

        SchemaCleaner.CleanNull(schema);

        // example: "x-enum-varnames" and "x-nullable" beside "in: query" (meant for the type)
        foreach (KeyValuePair<string, JsonNode?> member in parameter.ToArray())
        {
            if (member.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            {
                schema[member.Key] = member.Value?.DeepClone();
            }
        }

        return schema;
    }

    /// <summary>What a collection format is called in 3.x; no style when the parameter is no list. What has no such name there stays as <c>x-cgen-collection-format: tsv</c>, and the formats of lists in the list, outermost first, as <c>x-cgen-item-formats: pipes,csv</c>.</summary>
    public static (string? Style, bool Explode) Style(JsonObject parameter, string place)
    {
        string? format = SwaggerNodes.TakeText(parameter, "collectionFormat");
        if (SwaggerNodes.Text(parameter, "type") != "array")
        {
            return (null, false);
        }

        if (ItemFormats(parameter["items"]).ToList() is { Count: > 0 } items)
        {
            parameter[CollectionFormats.OfItems] = string.Join(",", items);
        }

        bool isForm = place is "query" or "formData";
        switch (format)
        {
            case "multi" when isForm:
                return ("form", true);
            case "ssv" when isForm:
                return ("spaceDelimited", false);
            case "pipes" when isForm:
                return ("pipeDelimited", false);
            case not (null or "csv"):
                parameter[CollectionFormats.OfList] = format;
                break;
        }

        return (isForm ? "form" : "simple", false);
    }

    // items: { type: array, items: { type: string }, collectionFormat: pipes } (2.0, Items Object: the default is csv)
    private static IEnumerable<string> ItemFormats(JsonNode? items)
    {
        for (var item = items as JsonObject; SwaggerNodes.Text(item, "type") == "array"; item = item!["items"] as JsonObject)
        {
            yield return SwaggerNodes.TakeText(item!, "collectionFormat") ?? "csv";
        }
    }
}
