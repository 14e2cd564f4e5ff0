using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesity.Generator.Common;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>Finds the type of a schema whose <c>type</c> is absent or too wide: numbers that may also be strings, and formats that belong to one type.</summary>
internal static class EffectiveType
{
    private static readonly HashSet<string> IntegerFormats = new(StringComparer.Ordinal) { "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64" };

    private static readonly HashSet<string> NumberFormats = new(StringComparer.Ordinal) { "float", "double", "decimal" };

    private static readonly HashSet<string> StringFormats = new(StringComparer.Ordinal)
    {
        "date-time", "date", "time", "duration", "date-time-rfc1123", "http-date", "uuid", "guid", "uri", "url", "uri-reference", "iri", "iri-reference", "uri-template",
        "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "byte", "binary", "base64url", "password", "regex", "json-pointer", "relative-json-pointer",
    };

    // What else a schema without a type may be about.
    private static readonly string[] Shapes =
    {
        "type", "enum", "const", "$ref", "$dynamicRef", "$recursiveRef", "allOf", "anyOf", "oneOf", "not", "properties", "required", "additionalProperties", "patternProperties", "items", "prefixItems",
    };

    public static void Clean(JsonObject schema, JsonPath path)
    {
        FromFormat(schema, path);
        FromIntOrString(schema);
        FromAlternatives(schema);
        FromTypes(schema);
    }

    // example: "format: int32" alone; in a part of an allOf the type stands elsewhere
    private static void FromFormat(JsonObject schema, JsonPath path)
    {
        if (Text(schema, "format") is not { } format || path.Parent?.Segment == "allOf" || Shapes.Any(schema.ContainsKey))
        {
            return;
        }

        string? type = IntegerFormats.Contains(format) ? "integer" : NumberFormats.Contains(format) ? "number" : StringFormats.Contains(format) ? "string" : null;
        if (type is null)
        {
            return;
        }

        schema["type"] = type;
        if (type != "string")
        {
            ForgetPattern(schema);
        }
    }

    // example: "{ type: string, format: int-or-string }", as Kubernetes describes ports: a number stays a number when it is written back
    private static void FromIntOrString(JsonObject schema)
    {
        if (Text(schema, "format") != "int-or-string" || HasValues(schema))
        {
            return;
        }

        bool isNullable = schema["type"] is JsonArray types && types.Any(type => (string?)type == "null");
        schema.Remove("format");
        schema["type"] = isNullable ? new JsonArray("integer", "string", "null") : new JsonArray("integer", "string");
    }

    // example: "anyOf: [{ type: integer }, { type: string, pattern: '^-?(0|[1-9][0-9]*)$' }]", and "format: int32, anyOf: [{ type: integer }, { type: string }, { enum: [null], nullable: true }]", as ASP.NET Core 10 writes numbers in 3.0
    private static void FromAlternatives(JsonObject schema)
    {
        string[] keywords = new[] { "anyOf", "oneOf" }.Where(schema.ContainsKey).ToArray();
        if (keywords.Length != 1 || schema.ContainsKey("type") || schema[keywords[0]] is not JsonArray { Count: 2 or 3 } alternatives)
        {
            return;
        }

        List<JsonObject> objects = alternatives.OfType<JsonObject>().ToList();
        JsonObject? number = objects.Find(alternative => Text(alternative, "type") is "integer" or "number");
        JsonObject? text = objects.Find(alternative => Text(alternative, "type") == "string");
        bool hasNull = objects.Exists(IsNull);
        if (number is null || text is null || objects.Count != alternatives.Count || objects.Count != (hasNull ? 3 : 2) || HasValues(number) || HasValues(text) || !(IsNumeric(text) || IsNumeric(schema)))
        {
            return;
        }

        schema.Remove(keywords[0]);
        var types = new JsonArray(Text(number, "type")!, "string");
        if (hasNull)
        {
            types.Add("null");
        }

        schema["type"] = types;
        foreach (KeyValuePair<string, JsonNode?> member in text.Where(member => member.Key is "format" or "pattern").Concat(number.Where(member => member.Key != "type")))
        {
            if (!schema.ContainsKey(member.Key) || member.Key == "format")
            {
                schema[member.Key] = member.Value?.DeepClone();
            }
        }
    }

    // example: "type: [integer, string], format: int32", as ASP.NET Core 10 writes every number
    private static void FromTypes(JsonObject schema)
    {
        if (schema["type"] is not JsonArray list || HasValues(schema))
        {
            return;
        }

        List<string> types = list.Select(type => type?.ToString() ?? "null").Where(type => type != "null").ToList();
        bool isNumber = types.Contains("number");
        if (!types.Remove("string") || types.Count == 0 || !types.TrueForAll(type => type is "integer" or "number") || !IsNumeric(schema))
        {
            return;
        }

        var effective = new JsonArray(isNumber ? "number" : "integer");
        if (list.Any(type => type is null || type.ToString() == "null"))
        {
            effective.Add("null");
        }

        schema["type"] = effective;
        ForgetPattern(schema);
    }

    private static bool IsNumeric(JsonObject schema) =>
        Text(schema, "format") is { } format && (IntegerFormats.Contains(format) || NumberFormats.Contains(format))
        || Text(schema, "pattern") is { } pattern && NumericPattern.Of(pattern) is not NumericPattern.Kind.None;

    // A pattern applies to strings. For a number, it still shows whether it is a decimal or a double: example: "pattern: '^-?(?:0|[1-9]\d*)(?:\.\d+)?$', format: double", which is what .NET's decimal becomes, for no exponent may be in it
    private static void ForgetPattern(JsonObject schema)
    {
        if (Text(schema, "pattern") is not { } pattern)
        {
            return;
        }

        schema.Remove("pattern");
        if (Text(schema, "format") is null or "double" && NumericPattern.Of(pattern) == NumericPattern.Kind.Decimal)
        {
            schema["format"] = "decimal";
        }
    }

    private static bool HasValues(JsonObject schema) => schema.ContainsKey("enum") || schema.ContainsKey("const");

    private static bool IsNull(JsonObject schema) =>
        (Text(schema, "type") == "null" && schema.Count == 1) || (schema["enum"] is JsonArray { Count: 1 } values && (values[0] is null || values[0]!.GetValueKind() == JsonValueKind.Null));

    private static string? Text(JsonObject schema, string key) => schema[key] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
