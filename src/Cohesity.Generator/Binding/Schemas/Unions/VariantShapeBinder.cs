using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesity.Generator.Binding.Schemas.Objects;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas.Unions;

/// <summary>Finds out of which JSON a union's variant can be.</summary>
internal static class VariantShapeBinder
{
    // Unions in unions: real documents have three of them.
    private const int MaxNesting = 8;

    private static readonly (JsonSchemaType Type, JsonKinds Kinds)[] TypeKinds =
    {
        (JsonSchemaType.Object, JsonKinds.Object),
        (JsonSchemaType.Array, JsonKinds.Array),
        (JsonSchemaType.String, JsonKinds.String),
        (JsonSchemaType.Integer, JsonKinds.Integer),
        (JsonSchemaType.Number, JsonKinds.Integer | JsonKinds.Number),
        (JsonSchemaType.Boolean, JsonKinds.Boolean),
    };

    /// <summary>The shapes of an alternative: one, or those of its own alternatives when it is a union.</summary>
    public static EquatableArray<VariantShape> Of(SchemaUse alternative, TypeRef type, SchemaBinder schemas) => Of(alternative, type, schemas, MaxNesting).Distinct().ToEquatableArray();

    private static IEnumerable<VariantShape> Of(SchemaUse alternative, TypeRef type, SchemaBinder schemas, int nesting)
    {
        IOpenApiSchema? schema = schemas.Resolve(alternative.Schema);
        switch (type.Kind)
        {
            case TypeKind.Union when nesting > 0 && schema is not null:
                SchemaUse use = alternative.Schema is OpenApiSchemaReference { Reference.Id: { } id } ? schemas.ComponentUse(id, schema) : alternative;
                List<VariantShape> inner = UnionBinder.Alternatives(use, schemas)
                    .Where(each => !each.Schema.IsOnlyNull())
                    .SelectMany(each => Of(each, schemas.Bind(each).AsNullable(false), schemas, nesting - 1))
                    .ToList();
                return inner.Count > 0 ? inner : new List<VariantShape> { Plain(JsonKinds.Any) };
            case TypeKind.Mapped when type.Item!.IsComposed:
                return new[] { schema is not null && Kinds(schema, schemas) is var kinds && kinds != JsonKinds.Object ? Plain(kinds) with { ItemKinds = JsonKinds.Any } : OfObject(alternative, schemas) };
            case TypeKind.Mapped:
                return Of(alternative, type.Item, schemas, nesting);
            case TypeKind.Model:
                return new[] { OfObject(alternative, schemas) };
            case TypeKind.List:
                return new[] { Plain(JsonKinds.Array) with { ItemKinds = ItemKinds(type.Item!, schema?.Items, schemas), Fit = ValueFits.Of(type) } };
            case TypeKind.Tuple:
                return new[] { Plain(JsonKinds.Array) with { ItemKinds = TupleKinds(schema?.PrefixItems(), schemas) } };
            case TypeKind.String or TypeKind.Enum:
                return new[] { Plain(Kinds(type, schema)) with { StringValues = Strings(schema), Fit = ValueFits.Of(type) } };
            default:
                return new[] { Plain(Kinds(type, schema)) with { Fit = ValueFits.Of(type) } };
        }
    }

    private static VariantShape Plain(JsonKinds kinds) => new(kinds, JsonKinds.None, default, default, default, default, default, default, default, Fit: null);

    private static VariantShape OfObject(SchemaUse alternative, SchemaBinder schemas)
    {
        var required = new HashSet<string>(StringComparer.Ordinal);
        var members = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        foreach ((SchemaUse part, bool isAlternative) in AllOfFlattener.Flatten(alternative, schemas))
        {
            if (!isAlternative)
            {
                required.UnionWith(part.Schema.Required ?? Enumerable.Empty<string>());
            }

            foreach (KeyValuePair<string, IOpenApiSchema> property in part.Schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
            {
                members[property.Key] = property.Value;
            }
        }

        return Plain(JsonKinds.Object) with
        {
            RequiredMembers = required.Where(members.ContainsKey).OrderBy(name => name, StringComparer.Ordinal).Select(name => new MemberValues(name, Allowed(members[name], schemas))).ToEquatableArray(),
            DeclaredMembers = members.Keys.OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray(),
            OptionalMembers = members.Where(member => !required.Contains(member.Key))
                .OrderBy(member => member.Key, StringComparer.Ordinal)
                .Select(member => new MemberValues(member.Key, Allowed(member.Value, schemas)))
                .Where(member => member.Values.Count > 0)
                .ToEquatableArray(),
            NestedMembers = members.OrderBy(member => member.Key, StringComparer.Ordinal)
                .Select(member => new NestedMembers(member.Key, Declared(member.Value, schemas)))
                .Where(member => member.Names.Count > 0)
                .ToEquatableArray(),
            MemberKinds = members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => new MemberKinds(member.Key, Kinds(member.Value, schemas, MaxNesting))).ToEquatableArray(),
            MemberFits = members.OrderBy(member => member.Key, StringComparer.Ordinal)
                .Select(member => (member.Key, Type: ValueFits.Of(member.Value, schemas)))
                .Where(member => member.Type is not null)
                .Select(member => new MemberFit(member.Key, member.Type!))
                .ToEquatableArray(),
        };
    }

    private static EquatableArray<string> Declared(IOpenApiSchema member, SchemaBinder schemas) => AllOfFlattener.Flatten(new SchemaUse(member, JsonPath.Root(""), ""), schemas)
        .SelectMany(part => part.Use.Schema.Properties?.Keys ?? Enumerable.Empty<string>())
        .Distinct(StringComparer.Ordinal)
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToEquatableArray();

