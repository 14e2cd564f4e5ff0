using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Schemas.Unions;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas.Objects;

/// <summary>Merges the declarations of one member in several schemas of an object: those of <c>allOf</c> all apply, of those in alternatives one applies.</summary>
internal static class MemberMerger
{
    private const string Segment = "merged";

    // { allOf: [ { $ref: Tree }, { $ref: Node } ] } with a member in both that is a Tree here and a Node there: the merged member has that member as well.
    private const int MaxNesting = 2;

    /// <param name="owner">The object.</param>
    /// <param name="name">The member's name on the wire.</param>
    /// <param name="uses">Its declarations, in the order of the document.</param>
    /// <param name="schemas">What knows the components.</param>
    public static FlattenedSchema Of(SchemaUse owner, string name, IReadOnlyList<FlattenedSchema> uses, SchemaBinder schemas)
    {
        List<SchemaUse> own = uses.Where(use => !use.IsAlternative).Select(use => use.Use).ToList();
        if (own.Exists(use => !use.Schema.IsAnnotation() || use.Schema.Refines()))
        {
            return new FlattenedSchema(own.Count == 1 ? own[0] : Both(owner, name, own, schemas), false);
        }

        List<FlattenedSchema> telling = uses.Where(use => !use.Use.Schema.IsAnnotation()).ToList();
        if (telling.Count == 0)
        {
            return uses[0];
        }

        List<IOpenApiSchema> either = Either(telling, schemas);
        return either.Count == 1 || Nesting(owner.Path) >= MaxNesting ? telling[0] : new FlattenedSchema(Below(owner, name, new OpenApiSchema { AnyOf = either }), true);
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

    private static SchemaUse Both(SchemaUse owner, string name, List<SchemaUse> own, SchemaBinder schemas)
    {
        SchemaUse place = Below(owner, name, own[own.Count - 1].Schema);
        schemas.Stand(place.Path, own[own.Count - 1].Path);
        SchemaUse both = MergedSchema.OfMember(place, own, schemas);
        return Nesting(owner.Path) < MaxNesting || !MakesObject(both.Schema) ? both : own.Find(use => use.Schema is OpenApiSchemaReference) ?? own[own.Count - 1];
    }

    private static bool MakesObject(IOpenApiSchema schema) => schema is not OpenApiSchemaReference
        && (schema.AllOf is { Count: > 1 } || (schema.Items is { } items && MakesObject(items)) || schema.AnyOf?.Any(MakesObject) == true);

    // { anyOf: [ { properties: { delta: { type: string } } }, { properties: { delta: { $ref: Output } } } ] }: of each kind of JSON the first.
    private static List<IOpenApiSchema> Either(List<FlattenedSchema> alternatives, SchemaBinder schemas)
    {
        var chosen = new List<IOpenApiSchema>();
        var known = JsonKinds.None;
        foreach (IOpenApiSchema schema in alternatives.Select(alternative => alternative.Use.Schema))
        {
            JsonKinds kinds = VariantShapeBinder.Kinds(schema, schemas);
            if ((kinds & known) == JsonKinds.None)
            {
                chosen.Add(schema);
                known |= kinds;
            }
        }

        return chosen;
    }
}
