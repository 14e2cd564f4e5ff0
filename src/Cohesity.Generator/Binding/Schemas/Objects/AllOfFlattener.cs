using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Schemas.Unions;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas.Objects;

/// <summary>Flattens <c>allOf</c> into its parts, each component once, however often it is referred to: 40 levels that each refer to the next one twice are 40 parts, not 2⁴⁰.</summary>
internal static class AllOfFlattener
{
    /// <param name="use">The object.</param>
    /// <param name="schemas">What knows the components.</param>
    /// <param name="except">A component that is left out: the base that the object's class derives from.</param>
    public static IReadOnlyList<FlattenedSchema> Flatten(SchemaUse use, SchemaBinder schemas, string? except = null) =>
        schemas.Parts(use, except, () => Parts(use, schemas, except));

    private static List<FlattenedSchema> Parts(SchemaUse use, SchemaBinder schemas, string? except)
    {
        var parts = new List<FlattenedSchema>();
        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        if (except is not null)
        {
            seen.Add(except);
        }

        var pending = new Stack<FlattenedSchema>();
        pending.Push(new FlattenedSchema(use, false));
        while (pending.Count > 0)
        {
            (SchemaUse next, bool isAlternative) = pending.Pop();
            if (next.Schema is OpenApiSchemaReference reference)
            {
                if (reference.Reference.Id is { } name && seen.Add(name) && schemas.FindComponent(name) is { } component)
                {
                    pending.Push(new FlattenedSchema(schemas.ComponentUse(name, component), isAlternative));
                }

                continue;
            }

            PushConditions(pending, next);
            if (next.Schema.AllOf is not { Count: > 0 } && !next.Schema.HasAlternatives())
            {
                if (!next.Schema.IsAnnotation() || next.Schema.Refines())
                {
                    parts.Add(new FlattenedSchema(next, isAlternative));
                }

                continue;
            }

            // A schema's own keywords come after those of its allOf, so it is pushed first and popped last.
            var own = (OpenApiSchema)next.Schema.CreateShallowCopy();
            own.AllOf = own.OneOf = own.AnyOf = null;
            pending.Push(new FlattenedSchema(next with { Schema = own }, isAlternative));
            if (!AlternativesAreSubtypes(next, schemas))
            {
                Push(pending, schemas, UnionBinder.Listed(next, schemas), true);
            }

            Push(pending, schemas, (next.Schema.AllOf ?? Enumerable.Empty<IOpenApiSchema>()).Select((part, index) => next.Below(part, next.Path / "allOf" / index, "")).ToList(), isAlternative);
        }

        return parts;
    }

    // Pet: { discriminator: …, properties: …, oneOf: [ { $ref: Cat } ] } and Cat: { allOf: [ { $ref: Pet }, … ] }: the members of Cat are not Pet's.
    private static bool AlternativesAreSubtypes(SchemaUse use, SchemaBinder schemas) =>
        use.Schema is { Discriminator: not null } && schemas.IsNamed(use)
        && (use.Schema.OneOf ?? Enumerable.Empty<IOpenApiSchema>()).Concat(use.Schema.AnyOf ?? Enumerable.Empty<IOpenApiSchema>())
            .All(alternative => alternative is OpenApiSchemaReference { Reference.Id: { } id } && TakesOver(id, use.Path.Segment, schemas));

    /// <summary>Whether a component takes another one over by <c>allOf</c>, itself or through others.</summary>
    public static bool TakesOver(string component, string taken, SchemaBinder schemas)
    {
        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        var pending = new Stack<string>();
        pending.Push(component);
        while (pending.Count > 0)
        {
            foreach (string next in schemas.FindComponent(pending.Pop()) is { } schema ? Hierarchies.TakenOver(schema) : Enumerable.Empty<string>())
            {
                if (next == taken)
                {
                    return true;
                }

                if (seen.Add(next))
                {
                    pending.Push(next);
                }
            }
        }

        return false;
    }

    // { if: …, then: { properties: … } }: what a condition adds may be there or not, like an alternative.
    private static void PushConditions(Stack<FlattenedSchema> pending, SchemaUse use)
    {
        if (use.Schema is not OpenApiSchema schema)
        {
            return;
        }

        foreach ((IOpenApiSchema? condition, string keyword) in new[] { (schema.Then, "then"), (schema.Else, "else") })
        {
            if (condition?.Properties is { Count: > 0 })
            {
                pending.Push(new FlattenedSchema(use.Below(condition, use.Path / keyword, ""), true));
            }
        }

        foreach (KeyValuePair<string, IOpenApiSchema> dependent in schema.DependentSchemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            pending.Push(new FlattenedSchema(use.Below(dependent.Value, use.Path / "dependentSchemas" / dependent.Key, ""), true));
        }
    }

    private static void Push(Stack<FlattenedSchema> pending, SchemaBinder schemas, IReadOnlyList<SchemaUse> parts, bool areAlternatives)
    {
        foreach (SchemaUse part in parts.Reverse())
        {
            pending.Push(new FlattenedSchema(schemas.Recall(part.Schema) ?? part, areAlternatives));
        }
    }

    /// <summary>Whether a schema's alternatives only require members: <c>{ properties: …, anyOf: [ { required: [a] }, { required: [b] } ] }</c>. They validate values, and make no types.</summary>
    public static bool AlternativesOnlyValidate(IOpenApiSchema schema) =>
        (schema.OneOf ?? Enumerable.Empty<IOpenApiSchema>()).Concat(schema.AnyOf ?? Enumerable.Empty<IOpenApiSchema>())
            .All(alternative => alternative is not OpenApiSchemaReference && alternative.Properties is not { Count: > 0 } && alternative.AdditionalProperties is null
                && (alternative.TypeWithoutNull() is default(JsonSchemaType) or JsonSchemaType.Object) && alternative.AllOf is not { Count: > 0 } && !alternative.HasAlternatives()
                && alternative.Enum is not { Count: > 0 } && alternative.Items is null && (alternative.Required is { Count: > 0 } || alternative.Not is not null || alternative.IsAnnotation()));
}

/// <summary>One of the schemas that make up an object.</summary>
/// <param name="Use">The schema; without references, allOf, and alternatives of its own.</param>
/// <param name="IsAlternative">Whether it stands under a oneOf or anyOf, so that its members may be there or not.</param>
internal sealed record FlattenedSchema(SchemaUse Use, bool IsAlternative);
