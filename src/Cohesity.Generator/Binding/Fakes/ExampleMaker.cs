using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Binding.Fakes;

/// <summary>
/// Makes an example of a type: what the document gives as examples where they fit, constants, defaults and enum members, and else a value that keeps to kind, format and bounds. The same model gives
/// the same example.
/// </summary>
internal sealed class ExampleMaker
{

    // An optional member that holds other objects is left out below this depth, and after so many values: examples are read by people.
    private const int MaxDepth = 3;
    private const int MaxValues = 60;

    private const int MaxItems = 100;

    private readonly IReadOnlyDictionary<string, TypeSpec> _types;
    private readonly DocumentExamples _examples;
    private readonly ExampleFit _fit;
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private int _values;

    public ExampleMaker(IReadOnlyDictionary<string, TypeSpec> types, DocumentExamples examples, bool isStrict)
    {
        _types = types;
        _examples = examples;
        _fit = new ExampleFit(types, isStrict);
    }

    /// <summary>Whether what the document gives as an example is a value of a type.</summary>
    public bool Fits(TypeRef type, JsonNode given) => _fit.Adapt(type, given) is not null;

    /// <summary>Makes an example.</summary>
    /// <param name="type">The type.</param>
    /// <param name="given">What the document gives as one; null when it gives none.</param>
    public JsonNode? Make(TypeRef type, JsonNode? given)
    {
        _values = 0;
        return Value(type, given, 0);
    }

    // Null is the cut of a recursion that nothing else ends.
    private JsonNode? Value(TypeRef type, JsonNode? given, int depth)
    {
        _values++;
        if (_fit.Adapt(type, given) is { } adapted)
        {
            return adapted;
        }

        if (type.Name is { } name && _fit.Adapt(type, _examples.OfType(name)) is { } own)
        {
            return own;
        }

        switch (type.Kind)
        {
            case TypeKind.Mapped when type.Mapping!.Schema is not null:
                return _examples.OfMapped(type.Mapping.Subject)?.DeepClone();
            case TypeKind.List:
                return List(type, depth);
            case TypeKind.Map:
                return Map(type, depth);
            case TypeKind.Model or TypeKind.Union or TypeKind.Tuple:
                return _types.TryGetValue(type.Name!, out TypeSpec? spec) && _open.Add(spec.Name) ? Close(spec, Composed(spec, depth)) : null;
            case TypeKind.Enum:
                return _types.TryGetValue(type.Name!, out TypeSpec? values) && ((EnumSpec)values).Members is { Count: > 0 } members
                    ? Scalar(members[0].Value, isText: !((EnumSpec)values).IsInteger)
                    : type.Item is null ? JsonValue.Create("text") : JsonValue.Create(1);
            default:
                return ScalarExamples.Of(type);
        }
    }

    private JsonNode? Close(TypeSpec spec, JsonNode? made)
    {
        _open.Remove(spec.Name);
        return made;
    }

    private JsonNode? Composed(TypeSpec spec, int depth) => spec switch
    {
        ObjectSpec type => Object(type, depth),
        UnionSpec type => Union(type, depth),
        TupleSpec type => Tuple(type, depth),
        _ => null,
    };

    private JsonNode? Object(ObjectSpec spec, int depth)
    {
        HierarchySpec? hierarchy = spec.Hierarchy;

        // A base of which no value of the discriminator means the class itself is one of its subtypes.
        if (hierarchy is { OwnValues.Count: 0, Subtypes.Count: > 0 }
            && hierarchy.Subtypes.FirstOrDefault(subtype => subtype.DiscriminatorValues.Count > 0 && !_open.Contains(subtype.Name)) is { } subtype
            && _types.TryGetValue(subtype.Name, out TypeSpec? target) && _open.Add(target.Name))
        {
            var made = Close(target, Object((ObjectSpec)target, depth)) as JsonObject;
            if (made is not null)
            {
                made[hierarchy.Discriminator] = subtype.DiscriminatorValues[0];
            }

            return made;
        }

        var members = new JsonObject();
        foreach (PropertySpec property in (hierarchy?.Inherited ?? default).Concat(spec.Properties))
        {
            if (property.IsWriteOnly || (!property.IsRequired && IsCut(property.Type, depth)))
            {
                continue;
            }

            if (Member(spec, property, depth) is { } value)
            {
                members[property.JsonName] = value;
            }
            else if (property is { IsRequired: true, AllowsNull: true })
            {
                members[property.JsonName] = null;
            }
            else if (property.IsRequired)
            {
                return null;
            }
        }

        return members;
    }

