using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesity.Generator.Binding.Descriptions;
using Cohesity.Generator.Binding.Schemas.Unions;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas.Enums;

/// <summary><c>enum</c>: an open enum of strings or of integers.</summary>
internal sealed class EnumBinder : ISchemaBinder
{
    public TypeRef? TryBind(SchemaUse use, SchemaBinder schemas)
    {
        if (use.Schema.Enum is not { Count: > 0 } nodes || (use.Schema.TypeWithoutNull() & (JsonSchemaType.Array | JsonSchemaType.Object | JsonSchemaType.Boolean)) != default)
        {
            return null;
        }

        List<JsonNode> values = nodes.Where(node => !OpenApiSchemaExtensions.IsNull(node)).ToList();
        bool allowsNull = use.Schema.AllowsNull();
        if (values.Count == 0)
        {
            return null;
        }

        JsonSchemaType type = use.Schema.TypeWithoutNull();
        if (!schemas.IsNamed(use) && use.Schema.OnlyValue() is { } only)
        {
            // { const: created }: an enum with one value is no more useful than the plain type, which the PrimitiveBinder makes when there is a type.
            return type == default || (type & (type - 1)) != default ? ConstantType(only) is { } kind ? new TypeRef(kind, IsNullable: allowsNull) : schemas.Inexpressible(use.Path, "it is always one object or array") : null;
        }

        if (IsIntegers(values, type))
        {
            return schemas.Declare(use, TypeKind.Enum, key => Complete(key, use, isInteger: true), new TypeRef(TypeKind.Int64)).AsNullable(allowsNull);
        }

        if ((type == default || (type & (type - 1)) != default) && MixedEnum.Alternatives(use, values) is { Count: > 1 } alternatives)
        {
            return schemas.Declare(use, TypeKind.Union, key => VariantBinder.Complete(key, use, alternatives, schemas)).AsNullable(allowsNull);
        }

        if (values.All(value => value.GetValueKind() == JsonValueKind.Number) || (type & (JsonSchemaType.Number | JsonSchemaType.Integer)) != default)
        {
            // enum: [0.5, 1.0]: numbers have no useful names; the plain type takes them all.
            return null;
        }

        if (!values.All(value => value.GetValueKind() is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False))
        {
            return schemas.Inexpressible(use.Path, "its enum holds objects or arrays");
        }

        if (type == default && values.All(value => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False))
        {
            return new TypeRef(TypeKind.Boolean, IsNullable: allowsNull);
        }

        return schemas.Declare(use, TypeKind.Enum, key => Complete(key, use, isInteger: false)).AsNullable(allowsNull);
    }

    private static TypeKind? ConstantType(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.String => TypeKind.String,
        JsonValueKind.True or JsonValueKind.False => TypeKind.Boolean,
        JsonValueKind.Number => long.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? TypeKind.Int64 : TypeKind.Double,
        _ => null,
    };

    private static bool IsIntegers(List<JsonNode> values, JsonSchemaType type) =>
        (type & JsonSchemaType.String) == default
        && values.All(value => long.TryParse(Text(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            && (value.GetValueKind() == JsonValueKind.Number || (type & JsonSchemaType.Integer) != default));

    // YAML reads the values of { type: string, enum: [1, true] } as a number and a boolean: the schema's type says what they are.
    private static string Text(JsonNode value) => value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();

    private static EnumSpec Complete(string key, SchemaUse use, bool isInteger)
    {
        IReadOnlyList<EnumValueNote> notes = EnumValueNote.Of(use.Schema, use.Schema.Enum!.Count);
        var members = new List<EnumMemberSpec>();
        var seen = new HashSet<string>(System.StringComparer.Ordinal);

        // enum: [asc, ASC] are Asc and ASC.
        IReadOnlyDictionary<string, string> names = ShortNames.Choose(
            use.Schema.Enum.Where(node => !OpenApiSchemaExtensions.IsNull(node)).Select(Text).Distinct().Select(value => (value, Identifier.Pascal(value), Identifier.PascalOfValue(value))).ToList());
        for (int i = 0; i < use.Schema.Enum.Count; i++)
        {
            JsonNode? node = use.Schema.Enum[i];
            if (OpenApiSchemaExtensions.IsNull(node))
            {
                continue;
            }

            string value = isInteger
                ? long.Parse(Text(node!), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
                : Text(node!);
            if (seen.Add(value))
            {
                string name = notes[i].Name is { } given ? Identifier.Pascal(given) : isInteger ? IntegerName(value) : names[value];
                members.Add(new EnumMemberSpec(name, value, DocumentationText.Of(null, notes[i].Description)));
            }
        }

        return new EnumSpec(
            key,
            DocumentationText.OfSchema(use.Schema.Title, use.Schema.Description),
            use.Schema.Deprecated,
            isInteger,
            members.ToEquatableArray());
    }

    private static string IntegerName(string value) => value[0] == '-' ? "Minus" + value.Substring(1) : "Value" + value;
}

/// <summary>The name and description that extensions give a value of an enum.</summary>
/// <param name="Name">From <c>x-enum-varnames</c>, <c>x-enumNames</c> or <c>x-ms-enum</c>; null when none names it.</param>
/// <param name="Description">From <c>x-enum-descriptions</c>, <c>x-enumDescriptions</c> or <c>x-ms-enum</c>.</param>
internal sealed record EnumValueNote(string? Name, string? Description)
{
    /// <summary>The notes of a schema's values, one for each.</summary>
    public static IReadOnlyList<EnumValueNote> Of(IOpenApiSchema schema, int count)
    {
        var names = new string?[count];
        var descriptions = new string?[count];
        Fill(names, NameExtensions.Node(schema.Extensions, "x-enum-varnames") ?? NameExtensions.Node(schema.Extensions, "x-enumNames"));
        Fill(descriptions, NameExtensions.Node(schema.Extensions, "x-enum-descriptions") ?? NameExtensions.Node(schema.Extensions, "x-enumDescriptions"));

        // x-ms-enum: { values: [ { value: a, name: First, description: … } ] }
        if (NameExtensions.Node(schema.Extensions, "x-ms-enum") is JsonObject { } ms && ms["values"] is JsonArray values)
        {
            foreach (JsonObject entry in values.OfType<JsonObject>())
            {
                for (int i = 0; i < count; i++)
                {
                    if (schema.Enum![i] is { } node && entry["value"] is { } value && node.ToJsonString() == value.ToJsonString())
                    {
                        names[i] = Text(entry["name"]);
                        descriptions[i] = Text(entry["description"]);
                    }
                }
            }
        }

        return names.Zip(descriptions, (name, description) => new EnumValueNote(name, description)).ToList();
    }

    private static void Fill(string?[] target, JsonNode? source)
    {
        if (source is JsonArray array)
        {
            for (int i = 0; i < target.Length && i < array.Count; i++)
            {
                target[i] = Text(array[i]);
            }
        }
    }

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) && text.Trim().Length > 0 ? text : null;
}
