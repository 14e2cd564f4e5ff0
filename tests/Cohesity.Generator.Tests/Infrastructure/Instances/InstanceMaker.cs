using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Tests.Infrastructure.Instances;

/// <summary>Makes JSON values of the schemas of a document, the same ones every time.</summary>
/// <remarks>It reads the document as it stands and shares nothing with the generator but the reader of YAML.</remarks>
internal sealed class InstanceMaker
{
    /// <summary>How members begin that no schema declares: ones that must come back, and ones that may be dropped.</summary>
    public const string KeptExtra = "extraKept";

    /// <inheritdoc cref="KeptExtra"/>
    public const string Extra = "extraFree";

    // The same element more than once in a place: schemas with 2,000 members that nest in each other shall not become megabytes.
    private const int Budget = 200;
    private const int DepthOfPlenty = 3;
    private const int MaxDepth = 24;

    private readonly SchemaIndex _index;
    private readonly SchemaMerger _merger;
    private readonly SchemaHeights _heights;
    private readonly Func<JsonNode, bool>? _keepsUnknown;
    private readonly Dictionary<JsonNode, int> _forced = [];
    private InstanceStyle _style = InstanceStyle.Minimal;
    private Random _random = new(0);
    private int _depth;
    private int _budget;

    /// <summary>Makes the maker.</summary>
    /// <param name="index">The document.</param>
    /// <param name="keepsUnknown">Whether an object of a schema gives back the members that the schema does not declare; null where nobody is to give anything back.</param>
    public InstanceMaker(SchemaIndex index, Func<JsonNode, bool>? keepsUnknown = null)
    {
        _index = index;
        _keepsUnknown = keepsUnknown;
        _heights = new SchemaHeights(index);
        _merger = new SchemaMerger(index, Choose);
    }

    /// <summary>One instance of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="style">Which of the many.</param>
    /// <param name="seed">What the dice start with.</param>
    /// <exception cref="NoInstanceException">The schema contradicts itself, is endless, or asks for something that is not known here.</exception>
    public JsonNode? Make(JsonNode schema, InstanceStyle style, int seed = 1)
    {
        _style = style;
        _random = new Random(seed);
        _depth = 0;
        _budget = Budget;
        return Value([schema]);
    }

    /// <summary>Instances of a schema that show its whole range: the smallest, a full one, one with nulls, some by dice, and one for every alternative that stands in it.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="dice">How many are made by dice.</param>
    /// <exception cref="NoInstanceException">There is none of any kind.</exception>
    public IEnumerable<Instance> Range(JsonNode schema, int dice)
    {
        NoInstanceException? refusal = null;
        bool any = false;
        foreach ((string kind, Func<JsonNode?> make) in Kinds(schema, dice))
        {
            Instance? instance = null;
            try
            {
                instance = new Instance(kind, make());
            }
            catch (NoInstanceException exception)
            {
                // An alternative that contradicts what stands beside it, a pattern that is beyond this maker: the others are there.
                refusal ??= exception;
            }

            if (instance is not null)
            {
                any = true;
                yield return instance;
            }
        }

        if (!any)
        {
            throw refusal!;
        }
    }

    private IEnumerable<(string Kind, Func<JsonNode?> Make)> Kinds(JsonNode schema, int dice)
    {
        yield return ("minimal", () => Make(schema, InstanceStyle.Minimal));
        yield return ("full", () => Make(schema, InstanceStyle.Full));
        yield return ("nulls", () => Make(schema, InstanceStyle.Nulls));
        for (int seed = 1; seed <= dice; seed++)
        {
            int dieSeed = seed;
            yield return ($"mixed {seed}", () => Make(schema, InstanceStyle.Mixed, dieSeed));
        }

        foreach ((JsonNode place, int count) in Choices(schema))
        {
            for (int index = 0; index < count; index++)
            {
                int choice = index;
                yield return ($"alternative {choice} of {place.GetPath()}", () => Forced(place, choice, schema));
            }
        }
    }

    private JsonNode? Forced(JsonNode place, int choice, JsonNode schema)
    {
        _forced[place] = choice;
        try
        {
            return Make(schema, InstanceStyle.Full with { Edge = 0.5 }, choice);
        }
        finally
        {
            _forced.Remove(place);
        }
    }

