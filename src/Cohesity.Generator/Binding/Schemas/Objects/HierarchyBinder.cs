using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas.Objects;

/// <summary>A component with a discriminator that others take over by <c>allOf</c>, and those others: a class among bases and subtypes.</summary>
internal sealed class HierarchyBinder : ISchemaBinder
{
    public TypeRef? TryBind(SchemaUse use, SchemaBinder schemas) => schemas.Hierarchies.Find(use) is null
        ? null
        : schemas.Declare(use, TypeKind.Model, key => ObjectBinder.Complete(key, use, AllOfFlattener.Flatten(use, schemas), schemas)).AsNullable(use.Schema.AllowsNull());

    /// <summary>The properties that a class declares itself.</summary>
    public static IReadOnlyList<PropertySpec> Properties(HierarchyClass type, SchemaBinder schemas)
    {
        if (type.Properties is { } known)
        {
            return known;
        }

        string key = type.Use.Path.ToString();
        Dictionary<string, PropertySpec> inherited = Inherited(type, schemas);
        List<PropertySpec> properties = Members(type, schemas).Declared
            .Where(member => !inherited.ContainsKey(member.Name))
            .Select(member => ObjectBinder.Property(key, member, schemas, member.Name == type.Discriminator.PropertyName))
            .ToList();

        // { discriminator: { propertyName: kind }, properties: { name: … } }: the member is there, or nothing would tell the subtypes apart.
        string discriminator = type.Discriminator.PropertyName!;
        if (!inherited.ContainsKey(discriminator) && properties.TrueForAll(property => property.JsonName != discriminator))
        {
            var member = new OpenApiSchema { Type = JsonSchemaType.String };
            SchemaUse use = type.Use.Below(member, type.Use.Path / "discriminator", "");
            properties.Insert(0, ObjectBinder.Property(key, new DeclaredMember(discriminator, use, true, false), schemas, isDiscriminator: true));
        }

        return type.Properties = properties;
    }

    /// <summary>Where a class stands; its bases' properties are filled in when they have names.</summary>
    public static HierarchySpec Bind(HierarchyClass type, SchemaBinder schemas)
    {
        ReportLost(type, schemas);
        return new HierarchySpec(
            type.Base is { } @base ? Name(@base, schemas) : null,
            Inherited: default,
            type.Discriminator.PropertyName!,
            type.NewInstance().Where(choice => choice.Values.Count == 1).Select(choice => new InitialValueSpec(choice.Name, choice.Values[0])).ToEquatableArray(),
            type.NewInstance().Where(choice => choice.Values.Count > 1).ToEquatableArray(),
            type.Descendants().Select(subtype => new SubtypeSpec(Name(subtype, schemas), subtype.Base == type, type.ValuesOf(subtype))).ToEquatableArray())
        {
            Default = type.Default is { } byDefault ? Name(byDefault, schemas) : null,
            OwnValues = type.Default is null ? default : type.ValuesOfItself(),
        };
    }

    /// <summary>The type of the members that no class of the hierarchy declares: those of subtypes that the document does not know are among them.</summary>
    public static TypeRef AdditionalProperties(HierarchyClass type, SchemaBinder schemas)
    {
        SchemaUse first = type.Lineage().Last().Use;
        FlattenedSchema? part = AllOfFlattener.Flatten(first, schemas).FirstOrDefault(part => part.Use.Schema.AdditionalProperties is not null);
        return part is null ? TypeRef.Json : schemas.Bind(part.Use.Below(part.Use.Schema.AdditionalProperties!, part.Use.Path / "additionalProperties", "Value"));
    }

    private static string Name(HierarchyClass type, SchemaBinder schemas) => schemas.BindComponent(type.Name, type.Use.Schema).Name!;

    private static MergedMembers Members(HierarchyClass type, SchemaBinder schemas) => MergedMembers.Of(type.Use, Parts(type, schemas), schemas);

    private static IReadOnlyList<FlattenedSchema> Parts(HierarchyClass type, SchemaBinder schemas) => AllOfFlattener.Flatten(type.Use, schemas, type.Base?.Name);

    private static Dictionary<string, PropertySpec> Inherited(HierarchyClass type, SchemaBinder schemas) =>
        type.Lineage().Skip(1).SelectMany(@base => Properties(@base, schemas)).ToDictionary(property => property.JsonName);

