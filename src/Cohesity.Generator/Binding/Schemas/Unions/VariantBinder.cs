using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Descriptions;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas.Unions;

/// <summary>Makes the variants of a union, and finds what distinguishes their JSON.</summary>
internal static class VariantBinder
{
    public static UnionSpec Complete(string key, SchemaUse use, IReadOnlyList<SchemaUse> alternatives, SchemaBinder schemas)
    {
        OpenApiDiscriminator? discriminator = use.Schema.Discriminator;
        DiscriminatorValues? values = discriminator?.PropertyName is { Length: > 0 } ? new DiscriminatorValues(discriminator, alternatives, schemas) : null;
        var variants = new List<VariantSpec>();
        var places = new Dictionary<TypeRef, int>();
        bool takesAnything = false;
        foreach (SchemaUse alternative in alternatives)
        {
            TypeRef bound = schemas.Bind(alternative).AsNullable(false);
            TypeRef type = bound.WithoutConstraints();
            if (type.Kind == TypeKind.Json)
            {
                // Any JSON at all is what a union holds when no variant fits.
                takesAnything = true;
                continue;
            }

            EquatableArray<VariantShape> shapes = VariantShapeBinder.Of(alternative, bound, schemas);
            if (places.TryGetValue(type, out int place))
            {
                // [ { const: a }, { const: b }, { type: object } ]: the two are one type.
                variants[place] = variants[place] with { Shapes = variants[place].Shapes.Concat(shapes).ToEquatableArray(), Constrained = null };
                continue;
            }

            places.Add(type, variants.Count);
            variants.Add(new VariantSpec(PreferredName(alternative, use, type, schemas), type, Values(values, discriminator?.PropertyName, alternative, schemas), shapes) { IsDefault = values?.IsDefault(alternative) == true, Constrained = schemas.Notes is null ? null : bound });
        }

        if (discriminator?.DefaultMapping?.Reference.Id is { } byDefault && !variants.Exists(variant => variant.IsDefault))
        {
            schemas.Report(ProblemIds.DefaultIsNoAlternative, use.Path / "discriminator" / "defaultMapping", byDefault);
        }

        EquatableArray<VariantSpec> told = UnionShapeReducer.Distinguish(variants, takesAnything);
        // Of many that are alike, each is named once: 28 alternatives are 27 problems, not 378.
        foreach ((VariantSpec taken, VariantSpec lost) in UnionShapeReducer.Ambiguous(told).GroupBy(pair => pair.Item2).Select(pairs => pairs.First()))
        {
            schemas.Report(ProblemIds.AlternativesAmbiguous, use.Path, taken.Name, lost.Name);
        }

        return new UnionSpec(key, DocumentationText.OfSchema(use.Schema.Title, use.Schema.Description), use.Schema.Deprecated, told, discriminator?.PropertyName);
    }

    private static string PreferredName(SchemaUse alternative, SchemaUse union, TypeRef type, SchemaBinder schemas) => type.Kind switch
    {
        TypeKind.Model or TypeKind.Enum or TypeKind.Union or TypeKind.Tuple => alternative.Schema switch
        {
            _ when Suffix(alternative, union) is { } suffix => suffix,
            OpenApiSchemaReference { Reference.Id: { } id } => ShortNames.WithoutPackage(id),
            _ => "Variant" + (int.TryParse(alternative.Path.Segment, out int index) ? index + 1 : 1),
        },
        TypeKind.List or TypeKind.Map when Suffix(alternative, union) is { } suffix && schemas.IsUnnamed(type) => suffix,
        TypeKind.List => PreferredItemName(type.Item!) + "List",
        TypeKind.Map => PreferredItemName(type.Item!) + "Map",
        TypeKind.Mapped => PreferredItemName(type),
        _ => type.Kind.ToString(),
    };

    private static string? Suffix(SchemaUse alternative, SchemaUse union) =>
        alternative.Name.Length > union.Name.Length && alternative.Name.StartsWith(union.Name, StringComparison.Ordinal) ? alternative.Name.Substring(union.Name.Length) : null;

    private static string PreferredItemName(TypeRef item) => item.Kind switch
    {
        TypeKind.List => PreferredItemName(item.Item!) + "List",
        TypeKind.Map => PreferredItemName(item.Item!) + "Map",
        TypeKind.Model or TypeKind.Enum or TypeKind.Union or TypeKind.Tuple => ShortNames.WithoutPackage(item.Name!.Substring(item.Name.LastIndexOf('/') + 1)),
        TypeKind.Mapped => item.Mapping!.Schema is { } schema ? ShortNames.WithoutPackage(schema) : item.Mapping.Type.Substring(item.Mapping.Type.LastIndexOf('.') + 1),
        _ => item.Kind.ToString(),
    };

    private static EquatableArray<string> Values(DiscriminatorValues? discriminator, string? property, SchemaUse alternative, SchemaBinder schemas)
    {
        if (discriminator is null || alternative.Schema is not OpenApiSchemaReference { Reference.Id: { } name })
        {
            return default;
        }

        List<string> values = discriminator.Of(alternative).ToList();
        // oneOf: [ { $ref: Cat }, { $ref: Bird } ], discriminator: { propertyName: kind } and Bird: { oneOf: [ … ], discriminator: { propertyName: kind } }
        if (schemas.FindComponent(name) is { Discriminator: { } inner } nested && inner.PropertyName == property && nested.HasAlternatives())
        {
            List<SchemaUse> alternatives = UnionBinder.Alternatives(schemas.ComponentUse(name, nested), schemas).ToList();
            var innerValues = new DiscriminatorValues(inner, alternatives, schemas);
            values.AddRange(alternatives.SelectMany(innerValues.Of).Where(value => !values.Contains(value)).ToList());
        }

        // A base reads its subtypes itself, and its own base knows further values of it.
        if (schemas.FindComponent(name) is { } component && schemas.Hierarchies.Find(schemas.ComponentUse(name, component)) is { } type && type.Discriminator.PropertyName == property)
        {
            IEnumerable<string> above = type.Base is { } @base && @base.Discriminator.PropertyName == property ? @base.ValuesOf(type) : Enumerable.Empty<string>();
            values.AddRange(type.Descendants().SelectMany(subtype => type.ValuesOf(subtype)).Concat(above).Distinct().Where(value => !values.Contains(value)).ToList());
        }

        return values.ToEquatableArray();
    }
}
