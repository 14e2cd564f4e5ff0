using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Tests.Infrastructure.Instances;

/// <summary>Follows references, <c>allOf</c>, alternatives and subtypes until one flat schema is left.</summary>
/// <param name="index">The document.</param>
/// <param name="choose">Chooses one of several: where the choice stands, and the number of possibilities.</param>
internal sealed class SchemaMerger(SchemaIndex index, Func<JsonNode, int, int> choose)
{
    private static readonly string[] Limits =
        ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"];

    // What left nothing to choose is the same every time.
    private readonly Dictionary<JsonNode, MergedSchema> _settled = [];
    private readonly Dictionary<JsonNode, JsonObject> _listed = [];
    private int _choices;

    public MergedSchema Merge(IReadOnlyList<JsonNode> schemas)
    {
        if (schemas.Count == 1 && _settled.TryGetValue(schemas[0], out MergedSchema? settled))
        {
            return settled;
        }

        int choices = _choices;
        var merged = new MergedSchema();
        foreach (JsonNode schema in schemas)
        {
            merged = Add(merged, schema, null, []);
        }

        if (schemas.Count == 1 && choices == _choices)
        {
            _settled[schemas[0]] = merged;
        }

        return merged;
    }

    /// <summary>Adds one schema.</summary>
    /// <param name="merged">What is known already.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="owner">The component that takes this one over by allOf, or whose discriminator's value is decided already; null when the value may be of a subtype.</param>
    /// <param name="seen">The components on the way here.</param>
    private MergedSchema Add(MergedSchema merged, JsonNode schema, string? owner, HashSet<JsonNode> seen)
    {
        if (schema is not JsonObject node)
        {
            return schema is JsonValue value && value.GetValueKind() == JsonValueKind.False ? throw new NoInstanceException("the schema is false") : merged;
        }

        if (index.ComponentName(schema) is { } component)
        {
            if (!seen.Add(schema))
            {
                return owner is null ? throw new NoInstanceException($"{component} is an alternative of itself") : merged;
            }

            if (owner is null && node["discriminator"] is not null && Alternatives(node).Count == 0 && index.Subtypes(component) is { Count: > 0 } subtypes)
            {
                int choice = Choose(schema, subtypes.Count + 1);
                if (choice > 0)
                {
                    seen.Remove(schema);
                    return Add(merged, index.Components[subtypes[choice - 1]]!, subtypes[choice - 1], seen);
                }
            }

            owner ??= component;
        }

        if (SchemaIndex.Reference(node) is { } reference)
        {
            merged = Add(merged, index.Target(reference), owner, seen);
        }

        AddOwn(merged, node, owner);
        foreach (JsonNode? part in node["allOf"] as JsonArray ?? [])
        {
            if (part is not null)
            {
                merged = Add(merged, part, owner ?? "", seen);
            }
        }

        foreach (JsonArray alternatives in Alternatives(node))
        {
            merged = AddOneOf(merged, node, alternatives, seen);
        }

        return merged;
    }

    /// <summary>The lists of alternatives that stand in a schema.</summary>
    public static IReadOnlyList<JsonArray> Alternatives(JsonObject node) =>
        [.. new[] { node["oneOf"], node["anyOf"] }.OfType<JsonArray>().Where(alternatives => alternatives.Count > 0)];

    private MergedSchema AddOneOf(MergedSchema merged, JsonObject node, JsonArray alternatives, HashSet<JsonNode> seen)
    {
        NoInstanceException? contradiction = null;
        int first = Choose(alternatives, alternatives.Count);
        for (int offset = 0; offset < alternatives.Count; offset++)
        {
            JsonNode? alternative = alternatives[(first + offset) % alternatives.Count];
            if (alternative is null || IsOnlyNull(alternative))
            {
                continue;
            }

            try
            {
                MergedSchema attempt = merged.Copy();
                string? name = SchemaIndex.Reference(alternative) is { } reference ? index.ComponentName(reference) : null;
                if (name is not null)
                {
                    Discriminate(attempt, node, name);
                }

                return Add(attempt, alternative, node["discriminator"] is null ? null : name, [.. seen]);
            }
            catch (NoInstanceException exception)
            {
                contradiction = exception;
            }
        }

        throw contradiction ?? new NoInstanceException("every alternative is null");
    }

    private int Choose(JsonNode place, int count)
    {
        _choices++;
        return choose(place, count);
    }

