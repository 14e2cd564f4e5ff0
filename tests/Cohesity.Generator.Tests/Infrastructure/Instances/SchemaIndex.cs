using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Tests.Infrastructure.Instances;

/// <summary>The schemas of a document as they stand in it, found without any help of the generator, so that what the generator makes of them is not written twice.</summary>
internal sealed class SchemaIndex
{
    private readonly JsonObject _document;
    private readonly Dictionary<JsonNode, string> _componentNames = [];
    private readonly Dictionary<string, List<string>> _subtypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonNode?> _targets = new(StringComparer.Ordinal);

    public SchemaIndex(JsonObject document)
    {
        _document = document;
        IsSwagger = document.ContainsKey("swagger");
        HasListedItems = IsSwagger || document["openapi"]?.ToString().StartsWith("3.0", StringComparison.Ordinal) == true;
        Components = (IsSwagger ? document["definitions"] : document["components"]?["schemas"]) as JsonObject ?? [];
        foreach ((string name, JsonNode? schema) in Components)
        {
            if (schema is not null)
            {
                _componentNames[schema] = name;
            }

            foreach (JsonNode? part in (schema as JsonObject)?["allOf"] as JsonArray ?? [])
            {
                if (Reference(part) is { } reference && ComponentName(reference) is { } parent && parent != name)
                {
                    (_subtypes.TryGetValue(parent, out List<string>? known) ? known : _subtypes[parent] = []).Add(name);
                }
            }
        }
    }

    public bool IsSwagger { get; }

    /// <summary>Whether several schemas under <c>items</c> are what each item may be: <c>items</c> is one schema before 3.1. Since then they are a tuple.</summary>
    public bool HasListedItems { get; }

    /// <summary>The JSON pointer of the components, with its slash at the end.</summary>
    public string Prefix => IsSwagger ? "#/definitions/" : "#/components/schemas/";

    public JsonObject Components { get; }

    /// <summary>The reference that a schema is, or null. A dynamic one counts with its static target.</summary>
    public static string? Reference(JsonNode? schema) =>
        schema is JsonObject @object && (@object["$ref"] ?? @object["$dynamicRef"]) is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>The schema that a reference names.</summary>
    public JsonNode Target(string reference) => TryTarget(reference) ?? throw new NoInstanceException($"the reference {reference} leads nowhere in this file");

    private JsonNode? TryTarget(string reference)
    {
        if (!_targets.TryGetValue(reference, out JsonNode? target))
        {
            _targets[reference] = target = reference.StartsWith('#') ? Find(reference[1..]) : null;
        }

        return target;
    }

    /// <summary>The component that a reference names, through other references if need be; null when it is none.</summary>
    public string? ComponentName(string reference)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Add(reference))
        {
            JsonNode? target = TryTarget(reference);
            if (Reference(target) is { } next)
            {
                reference = next;
            }
            else
            {
                return target is null ? null : ComponentName(target);
            }
        }

        return null;
    }

    /// <summary>The name of a component schema; null when it is none.</summary>
    public string? ComponentName(JsonNode schema) => _componentNames.GetValueOrDefault(schema);

    /// <summary>The components that take a component over by <c>allOf</c>, at any distance.</summary>
    public IReadOnlyList<string> Subtypes(string component)
    {
        var found = new List<string>();
        var pending = new Queue<string>([component]);
        while (pending.Count > 0)
        {
            foreach (string subtype in _subtypes.GetValueOrDefault(pending.Dequeue()) ?? [])
            {
                if (subtype != component && !found.Contains(subtype))
                {
                    found.Add(subtype);
                    pending.Enqueue(subtype);
                }
            }
        }

        return found;
    }

    /// <summary>Whether JSON's null is a value of the schema: it says so, or the schema that it refers to does.</summary>
    public bool AllowsNull(JsonNode schema) => AllowsNull(schema, []);

    private bool AllowsNull(JsonNode schema, HashSet<JsonNode> seen)
    {
        if (schema is not JsonObject node || !seen.Add(schema))
        {
            return schema is JsonValue value && value.GetValueKind() == JsonValueKind.True;
        }

        bool isDeclared = IsTrue(node["nullable"]) || IsTrue(node["x-nullable"])
            || (node["enum"] is JsonArray values && values.Any(value => value is null))
            || (node.TryGetPropertyValue("const", out JsonNode? constant) && constant is null);
        if (isDeclared)
        {
            return true;
        }

        if (Reference(node) is { } reference)
        {
            return AllowsNull(Target(reference), seen);
        }

        if (node["type"] is { } type)
        {
            return Types(type).Contains("null");
        }

        if (node["enum"] is not null || node.ContainsKey("const"))
        {
            return false;
        }

        if ((node["oneOf"] ?? node["anyOf"]) is JsonArray { Count: > 0 } alternatives)
        {
            return alternatives.Any(alternative => alternative is not null && AllowsNull(alternative, [.. seen]));
        }

        return node["allOf"] is JsonArray { Count: > 0 } parts
            ? parts.All(part => part is not null && AllowsNull(part, [.. seen]))
            : IsSilent(node);
    }

    /// <summary>The names in <c>type</c>, which is one or a list.</summary>
    public static IEnumerable<string> Types(JsonNode type) => type is JsonArray list ? list.Select(item => item?.ToString() ?? "null") : [type.ToString()];

    public static bool IsTrue(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    // { description: Anything. } allows everything, null too; { properties: … } speaks of an object.
    private static bool IsSilent(JsonObject node) => !node.Any(member => member.Key
        is "properties" or "required" or "additionalProperties" or "patternProperties" or "items" or "prefixItems" or "not" or "if" or "format" or "pattern");

    private JsonNode? Find(string pointer)
    {
        JsonNode? node = _document;
        foreach (string segment in pointer.Split('/', StringSplitOptions.None).Skip(1))
        {
            string name = Uri.UnescapeDataString(segment).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            node = node switch
            {
                JsonObject @object => @object[name],
                JsonArray array => int.TryParse(name, out int index) && index < array.Count ? array[index] : null,
                _ => null,
            };
        }

        return pointer.Length == 0 || pointer[0] == '/' ? node : FindAnchor(_document, pointer);
    }

    private static JsonNode? FindAnchor(JsonNode? node, string name) => node switch
    {
        JsonObject @object when @object["$anchor"]?.ToString() == name || @object["$dynamicAnchor"]?.ToString() == name => node,
        JsonObject @object => @object.Select(member => FindAnchor(member.Value, name)).FirstOrDefault(found => found is not null),
        JsonArray array => array.Select(item => FindAnchor(item, name)).FirstOrDefault(found => found is not null),
        _ => null,
    };
}
