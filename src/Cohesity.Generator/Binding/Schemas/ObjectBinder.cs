using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model;
using Cohesity.Generator.Naming;
using Cohesity.Generator.Reading;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary><c>type: object</c>: a class when it declares members, a map when it does not.</summary>
internal sealed class ObjectBinder : ISchemaBinder
{
    public TypeRef? TryBind(SchemaUse use, SchemaBinder schemas)
    {
        JsonSchemaType type = use.Schema.TypeWithoutNull();
        if (type != JsonSchemaType.Object && !(type == default && use.Schema.SpeaksOfMembers()))
        {
            return null;
        }

        return BindMerged(use, ObjectParts.Flatten(use, schemas), schemas);
    }

    /// <summary>The type of an object that is made of several schemas.</summary>
    public static TypeRef BindMerged(SchemaUse use, IReadOnlyList<ObjectPart> parts, SchemaBinder schemas)
    {
        bool isNullable = use.Schema.AllowsNull();
        bool isClosedAndEmpty = parts.Count > 0 && parts.All(part => ForbidsOthers(part.Use.Schema));
        if (parts.Any(part => part.Use.Schema.Properties is { Count: > 0 }) || isClosedAndEmpty)
        {
            return schemas.Declare(use, TypeKind.Model, key => Complete(key, use, parts, schemas)).AsNullable(isNullable);
        }

        return new TypeRef(TypeKind.Map, Item: MapValues(use, parts, schemas), IsNullable: isNullable);
    }

    private static bool ForbidsOthers(IOpenApiSchema schema) => !schema.AdditionalPropertiesAllowed && schema.AdditionalProperties is null;

    private static TypeRef MapValues(SchemaUse use, IReadOnlyList<ObjectPart> parts, SchemaBinder schemas)
    {
        foreach (ObjectPart part in parts)
        {
            if (part.Use.Schema.AdditionalProperties is { } values)
            {
                return schemas.Bind(part.Use.Below(values, part.Use.Path / "additionalProperties", "Value"));
            }

            // { patternProperties: { '^x-': … } }: one pattern for every name is a map.
            if (part.Use.Schema.PatternProperties is { Count: 1 } patterns)
            {
                KeyValuePair<string, IOpenApiSchema> pattern = patterns.First();
                return schemas.Bind(part.Use.Below(pattern.Value, part.Use.Path / "patternProperties" / pattern.Key, "Value"));
            }

            if (part.Use.Schema.PatternProperties is { Count: > 1 })
            {
                schemas.Report(ProblemIds.SchemaInexpressible, part.Use.Path / "patternProperties", "its values have different types by the patterns of their names");
            }
        }

        return TypeRef.Json;
    }

    private static ObjectSpec Complete(string key, SchemaUse use, IReadOnlyList<ObjectPart> parts, SchemaBinder schemas)
    {
        var required = new HashSet<string>(StringComparer.Ordinal);
        var declared = new Dictionary<string, (SchemaUse Use, bool IsAlternative)>(StringComparer.Ordinal);
        var order = new List<string>();
        TypeRef? additional = null;
        foreach ((SchemaUse part, bool isAlternative) in parts)
        {
            if (!isAlternative && part.Schema.Required is { } names)
            {
                required.UnionWith(names);
            }

            foreach (KeyValuePair<string, IOpenApiSchema> property in part.Schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
            {
                SchemaUse propertyUse = part.Below(property.Value, part.Path / "properties" / property.Key, Identifier.Pascal(property.Key));
                if (!declared.TryGetValue(property.Key, out (SchemaUse Use, bool IsAlternative) earlier))
                {
                    order.Add(property.Key);
                    declared.Add(property.Key, (propertyUse, isAlternative));
                }
                else if (!property.Value.IsAnnotation() && (!isAlternative || earlier.Use.Schema.IsAnnotation()))
                {
                    declared[property.Key] = (propertyUse, isAlternative);
                }
            }

            if (part.Schema.PatternProperties is { Count: > 0 })
            {
                schemas.Report(ProblemIds.SchemaInexpressible, part.Path / "patternProperties", "it stands beside declared members");
                additional ??= TypeRef.Json;
            }

            if (additional is null && part.Schema.AdditionalProperties is { } values)
            {
                additional = schemas.Bind(part.Below(values, part.Path / "additionalProperties", "Value"));
            }
        }

        if (declared.Values.Any(property => property.IsAlternative))
        {
            schemas.Report(ProblemIds.AlternativesMerged, use.Path);
        }

        if (schemas.HasSubtypes(use) && (use.Schema.Discriminator is not null || parts.Any(part => part.Use.Schema.Discriminator is not null && !part.IsAlternative)))
        {
            schemas.Report(ProblemIds.SubtypesUntyped, use.Path / "discriminator");
            additional ??= TypeRef.Json;
        }

        return new ObjectSpec(
            key,
            DocumentationText.OfSchema(use.Schema.Title, use.Schema.Description),
            use.Schema.Deprecated,
            order.Select(name => Property(key, name, declared[name].Use, required.Contains(name), schemas)).ToEquatableArray(),
            additional,
            IsClosed: !use.Schema.UnevaluatedProperties || parts.Any(part => !part.IsAlternative && ForbidsOthers(part.Use.Schema)),
            KeepsUnknownMembers: false);
    }

    private static PropertySpec Property(string key, string name, SchemaUse use, bool isRequired, SchemaBinder schemas)
    {
        IOpenApiSchema schema = use.Schema;
        TypeRef type = schemas.Bind(use);

        if (schema is not OpenApiSchemaReference && NameExtensions.PinnedName(schema.Extensions) is { } pinned)
        {
            schemas.Pin(key, name, pinned);
        }

        // A reference says whether the value may be null only through the component; all else that is said beside it has become an allOf of one.
        bool allowsNull = type.IsNullable;
        bool isReadOnly = schema is not OpenApiSchemaReference && schema.ReadOnly;
        bool isWriteOnly = schema is not OpenApiSchemaReference && schema.WriteOnly;
        return new PropertySpec(
            name,
            Identifier.Pascal(name),
            type.AsNullable(allowsNull || !isRequired),
            isRequired,
            isReadOnly,
            isWriteOnly,
            allowsNull,
            TracksPresence: !isRequired && allowsNull && schemas.WritesNulls && type.Kind != TypeKind.Json,
            Secrets.IsSecret(name, schema),
            schema is not OpenApiSchemaReference && schema.Deprecated,
            schema is OpenApiSchemaReference ? null : schema.Default?.ToJsonString(),
            schema is OpenApiSchemaReference ? DocumentationSpec.None : DocumentationText.OfSchema(schema.Title, schema.Description));
    }
}