    private void AddOwn(MergedSchema merged, JsonObject node, string? owner)
    {
        if (owner is { Length: > 0 } && Alternatives(node).Count == 0)
        {
            Discriminate(merged, node, owner);
        }

        if (node["type"] is { } type)
        {
            merged.Restrict(SchemaIndex.Types(type));
        }

        if (node["enum"] is JsonArray values)
        {
            merged.RestrictValues(values.OfType<JsonNode>());
        }

        if (node["const"] is { } constant)
        {
            merged.RestrictValues([constant]);
        }

        merged.Format ??= Text(node["format"]) ?? (Text(node["contentEncoding"]) is "base64url" and var encoding ? encoding : null);
        merged.IsBase64 |= Text(node["contentEncoding"]) == "base64";
        merged.Example ??= Plain(node["example"] ?? (node["examples"] as JsonArray)?.FirstOrDefault());
        merged.AreItemsUnique |= SchemaIndex.IsTrue(node["uniqueItems"]);
        if (Text(node["pattern"]) is { } pattern)
        {
            merged.Patterns.Add(pattern);
        }

        AddLimits(merged, node);
        AddMembers(merged, node);
        if (node["items"] is { } items and not JsonArray)
        {
            merged.Items.Add(items);
        }
        else if (index.HasListedItems && node["items"] is JsonArray listed)
        {
            merged.Items.Add(AnyOf(listed));
            return;
        }

        merged.PrefixItems ??= (node["prefixItems"] ?? node["items"]) as JsonArray;
    }

    private JsonObject AnyOf(JsonArray listed)
    {
        if (!_listed.TryGetValue(listed, out JsonObject? any))
        {
            _listed[listed] = any = new JsonObject { ["anyOf"] = listed.DeepClone() };
        }

        return any;
    }

    private static void AddMembers(MergedSchema merged, JsonObject node)
    {
        foreach ((string name, JsonNode? property) in node["properties"] as JsonObject ?? [])
        {
            merged.Add(name, property ?? new JsonObject());
        }

        // An array, or since 2019-09 in a keyword of its own; draft 3 had a boolean in each member.
        merged.Required.UnionWith((node["required"] as JsonArray ?? []).Select(Text).OfType<string>());
        foreach ((string name, JsonNode? property) in node["patternProperties"] as JsonObject ?? [])
        {
            merged.PatternProperties.Add(new(name, property ?? new JsonObject()));
        }

        if ((node["additionalProperties"] ?? node["unevaluatedProperties"]) is { } additional)
        {
            bool isRefused = additional is JsonValue value && value.GetValueKind() == JsonValueKind.False;
            merged.IsClosed |= isRefused;
            merged.IsOpen |= !isRefused && node["additionalProperties"] is not null;
            if (additional is JsonObject)
            {
                merged.AdditionalProperties.Add(additional);
            }
        }
    }

    private static void AddLimits(MergedSchema merged, JsonObject node)
    {
        foreach (string keyword in Limits)
        {
            // exclusiveMinimum is a boolean beside minimum in 3.0 and a number since.
            if (node[keyword] is JsonValue value && decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal limit))
            {
                bool isExclusive = SchemaIndex.IsTrue(node[keyword == "minimum" ? "exclusiveMinimum" : keyword == "maximum" ? "exclusiveMaximum" : ""]);
                merged.Limit(isExclusive ? "exclusive" + char.ToUpperInvariant(keyword[0]) + keyword[1..] : keyword, limit);
            }
        }
    }

    // { discriminator: { propertyName: kind, mapping: { round: '#/components/schemas/Circle' } } }: of Circle the kind is round, and without the mapping it is Circle.
    private void Discriminate(MergedSchema merged, JsonObject node, string component)
    {
        if (node["discriminator"] is not { } discriminator || (discriminator is JsonObject parts ? Text(parts["propertyName"]) : Text(discriminator)) is not { } property)
        {
            return;
        }

        string value = component;
        foreach ((string key, JsonNode? target) in (discriminator as JsonObject)?["mapping"] as JsonObject ?? [])
        {
            if (Text(target) is { } reference && (reference == component || reference == index.Prefix + component))
            {
                value = key;
                break;
            }
        }

        merged.Discriminators.TryAdd(property, value);
    }

    private static bool IsOnlyNull(JsonNode schema) => schema is JsonObject node && node["type"] is JsonValue type && type.ToString() == "null";

    private static string? Text(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static JsonNode? Plain(JsonNode? example) => example is JsonValue ? example : null;
}
