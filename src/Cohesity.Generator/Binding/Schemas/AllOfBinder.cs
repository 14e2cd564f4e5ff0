using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Model;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary><c>allOf</c>: one schema with something said beside it, or several objects merged into one.</summary>
internal sealed class AllOfBinder : ISchemaBinder
{
    public TypeRef? TryBind(SchemaUse use, SchemaBinder schemas)
    {
        if (use.Schema is OpenApiSchemaReference || use.Schema.AllOf is not { Count: > 0 } allOf)
        {
            return null;
        }

        var constraints = new List<SchemaUse>();
        for (int i = 0; i < allOf.Count; i++)
        {
            if (!allOf[i].IsAnnotation())
            {
                constraints.Add(use with { Schema = allOf[i], Path = use.Path / "allOf" / i });
            }
        }

        // The normalizer writes { $ref: x, nullable: true } as { allOf: [ { $ref: x } ], nullable: true }.
        IOpenApiSchema own = Own(use.Schema);
        if (constraints.Count == 1 && (own.IsAnnotation() || IsSameKind(own)) && !IsNamedObject(use, constraints[0], schemas))
        {
            TypeRef type = schemas.Bind(constraints[0]);
            return use.Schema.AllowsNull() ? type.AsNullable() : type;
        }

        if (constraints.Count == 0)
        {
            return schemas.Bind(use with { Schema = own });
        }

        IReadOnlyList<ObjectPart> parts = ObjectParts.Flatten(use, schemas);
        return parts.Any(part => !part.IsAlternative && IsScalarOrArray(part.Use.Schema))
            ? BindScalar(use, parts, schemas)
            : ObjectBinder.BindMerged(use, parts, schemas);
    }

    // allOf: [ { type: string }, { enum: [a, b] } ]: the most telling part decides.
    private static TypeRef BindScalar(SchemaUse use, IReadOnlyList<ObjectPart> parts, SchemaBinder schemas)
    {
        List<SchemaUse> own = parts.Where(part => !part.IsAlternative).Select(part => part.Use).ToList();
        SchemaUse telling = own.Find(part => part.Schema.Enum is { Count: > 0 })
            ?? own.Find(part => part.Schema.Format is not null && IsScalarOrArray(part.Schema))
            ?? own.First(part => IsScalarOrArray(part.Schema));
        if (own.Select(part => part.Schema.TypeWithoutNull()).Where(type => type != default).Distinct().Count() > 1)
        {
            return schemas.Inexpressible(use.Path, "its allOf asks for different types at once");
        }

        TypeRef type = schemas.Bind(telling);
        return use.Schema.AllowsNull() ? type.AsNullable() : type;
    }

    /// <summary>Whether the schema speaks of values that are no objects.</summary>
    public static bool IsScalarOrArray(IOpenApiSchema schema) =>
        (schema.TypeWithoutNull() & ~JsonSchemaType.Object) != default || schema.Enum is { Count: > 0 } || schema.Items is not null;

    // components: { schemas: { AccountRef: { allOf: [ { $ref: EntityRef } ] } } }: the document gives this object a name of its own.
    private static bool IsNamedObject(SchemaUse use, SchemaUse constraint, SchemaBinder schemas) =>
        schemas.IsNamed(use)
        && ObjectParts.Flatten(constraint, schemas) is { Count: > 0 } parts
        && parts.All(part => !part.IsAlternative && !IsScalarOrArray(part.Use.Schema))
        && parts.Any(part => part.Use.Schema.Properties is { Count: > 0 });

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
