using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>Rewrites the keywords of one schema that Microsoft.OpenApi loses, misreads or throws on, before its sub-schemas are walked.</summary>
internal sealed class SchemaCleaner
{
    private static readonly HashSet<string> Types = new(StringComparer.Ordinal) { "string", "number", "integer", "boolean", "array", "object", "null", "file" };

    private readonly Normalization _state;

    public SchemaCleaner(Normalization state) => _state = state;

    public void Clean(JsonObject schema, JsonPath path)
    {
        CleanType(schema, path);
        EffectiveType.Clean(schema, path);
        CheckBounds(schema, path);
        CleanBounds(schema);
        CleanNull(schema);
        CleanFile(schema);
        CleanXml(schema);

        // example: "const: 1" (the reader turns it into the string "1")
        if (schema.TryGetPropertyValue("const", out JsonNode? constant))
        {
            schema.Remove("const");
            schema["enum"] = new JsonArray(constant);
        }

        CleanItems(schema, path);

        CleanRest(schema, path);
        CleanUnevaluated(schema, path);

        // The reader does not tell "additionalProperties: true" from nothing at all.
        if (schema["additionalProperties"] is JsonValue additional && additional.TryGetValue(out bool isOpen) && isOpen)
        {
            schema["additionalProperties"] = new JsonObject();
        }

        // example: "discriminator: kind" (2.0)
        if (schema["discriminator"] is JsonValue name && name.TryGetValue(out string? property))
        {
            schema["discriminator"] = new JsonObject { ["propertyName"] = property };
        }

        // The static target is the best that a type can express: example: "$dynamicRef: '#node'", and "$recursiveRef: '#'" (2019-09)
        foreach (string key in new[] { "$dynamicRef", "$recursiveRef" })
        {
            if (schema[key] is JsonValue dynamic && !schema.ContainsKey("$ref"))
            {
                schema.Remove(key);
                schema["$ref"] = dynamic;
            }
        }
    }

    private void CheckBounds(JsonObject schema, JsonPath path)
    {
        foreach (string key in new[] { "exclusiveMinimum", "exclusiveMaximum" })
        {
            if (schema[key] is { } bound && !(bound is JsonValue value && (value.GetValueKind() == JsonValueKind.Number || bool.TryParse(value.ToString(), out _))))
            {
                _state.Problems.Report(ProblemIds.WrongNodeType, path / key, "a number, or true or false, is expected here; what stands there was left out");
            }
        }
    }

    /// <summary>Gives the exclusive bounds of older versions the form of 2020-12.</summary>
    public static void CleanBounds(JsonObject schema)
    {
        CleanExclusiveBound(schema, "exclusiveMinimum", "minimum");
        CleanExclusiveBound(schema, "exclusiveMaximum", "maximum");
    }

    /// <summary>Rewrites a list of schemas under <c>items</c>: <c>items: [{ type: string }, { type: integer }]</c>.</summary>
    /// <param name="schema">The schema, or a parameter or header of 2.0.</param>
    /// <param name="path">Where it stands.</param>
    public void CleanItems(JsonObject schema, JsonPath path)
    {
        if (schema["items"] is not JsonArray items)
        {
            return;
        }

        schema.Remove("items");
        if (_state.Version is not (SpecVersion.V2_0 or SpecVersion.V3_0))
        {
            // A tuple, as JSON Schema wrote it before 2020-12.
            schema["prefixItems"] = items;
            _state.Origins.Move(path / "prefixItems", path / "items");
            return;
        }

        // There items is one schema, which holds for every item: of a list, each item may be any.
        _state.Problems.Report(ProblemIds.ItemsListed, path / "items");
        schema["items"] = new JsonObject { ["anyOf"] = items };
        _state.Origins.Move(path / "items" / "anyOf", path / "items");
    }

    // example: "unevaluatedProperties: { type: string }" (what no part describes, which is what additionalProperties means for parts that are merged; beside it, nothing is left)
    private void CleanUnevaluated(JsonObject schema, JsonPath path)
    {
        if (schema["unevaluatedProperties"] is not { } values || (values is JsonValue flag && flag.TryGetValue(out bool isOpen) && !isOpen))
        {
            return;
        }

        schema.Remove("unevaluatedProperties");
        if (!schema.ContainsKey("additionalProperties"))
        {
            schema["additionalProperties"] = values;
            _state.Origins.Move(path / "additionalProperties", path / "unevaluatedProperties");
        }
    }

    private void CleanType(JsonObject schema, JsonPath path)
    {
        if (!schema.TryGetPropertyValue("type", out JsonNode? type))
        {
            return;
        }

        if (type is JsonArray list)
        {
            CleanTypes(schema, list, path / "type");
            return;
        }

        string? known = Known(type, path / "type");
        if (known is null)
        {
            schema.Remove("type");
        }
        else if (type is JsonValue value && (!value.TryGetValue(out string? text) || text != known))
        {
            schema["type"] = known;
        }
    }

