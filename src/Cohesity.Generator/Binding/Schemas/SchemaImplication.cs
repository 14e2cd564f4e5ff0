using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesity.Generator.Binding.Schemas.Enums;
using Cohesity.Generator.Binding.Schemas.Objects;
using Cohesity.Generator.Binding.Schemas.Unions;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>Whether one schema implies another one, so that the other adds nothing where both apply: <c>{ $ref: Cake }</c> beside <c>{ type: object }</c>.</summary>
/// <remarks>It is about what a C# type expresses. What cannot be decided is taken for something that is added.</remarks>
internal sealed class SchemaImplication
{
    // Members of members: deeper, two inline objects are taken for different ones.
    private const int MaxNesting = 8;

    private readonly SchemaBinder _schemas;
    private readonly Dictionary<(IOpenApiSchema, IOpenApiSchema), bool> _known = new();

    private SchemaImplication(SchemaBinder schemas) => _schemas = schemas;

    /// <param name="said">The schema that may imply the other.</param>
    /// <param name="other">The schema that may add something.</param>
    /// <param name="schemas">What knows the components.</param>
    public static bool Holds(SchemaUse said, SchemaUse other, SchemaBinder schemas) => new SchemaImplication(schemas).Implies(said, other, 0);

    /// <summary>Whether a schema determines the type of its values.</summary>
    public static bool SaysType(IOpenApiSchema schema, SchemaBinder schemas) =>
        schemas.Resolve(schema) is { } resolved && (resolved.TypeWithoutNull() != default || resolved.Enum is { Count: > 0 } || resolved.HasAlternatives() || resolved.AllOf is { Count: > 0 });

    private bool Implies(SchemaUse said, SchemaUse other, int nesting)
    {
        if (_schemas.Resolve(other.Schema) is not { } otherSchema || (otherSchema.IsAnnotation() && !otherSchema.Refines()))
        {
            return true;
        }

        if (_schemas.Resolve(said.Schema) is not { } saidSchema)
        {
            return false;
        }

        if (ReferenceEquals(saidSchema, otherSchema))
        {
            return true;
        }

        // Types that hold themselves are the same until a difference is found.
        if (!_known.TryGetValue((saidSchema, otherSchema), out bool known))
        {
            _known[(saidSchema, otherSchema)] = true;
            _known[(saidSchema, otherSchema)] = known = ImpliesResolved(said, saidSchema, other, otherSchema, nesting);
        }

        return known;
    }

    private bool ImpliesResolved(SchemaUse said, IOpenApiSchema saidSchema, SchemaUse other, IOpenApiSchema otherSchema, int nesting)
    {
        if (nesting > MaxNesting || AddsNotNull(said, saidSchema, otherSchema) || (Kinds(said, saidSchema) & ~MergedSchema.Kinds(other, _schemas)) != JsonKinds.None)
        {
            return false;
        }

        if (MergedSchema.IsUnion(other, _schemas))
        {
            return Alternatives(other).Any(alternative => Implies(said, alternative, nesting + 1));
        }

        if (MergedSchema.IsUnion(said, _schemas))
        {
            return Alternatives(said).All(alternative => alternative.Schema.IsOnlyNull() || Implies(alternative, other, nesting + 1));
        }

        IReadOnlyList<FlattenedSchema> saidParts = AllOfFlattener.Flatten(said, _schemas);
        IReadOnlyList<FlattenedSchema> otherParts = AllOfFlattener.Flatten(other, _schemas);
        List<SchemaUse> certain = saidParts.Where(part => !part.IsAlternative).Select(part => part.Use).ToList();
        return otherParts.All(part => !part.IsAlternative && ImpliesPart(certain, part.Use, nesting));
    }

    private bool ImpliesPart(List<SchemaUse> said, SchemaUse other, int nesting)
    {
        IOpenApiSchema schema = other.Schema;
        bool hasMembers = schema.SpeaksOfMembers() || !schema.AdditionalPropertiesAllowed;
        return (!hasMembers || ImpliesMembers(said, other, nesting))
            && (schema.Enum is not { Count: > 0 } values || said.Exists(use => use.Schema.Enum is { Count: > 0 } fewer && IsSubset(fewer, values) && (HasNotes(use.Schema) || !HasNotes(schema))))
            && (schema.Items is not { } items || said.Exists(use => use.Schema.Items is { } mine && Implies(use.Below(mine, use.Path / "items", "Item"), other.Below(items, other.Path / "items", "Item"), nesting + 1)))
            && (schema.PrefixItems() is not { } places || said.Exists(use => use.Schema.PrefixItems()?.ToJsonString() == places.ToJsonString()))
            && (!schema.Refines() || ImpliesRefinements(said, schema));
    }