    private static void ReportLost(HierarchyClass type, SchemaBinder schemas)
    {
        foreach (KeyValuePair<string, OpenApiSchemaReference> entry in type.Use.Schema.Discriminator?.Mapping ?? new Dictionary<string, OpenApiSchemaReference>())
        {
            if (entry.Value.Reference.Id is { } id && id != type.Name && type.Descendants().All(subtype => subtype.Name != id) && !IsMapped(id, schemas))
            {
                schemas.Report(ProblemIds.SubtypesUntyped, type.Use.Path / "discriminator" / "mapping" / entry.Key, $"'{id}' does not take '{type.Name}' over by allOf");
            }
        }

        if (type.Use.Schema.Discriminator?.DefaultMapping?.Reference.Id is { } byDefault && byDefault != type.Name && type.Default is null && !IsMapped(byDefault, schemas))
        {
            schemas.Report(ProblemIds.SubtypesUntyped, type.Use.Path / "discriminator" / "defaultMapping", $"'{byDefault}' does not take '{type.Name}' over by allOf");
        }

        if (type.Base is not { } @base)
        {
            return;
        }

        foreach (string other in Hierarchies.TakenOver(type.Use.Schema).Where(name => name != @base.Name && schemas.FindComponent(name)?.Discriminator is not null))
        {
            schemas.Report(ProblemIds.SubtypesUntyped, type.Use.Path / "allOf", $"a class derives from one base, and '{type.Name}' from '{@base.Name}', not from '{other}'");
        }

        ReportNarrowed(type, @base, schemas);
    }

    // A type of the project derives from none of the client's, which is reported where the schema stands.
    private static bool IsMapped(string name, SchemaBinder schemas) => schemas.FindComponent(name) is { } component && schemas.MappingOf(schemas.ComponentUse(name, component)) is not null;

    private static void ReportNarrowed(HierarchyClass type, HierarchyClass @base, SchemaBinder schemas)
    {
        Dictionary<string, PropertySpec> inherited = Inherited(type, schemas);
        foreach (DeclaredMember member in Members(type, schemas).Declared)
        {
            if (inherited.TryGetValue(member.Name, out PropertySpec? property) && !property.IsDiscriminator && !member.Use.Schema.IsAnnotation() && !IsSameType(member.Use, property.Type, schemas))
            {
                schemas.Report(ProblemIds.SubtypeNarrows, member.Use.Path, member.Name, @base.Name, "has another type");
            }
        }

        foreach (FlattenedSchema part in Parts(type, schemas).Where(part => !part.IsAlternative))
        {
            // Circle: { allOf: [ { $ref: Shape }, { additionalProperties: { type: integer } } ] }: the class has the AdditionalProperties of its base.
            if (part.Use.Schema.AdditionalProperties is { } values && !values.IsAnnotation()
                && !IsSameType(part.Use.Below(values, part.Use.Path / "additionalProperties", "Value"), AdditionalProperties(type, schemas), schemas))
            {
                schemas.Report(ProblemIds.SubtypeNarrows, part.Use.Path / "additionalProperties", "AdditionalProperties", @base.Name, "has another type");
            }

            foreach (string name in part.Use.Schema.Required ?? Enumerable.Empty<string>())
            {
                if (inherited.TryGetValue(name, out PropertySpec? property) && property is { IsRequired: false, IsDiscriminator: false, IsReadOnly: false })
                {
                    schemas.Report(ProblemIds.SubtypeNarrows, part.Use.Path / "required", name, @base.Name, "is optional");
                }
            }
        }
    }

    // What would make a type of its own is another type than the base's; binding it would emit that type, which nothing uses.
    private static bool IsSameType(SchemaUse use, TypeRef inherited, SchemaBinder schemas) =>
        (use.Schema is OpenApiSchemaReference || (use.Schema.Enum is not { Count: > 0 } && !use.Schema.SpeaksOfMembers() && !use.Schema.HasAlternatives() && use.Schema.AllOf is not { Count: > 0 } && (use.Schema.Items is null or OpenApiSchemaReference or { Enum: null, Properties: null })))
        && schemas.Bind(use).AsNullable(false).WithoutConstraints() == inherited.AsNullable(false).WithoutConstraints();
}
