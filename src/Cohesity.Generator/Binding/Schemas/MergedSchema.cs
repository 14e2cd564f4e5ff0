using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Schemas.Objects;
using Cohesity.Generator.Binding.Schemas.Unions;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>
/// What several schemas say together, all of which hold at once: the parts of an <c>allOf</c>, the declarations of one member in several of them, the items of both where both
/// are arrays. Their order means nothing (JSON Schema 2020-12, Core, section 10.2.1.1).
/// </summary>
/// <param name="Use">The one schema that stands for all: one of them when it implies the others, else a merged one.</param>
/// <param name="IsObject">Whether it was made of several objects, whose members are merged one by one: its schema is an <c>allOf</c> of them.</param>
/// <param name="AllowsNull">Whether all of them that have a type allow null.</param>
internal sealed record MergedSchema(SchemaUse Use, bool IsObject, bool AllowsNull)
{
    // { items: { items: … } } in references that go round in a circle. Real documents need three.
    private const int MaxNesting = 8;

    /// <param name="place">Where a schema that is made of them stands, and what a type of it would like to be called.</param>
    /// <param name="said">The schemas.</param>
    /// <param name="schemas">What knows the components.</param>
    public static MergedSchema Of(SchemaUse place, IReadOnlyList<SchemaUse> said, SchemaBinder schemas) => Of(place, said, schemas, 0);

    /// <inheritdoc cref="Of(SchemaUse, IReadOnlyList{SchemaUse}, SchemaBinder)"/>
    internal static MergedSchema Of(SchemaUse place, IReadOnlyList<SchemaUse> said, SchemaBinder schemas, int nesting)
    {
        bool allowsNull = AreNullable(said, schemas);
        List<SchemaUse> needed = Needed(place, said, schemas);
        if (needed.Count < 2 || nesting > MaxNesting)
        {
            return new MergedSchema(needed.Count > 0 ? needed[0] : said[said.Count - 1], false, allowsNull);
        }

        JsonKinds kinds = needed.Aggregate(JsonKinds.Any, (all, use) => all & Kinds(use, schemas));
        if (kinds == JsonKinds.None)
        {
            schemas.Report(ProblemIds.SchemaInexpressible, place.Path, "its allOf asks for different types at once");
            return new MergedSchema(place with { Schema = new OpenApiSchema() }, false, true);
        }

        if (needed.Find(use => IsUnion(use, schemas) && Kinds(use, schemas) != JsonKinds.Object) is { } union)
        {
            return OfAlternatives(place, union, needed.Where(use => use != union).ToList(), allowsNull, schemas, nesting);
        }

        if (kinds != JsonKinds.Object)
        {
            return new MergedSchema(place with { Schema = MergedValue.Of(place, needed, said, allowsNull, schemas, nesting) }, false, allowsNull);
        }

        needed.ForEach(schemas.Remember);
        return new MergedSchema(place with { Schema = new OpenApiSchema { AllOf = needed.ConvertAll(use => use.Schema) } }, true, allowsNull);
    }

    /// <summary>The schema of a member, with the annotations of all its declarations.</summary>
    public static SchemaUse OfMember(SchemaUse place, IReadOnlyList<SchemaUse> said, SchemaBinder schemas)
    {
        MergedSchema merged = Of(place, said, schemas);
        var missing = MergedAnnotations.Missing(merged, said, schemas);
        return missing is null ? merged.Use : missing.AddTo(merged.Use, place, schemas);
    }

    /// <summary>The kinds of JSON that a schema allows, null apart.</summary>
    public static JsonKinds Kinds(SchemaUse use, SchemaBinder schemas)
    {
        JsonKinds kinds = VariantShapeBinder.Kinds(use.Schema, schemas);
        return kinds == JsonKinds.Any && schemas.Resolve(use.Schema) is { } schema && (schema.Items is not null || schema.PrefixItems() is not null) ? JsonKinds.Array : kinds;
    }

    /// <summary>Whether a schema is a choice of others and nothing else.</summary>
    public static bool IsUnion(SchemaUse use, SchemaBinder schemas) =>
        schemas.Resolve(use.Schema) is { } schema && schema.HasAlternatives() && !schema.SpeaksOfMembers() && schema.AllOf is not { Count: > 0 } && !AllOfFlattener.AlternativesOnlyValidate(schema);