    private bool ImpliesMembers(List<SchemaUse> said, SchemaUse other, int nesting)
    {
        IOpenApiSchema schema = other.Schema;
        if (schema.PatternProperties is { Count: > 0 }
            || (!schema.AdditionalPropertiesAllowed && said.TrueForAll(use => use.Schema.AdditionalPropertiesAllowed))
            || schema.Required?.Any(name => !said.Exists(use => use.Schema.Required?.Contains(name) == true)) == true)
        {
            return false;
        }

        if (schema.AdditionalProperties is { } values && (!values.IsAnnotation() || values.Refines()) && !said.Exists(use => use.Schema.AdditionalProperties is { } mine && Implies(
            use.Below(mine, use.Path / "additionalProperties", "Value"), other.Below(values, other.Path / "additionalProperties", "Value"), nesting + 1)))
        {
            return false;
        }

        return schema.Properties?.All(member => said.Exists(use => use.Schema.Properties is { } mine && mine.TryGetValue(member.Key, out IOpenApiSchema? own) && ImpliesMember(
            use.Below(own, use.Path / "properties" / member.Key, ""), other.Below(member.Value, other.Path / "properties" / member.Key, ""), nesting))) != false;
    }

    private bool ImpliesMember(SchemaUse said, SchemaUse other, int nesting)
    {
        SchemaAnnotations mine = SchemaAnnotations.Of(said, _schemas);
        SchemaAnnotations theirs = SchemaAnnotations.Of(other, _schemas);
        return (mine.IsReadOnly || !theirs.IsReadOnly) && (mine.IsWriteOnly || !theirs.IsWriteOnly) && (mine.IsSecret || !theirs.IsSecret) && Implies(said, other, nesting + 1);
    }

    // Lengths, bounds, patterns and formats add nothing to an enum, a tuple or an object.
    private static bool ImpliesRefinements(List<SchemaUse> said, IOpenApiSchema schema) =>
        said.Exists(use => use.Schema.Enum is { Count: > 0 } || use.Schema.PrefixItems() is not null || use.Schema.TypeWithoutNull() == JsonSchemaType.Object || use.Schema.SpeaksOfMembers())
        || Refinements(schema).All(asked => said.Exists(use => Refinements(use.Schema).Contains(asked)));

    private static IEnumerable<string> Refinements(IOpenApiSchema schema) => new (string Keyword, object? Value)[]
    {
        ("format", schema.Format), ("pattern", schema.Pattern), ("minLength", schema.MinLength), ("maxLength", schema.MaxLength),
        ("minimum", schema.Minimum), ("maximum", schema.Maximum), ("exclusiveMinimum", schema.ExclusiveMinimum), ("exclusiveMaximum", schema.ExclusiveMaximum), ("multipleOf", schema.MultipleOf),
        ("minItems", schema.MinItems), ("maxItems", schema.MaxItems), ("uniqueItems", schema.UniqueItems == true ? true : null),
        ("contentEncoding", (schema as OpenApiSchema)?.ContentEncoding), ("contentMediaType", (schema as OpenApiSchema)?.ContentMediaType),
    }.Where(pair => pair.Value is not null).Select(pair => FormattableString.Invariant($"{pair.Keyword}: {pair.Value}"));

    // { const: a } is a string, unless a type is stated.
    private JsonKinds Kinds(SchemaUse use, IOpenApiSchema schema) => schema.TypeWithoutNull() == default && schema.Enum is { Count: > 0 } values
        ? values.Where(value => !OpenApiSchemaExtensions.IsNull(value)).Aggregate(JsonKinds.None, (kinds, value) => kinds | KindOf(value))
        : MergedSchema.Kinds(use, _schemas);

    private static JsonKinds KindOf(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.String => JsonKinds.String,
        JsonValueKind.True or JsonValueKind.False => JsonKinds.Boolean,
        JsonValueKind.Number => long.TryParse(value.ToJsonString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? JsonKinds.Integer : JsonKinds.Number,
        _ => JsonKinds.Any,
    };

    private static bool HasNotes(IOpenApiSchema schema) => EnumValueNote.Of(schema, schema.Enum!.Count).Any(note => note.Name is not null);

    private static bool IsSubset(IEnumerable<JsonNode> fewer, IEnumerable<JsonNode> values)
    {
        var known = new HashSet<string>(values.Where(value => !OpenApiSchemaExtensions.IsNull(value)).Select(ExampleText.Text), StringComparer.Ordinal);
        return fewer.Where(value => !OpenApiSchemaExtensions.IsNull(value)).All(value => known.Contains(ExampleText.Text(value)));
    }

    // A type with a name stays, even where it allows null and the other does not.
    private bool AddsNotNull(SchemaUse said, IOpenApiSchema saidSchema, IOpenApiSchema other) =>
        said.Schema is not OpenApiSchemaReference && saidSchema.AllowsNull() && SaysType(other, _schemas) && !other.AllowsNull();

    private IEnumerable<SchemaUse> Alternatives(SchemaUse use) =>
        UnionBinder.Alternatives(use.Schema is OpenApiSchemaReference { Reference.Id: { } id } && _schemas.FindComponent(id) is { } component ? _schemas.ComponentUse(id, component) : use, _schemas);
}