    /// <summary>The kinds of JSON that a schema allows, null apart.</summary>
    public static JsonKinds Kinds(IOpenApiSchema schema, SchemaBinder schemas) => Kinds(schema, schemas, MaxNesting);

    private static JsonKinds Kinds(IOpenApiSchema member, SchemaBinder schemas, int nesting)
    {
        if (nesting == 0 || schemas.Resolve(member) is not { } schema)
        {
            return JsonKinds.Any;
        }

        if (schema.TypeWithoutNull() is var types && types != default)
        {
            return TypeKinds.Where(pair => (types & pair.Type) != default).Aggregate(JsonKinds.None, (kinds, pair) => kinds | pair.Kinds);
        }

        List<IOpenApiSchema> alternatives = (schema.OneOf ?? Enumerable.Empty<IOpenApiSchema>()).Concat(schema.AnyOf ?? Enumerable.Empty<IOpenApiSchema>()).ToList();
        if (alternatives.Count > 0)
        {
            return alternatives.Where(alternative => !alternative.IsOnlyNull()).Aggregate(JsonKinds.None, (kinds, alternative) => kinds | Kinds(alternative, schemas, nesting - 1));
        }

        JsonKinds all = (schema.AllOf ?? Enumerable.Empty<IOpenApiSchema>()).Aggregate(JsonKinds.Any, (kinds, part) => kinds & Kinds(part, schemas, nesting - 1));
        return all == JsonKinds.Any && schema.SpeaksOfMembers() ? JsonKinds.Object : all;
    }

    /// <summary>The only values that a member of an object may have, as text; empty when any, or when it has no such member.</summary>
    public static EquatableArray<string> Allowed(SchemaUse use, string member, SchemaBinder schemas, string? except = null) => AllOfFlattener.Flatten(use, schemas, except)
        .Select(part => part.Use.Schema.Properties is { } properties && properties.TryGetValue(member, out IOpenApiSchema? schema) ? Allowed(schema, schemas) : default)
        .LastOrDefault(values => values.Count > 0);

    private static EquatableArray<string> Allowed(IOpenApiSchema member, SchemaBinder schemas) => Allowed(member, schemas, MaxNesting);

    private static EquatableArray<string> Allowed(IOpenApiSchema member, SchemaBinder schemas, int nesting)
    {
        if (nesting == 0 || schemas.Resolve(member) is not { } schema)
        {
            return default;
        }

        // type: { anyOf: [ { type: string, enum: [item_reference] }, { type: 'null' } ] }
        if (schema.Enum is not { Count: > 0 } && schema.HasAlternatives())
        {
            List<EquatableArray<string>> each = (schema.OneOf ?? Enumerable.Empty<IOpenApiSchema>()).Concat(schema.AnyOf ?? Enumerable.Empty<IOpenApiSchema>())
                .Where(alternative => !alternative.IsOnlyNull())
                .Select(alternative => Allowed(alternative, schemas, nesting - 1))
                .ToList();
            return each.TrueForAll(values => values.Count > 0) ? each.SelectMany(values => values).Distinct().ToEquatableArray() : default;
        }

        List<string?> listed = (schema.Enum ?? Enumerable.Empty<JsonNode>()).Select(Scalar).ToList();
        return listed.Contains(null) ? default : listed.Select(value => value!).ToEquatableArray();
    }

    private static EquatableArray<string> Strings(IOpenApiSchema? schema) =>
        (schema?.Enum ?? Enumerable.Empty<JsonNode>()).Where(IsString).Select(value => value.GetValue<string>()).ToEquatableArray();

    private static string? Scalar(JsonNode value) => OpenApiSchemaExtensions.IsNull(value) || value.GetValueKind() is JsonValueKind.Object or JsonValueKind.Array
        ? null
        : IsString(value) ? value.GetValue<string>() : value.ToJsonString();

    private static bool IsString(JsonNode value) => !OpenApiSchemaExtensions.IsNull(value) && value.GetValueKind() == JsonValueKind.String;

    private static JsonKinds TupleKinds(JsonArray? names, SchemaBinder schemas)
    {
        var kinds = JsonKinds.None;
        foreach (JsonNode? node in names ?? new JsonArray())
        {
            kinds |= node?.GetValue<string>() is { Length: > 0 } name && schemas.FindComponent(name) is { } item ? Kinds(schemas.BindComponent(name, item), item) : JsonKinds.Any;
        }

        return kinds == JsonKinds.None ? JsonKinds.Any : kinds;
    }

    private static JsonKinds ItemKinds(TypeRef item, IOpenApiSchema? schema, SchemaBinder schemas) => Kinds(item, schema is null ? null : schemas.Resolve(schema));

    private static JsonKinds Kinds(TypeRef type, IOpenApiSchema? schema) => type.Kind switch
    {
        TypeKind.Model or TypeKind.Map => JsonKinds.Object,
        TypeKind.List or TypeKind.Tuple => JsonKinds.Array,
        TypeKind.Boolean => JsonKinds.Boolean,
        TypeKind.Byte or TypeKind.Int16 or TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt32 or TypeKind.UInt64 => JsonKinds.Integer,
        TypeKind.Single or TypeKind.Double or TypeKind.Decimal => JsonKinds.Integer | JsonKinds.Number,
        TypeKind.Enum => schema?.Enum?.Any(IsString) == false ? JsonKinds.Integer : JsonKinds.String,
        TypeKind.Union or TypeKind.Json => JsonKinds.Any,
        TypeKind.Mapped => Kinds(type.Item!, schema),
        _ => JsonKinds.String,
    };
}