    private void CleanTypes(JsonObject schema, JsonArray list, JsonPath path)
    {
        var types = new List<string>();
        foreach (JsonNode? item in list)
        {
            string? known = item is null ? "null" : Known(item, path);
            if (known is not null && !types.Contains(known))
            {
                types.Add(known);
            }
        }

        schema.Remove("type");
        if (types.Count > 0)
        {
            schema["type"] = new JsonArray(types.Select(name => (JsonNode)name).ToArray());
        }
    }

    // example: "prefixItems: [{ type: string }], unevaluatedItems: { type: integer }", and "additionalItems" before 2020-12: the items that come after the named ones
    private void CleanRest(JsonObject schema, JsonPath path)
    {
        bool isApart = schema.ContainsKey("allOf") || schema.ContainsKey("anyOf") || schema.ContainsKey("oneOf") || schema.ContainsKey("if") || schema.ContainsKey("$ref") || schema.ContainsKey("contains");
        foreach (string key in new[] { "additionalItems", "unevaluatedItems" })
        {
            if (!schema.TryGetPropertyValue(key, out JsonNode? rest))
            {
                continue;
            }

            schema.Remove(key);
            // Without a list of items, additionalItems says nothing.
            bool counts = (rest is JsonObject || schema.ContainsKey("prefixItems")) && (key == "additionalItems" ? schema.ContainsKey("prefixItems") : !isApart);
            if (counts && !schema.ContainsKey("items"))
            {
                schema["items"] = rest;
                _state.Origins.Move(path / "items", path / key);
            }
        }
    }

    // example: "nullable: true" (3.0; since 3.1 null is one of the types, and where there is no type the extension of 2.0 says it)
    public static void CleanNull(JsonObject schema)
    {
        bool isNullable = schema["nullable"] is JsonValue nullable && bool.TryParse(nullable.ToString(), out bool flag) && flag;
        schema.Remove("nullable");
        if (!isNullable)
        {
            return;
        }

        schema["x-nullable"] = true;
        if (schema["type"] is JsonValue type && type.ToString() != "null")
        {
            schema["type"] = new JsonArray(type.ToString(), "null");
        }
    }

    // example: "type: file" (2.0)
    public static void CleanFile(JsonObject schema)
    {
        if (schema["type"] is JsonValue type && type.ToString() == "file")
        {
            schema["type"] = "string";
            schema["format"] = "binary";
        }
    }

    // example: "xml: { name: id, attribute: true }" (3.2 says nodeType; kept in an extension, which is what makes a difference only where bodies are XML)
    private static void CleanXml(JsonObject schema)
    {
        if (schema["xml"] is not JsonObject xml)
        {
            return;
        }

        schema.Remove("xml");
        var kept = new JsonObject();
        foreach (string key in new[] { "name", "namespace", "prefix", "nodeType" })
        {
            if (xml[key] is JsonValue value)
            {
                kept[key] = value.ToString();
            }
        }

        if (!kept.ContainsKey("nodeType") && (IsTrue(xml["attribute"]) || IsTrue(xml["wrapped"])))
        {
            kept["nodeType"] = IsTrue(xml["attribute"]) ? "attribute" : "element";
        }

        schema["x-cgen-xml"] = kept;
    }

    private static bool IsTrue(JsonNode? node) => node is JsonValue value && bool.TryParse(value.ToString(), out bool flag) && flag;

    private string? Known(JsonNode? type, JsonPath path)
    {
        if (type is JsonValue value && value.GetValueKind() == JsonValueKind.String)
        {
            string text = value.GetValue<string>();
            if (Types.Contains(text))
            {
                return text;
            }

            switch (text.ToLowerInvariant())
            {
                case var lower when Types.Contains(lower):
                    return lower;
                case "int" or "long":
                    return "integer";
                case "float" or "double" or "decimal":
                    return "number";
                case "bool":
                    return "boolean";
                case "any":
                    return null;
            }
        }

        if (type is not null)
        {
            _state.Problems.Report(ProblemIds.WrongNodeType, path, $"{Excerpt.Of(type.ToJsonString(), 60)} is not a type of JSON Schema; it was left out");
        }

        return null;
    }

    // example: "exclusiveMinimum: true" (before 3.1 it changes what minimum means; since then it is a bound itself, and anything else makes the reader throw)
    private static void CleanExclusiveBound(JsonObject schema, string exclusive, string inclusive)
    {
        JsonNode? bound = schema[exclusive];
        schema.Remove(exclusive);
        if (bound is JsonValue flag && bool.TryParse(flag.ToString(), out bool isExclusive))
        {
            bound = isExclusive ? schema[inclusive] : null;
            if (isExclusive)
            {
                schema.Remove(inclusive);
            }
        }

        if (bound is JsonValue number && number.GetValueKind() == JsonValueKind.Number)
        {
            schema[exclusive] = number;
        }
    }

}
