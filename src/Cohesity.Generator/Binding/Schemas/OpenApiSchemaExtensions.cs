using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>Questions about schemas that several binders share.</summary>
internal static class OpenApiSchemaExtensions
{
    /// <summary>Whether the schema itself allows null: <c>x-nullable</c>, a null type, or a null among its values.</summary>
    public static bool AllowsNull(this IOpenApiSchema schema) =>
        schema.Type?.HasFlag(JsonSchemaType.Null) == true
        || NameExtensions.Flag(schema.Extensions, "x-nullable")
        || schema.Enum?.Any(IsNull) == true;

    /// <summary>The schema's types but null; none when it has no <c>type</c>.</summary>
    public static JsonSchemaType TypeWithoutNull(this IOpenApiSchema schema) => (schema.Type ?? default) & ~JsonSchemaType.Null;

    /// <summary>Whether the schema allows null and nothing else.</summary>
    public static bool IsOnlyNull(this IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference
        && (schema.Type == JsonSchemaType.Null || (schema.Enum is { Count: > 0 } values && values.All(IsNull)));

    /// <summary>The value that is always there: <c>const</c>, or an enum of one value, which may stand beside null. Null when there are several, or the schema is a reference.</summary>
    public static JsonNode? OnlyValue(this IOpenApiSchema schema)
    {
        if (schema is OpenApiSchemaReference || schema.Enum is not { Count: > 0 } values)
        {
            return null;
        }

        JsonNode? only = null;
        foreach (JsonNode value in values)
        {
            if (IsNull(value))
            {
                continue;
            }

            if (only is not null && !IsSame(only, value))
            {
                return null;
            }

            only ??= value;
        }

        return only;
    }

    /// <summary>Whether the schema has annotations alone and constrains nothing: <c>{ description: … }</c>.</summary>
    public static bool IsAnnotation(this IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference
        && schema.TypeWithoutNull() == default
        && schema.Properties is not { Count: > 0 }
        && schema.Required is not { Count: > 0 }
        && schema.PatternProperties is not { Count: > 0 }
        && schema.AdditionalProperties is null
        && schema.AdditionalPropertiesAllowed
        && schema.Items is null
        && schema.Enum is not { Count: > 0 }
        && schema.AllOf is not { Count: > 0 }
        && !schema.HasAlternatives()
        && schema.Not is null
        && schema.PrefixItems() is null;

    /// <summary>Whether the schema has constraints on values whose type another schema may state: <c>{ format: date-time }</c>, <c>{ maxItems: 5 }</c>.</summary>
    public static bool Refines(this IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference
        && (schema.Format is not null || schema.Pattern is not null || schema.MinLength is not null || schema.MaxLength is not null
            || schema.Minimum is not null || schema.Maximum is not null || schema.ExclusiveMinimum is not null || schema.ExclusiveMaximum is not null || schema.MultipleOf is not null
            || schema.MinItems is not null || schema.MaxItems is not null || schema.UniqueItems == true || schema is OpenApiSchema { ContentEncoding: not null } or OpenApiSchema { ContentMediaType: not null });

    /// <summary>Whether the schema lists alternatives.</summary>
    public static bool HasAlternatives(this IOpenApiSchema schema) => schema.OneOf is { Count: > 0 } || schema.AnyOf is { Count: > 0 };

    /// <summary>Whether the schema has keywords about the members of an object.</summary>
    public static bool SpeaksOfMembers(this IOpenApiSchema schema) => schema.DeclaresMembers() || schema.Required is { Count: > 0 };

    /// <summary>Whether the schema declares members of an object. What it only requires is declared elsewhere: <c>{ required: [kind], anyOf: [ { $ref: Circle }, { $ref: Square } ] }</c>.</summary>
    public static bool DeclaresMembers(this IOpenApiSchema schema) =>
        schema.Properties is { Count: > 0 } || schema.AdditionalProperties is not null || schema.PatternProperties is { Count: > 0 };

    /// <summary>The component names of a tuple's items, which the normalizer puts there in place of <c>prefixItems</c>; null when it is no tuple.</summary>
    public static JsonArray? PrefixItems(this IOpenApiSchema schema) => NameExtensions.Node(schema.Extensions, "x-cgen-prefix-items") as JsonArray;

    /// <summary>Makes the schema a tuple of the items of another one.</summary>
    public static void SetPrefixItems(this OpenApiSchema schema, JsonArray names)
    {
        schema.Extensions ??= new System.Collections.Generic.Dictionary<string, IOpenApiExtension>();
        schema.Extensions["x-cgen-prefix-items"] = new JsonNodeExtension(names);
    }

    /// <summary>Where the normalizer puts the XML Object of a schema.</summary>
    public const string XmlExtension = "x-cgen-xml";

    /// <summary>The XML Object of the schema itself, or null.</summary>
    public static JsonObject? Xml(this IOpenApiSchema schema) => schema is OpenApiSchemaReference ? null : NameExtensions.Node(schema.Extensions, XmlExtension) as JsonObject;

    /// <summary>Whether a node stands for JSON's null, however the reader writes it.</summary>
    public static bool IsNull(JsonNode? node) => node is null || node.GetValueKind() == JsonValueKind.Null || node.IsJsonNullSentinel();

    private static bool IsSame(JsonNode left, JsonNode right)
    {
        JsonValueKind kind = left.GetValueKind();
        return kind == right.GetValueKind() && (kind == JsonValueKind.String ? left.GetValue<string>() == right.GetValue<string>() : left.ToJsonString() == right.ToJsonString());
    }
}
