using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Common;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>The annotations of several schemas of one value: a flag is set when one of them sets it; of descriptions, defaults and examples the last counts.</summary>
internal sealed class MergedAnnotations
{
    // What the shape is made of, and what is worked out for the whole.
    private static readonly HashSet<string> OwnExtensions = new(StringComparer.Ordinal) { "x-nullable", "x-enum-varnames", "x-enumNames", "x-ms-enum", "x-enum-descriptions", "x-enumDescriptions", "x-cgen-prefix-items" };

    private string? _title;
    private string? _description;
    private bool _isReadOnly;
    private bool _isWriteOnly;
    private bool _isSecret;
    private bool _isDeprecated;
    private bool _allowsNull;
    private JsonNode? _default;
    private JsonPath? _defaultPath;
    private JsonNode? _example;
    private Dictionary<string, IOpenApiExtension>? _extensions;

    public static MergedAnnotations Of(IEnumerable<SchemaUse> said, SchemaBinder schemas)
    {
        var all = new MergedAnnotations();
        foreach (SchemaUse use in said)
        {
            SchemaAnnotations annotations = SchemaAnnotations.Of(use, schemas);
            all._isReadOnly |= annotations.IsReadOnly;
            all._isWriteOnly |= annotations.IsWriteOnly;
            all._isSecret |= annotations.IsSecret;
            all._example = annotations.Example ?? all._example;
            if (annotations.Default is { } value)
            {
                (all._default, all._defaultPath) = (value, annotations.DefaultPath);
            }

            // The title and description of a component are documented at its own type.
            if (use.Schema is not OpenApiSchemaReference)
            {
                all._title = use.Schema.Title ?? all._title;
                all._description = use.Schema.Description ?? all._description;
                all._isDeprecated |= use.Schema.Deprecated;
                foreach (KeyValuePair<string, IOpenApiExtension> extension in (use.Schema.Extensions ?? Enumerable.Empty<KeyValuePair<string, IOpenApiExtension>>()).Where(extension => !OwnExtensions.Contains(extension.Key)))
                {
                    (all._extensions ??= new Dictionary<string, IOpenApiExtension>(StringComparer.Ordinal))[extension.Key] = extension.Value;
                }
            }
        }

        return all;
    }

    /// <summary>The annotations of several schemas that the one schema chosen for them lacks; null when it has them all.</summary>
    public static MergedAnnotations? Missing(MergedSchema merged, IReadOnlyList<SchemaUse> said, SchemaBinder schemas)
    {
        MergedAnnotations all = Of(said, schemas);
        MergedAnnotations own = Of(new[] { merged.Use }, schemas);
        all._allowsNull = merged.AllowsNull && schemas.Resolve(merged.Use.Schema)?.AllowsNull() != true;
        bool saysAll = (own._isReadOnly || !all._isReadOnly) && (own._isWriteOnly || !all._isWriteOnly) && (own._isSecret || !all._isSecret) && (own._isDeprecated || !all._isDeprecated)
            && !all._allowsNull && (own._description is not null || all._description is null) && (own._default is not null || all._default is null) && (own._example is not null || all._example is null)
            && (all._extensions is null || all._extensions.Keys.All(key => key == OpenApiSchemaExtensions.XmlExtension || own._extensions?.ContainsKey(key) == true));
        return saysAll ? null : all;
    }

    /// <summary>The schema with the annotations that it lacks: a copy, or an <c>allOf</c> around a reference.</summary>
    public SchemaUse AddTo(SchemaUse use, SchemaUse place, SchemaBinder schemas)
    {
        if (use.Schema is OpenApiSchemaReference)
        {
            var outer = new OpenApiSchema { AllOf = new List<IOpenApiSchema> { use.Schema } };
            FillIn(outer, place, schemas);
            return place with { Schema = outer };
        }

        var copy = (OpenApiSchema)use.Schema.CreateShallowCopy();
        copy.Extensions = copy.Extensions is null ? null : new Dictionary<string, IOpenApiExtension>(copy.Extensions);
        FillIn(copy, use, schemas);
        return use with { Schema = copy };
    }

    /// <summary>Adds the annotations that a schema lacks.</summary>
    public void FillIn(OpenApiSchema schema, SchemaUse place, SchemaBinder schemas)
    {
        schema.Title ??= _title;
        schema.Description ??= _description;
        schema.ReadOnly |= _isReadOnly;
        schema.WriteOnly |= _isWriteOnly;
        schema.Deprecated |= _isDeprecated;
#pragma warning disable CS0618 // 3.1 advises against it; documents have it.
        schema.Example ??= _example;
#pragma warning restore CS0618
        if (schema.Default is null && _default is not null)
        {
            schema.Default = _default;
            schemas.Stand(place.Path / "default", _defaultPath!);
        }

        foreach (KeyValuePair<string, IOpenApiExtension> extension in _extensions ?? Enumerable.Empty<KeyValuePair<string, IOpenApiExtension>>())
        {
            schema.Extensions ??= new Dictionary<string, IOpenApiExtension>();
            if (!schema.Extensions.ContainsKey(extension.Key))
            {
                schema.Extensions.Add(extension.Key, extension.Value);
            }
        }

        if (_isSecret && !Secrets.IsSecret(schema))
        {
            schema.Extensions ??= new Dictionary<string, IOpenApiExtension>();
            schema.Extensions["x-secret"] = new JsonNodeExtension(JsonValue.Create(true));
        }

        if (_allowsNull)
        {
            AllowNull(schema);
        }
    }

    /// <summary>Makes null one of a schema's values.</summary>
    public static void AllowNull(OpenApiSchema schema)
    {
        if (schema.Type is { } type)
        {
            schema.Type = type | JsonSchemaType.Null;
            return;
        }

        schema.Extensions ??= new Dictionary<string, IOpenApiExtension>();
        schema.Extensions["x-nullable"] = new JsonNodeExtension(JsonValue.Create(true));
    }
}
