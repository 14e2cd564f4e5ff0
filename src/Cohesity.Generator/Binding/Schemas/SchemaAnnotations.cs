using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using Cohesity.Generator.Common;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>The annotations of a schema, together with those of the schemas it includes: by <c>$ref</c>, by <c>allOf</c>, or as the only alternative to null.</summary>
/// <remarks>A flag is set when one of them sets it; of defaults and examples the nearest counts (JSON Schema 2020-12 Validation, section 9).</remarks>
internal sealed class SchemaAnnotations
{
    // Real documents need three or four.
    private const int MaxSchemas = 64;

    private SchemaAnnotations()
    {
    }

    public bool IsReadOnly { get; private set; }

    public bool IsWriteOnly { get; private set; }

    /// <summary>Whether the schema marks the value as secret.</summary>
    public bool IsSecret { get; private set; }

    public JsonNode? Default { get; private set; }

    /// <summary>Where the default stands.</summary>
    public JsonPath? DefaultPath { get; private set; }

    public JsonNode? Example { get; private set; }

    /// <summary>The XML Object; of each field the nearest counts.</summary>
    public JsonObject? Xml { get; private set; }

    /// <summary>The items of the array that the schema is; null when it is none.</summary>
    public SchemaUse? Items { get; private set; }

    public static SchemaAnnotations Of(SchemaUse use, SchemaBinder schemas)
    {
        var annotations = new SchemaAnnotations();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<SchemaUse>();
        pending.Enqueue(use);
        for (int count = 0; pending.Count > 0 && count < MaxSchemas; count++)
        {
            SchemaUse next = pending.Dequeue();
            if (next.Schema is OpenApiSchemaReference reference)
            {
                if (reference.Reference.Id is { } name && seen.Add(name) && schemas.FindComponent(name) is { } component)
                {
                    pending.Enqueue(schemas.ComponentUse(name, component));
                }

                continue;
            }

            annotations.Add(next);
            for (int i = 0; i < (next.Schema.AllOf?.Count ?? 0); i++)
            {
                pending.Enqueue(next with { Schema = next.Schema.AllOf![i], Path = next.Path / "allOf" / i });
            }

            EnqueueOnlyAlternative(pending, next, next.Schema.OneOf, "oneOf");
            EnqueueOnlyAlternative(pending, next, next.Schema.AnyOf, "anyOf");
        }

        return annotations;
    }

    // anyOf: [ { $ref: x }, { type: 'null' } ]
    private static void EnqueueOnlyAlternative(Queue<SchemaUse> pending, SchemaUse use, IList<IOpenApiSchema>? alternatives, string keyword)
    {
        int only = -1;
        for (int i = 0; i < (alternatives?.Count ?? 0); i++)
        {
            if (alternatives![i].IsOnlyNull())
            {
                continue;
            }

            if (only >= 0)
            {
                return;
            }

            only = i;
        }

        if (only >= 0)
        {
            pending.Enqueue(use with { Schema = alternatives![only], Path = use.Path / keyword / only });
        }
    }

    private void Add(SchemaUse use)
    {
        IOpenApiSchema schema = use.Schema;
        IsReadOnly |= schema.ReadOnly;
        IsWriteOnly |= schema.WriteOnly;
        IsSecret |= Secrets.IsSecret(schema);
        Items ??= schema.Items is { } items ? use.Below(items, use.Path / "items", "Item") : null;
        foreach (KeyValuePair<string, JsonNode?> field in schema.Xml() ?? new JsonObject())
        {
            Xml ??= new JsonObject();
            if (!Xml.ContainsKey(field.Key))
            {
                Xml[field.Key] = field.Value?.DeepClone();
            }
        }

#pragma warning disable CS0618 // 3.1 advises against it; documents have it.
        Example ??= schema.Example ?? (schema.Examples is { Count: > 0 } examples ? examples[0] : null);
#pragma warning restore CS0618
        if (Default is null && schema.Default is { } @default)
        {
            Default = @default;
            DefaultPath = use.Path / "default";
        }
    }
}
