using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Schemas.Enums;
using Cohesity.Generator.Binding.Schemas.Objects;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas.Unions;

/// <summary><c>oneOf</c>, <c>anyOf</c> and several types at once: one type when the alternatives come down to it, else a union.</summary>
internal sealed class UnionBinder : ISchemaBinder
{
    private const int MaxNesting = 4;

    private static readonly JsonSchemaType[] Types =
    {
        JsonSchemaType.String, JsonSchemaType.Integer, JsonSchemaType.Number, JsonSchemaType.Boolean, JsonSchemaType.Array, JsonSchemaType.Object,
    };

    public TypeRef? TryBind(SchemaUse use, SchemaBinder schemas)
    {
        List<SchemaUse> alternatives = Alternatives(use, schemas).ToList();
        if (alternatives.Count == 0)
        {
            return null;
        }

        if (use.Schema.HasAlternatives() && use.Schema.DeclaresMembers())
        {
            // A schema with properties and alternatives is one object with all members, which the ObjectBinder makes.
            return null;
        }

        if (use.Schema.HasAlternatives() && AllOfFlattener.AlternativesOnlyValidate(use.Schema))
        {
            return schemas.Bind(use with { Schema = WithoutAlternatives(use.Schema) });
        }

        return Bind(use, alternatives, schemas);
    }

    /// <summary>The type of a choice of several schemas.</summary>
    public static TypeRef Bind(SchemaUse use, List<SchemaUse> alternatives, SchemaBinder schemas)
    {
        bool allowsNull = use.Schema.AllowsNull() || alternatives.Any(alternative => AllowsNull(alternative, schemas, MaxNesting));
        alternatives.RemoveAll(alternative => alternative.Schema.IsOnlyNull());
        return alternatives.Count switch
        {
            0 => TypeRef.Json,
            1 => Nullable(schemas.Bind(alternatives[0]), allowsNull),
            _ => UnionOf(use, alternatives, allowsNull, schemas),
        };
    }

    private static TypeRef UnionOf(SchemaUse use, List<SchemaUse> alternatives, bool allowsNull, SchemaBinder schemas)
    {
        // anyOf: [ { type: string }, { type: string, enum: [a, b] } ] is what an open enum is.
        if (OpenEnum.TryBind(use, alternatives, schemas) is { } openEnum)
        {
            return Nullable(openEnum, allowsNull);
        }

        return schemas.Declare(use, TypeKind.Union, key => VariantBinder.Complete(key, use, alternatives, schemas)).AsNullable(allowsNull);
    }

    private static TypeRef Nullable(TypeRef type, bool allowsNull) => allowsNull ? type.AsNullable() : type;

    /// <summary>Whether a schema allows null, itself or by one of its alternatives.</summary>
    public static bool AllowsNull(SchemaUse use, SchemaBinder schemas) => !use.Schema.IsAnnotation() && AllowsNull(use, schemas, MaxNesting);

    // oneOf: [ { $ref: Name }, { type: integer } ] and Name: { type: [string, 'null'] }: null is a value of the union. An alternative without keywords allows every value, null too.
    private static bool AllowsNull(SchemaUse use, SchemaBinder schemas, int nesting) =>
        schemas.Resolve(use.Schema) is { } schema
        && (schema.AllowsNull() || schema.IsOnlyNull() || schema.IsAnnotation() || (nesting > 0 && Alternatives(use with { Schema = schema }, schemas).Any(alternative => AllowsNull(alternative, schemas, nesting - 1))));

    /// <summary>The alternatives of a schema, or what its several types come to; none when it has one form.</summary>
    public static IEnumerable<SchemaUse> Alternatives(SchemaUse use, SchemaBinder schemas) =>
        use.Schema is OpenApiSchemaReference ? Enumerable.Empty<SchemaUse>() : use.Schema.HasAlternatives() ? Listed(use, schemas) : OfTypes(use);

    /// <summary>What stands under <c>oneOf</c> and <c>anyOf</c>, each alternative with its name.</summary>
    public static IReadOnlyList<SchemaUse> Listed(SchemaUse use, SchemaBinder schemas)
    {
        List<(IOpenApiSchema Schema, string Keyword, int Index)> all = new[] { (Schemas: use.Schema.OneOf, Keyword: "oneOf"), (Schemas: use.Schema.AnyOf, Keyword: "anyOf") }
            .SelectMany(list => (list.Schemas ?? Enumerable.Empty<IOpenApiSchema>()).Select((schema, index) => (schema, list.Keyword, index)))
            .ToList();

        // anyOf: [ { type: object, … }, { type: 'null' } ]: what may be null is called after its own place.
        bool isAlone = all.Count(alternative => !alternative.Schema.IsOnlyNull()) == 1;
        var names = new AlternativeNames(use.Schema.Discriminator?.PropertyName, schemas);
        return all.ConvertAll(alternative => isAlone
            ? new SchemaUse(alternative.Schema, use.Path / alternative.Keyword / alternative.Index, use.Name) { NamedPath = use.NamedPath ?? use.Path }
            : use.Below(alternative.Schema, use.Path / alternative.Keyword / alternative.Index, names.Next(alternative.Schema, alternative.Index)));
    }

    // { type: [string, integer] }
    private static IEnumerable<SchemaUse> OfTypes(SchemaUse use)
    {
        JsonSchemaType types = use.Schema.TypeWithoutNull();
        if ((types & (types - 1)) != default && types != (JsonSchemaType.Integer | JsonSchemaType.Number) && use.Schema.Enum is not { Count: > 0 })
        {
            foreach (JsonSchemaType type in Types.Where(type => (types & type) != default))
            {
                var alternative = (OpenApiSchema)use.Schema.CreateShallowCopy();
                alternative.Type = type;
                yield return use.Below(alternative, use.Path / ("type " + type), type.ToString());
            }
        }
    }

    private static OpenApiSchema WithoutAlternatives(IOpenApiSchema schema)
    {
        var own = (OpenApiSchema)schema.CreateShallowCopy();
        own.OneOf = own.AnyOf = null;
        return own;
    }
}
