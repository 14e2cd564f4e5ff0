using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Cohesity.Generator.Diagnostics;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas.Objects;

/// <summary>The components that become bases, since they have a discriminator, and those that derive from them, since they take a base over by <c>allOf</c> (OpenAPI 3.1, section 4.8.25).</summary>
internal sealed class Hierarchies
{
    private const int MaxIndirections = 8;

    private readonly SchemaBinder _schemas;
    private readonly Dictionary<string, HierarchyClass> _classes = new(StringComparer.Ordinal);

    public Hierarchies(SchemaBinder schemas, IEnumerable<KeyValuePair<string, IOpenApiSchema>> components)
    {
        _schemas = schemas;
        List<SchemaUse> named = components
            .Where(component => component.Value is not OpenApiSchemaReference)
            .Select(component => schemas.ComponentUse(component.Key, component.Value))
            .Where(schemas.IsNamed)
            .ToList();

        // A type of the project is no class of the document's.
        List<SchemaUse> uses = named.FindAll(use => schemas.MappingOf(use) is null);
        ILookup<string, SchemaUse> takers = uses
            .SelectMany(use => TakenOver(use.Schema).Distinct().Select(taken => (Taken: taken, Use: use)))
            .ToLookup(pair => pair.Taken, pair => pair.Use, StringComparer.Ordinal);
        var pending = new Queue<HierarchyClass>();
        foreach (SchemaUse use in uses.Where(use => use.Schema.Discriminator?.PropertyName is { Length: > 0 } && takers.Contains(use.Path.Segment) && IsBase(use)))
        {
            if (IsText(DiscriminatorMember(use), MaxIndirections))
            {
                pending.Enqueue(_classes[use.Path.Segment] = new HierarchyClass(use, schemas));
            }
            else
            {
                schemas.Report(ProblemIds.DiscriminatorUntold, use.Path / "discriminator", use.Schema.Discriminator!.PropertyName!);
            }
        }

        while (pending.Count > 0)
        {
            HierarchyClass next = pending.Dequeue();
            foreach (SchemaUse use in takers[next.Name].Where(IsObject))
            {
                if (!_classes.TryGetValue(use.Path.Segment, out HierarchyClass? subclass))
                {
                    pending.Enqueue(_classes[use.Path.Segment] = subclass = new HierarchyClass(use, schemas));
                }

                // A: { allOf: [ { $ref: B } ] } and B: { allOf: [ { $ref: A } ] }: one of them is the base.
                if (subclass.Base is null && !next.Lineage().Contains(subclass))
                {
                    next.Add(subclass);
                }
            }
        }

        ReportMapped(named);
    }

    // A: { discriminator: …, … } and B: { allOf: [ { $ref: A } ] }: what the one has of the other where either is a type of the project.
    private void ReportMapped(List<SchemaUse> named)
    {
        foreach (SchemaUse use in named)
        {
            if (_schemas.MappingOf(use) is not { } mapping)
            {
                continue;
            }

            if (TakenOver(use.Schema).FirstOrDefault(name => _classes.ContainsKey(name) || named.Exists(other => other.Path.Segment == name && other.Schema.Discriminator is not null && _schemas.MappingOf(other) is null)) is { } @base)
            {
                _schemas.Report(ProblemIds.MappingUnserved, use.Path / "allOf", mapping.Type, $"it does not derive from '{@base}'", $"a value of the schema that is read as '{@base}' stays one");
            }

            if (use.Schema.Discriminator is not null && named.Exists(taker => TakenOver(taker.Schema).Contains(use.Path.Segment)))
            {
                _schemas.Report(ProblemIds.MappingUnserved, use.Path / "discriminator", mapping.Type, "no class of the client derives from it", "the schemas that take it over by allOf have its members themselves");
            }
        }
    }

    /// <summary>The class of a component that has a base or subtypes, or null.</summary>
    public HierarchyClass? Find(SchemaUse use) =>
        _schemas.IsNamed(use) && _classes.TryGetValue(use.Path.Segment, out HierarchyClass? found) && (found.Base is not null || found.HasSubclasses) ? found : null;

    /// <summary>The components that a schema names in its <c>allOf</c>.</summary>
    public static IEnumerable<string> TakenOver(IOpenApiSchema schema) => schema is OpenApiSchemaReference
        ? Enumerable.Empty<string>()
        : (schema.AllOf ?? Enumerable.Empty<IOpenApiSchema>()).Select(part => (part as OpenApiSchemaReference)?.Reference.Id).Where(id => id is not null).Select(id => id!);

    private bool IsBase(SchemaUse use) => (use.Schema.SpeaksOfMembers() || (IsObjectType(use) && !use.Schema.HasAlternatives())) && IsObject(use);

    private IOpenApiSchema? DiscriminatorMember(SchemaUse use) =>
        MergedMembers.Of(use, AllOfFlattener.Flatten(use, _schemas), _schemas).Declared.FirstOrDefault(member => member.Name == use.Schema.Discriminator!.PropertyName)?.Use.Schema;

    // Whether a member can be a discriminator: it is a string in C#, or an open enum of strings, or has no schema.
    private bool IsText(IOpenApiSchema? schema, int indirections)
    {
        IOpenApiSchema? said = schema is null ? null : _schemas.Resolve(schema);
        if (said is null || said.IsAnnotation())
        {
            return true;
        }

        if (said.AllOf is { Count: > 0 } parts)
        {
            return indirections > 0 && parts.All(part => IsText(part, indirections - 1));
        }

        return said.TypeWithoutNull() switch
        {
            JsonSchemaType.String => said.Enum is { Count: > 0 } || PrimitiveBinder.IsPlainString(said),
            default(JsonSchemaType) => said.Enum is { Count: > 0 } values && values.All(value => OpenApiSchemaExtensions.IsNull(value) || value.GetValueKind() == JsonValueKind.String),
            _ => false,
        };
    }

    private bool IsObject(SchemaUse use) =>
        (use.Schema.TypeWithoutNull() is default(JsonSchemaType) or JsonSchemaType.Object)
        && AllOfFlattener.Flatten(use, _schemas).All(part => part.IsAlternative || !AllOfBinder.IsScalarOrArray(part.Use.Schema));

    private static bool IsObjectType(SchemaUse use) => use.Schema.TypeWithoutNull() == JsonSchemaType.Object || use.Schema.AllOf is { Count: > 0 };
}