    // The places below a schema, short of references, where it leaves a choice.
    private IEnumerable<(JsonNode Place, int Count)> Choices(JsonNode schema)
    {
        if (_index.ComponentName(schema) is { } name && (schema as JsonObject)?["discriminator"] is not null && _index.Subtypes(name) is { Count: > 0 } subtypes)
        {
            yield return (schema, subtypes.Count + 1);
        }

        var pending = new Stack<JsonNode>([schema]);
        while (pending.Count > 0)
        {
            JsonNode next = pending.Pop();
            foreach (JsonArray alternatives in next is JsonObject node ? SchemaMerger.Alternatives(node) : [])
            {
                yield return (alternatives, alternatives.Count);
            }

            IEnumerable<JsonNode?> children = next switch
            {
                JsonObject @object => @object.Where(member => member.Key is not ("example" or "examples" or "enum" or "default" or "discriminator")).Select(member => member.Value),
                JsonArray array => array,
                _ => [],
            };
            foreach (JsonNode? child in children)
            {
                if (child is JsonObject or JsonArray)
                {
                    pending.Push(child);
                }
            }
        }
    }

    private JsonNode? Value(IReadOnlyList<JsonNode> schemas)
    {
        if (_depth > MaxDepth)
        {
            throw new NoInstanceException("it has no end");
        }

        _budget--;
        if (_depth > 0 && Roll(_style.Null) && schemas.All(_index.AllowsNull))
        {
            return null;
        }

        MergedSchema schema = _merger.Merge(schemas);
        if (schema.Values is { } values)
        {
            return EnumValue(schema, values);
        }

        string? type = TypeOf(schema);
        switch (type)
        {
            case "object":
                return Nested(() => Object(schema, schemas));
            case "array" when IsGoBytes(schema):
                return Pick(ScalarValues.OfString(new MergedSchema { IsBase64 = true }, isValid: false));
            case "array":
                return Nested(() => Array(schema));
            case "string" or "file" or "integer" or "number":
                return Pick(Scalars(schema, type)).DeepClone();
            case "boolean":
                return _random.Next(2) == 0;
            case "null":
                return null;
            default:
                return JsonNode.Parse(Pick(ScalarValues.Anything));
        }
    }

    // { type: array, items: { type: integer, format: uint8 } } is how Go's []byte is described, and base64 is what it is in JSON.
    private static bool IsGoBytes(MergedSchema schema) =>
        schema.Items is [JsonObject items] && items["type"]?.ToString() == "integer" && items["format"]?.ToString() == "uint8";

    private bool IsValid => _style.Unlisted == 0;

    private bool IsPlenty => _depth < DepthOfPlenty && _budget > 0;

    private IReadOnlyList<JsonNode> Scalars(MergedSchema schema, string type)
    {
        bool isValid = IsValid;
        if (schema.Types is { Count: 1 } && (isValid ? schema.ValidScalars : schema.AnyScalars) is { } known)
        {
            return known;
        }

        IReadOnlyList<JsonNode> scalars = type switch
        {
            "integer" => ScalarValues.OfInteger(schema, isValid),
            "number" => ScalarValues.OfNumber(schema, isValid),
            _ => [.. ScalarValues.OfString(schema, isValid).Select(text => JsonValue.Create(text))],
        };
        (schema.ValidScalars, schema.AnyScalars) = isValid ? (scalars, schema.AnyScalars) : (schema.ValidScalars, scalars);
        return scalars;
    }

    private string? TypeOf(MergedSchema schema)
    {
        if (schema.Types is { } types)
        {
            // { type: [integer, string], format: int32 } is a number, which may be written as a string and is read as what it is.
            if (types.Contains("string") && (types.Contains("integer") || types.Contains("number")) && (schema.Format is not null || schema.Patterns.Count > 0))
            {
                types = types.Where(type => type != "string").ToHashSet();
            }

            return types.Count == 0 ? "null" : types.ElementAt(_random.Next(types.Count));
        }

        // Whatever speaks of members describes an object.
        bool isObject = schema.Properties.Count > 0 || schema.Required.Count > 0 || schema.AdditionalProperties.Count > 0 || schema.PatternProperties.Count > 0 || schema.IsClosed;
        bool isArray = schema.Items.Count > 0 || schema.PrefixItems is not null;
        bool isNumber = schema.Format is "int8" or "int16" or "int32" or "int64" or "uint8" or "uint16" or "uint32" or "uint64" or "float" or "double" or "decimal";
        return isObject ? "object" : isArray ? "array" : isNumber ? (schema.Format is "float" or "double" or "decimal" ? "number" : "integer") : IsValid && (schema.Patterns.Count > 0 || schema.Format is not null) ? "string" : null;
    }

