using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Contracts;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Contracts;

/// <summary>What a schema says of values that no type shows (JSON Schema 2020-12: Applicators, Unevaluated, Content, and section 6.5 of Validation), and how long a part of an API stays.</summary>
internal static class ContractKeywords
{
    private const int HashDigits = 8;

    /// <summary>The use of a type with what its schema says. A type to which the document gives a name says it itself; one without may be that of several places, each of which says it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="use">Its schema.</param>
    /// <param name="isNamed">Whether the document gives the schema a name.</param>
    public static TypeRef Say(TypeRef type, SchemaUse use, bool isNamed)
    {
        EquatableArray<ContractFact> facts = Of(use.Schema);
        return facts.Count == 0 || (isNamed && type.Name == use.Path.ToString()) ? type
            : type with { Keywords = type.Keywords.Count == 0 ? facts : Together(type.Keywords.Concat(facts.Where(fact => !IsBound(fact) || !type.Keywords.Any(known => known.Name == fact.Name)))) };
    }

    /// <summary>What a schema and the inline parts of its <c>allOf</c> say. A reference says nothing: what it refers to does.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="isType">Whether it is a type in C#, which has its values.</param>
    public static EquatableArray<ContractFact> Of(IOpenApiSchema? schema, bool isType = false)
    {
        if (schema is not OpenApiSchema own)
        {
            return default;
        }

        List<ContractFact>? facts = null;
        Add(own, isType, ref facts);
        for (int i = 0; i < own.AllOf?.Count; i++)
        {
            if (own.AllOf[i] is OpenApiSchema inline)
            {
                Add(inline, isType, ref facts);
            }
        }

        return facts is null ? default : Together(facts);
    }

    // Several parts that say the same keyword hold at once: all of them count.
    private static EquatableArray<ContractFact> Together(IEnumerable<ContractFact> facts) =>
        facts.GroupBy(fact => fact.Name, fact => fact.Value).Select(group => new ContractFact(group.Key, string.Join(" ", group.Distinct()))).ToEquatableArray();

    // allOf: [{ $ref: Link }, { maxLength: 9 }]: of bounds the narrower is known already, from the schema that was made of the parts.
    private static bool IsBound(ContractFact fact) => fact.Name.StartsWith(ContractFact.ValuePrefix, StringComparison.Ordinal);

    /// <summary>What <c>x-sunset</c> and <c>x-stability-level</c> say.</summary>
    public static EquatableArray<ContractFact> Lifecycle(IDictionary<string, IOpenApiExtension>? extensions)
    {
        if (extensions is not { Count: > 0 })
        {
            return default;
        }

        List<ContractFact>? facts = null;
        AddLifecycle(extensions, ref facts);
        return facts is null ? default : facts.ToEquatableArray();
    }

    private static void Add(OpenApiSchema schema, bool isType, ref List<ContractFact>? facts)
    {
        AddSchema("if", schema.If, ref facts);
        AddSchema("then", schema.Then, ref facts);
        AddSchema("else", schema.Else, ref facts);
        AddSchema("not", schema.Not, ref facts);
        AddSchema("contains", schema.Contains, ref facts);
        AddNumber("minContains", schema.MinContains, ref facts);
        AddNumber("maxContains", schema.MaxContains, ref facts);
        AddSchema("propertyNames", schema.PropertyNames, ref facts);
        AddSchema("contentSchema", schema.ContentSchema, ref facts);
        AddText("contentMediaType", schema.ContentMediaType, ref facts);
        AddText("contentEncoding", schema.ContentEncoding, ref facts);
        AddSchema("unevaluatedProperties", schema.UnevaluatedPropertiesSchema, ref facts);
        if (schema.MinProperties > 0)
        {
            AddNumber("minProperties", schema.MinProperties, ref facts);
        }

        AddNumber("maxProperties", schema.MaxProperties, ref facts);
        if (!schema.UnevaluatedProperties)
        {
            AddText("unevaluatedProperties", "false", ref facts);
        }

        if (schema.DependentRequired is { Count: > 0 } dependent)
        {
            AddText("dependentRequired", string.Join(";", dependent.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Key + ":" + string.Join(",", entry.Value.OrderBy(name => name, StringComparer.Ordinal)))), ref facts);
        }

