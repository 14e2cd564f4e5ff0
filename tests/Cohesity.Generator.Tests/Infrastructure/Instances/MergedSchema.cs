using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Tests.Infrastructure.Instances;

/// <summary>What several schemas say together of one value, with one alternative chosen wherever they leave a choice.</summary>
internal sealed class MergedSchema
{
    /// <summary>The types but null; null when none is said.</summary>
    public HashSet<string>? Types { get; private set; }

    public List<JsonNode>? Values { get; private set; }

    public string? Format { get; set; }

    /// <summary>The members in the order of the document, each with all schemas that speak of it.</summary>
    public List<KeyValuePair<string, List<JsonNode>>> Properties { get; } = [];

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether <c>additionalProperties: false</c> stands somewhere.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Whether <c>additionalProperties</c> stands there and allows some: then they are part of the type.</summary>
    public bool IsOpen { get; set; }

    public List<JsonNode> AdditionalProperties { get; } = [];

    public List<KeyValuePair<string, JsonNode>> PatternProperties { get; } = [];

    public List<JsonNode> Items { get; } = [];

    public JsonArray? PrefixItems { get; set; }

    public List<string> Patterns { get; } = [];

    /// <summary>The discriminators on the way here, with the value that means this choice.</summary>
    public Dictionary<string, string> Discriminators { get; } = new(StringComparer.Ordinal);

    /// <summary>Limits by their keyword, each the narrowest: <c>minLength</c>, <c>maximum</c>.</summary>
    public Dictionary<string, decimal> Limits { get; } = new(StringComparer.Ordinal);

    public bool AreItemsUnique { get; set; }

    public bool IsBase64 { get; set; }

    /// <summary>The first example of a schema without members.</summary>
    public JsonNode? Example { get; set; }

    /// <summary>The scalars to pick from, once they have been looked for; those that the limits allow, and all of the format.</summary>
    public IReadOnlyList<JsonNode>? ValidScalars { get; set; }

    /// <inheritdoc cref="ValidScalars"/>
    public IReadOnlyList<JsonNode>? AnyScalars { get; set; }

    public void Add(string name, JsonNode schema)
    {
        KeyValuePair<string, List<JsonNode>> known = Properties.Find(property => property.Key == name);
        if (known.Value is null)
        {
            Properties.Add(new(name, [schema]));
        }
        else
        {
            known.Value.Add(schema);
        }
    }

    public void Restrict(IEnumerable<string> types)
    {
        HashSet<string> own = new(types.Where(type => type != "null"), StringComparer.Ordinal);
        if (Types is null)
        {
            Types = own;
            return;
        }

        // Every integer is a number.
        HashSet<string> both = [.. Types.Where(own.Contains)];
        if (Types.Contains("number") && own.Contains("integer") || Types.Contains("integer") && own.Contains("number"))
        {
            both.Add("integer");
        }

        bool isContradiction = both.Count == 0 && Types.Count + own.Count > 0;
        Types = isContradiction ? throw new NoInstanceException($"it is to be {string.Join('|', Types)} and {string.Join('|', own)}") : both;
    }

    public void RestrictValues(IEnumerable<JsonNode> values)
    {
        List<JsonNode> own = [.. values];
        Values = Values is null ? own : [.. Values.Where(value => own.Exists(other => JsonNode.DeepEquals(value, other)))];
        if (Values.Count == 0 && own.Count > 0)
        {
            throw new NoInstanceException("no value is in all of its enums");
        }
    }

    public void Limit(string keyword, decimal limit)
    {
        bool isLowest = keyword.StartsWith("max", StringComparison.Ordinal) || keyword == "exclusiveMaximum";
        Limits[keyword] = !Limits.TryGetValue(keyword, out decimal known) ? limit : isLowest ? Math.Min(known, limit) : Math.Max(known, limit);
    }

    /// <summary>A limit on a length or a count.</summary>
    public int Limit(string keyword, int otherwise) => Limits.TryGetValue(keyword, out decimal limit) ? (int)Math.Clamp(limit, 0, int.MaxValue) : otherwise;

    public MergedSchema Copy()
    {
        var copy = new MergedSchema { Types = Types is null ? null : [.. Types], Values = Values is null ? null : [.. Values], Format = Format, IsClosed = IsClosed, IsOpen = IsOpen, PrefixItems = PrefixItems };
        copy.AreItemsUnique = AreItemsUnique;
        copy.IsBase64 = IsBase64;
        copy.Example = Example;
        copy.Properties.AddRange(Properties.Select(property => new KeyValuePair<string, List<JsonNode>>(property.Key, [.. property.Value])));
        copy.Required.UnionWith(Required);
        copy.AdditionalProperties.AddRange(AdditionalProperties);
        copy.PatternProperties.AddRange(PatternProperties);
        copy.Items.AddRange(Items);
        copy.Patterns.AddRange(Patterns);
        foreach ((string name, string value) in Discriminators)
        {
            copy.Discriminators.Add(name, value);
        }

        foreach ((string keyword, decimal limit) in Limits)
        {
            copy.Limits.Add(keyword, limit);
        }

        return copy;
    }
}