    private JsonNode? Member(ObjectSpec spec, PropertySpec property, int depth)
    {
        string? told = Discriminator(spec, property) ?? property.Constant ?? property.InitialText ?? property.LikelyText;
        if (told is not null)
        {
            return Scalar(told, property.Type.Kind == TypeKind.String || (property.Type.Kind == TypeKind.Enum && property.Type.Item is null));
        }

        JsonNode? given = _examples.OfMember(spec.Name, property.JsonName);
        for (string? above = spec.Hierarchy?.Base; given is null && above is not null; above = (_types[above] as ObjectSpec)?.Hierarchy?.Base)
        {
            given = _examples.OfMember(above, property.JsonName);
        }

        given ??= property.Default is { ConstantValue: { } value, IsNumber: var isNumber } ? Scalar(value, !isNumber && property.Type.Kind != TypeKind.Boolean) : null;
        return Value(property.Type, given, depth + 1);
    }

    private static string? Discriminator(ObjectSpec spec, PropertySpec property) => spec.Hierarchy is not { } hierarchy ? null
        : hierarchy.InitialValues.Where(value => value.Name == property.Name).Select(value => value.Value).FirstOrDefault()
            ?? hierarchy.Choices.Where(choice => choice.Name == property.Name).SelectMany(choice => choice.Values).FirstOrDefault()
            ?? (property.JsonName == hierarchy.Discriminator && property.IsDiscriminator && hierarchy.OwnValues.Count > 0 ? hierarchy.OwnValues[0] : null);

    private bool IsCut(TypeRef type, int depth) => type.Kind switch
    {
        TypeKind.List or TypeKind.Map => IsCut(type.Item!, depth),
        TypeKind.Model or TypeKind.Union or TypeKind.Tuple => depth >= MaxDepth || _values >= MaxValues || _open.Contains(type.Name!),
        _ => _values >= MaxValues * 4,
    };

    // The first one that has an example; what cannot end is none.
    private JsonNode? Union(UnionSpec spec, int depth)
    {
        foreach (VariantSpec variant in spec.Variants)
        {
            JsonNode? value = variant.Shapes.Count == 1 && variant.Shapes[0].StringValues.Count > 0 && variant.Type.Kind == TypeKind.String
                ? JsonValue.Create(variant.Shapes[0].StringValues[0])
                : Value(variant.Type, null, depth);
            if (value is JsonObject members && spec.Discriminator is { } discriminator && variant.DiscriminatorValues.Count > 0)
            {
                members[discriminator] = variant.DiscriminatorValues[0];
            }

            if (value is not null)
            {
                return value;
            }
        }

        return null;
    }

    private JsonNode? Tuple(TupleSpec spec, int depth)
    {
        var items = new JsonArray();
        foreach (TupleItemSpec item in spec.Items)
        {
            if (Value(item.Type, null, depth + 1) is { } value)
            {
                items.Add(value);
            }
            else
            {
                return item.IsRequired ? null : items;
            }
        }

        return items;
    }

    // What cannot be nested once more is empty.
    private JsonNode? List(TypeRef type, int depth)
    {
        var items = new JsonArray();
        int count = Math.Min(Math.Max(type.Constraints?.MinCount ?? 1, 1), type.Constraints?.MaxCount ?? MaxItems);
        for (int i = 0; i < Math.Min(count, MaxItems); i++)
        {
            if (Value(type.Item!, null, depth) is not { } item)
            {
                break;
            }

            items.Add(item);
        }

        return items;
    }

    private JsonNode? Map(TypeRef type, int depth)
    {
        var members = new JsonObject();
        int count = Math.Max(type.Constraints?.MinCount ?? 1, 1);
        for (int i = 0; i < Math.Min(count, MaxItems); i++)
        {
            if (Value(type.Item!, null, depth + 1) is not { } value)
            {
                break;
            }

            members[i == 0 ? "key" : "key" + (i + 1).ToString(CultureInfo.InvariantCulture)] = value;
        }

        return members;
    }

    private static JsonNode? Scalar(string text, bool isText) => isText ? JsonValue.Create(text) : JsonNode.Parse(text);
}
