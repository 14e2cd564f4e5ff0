using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas.Objects;

/// <summary><c>allOf</c>: one schema with further keywords, or several objects merged into one.</summary>
internal sealed class AllOfBinder : ISchemaBinder
{
    public TypeRef? TryBind(SchemaUse use, SchemaBinder schemas)
    {
        if (use.Schema is OpenApiSchemaReference || use.Schema.AllOf is not { Count: > 0 } allOf)
        {
            return null;
        }

        IOpenApiSchema own = Own(use.Schema);
        List<SchemaUse> said = allOf.Select((part, index) => schemas.Recall(part) ?? use with { Schema = part, Path = use.Path / "allOf" / index }).ToList();
        List<SchemaUse> telling = said.FindAll(IsTelling);
        if (telling.Count == 0)
        {
            return schemas.Bind(use with { Schema = own });
        }

        SchemaUse beside = use with { Schema = own };
        if (!IsSameKind(own))
        {
            said.Add(beside);
            telling = said.FindAll(IsTelling);
        }

        // components: { schemas: { AccountRef: { allOf: [ { $ref: EntityRef } ] } } }: the document gives this object a name of its own.
        IReadOnlyList<FlattenedSchema> parts = AllOfFlattener.Flatten(use, schemas);
        if (schemas.IsNamed(use) && IsObjectWithMembers(parts) && (telling.Count > 1 || parts.All(part => !part.IsAlternative)))
        {
            return ObjectBinder.BindMerged(use, parts, schemas);
        }

        MergedSchema merged = MergedSchema.Of(use, said, schemas);
        TypeRef type = merged.IsObject || (telling.Count > 1 && IsObjectWithMembers(parts) && !IsNamedElsewhere(merged.Use, schemas)) ? ObjectBinder.BindMerged(use, parts, schemas) : schemas.Bind(merged.Use);
        return use.Schema.AllowsNull() || (merged.IsObject && merged.AllowsNull) ? type.AsNullable() : type;
    }

    /// <summary>Whether the schema describes scalars or arrays.</summary>
    public static bool IsScalarOrArray(IOpenApiSchema schema) =>
        (schema.TypeWithoutNull() & ~JsonSchemaType.Object) != default || schema.Enum is { Count: > 0 } || schema.Items is not null;

    // A reference into the middle of the document leads to a type that is called by its place: then this one is as good.
    private static bool IsNamedElsewhere(SchemaUse use, SchemaBinder schemas) =>
        use.Schema is OpenApiSchemaReference { Reference.Id: { } id } && schemas.FindComponent(id) is { } component && schemas.IsNamed(schemas.ComponentUse(id, component));

    private static bool IsTelling(SchemaUse use) => !use.Schema.IsAnnotation() || use.Schema.Refines();

    private static bool IsObjectWithMembers(IReadOnlyList<FlattenedSchema> parts) =>
        parts.All(part => part.IsAlternative || !IsScalarOrArray(part.Use.Schema)) && parts.Any(part => part.Use.Schema.Properties is { Count: > 0 });

    // { type: object, allOf: [ { $ref: x } ] }: the type alone adds nothing.
    private static bool IsSameKind(IOpenApiSchema own) =>
        own.TypeWithoutNull() == JsonSchemaType.Object && !own.SpeaksOfMembers() && own.AdditionalPropertiesAllowed && !own.HasAlternatives() && own.Enum is not { Count: > 0 };

    private static OpenApiSchema Own(IOpenApiSchema schema)
    {
        var own = (OpenApiSchema)schema.CreateShallowCopy();
        own.AllOf = null;
        return own;
    }
}