        AddSchemas("dependentSchemas", schema.DependentSchemas, ref facts);
        AddSchemas("patternProperties", schema.PatternProperties, ref facts);
        if (schema.UnrecognizedKeywords is { Count: > 0 } others && others.TryGetValue("unevaluatedItems", out JsonNode? items) && items is not null)
        {
            AddText("unevaluatedItems", StableHash.Hex(items.ToJsonString(), HashDigits), ref facts);
        }

        AddBounds(schema, ref facts);
        if (!isType)
        {
            AddConstant(schema, ref facts);
        }

        if (schema.Extensions is { Count: > 0 } extensions)
        {
            AddLifecycle(extensions, ref facts);
        }
    }

    // { type: string, format: uri, maxLength: 2000 }, { type: [string, integer], maxLength: 9 }: a bound that no type in C# has is one on the wire.
    private static void AddBounds(OpenApiSchema schema, ref List<ContractFact>? facts)
    {
        JsonSchemaType? type = schema.Type & ~JsonSchemaType.Null;
        if (type is null || (type.Value.HasFlag(JsonSchemaType.String) && (schema.Format is not null || type != JsonSchemaType.String)))
        {
            if (schema.MinLength > 0)
            {
                AddNumber(ContractFact.ValuePrefix + "minLength", schema.MinLength, ref facts);
            }

            AddNumber(ContractFact.ValuePrefix + "maxLength", schema.MaxLength, ref facts);
            AddText(ContractFact.ValuePrefix + "pattern", schema.Pattern, ref facts);
        }

        if (type is null || (type is not (JsonSchemaType.Integer or JsonSchemaType.Number) && (type.Value & (JsonSchemaType.Integer | JsonSchemaType.Number)) != 0))
        {
            (string? minimum, bool isMinimumExclusive) = SchemaBounds.Minimum(schema);
            (string? maximum, bool isMaximumExclusive) = SchemaBounds.Maximum(schema);
            AddText(ContractFact.ValuePrefix + "minimum", minimum is null ? null : minimum + (isMinimumExclusive ? "(exclusive)" : ""), ref facts);
            AddText(ContractFact.ValuePrefix + "maximum", maximum is null ? null : maximum + (isMaximumExclusive ? "(exclusive)" : ""), ref facts);
        }
    }

    // { type: string, const: latest }: one value makes no type in C#. { const: '' } is two quotation marks: without a text it would be a flag.
    private static void AddConstant(OpenApiSchema schema, ref List<ContractFact>? facts)
    {
        if (schema.OnlyValue() is { } value)
        {
            AddText("const", value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is { Length: > 0 } text ? text : value.ToJsonString(), ref facts);
        }
    }

    private static void AddLifecycle(IDictionary<string, IOpenApiExtension> extensions, ref List<ContractFact>? facts)
    {
        AddText("sunset", NameExtensions.Node(extensions, "x-sunset")?.ToString(), ref facts);
        AddText("stability", NameExtensions.Text(extensions, "x-stability-level"), ref facts);
    }

    private static void AddText(string name, string? value, ref List<ContractFact>? facts)
    {
        if (value is not null)
        {
            (facts ??= new List<ContractFact>()).Add(new ContractFact(name, value));
        }
    }

    private static void AddNumber(string name, long? value, ref List<ContractFact>? facts) => AddText(name, value?.ToString(CultureInfo.InvariantCulture), ref facts);

    private static void AddSchema(string name, IOpenApiSchema? schema, ref List<ContractFact>? facts)
    {
        if (schema is not null)
        {
            AddText(name, Hash(schema), ref facts);
        }
    }

    private static void AddSchemas(string name, IDictionary<string, IOpenApiSchema>? schemas, ref List<ContractFact>? facts)
    {
        if (schemas is { Count: > 0 })
        {
            AddText(name, string.Join(";", schemas.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => entry.Key + ":" + Hash(entry.Value))), ref facts);
        }
    }

    // Whole schemas have no place in a line: that one is another than before is what counts.
    private static string Hash(IOpenApiSchema schema)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        schema.SerializeAsV31(new OpenApiJsonWriter(text, new OpenApiJsonWriterSettings { Terse = true }));
        return StableHash.Hex(text.ToString(), HashDigits);
    }
}
