using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Cohesity.Generator.Binding.Descriptions;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas.Objects;

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

        return BindMerged(use, AllOfFlattener.Flatten(use, schemas), schemas);
    }

    /// <summary>The type of an object that is made of several schemas.</summary>
    public static TypeRef BindMerged(SchemaUse use, IReadOnlyList<FlattenedSchema> parts, SchemaBinder schemas)
    {
        bool isNullable = use.Schema.AllowsNull();
        bool isClosedAndEmpty = parts.Count > 0 && parts.All(part => ForbidsOthers(part.Use.Schema) && part.Use.Schema.PatternProperties is not { Count: > 0 });
        if (parts.Any(part => part.Use.Schema.Properties is { Count: > 0 }) || isClosedAndEmpty)
        {
            return schemas.Declare(use, TypeKind.Model, key => Complete(key, use, parts, schemas)).AsNullable(isNullable);
        }

        var type = new TypeRef(TypeKind.Map, Item: UndeclaredMembers.Bind(use, parts, hasMembers: false, schemas) ?? TypeRef.Json, IsNullable: isNullable);
        return parts.Where(part => !part.IsAlternative).Aggregate(type, (constrained, part) => ConstraintBinder.Constrain(constrained, part.Use.Schema));
    }

    private static bool ForbidsOthers(IOpenApiSchema schema) => !schema.AdditionalPropertiesAllowed && schema.AdditionalProperties is null;

    /// <summary>Makes the class of an object that is made of several schemas.</summary>
    public static ObjectSpec Complete(string key, SchemaUse use, IReadOnlyList<FlattenedSchema> parts, SchemaBinder schemas)
    {
        HierarchyClass? hierarchy = schemas.Hierarchies.Find(use);
        if (hierarchy?.Base is { } @base)
        {
            parts = AllOfFlattener.Flatten(use, schemas, except: @base.Name);
        }

        MergedMembers members = MergedMembers.Of(use, parts, schemas);
        TypeRef? additional = hierarchy is null ? UndeclaredMembers.Bind(use, parts, hasMembers: true, schemas) : HierarchyBinder.AdditionalProperties(hierarchy, schemas);
        foreach (FlattenedSchema part in parts.Where(part => hierarchy is not null && part.Use.Schema.PatternProperties is { Count: > 0 }))
        {
            schemas.Report(ProblemIds.SchemaInexpressible, part.Use.Path / "patternProperties", "a class with a base or subtypes keeps what none of them declares as it is");
        }

        if (members.Declared.Any(member => member.IsAlternative))
        {
            schemas.Report(ProblemIds.AlternativesMerged, use.Path);
        }

        bool isClosed = !use.Schema.UnevaluatedProperties || parts.Any(part => !part.IsAlternative && ForbidsOthers(part.Use.Schema));
        IReadOnlyList<DeclaredMember> undeclared = hierarchy is null && !isClosed ? members.Undeclared : Array.Empty<DeclaredMember>();
        foreach (DeclaredMember member in undeclared)
        {
            schemas.Report(ProblemIds.UndeclaredMember, member.Use.Path, member.Name);
        }

        return new ObjectSpec(
            key,
            DocumentationText.OfSchema(use.Schema.Title, use.Schema.Description),
            use.Schema.Deprecated,
            (hierarchy is null ? members.Declared.Concat(undeclared).Select(member => Property(key, member, schemas)) : HierarchyBinder.Properties(hierarchy, schemas)).ToEquatableArray(),
            additional,
            isClosed,
            KeepsUnknownMembers: false,
            hierarchy is null ? null : HierarchyBinder.Bind(hierarchy, schemas));
    }

    private static void ReportPatterns(SchemaUse use, TypeRef type, SchemaBinder schemas)
    {
        for (TypeRef? each = type; each is not null; each = each.Item)
        {
            if (each.Constraints is { Pattern: { } pattern, DotNetPattern: null })
            {
                schemas.Report(ProblemIds.PatternUnsupported, use.Path / "pattern", Excerpt.Of(pattern));
            }
        }
    }

    // { type: integer, const: two }: the value does not fit the type, so it is no constant.
    private static string? Constant(IOpenApiSchema schema, TypeKind kind) => schema.OnlyValue() is not { } value ? null : (kind, value.GetValueKind()) switch
    {
        (TypeKind.String, JsonValueKind.String) => value.GetValue<string>(),
        (TypeKind.String, not (JsonValueKind.Object or JsonValueKind.Array)) => value.ToJsonString(),
        (TypeKind.Boolean, JsonValueKind.True or JsonValueKind.False) => value.ToJsonString(),
        (TypeKind.Int32, JsonValueKind.Number) => int.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number.ToString(CultureInfo.InvariantCulture) : null,
        (TypeKind.Int64, JsonValueKind.Number) => long.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number.ToString(CultureInfo.InvariantCulture) : null,
        _ => null,
    };

    /// <summary>The property of a member.</summary>
    /// <param name="key">The provisional name of the type that declares it.</param>
    /// <param name="member">The member.</param>
    /// <param name="schemas">What knows the components.</param>
    /// <param name="isDiscriminator">Whether it is the discriminator.</param>
    public static PropertySpec Property(string key, DeclaredMember member, SchemaBinder schemas, bool isDiscriminator = false)
    {
        (string name, SchemaUse use, bool isRequired, _) = member;
        IOpenApiSchema schema = use.Schema;
        TypeRef type = schemas.Bind(use);
        schemas.Notes?.Member(key, name, use.Path);
        if (isDiscriminator && type.Kind == TypeKind.Json)
        {
            // { discriminator: { propertyName: kind }, properties: { kind: { description: … } } }: a discriminator without a type is a string.
            type = TypeRef.String;
        }

        if (schema is not OpenApiSchemaReference && NameExtensions.PinnedName(schema.Extensions) is { } pinned)
        {
            schemas.Pin(key, name, pinned);
        }

        // For a reference, the component alone decides whether null is allowed; keywords beside a reference have become an allOf of one.
        bool allowsNull = type.IsNullable;
        SchemaAnnotations annotations = SchemaAnnotations.Of(use, schemas);
        if (schemas.HasValidation)
        {
            ReportPatterns(use, type, schemas);
        }

        bool isSecret = annotations.IsSecret || Secrets.IsSecretName(name);
        if (schemas.HasFake && !isSecret && annotations.Example is { } example)
        {
            schemas.Examples[(key, name)] = example;
        }

        return new PropertySpec(
            name,
            Identifier.Pascal(name),
            type.AsNullable(allowsNull || !isRequired),
            isRequired,
            annotations.IsReadOnly,
            annotations.IsWriteOnly,
            isDiscriminator,
            allowsNull,
            TracksPresence: (!isRequired || annotations.IsReadOnly) && allowsNull && schemas.WritesNulls && type.Kind != TypeKind.Json,
            isSecret,
            schema is not OpenApiSchemaReference && schema.Deprecated,
            isDiscriminator || allowsNull ? null : Constant(schema, type.Kind),
            isSecret ? null : DefaultBinder.Bind(use, annotations, type, schemas),
            ExampleText.Of(annotations.Example, type, isSecret),
            schema is OpenApiSchemaReference ? DocumentationSpec.None : DocumentationText.OfSchema(schema.Title, schema.Description))
        {
            Xml = XmlBinder.Member(name, type, annotations, schemas),
        };
    }
}