    private JsonNode? EnumValue(MergedSchema schema, List<JsonNode> values)
    {
        // YAML has { type: string, enum: [1, true] }: the type says what they are.
        bool isString = schema.Types is { Count: 1 } && schema.Types.Contains("string");
        bool isNumber = schema.Types is { Count: > 0 } && schema.Types.IsSubsetOf(["integer", "number"]);
        List<JsonNode> fitting = [.. values.Select(value =>
            isString && value.GetValueKind() != JsonValueKind.String ? JsonValue.Create(value.ToJsonString())
            : isNumber && value.GetValueKind() == JsonValueKind.String ? Number(value.GetValue<string>())
            : value)];
        if (fitting.Count == 0)
        {
            return null;
        }

        bool isScalar = fitting.TrueForAll(value => value is JsonValue);
        if (isScalar && Roll(_style.Unlisted))
        {
            return fitting[0].GetValueKind() switch
            {
                JsonValueKind.String => "not listed ☃",
                JsonValueKind.Number => 104_729,
                _ => fitting[0].DeepClone(),
            };
        }

        return fitting[_random.Next(fitting.Count)].DeepClone();
    }

    private static JsonNode Number(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonValue value && value.GetValueKind() == JsonValueKind.Number ? value : throw new NoInstanceException($"'{text}' is no number");
        }
        catch (JsonException)
        {
            throw new NoInstanceException($"'{text}' is no number");
        }
    }

    private JsonArray Array(MergedSchema schema)
    {
        int least = schema.Limit("minItems", 0);
        int most = schema.Limit("maxItems", int.MaxValue);
        int first = schema.PrefixItems?.Count ?? 0;
        int count = Math.Clamp(!IsPlenty ? first : _style.Shuffled ? _random.Next(4) : _style.Optional > 0 ? Math.Max(first, 2) : first, least, Math.Max(least, most));
        var array = new JsonArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int index = 0; index < count; index++)
        {
            JsonNode? item = index < first ? Value([schema.PrefixItems![index] ?? new JsonObject()]) : schema.Items.Count > 0 ? Value(schema.Items) : JsonNode.Parse(Pick(ScalarValues.Anything));
            if (!schema.AreItemsUnique || seen.Add(item?.ToJsonString() ?? "null"))
            {
                array.Add(item);
            }
        }

        return !schema.AreItemsUnique || array.Count >= least ? array : throw new NoInstanceException($"{least} different items are not known");
    }

    private JsonObject Object(MergedSchema schema, IReadOnlyList<JsonNode> schemas)
    {
        var members = new List<KeyValuePair<string, JsonNode?>>();
        foreach ((string name, List<JsonNode> property) in schema.Properties)
        {
            if (_style.WithoutReadOnly && property.Exists(IsReadOnly))
            {
                continue;
            }

            // { minProperties: 1, properties: { a: …, b: … } }
            bool isRequired = schema.Required.Contains(name);
            bool isNeeded = isRequired || members.Count < schema.Limit("minProperties", 0);
            if (!isNeeded && (!Roll(_style.Optional) || (!IsPlenty && _depth > 1)))
            {
                continue;
            }

            try
            {
                members.Add(new(name, Member(schema, name, property)));
            }
            catch (NoInstanceException) when (!isRequired)
            {
                // Without it the object is still one.
            }
        }

        // { required: [a], properties: { b: … } }: to whoever gives back only what is declared, a is one of the unknown members.
        bool keepsUnknown = _keepsUnknown?.Invoke(schemas[0]) ?? true;
        foreach (string name in schema.Required.Where(name => !schema.Properties.Exists(property => property.Key == name) && (keepsUnknown || schema.IsOpen || schema.Properties.Count == 0)))
        {
            members.Add(new(name, schema.Discriminators.TryGetValue(name, out string? value) ? value : Additional(schema)));
        }

        AddUndeclared(schema, schemas, members);
        if (_style.Shuffled)
        {
            KeyValuePair<string, JsonNode?>[] shuffled = [.. members];
            _random.Shuffle(shuffled);
            members = [.. shuffled];
        }

        return new JsonObject(members);
    }

    private JsonNode? Member(MergedSchema schema, string name, List<JsonNode> property)
    {
        if (!schema.Discriminators.TryGetValue(name, out string? kind))
        {
            return Value(property);
        }

        MergedSchema own = _merger.Merge(property);
        if (own.Values is null && Roll(_style.Unlisted))
        {
            return "not a kind ☃";
        }

        // Where the schema itself says what its kind is, the document contradicts itself if that is another one, and the schema stands nearer.
        return own.Values is null || own.Values.Exists(value => value.ToString() == kind) ? kind : Value(property);
    }

    // Members that no property stands for: of maps, of maps beside properties, by patterns, and plainly unknown ones.
    private void AddUndeclared(MergedSchema schema, IReadOnlyList<JsonNode> schemas, List<KeyValuePair<string, JsonNode?>> members)
    {
        int least = schema.Limit("minProperties", 0);
        int most = schema.Limit("maxProperties", int.MaxValue);
        bool isMap = schema.Properties.Count == 0 && !schema.IsClosed && schema.PatternProperties.Count == 0;
        int wanted = schema.IsOpen || isMap ? (!IsPlenty ? 0 : _style.Shuffled ? _random.Next(3) : _style.Optional > 0 ? 2 : 0) : 0;
        string[] names = _style.Shuffled ? ["", "ünï \"cödé\" 😀", "a.b/c d"] : ["a", "b", "c"];
        for (int index = 0; (index < wanted && members.Count < most) || members.Count < least; index++)
        {
            if (schema.IsClosed && schema.PatternProperties.Count == 0)
            {
                throw new NoInstanceException($"there are no {least} members");
            }

            string name = index < names.Length ? names[index] : "more" + index;
            if (schema.PatternProperties.Count == 0 && members.TrueForAll(member => member.Key != name) && !schema.Properties.Exists(property => property.Key == name))
            {
                members.Add(new(name, Additional(schema)));
            }
            else if (index > least + 10)
            {
                break;
            }
        }

        foreach ((string pattern, JsonNode property) in schema.PatternProperties)
        {
            if (PatternText.Of(pattern) is [string name, ..] && _style.Optional > 0 && IsPlenty && members.TrueForAll(member => member.Key != name))
            {
                members.Add(new(name, Value([property])));
            }
        }

        if (!schema.IsClosed && schema.PatternProperties.Count == 0 && _depth <= DepthOfPlenty && Roll(_style.Extra))
        {
            string prefix = schema.IsOpen || isMap || (_keepsUnknown?.Invoke(schemas[0]) ?? false) ? KeptExtra : Extra;
            members.Add(new(prefix, Additional(schema)));
            members.Add(new(prefix + " \"ü😀\\", Additional(schema)));
        }
    }

    private JsonNode? Additional(MergedSchema schema) => schema.AdditionalProperties.Count > 0 ? Value(schema.AdditionalProperties) : JsonNode.Parse(Pick(ScalarValues.Anything));

    private bool IsReadOnly(JsonNode property) => SchemaIndex.IsTrue((property as JsonObject)?["readOnly"])
        || (SchemaIndex.Reference(property) is { } reference && SchemaIndex.IsTrue((_index.Target(reference) as JsonObject)?["readOnly"]));

    private T Nested<T>(Func<T> make)
    {
        _depth++;
        try
        {
            return make();
        }
        finally
        {
            _depth--;
        }
    }

    private int Choose(JsonNode place, int count)
    {
        if (_forced.TryGetValue(place, out int choice))
        {
            return choice;
        }

        // Far down, or where little shall be, the way that ends soonest.
        return IsPlenty ? _random.Next(count) : _heights.Lowest(place);
    }

    private bool Roll(double chance) => chance > 0 && (chance >= 1 || _random.NextDouble() < chance);

    private T Pick<T>(IReadOnlyList<T> values) => values[Roll(_style.Edge) ? _random.Next(values.Count) : 0];
}
