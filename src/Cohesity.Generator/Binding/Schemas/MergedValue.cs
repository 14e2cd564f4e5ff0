using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Binding.Schemas.Objects;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>Merges several schemas of a string, a number, a boolean or an array: <c>allOf: [ { type: string }, { format: date-time } ]</c>.</summary>
internal static class MergedValue
{
    // From the narrowest: what is an int32 is an int64 as well.
    private static readonly string[] NumberFormats = { "uint8", "int8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float", "double", "decimal" };

    /// <param name="place">Where it stands.</param>
    /// <param name="needed">The schemas that constrain the value.</param>
    /// <param name="said">All schemas, also those with annotations alone.</param>
    /// <param name="allowsNull">Whether null is one of its values.</param>
    /// <param name="schemas">What knows the components.</param>
    /// <param name="nesting">How many arrays are around it.</param>
    public static OpenApiSchema Of(SchemaUse place, IReadOnlyList<SchemaUse> needed, IReadOnlyList<SchemaUse> said, bool allowsNull, SchemaBinder schemas, int nesting)
    {
        List<SchemaUse> parts = needed.SelectMany(use => AllOfFlattener.Flatten(use, schemas)).Where(part => !part.IsAlternative).Select(part => part.Use).ToList();
        var merged = new OpenApiSchema { Type = Type(parts) };
        MergedEnum.Merge(merged, place, parts, schemas);
        merged.Format = Format(merged, place, parts, schemas);
        merged.ContentEncoding = parts.Select(part => (part.Schema as OpenApiSchema)?.ContentEncoding).FirstOrDefault(encoding => encoding is not null);
        merged.ContentMediaType = parts.Select(part => (part.Schema as OpenApiSchema)?.ContentMediaType).FirstOrDefault(type => type is not null);
        foreach (SchemaUse part in parts)
        {
            SchemaBounds.Narrow(merged, part.Schema);
        }

        MergeItems(merged, place, parts, schemas, nesting);
        if (allowsNull)
        {
            MergedAnnotations.AllowNull(merged);
        }

        MergedAnnotations.Of(said, schemas).FillIn(merged, place, schemas);
        return merged;
    }

    // Integers are numbers.
    private static JsonSchemaType? Type(List<SchemaUse> parts)
    {
        List<JsonSchemaType> types = parts.Select(part => part.Schema.TypeWithoutNull()).Where(type => type != default).ToList();
        return types.Count == 0 ? null : types.Select(WithIntegers).Aggregate((all, type) => all & type) is var both && (both & JsonSchemaType.Number) != default && types.TrueForAll(type => (type & JsonSchemaType.Integer) == default)
            ? both & ~JsonSchemaType.Integer
            : both;
    }

    private static JsonSchemaType WithIntegers(JsonSchemaType type) => (type & JsonSchemaType.Number) != default ? type | JsonSchemaType.Integer : type;

    private static string? Format(OpenApiSchema merged, SchemaUse place, List<SchemaUse> parts, SchemaBinder schemas)
    {
        List<string> formats = parts.Select(part => part.Schema.Format!).Where(format => format is not null).Distinct(StringComparer.Ordinal).OrderBy(format => format, StringComparer.Ordinal).ToList();
        if (formats.Count < 2)
        {
            return formats.FirstOrDefault();
        }

        if ((merged.TypeWithoutNull() & (JsonSchemaType.Integer | JsonSchemaType.Number)) != default)
        {
            return NumberFormats.FirstOrDefault(formats.Contains) ?? formats[0];
        }

        // { format: email } and { format: my-address }: both are a string.
        List<IGrouping<TypeKind, string>> telling = formats
            .GroupBy(format => KindOf(format, schemas))
            .Where(group => group.Key != TypeKind.String)
            .ToList();
        if (telling.Count > 1)
        {
            schemas.Report(ProblemIds.PartsContradict, place.Path, $"its formats exclude each other, {string.Join(", ", formats)}, and a {(merged.Type is null ? "value of any type" : "string")} was assumed");
            return null;
        }

        return telling.Count == 1 ? telling[0].First() : formats.Find(format => format is "binary" or "password") ?? formats[0];
    }

    private static TypeKind KindOf(string format, SchemaBinder schemas) =>
        new PrimitiveBinder().TryBind(new SchemaUse(new OpenApiSchema { Type = JsonSchemaType.String, Format = format }, JsonPath.Root(""), ""), schemas)!.Kind;

    private static void MergeItems(OpenApiSchema merged, SchemaUse place, List<SchemaUse> parts, SchemaBinder schemas, int nesting)
    {
        List<SchemaUse> items = parts.Where(part => part.Schema.Items is not null).Select(part => schemas.Recall(part.Schema.Items!) ?? part.Below(part.Schema.Items!, part.Path / "items", "Item")).ToList();
        if (items.Count > 0)
        {
            SchemaUse both = MergedSchema.Of(place.Below(items[0].Schema, place.Path / "items", "Item"), items, schemas, nesting + 1).Use;
            schemas.Remember(both);
            merged.Items = both.Schema;
        }

        // Of tuples, the one with the most places.
        JsonArray? places = parts.Select(part => part.Schema.PrefixItems()).Where(places => places is not null).OrderByDescending(places => places!.Count).ThenBy(places => places!.ToJsonString(), StringComparer.Ordinal).FirstOrDefault();
        if (places is not null)
        {
            merged.SetPrefixItems(places);
        }
    }
}
