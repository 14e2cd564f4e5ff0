using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesity.Generator.Model;
using Cohesity.Generator.Naming;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary><c>enum</c>: an open enum of strings or of integers.</summary>
internal sealed class EnumBinder : ISchemaBinder
{
    public TypeRef? TryBind(SchemaUse use, SchemaBinder schemas)
    {
        if (use.Schema.Enum is not { Count: > 0 } nodes || (use.Schema.TypeWithoutNull() & (JsonSchemaType.Array | JsonSchemaType.Object | JsonSchemaType.Boolean)) != default)
        {
            return null;
        }

        List<JsonNode> values = nodes.Where(node => !SchemaQuestions.IsNull(node)).ToList();
        bool allowsNull = use.Schema.AllowsNull();
        if (values.Count == 0)
        {
            return null;
        }

        JsonSchemaType type = use.Schema.TypeWithoutNull();
        if (IsIntegers(values, type))
        {
            return schemas.Declare(use, TypeKind.Enum, key => Complete(key, use, isInteger: true), new TypeRef(TypeKind.Int64)).AsNullable(allowsNull);
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

        if (type == default && values.Any(value => value.GetValueKind() != JsonValueKind.String))
        {
            return schemas.Inexpressible(use.Path, "its enum mixes strings with other kinds of values");
        }

        return schemas.Declare(use, TypeKind.Enum, key => Complete(key, use, isInteger: false)).AsNullable(allowsNull);
    }

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
        for (int i = 0; i < use.Schema.Enum.Count; i++)
        {
            JsonNode? node = use.Schema.Enum[i];
            if (SchemaQuestions.IsNull(node))
            {
                continue;
            }

            string value = isInteger
                ? long.Parse(Text(node!), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
                : Text(node!);
            if (seen.Add(value))
            {
                string name = notes[i].Name is { } given ? Identifier.Pascal(given) : isInteger ? IntegerName(value) : Identifier.Pascal(value);
                members.Add(new EnumMemberSpec(name, value, notes[i].Description));
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
