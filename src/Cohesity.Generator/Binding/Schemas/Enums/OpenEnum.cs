using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas.Enums;

/// <summary>Alternatives that are all strings or all integers: their well-known values make one open enum, which takes any other value too.</summary>
/// <remarks>
/// <c>anyOf: [ { type: string }, { type: string, enum: [a, b] } ]</c>, and the idiom of 3.1 that names its values:
/// <c>type: integer, oneOf: [ { title: LOW, const: 0 }, { title: HIGH, const: 2 } ]</c>.
/// </remarks>
internal static class OpenEnum
{
    /// <summary>The enum, the plain type when no alternative has values, or null when an alternative is something else.</summary>
    public static TypeRef? TryBind(SchemaUse use, IReadOnlyList<SchemaUse> alternatives, SchemaBinder schemas)
    {
        JsonSchemaType type = alternatives.Select(alternative => TypeOf(alternative.Schema, use.Schema)).Distinct().ToList() is [var only] ? only : default;
        if (type is not (JsonSchemaType.String or JsonSchemaType.Integer) || !alternatives.All(alternative => IsPlain(alternative.Schema)))
        {
            return null;
        }

        var values = new List<JsonNode>();
        var names = new JsonArray();
        var descriptions = new JsonArray();
        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (SchemaUse alternative in alternatives)
        {
            IList<JsonNode> own = alternative.Schema.Enum ?? new List<JsonNode>();
            foreach (JsonNode value in own.Where(value => !OpenApiSchemaExtensions.IsNull(value) && seen.Add(value.ToJsonString())))
            {
                values.Add(value);
                names.Add(own.Count == 1 ? alternative.Schema.Title : null);
                descriptions.Add(own.Count == 1 ? alternative.Schema.Description : null);
            }
        }

        var merged = (OpenApiSchema)use.Schema.CreateShallowCopy();
        merged.OneOf = merged.AnyOf = null;
        merged.Type = type;
        merged.Enum = values;
        merged.Extensions = new Dictionary<string, IOpenApiExtension>(merged.Extensions ?? new Dictionary<string, IOpenApiExtension>())
        {
            ["x-enum-varnames"] = new JsonNodeExtension(names),
            ["x-enum-descriptions"] = new JsonNodeExtension(descriptions),
        };
        if (values.Count > 0 && new EnumBinder().TryBind(use with { Schema = merged }, schemas) is { } found)
        {
            return found;
        }

        // anyOf: [ { type: string }, { enum: [''] } ]: any string is one, and a single value makes no enum.
        merged.Enum = null;
        merged.Format ??= alternatives[0].Schema.Format;
        return new PrimitiveBinder().TryBind(use with { Schema = merged }, schemas);
    }

    private static JsonSchemaType TypeOf(IOpenApiSchema alternative, IOpenApiSchema parent)
    {
        if (alternative is OpenApiSchemaReference)
        {
            return default;
        }

        JsonSchemaType type = alternative.TypeWithoutNull();
        type = type == default ? parent.TypeWithoutNull() : type;
        return type != default || alternative.Enum is not { Count: > 0 } values
            ? type
            : values.All(value => value.GetValueKind() == JsonValueKind.String) ? JsonSchemaType.String
            : values.All(value => value.GetValueKind() == JsonValueKind.Number) ? JsonSchemaType.Integer
            : default;
    }

    // A format makes another C# type (a date, an id), which the alternatives do not share.
    private static bool IsPlain(IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference
        && schema.AllOf is not { Count: > 0 }
        && !schema.HasAlternatives()
        && (schema.Enum is { Count: > 0 } || schema.Format is null || schema.TypeWithoutNull() == JsonSchemaType.Integer || PrimitiveBinder.IsPlainString(schema));
}
