using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Model;
using Cohesity.Generator.Naming;
using Cohesity.Generator.Reading;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>One member that several of an object's schemas declare: what <c>allOf</c> says of it holds at once, and what alternatives say of it holds by turns.</summary>
internal static class MergedMember
{
    private const string Segment = "merged";

    // { allOf: [ { $ref: Tree }, { $ref: Node } ] } with a member in both that is a Tree here and a Node there: the merged member has that member as well.
    private const int MaxNesting = 2;

    /// <param name="owner">The object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="uses">Its declarations, in the order of the document.</param>
    /// <param name="schemas">What knows the components.</param>
    public static ObjectPart Of(SchemaUse owner, string name, IReadOnlyList<ObjectPart> uses, SchemaBinder schemas)
    {
        List<ObjectPart> telling = uses.Where(use => !use.Use.Schema.IsAnnotation()).ToList();
        List<ObjectPart> own = telling.Where(use => !use.IsAlternative).ToList();
        if (own.Count > 1 && Nesting(owner.Path) < MaxNesting)
        {
            SchemaUse merged = own.Select(use => use.Use).Aggregate((earlier, later) => later with { Schema = Both(earlier.Schema, later.Schema, schemas) });
            return new ObjectPart(ReferenceEquals(merged.Schema, own[own.Count - 1].Use.Schema) ? own[own.Count - 1].Use : Below(owner, name, merged.Schema), false);
        }

        if (own.Count > 0)
        {
            return own[own.Count - 1];
        }

        if (telling.Count == 0)
        {
            return uses[0];
        }

        List<IOpenApiSchema> either = Either(telling, schemas);
        return either.Count == 1 || Nesting(owner.Path) >= MaxNesting ? telling[0] : new ObjectPart(Below(owner, name, new OpenApiSchema { AnyOf = either }), true);
    }

    private static SchemaUse Below(SchemaUse owner, string name, IOpenApiSchema schema) => owner.Below(schema, owner.Path / Segment / name, Identifier.Pascal(name));

    private static int Nesting(JsonPath path)
    {
        int count = 0;
        for (JsonPath? each = path; each is { IsRoot: false }; each = each.Parent)
        {
            count += each.Segment == Segment ? 1 : 0;
        }

        return count;
    }

    // The later one, unless it is an object, or an array of objects, that leaves out members of the earlier one.
    private static IOpenApiSchema Both(IOpenApiSchema earlier, IOpenApiSchema later, SchemaBinder schemas)
    {
        if (schemas.Resolve(earlier) is not { } first || schemas.Resolve(later) is not { } second || ReferenceEquals(first, second))
        {
            return later;
        }

        if (first.Items is { } firstItems && second.Items is { } secondItems)
        {
            IOpenApiSchema items = Both(firstItems, secondItems, schemas);
            if (ReferenceEquals(items, secondItems))
            {
                return later;
            }

            var list = (OpenApiSchema)second.CreateShallowCopy();
            list.Items = items;
            return list;
        }

        HashSet<string>? kept = Members(later, schemas);
        HashSet<string>? lost = Members(earlier, schemas);
        return kept is null || lost is null || lost.IsSubsetOf(kept) ? later : new OpenApiSchema { AllOf = new List<IOpenApiSchema> { earlier, later } };
    }

    // Null when it is no object, or one of several.
    private static HashSet<string>? Members(IOpenApiSchema schema, SchemaBinder schemas)
    {
        IReadOnlyList<ObjectPart> parts = ObjectParts.Flatten(new SchemaUse(schema, JsonPath.Root(""), ""), schemas);
        return parts.Any(part => part.IsAlternative || AllOfBinder.IsScalarOrArray(part.Use.Schema))
            ? null
            : new HashSet<string>(parts.SelectMany(part => part.Use.Schema.Properties?.Keys ?? Enumerable.Empty<string>()), StringComparer.Ordinal);
    }

    // { anyOf: [ { properties: { delta: { type: string } } }, { properties: { delta: { $ref: Output } } } ] }: of each kind of JSON the first.
    private static List<IOpenApiSchema> Either(List<ObjectPart> alternatives, SchemaBinder schemas)
    {
        var chosen = new List<IOpenApiSchema>();
        var known = JsonKinds.None;
        foreach (IOpenApiSchema schema in alternatives.Select(alternative => alternative.Use.Schema))
        {
            JsonKinds kinds = VariantShapes.Kinds(schema, schemas);
            if ((kinds & known) == JsonKinds.None)
            {
                chosen.Add(schema);
                known |= kinds;
            }
        }

        return chosen;
    }
}