    // A schema that another one implies is dropped. Of two equal ones a component stays, then one that has its type at another place.
    private static List<SchemaUse> Needed(SchemaUse place, IReadOnlyList<SchemaUse> said, SchemaBinder schemas)
    {
        List<SchemaUse> telling = said.Select(Core).Where(use => !use.Schema.IsAnnotation() || use.Schema.Refines()).ToList();
        IEnumerable<SchemaUse> preferred = telling
            .OrderBy(use => use.Schema is OpenApiSchemaReference ? 0 : use.Name.StartsWith(place.Name, StringComparison.Ordinal) ? 2 : 1)
            .ThenBy(use => (use.Schema as OpenApiSchemaReference)?.Reference.Id ?? use.Name, StringComparer.Ordinal);
        var needed = new List<SchemaUse>();
        foreach (SchemaUse use in preferred)
        {
            if (needed.Find(known => SchemaImplication.Holds(known, use, schemas)) is not { } known || IsSubtype(use, known, schemas))
            {
                needed.RemoveAll(other => SchemaImplication.Holds(use, other, schemas));
                needed.Add(use);
            }
        }

        return needed.OrderBy(telling.IndexOf).ToList();
    }

    // Cat: { allOf: [ { $ref: Pet } ] } adds nothing, but its name is more specific.
    private static bool IsSubtype(SchemaUse use, SchemaUse other, SchemaBinder schemas) =>
        use.Schema is OpenApiSchemaReference { Reference.Id: { } id } && other.Schema is OpenApiSchemaReference { Reference.Id: { } known } && id != known && AllOfFlattener.TakesOver(id, known, schemas);

    // The normalizer writes { $ref: x, description: … } as { allOf: [ { $ref: x } ], description: … }.
    private static SchemaUse Core(SchemaUse use)
    {
        while (use.Schema is not OpenApiSchemaReference && use.Schema.AllOf is [var only] && !only.IsAnnotation() && SaysOnlyAllOf(use.Schema))
        {
            use = use with { Schema = only, Path = use.Path / "allOf" / 0 };
        }

        return use;
    }

    private static bool SaysOnlyAllOf(IOpenApiSchema schema) =>
        !schema.Refines() && schema.TypeWithoutNull() == default && !schema.SpeaksOfMembers() && schema.AdditionalPropertiesAllowed && !schema.HasAlternatives()
        && schema.Enum is not { Count: > 0 } && schema.Items is null && schema.Not is null && schema.PrefixItems() is null;

    private static bool AreNullable(IReadOnlyList<SchemaUse> said, SchemaBinder schemas)
    {
        List<SchemaUse> typed = said.Where(use => SchemaImplication.SaysType(Core(use).Schema, schemas)).ToList();
        return typed.Count > 0 && typed.TrueForAll(use => use.Schema.AllowsNull() || schemas.Resolve(Core(use).Schema)?.AllowsNull() == true);
    }

    // allOf: [ { oneOf: [ { type: string }, { type: integer } ] }, { type: string } ]: what holds besides holds for each alternative, and rules some of them out.
    private static MergedSchema OfAlternatives(SchemaUse place, SchemaUse union, List<SchemaUse> others, bool allowsNull, SchemaBinder schemas, int nesting)
    {
        if (others.TrueForAll(use => use.Schema.IsAnnotation()))
        {
            return new MergedSchema(union, false, allowsNull);
        }

        SchemaUse resolved = union.Schema is OpenApiSchemaReference { Reference.Id: { } id } ? schemas.ComponentUse(id, schemas.FindComponent(id)!) : union;
        JsonKinds kinds = others.Aggregate(JsonKinds.Any, (all, use) => all & Kinds(use, schemas));
        List<SchemaUse> fitting = UnionBinder.Alternatives(resolved, schemas)
            .Where(use => !use.Schema.IsOnlyNull() && (Kinds(use, schemas) & kinds) != JsonKinds.None && others.TrueForAll(other => MergedEnum.HaveValuesInCommon(use.Schema, other.Schema, schemas)))
            .ToList();
        if (fitting.Count == 1)
        {
            return Of(place, others.Append(fitting[0]).ToList(), schemas, nesting + 1);
        }

        var alternatives = new List<IOpenApiSchema>();
        var names = new AlternativeNames(resolved.Schema.Discriminator?.PropertyName, schemas);
        foreach (SchemaUse alternative in fitting)
        {
            JsonPath path = place.Path / "anyOf" / alternatives.Count;
            string name = names.Next(alternative.Schema, alternatives.Count);
            SchemaUse merged = Of(place.Below(alternative.Schema, path, name), others.Append(alternative).ToList(), schemas, nesting + 1).Use;
            schemas.Remember(merged);
            alternatives.Add(merged.Schema);
        }

        return new MergedSchema(place with { Schema = new OpenApiSchema { AnyOf = alternatives } }, false, allowsNull);
    }
}
