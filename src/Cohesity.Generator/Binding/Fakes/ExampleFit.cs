using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Binding.Fakes;

/// <summary>Decides whether what a document gives as an example is a value of its type, so that the client reads what the fake server sends.</summary>
internal sealed class ExampleFit(IReadOnlyDictionary<string, TypeSpec> types, bool isStrict)
{
    private const int MaxDepth = 60;

    // RFC 3339; what else a lenient reader takes is not for examples.
    private static readonly Regex DateTimeText = new(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,7})?(Z|[+-][0-9]{2}:[0-9]{2})\z", RegexOptions.CultureInvariant);

    /// <summary>The example as a value of the type: itself, or the same with texts for scalars that should be texts, as YAML reads <c>example: 1.0</c>; null when it is none.</summary>
    public JsonNode? Adapt(TypeRef type, JsonNode? example) =>
        OpenApiSchemaExtensions.IsNull(example) ? null : Adapt(type, example!, 0);

    private JsonNode? Adapt(TypeRef type, JsonNode node, int depth)
    {
        if (depth > MaxDepth)
        {
            return null;
        }

        JsonValueKind kind = node.GetValueKind();
        switch (type.Kind)
        {
            case TypeKind.String:
                return kind is JsonValueKind.Object or JsonValueKind.Array ? null : JsonValue.Create(ExampleText.Text(node));
            case TypeKind.Enum:
                return Enum(type, node, kind);
            case TypeKind.Json:
                return node.DeepClone();
            case TypeKind.List:
                return node is JsonArray items ? Items(items, _ => type.Item!, depth) : null;
            case TypeKind.Map:
                return node is JsonObject map ? Members(map, _ => type.Item!, depth) : null;
            case TypeKind.Model:
                return node is JsonObject members && types.TryGetValue(type.Name!, out TypeSpec? model) ? Object((ObjectSpec)model, members, depth) : null;
            case TypeKind.Union:
                return types.TryGetValue(type.Name!, out TypeSpec? union) && Variants((UnionSpec)union).Any(variant => Adapt(variant.Type, node, depth + 1) is { } same && JsonNode.DeepEquals(same, node)) ? node.DeepClone() : null;
            case TypeKind.Tuple:
                return node is JsonArray list && types.TryGetValue(type.Name!, out TypeSpec? tuple) && list.Count >= ((TupleSpec)tuple).Items.Count
                    ? Items(list, index => index < ((TupleSpec)tuple).Items.Count ? ((TupleSpec)tuple).Items[index].Type : ((TupleSpec)tuple).MoreItems, depth)
                    : null;
            case TypeKind.Mapped:
                return Adapt(type.Item!, node, depth);
            default:
                return IsScalar(type.Kind, kind, ExampleText.Text(node)) ? node.DeepClone() : null;
        }
    }

    // What takes anything takes what is read as another alternative, too.
    private static IEnumerable<VariantSpec> Variants(UnionSpec union) =>
        union.Variants.Where(variant => variant.Type.Kind is not (TypeKind.Json or TypeKind.Map) || union.Variants.All(other => other.Type.Kind != TypeKind.Model));

    private JsonNode? Enum(TypeRef type, JsonNode node, JsonValueKind kind)
    {
        if (kind is JsonValueKind.Object or JsonValueKind.Array || !types.TryGetValue(type.Name!, out TypeSpec? spec))
        {
            return null;
        }

        string text = ExampleText.Text(node);
        return !((EnumSpec)spec).Members.Any(member => member.Value == text) ? null : ((EnumSpec)spec).IsInteger ? JsonNode.Parse(text) : JsonValue.Create(text);
    }

    private JsonArray? Items(JsonArray items, Func<int, TypeRef> typeOf, int depth)
    {
        var adapted = new JsonArray();
        for (int i = 0; i < items.Count; i++)
        {
            if (!TryAdapt(typeOf(i), typeOf(i).IsNullable, items[i], depth, out JsonNode? item))
            {
                return null;
            }

            adapted.Add(item);
        }

        return adapted;
    }

    private JsonObject? Members(JsonObject members, Func<string, TypeRef?> typeOf, int depth)
    {
        var adapted = new JsonObject();
        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            TypeRef type = typeOf(member.Key) ?? TypeRef.Json;
            if (!TryAdapt(type, type.IsNullable || type.Kind == TypeKind.Json, member.Value, depth, out JsonNode? value))
            {
                return null;
            }

            adapted[member.Key] = value;
        }

        return adapted;
    }

    private JsonObject? Object(ObjectSpec spec, JsonObject members, int depth)
    {
        // Which of its subtypes an object is would have to be decided as the reader does.
        if (spec.Hierarchy is { Subtypes.Count: > 0 })
        {
            return null;
        }

        List<PropertySpec> properties = (spec.Hierarchy?.Inherited ?? default).Concat(spec.Properties).ToList();
        if (properties.Exists(property => property.IsRequired && !property.IsWriteOnly && !members.ContainsKey(property.JsonName))
            || properties.Exists(property => property.Constant is { } constant && members[property.JsonName] is { } given && ExampleText.Text(given) != constant)
            || (spec.Hierarchy is not null && properties.Exists(property => property.IsDiscriminator)))
        {
            return null;
        }

        Dictionary<string, PropertySpec> byName = properties.ToDictionary(property => property.JsonName, StringComparer.Ordinal);

        // What a class does not keep would not come back.
        if (spec.AdditionalProperties is null && !spec.KeepsUnknownMembers && members.Any(member => !byName.ContainsKey(member.Key)))
        {
            return null;
        }

        return Members(members, name => !byName.TryGetValue(name, out PropertySpec? property) ? spec.AdditionalProperties : property.AllowsNull || !isStrict ? property.Type.AsNullable(property.AllowsNull) : property.Type.AsNullable(false), depth);
    }

    private bool TryAdapt(TypeRef type, bool allowsNull, JsonNode? node, int depth, out JsonNode? adapted)
    {
        adapted = OpenApiSchemaExtensions.IsNull(node) ? null : Adapt(type, node!, depth + 1);
        return adapted is not null || (OpenApiSchemaExtensions.IsNull(node) && allowsNull);
    }

    private static bool IsScalar(TypeKind type, JsonValueKind kind, string text)
    {
        bool isText = kind == JsonValueKind.String;
        return type switch
        {
            TypeKind.DateTime => isText && DateTimeText.IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
            TypeKind.HttpDate => isText && DateTimeOffset.TryParseExact(text, "R", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _),
            TypeKind.Guid => isText && Guid.TryParseExact(text, "D", out Guid id) && id.ToString("D") == text,
            TypeKind.Uri => isText && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _),
            TypeKind.Bytes or TypeKind.Base64Url => isText && IsBase64(text),
            TypeKind.Single or TypeKind.Double or TypeKind.Decimal => DefaultBinder.IsValue(type, kind, text) && text.Length <= 9,
            _ => DefaultBinder.IsValue(type, kind, text),
        };
    }

    private static bool IsBase64(string text)
    {
        try
        {
            return text.Length % 4 == 0 && Convert.ToBase64String(Convert.FromBase64String(text)) == text;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
