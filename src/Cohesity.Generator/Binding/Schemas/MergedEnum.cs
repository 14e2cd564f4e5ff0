using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Binding.Schemas.Enums;
using Cohesity.Generator.Diagnostics;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>The values that several enums have in common: each of them holds. Where they have none, an open enum of all of them loses nothing.</summary>
internal static class MergedEnum
{
    /// <summary>Gives a schema the values that all parts allow, with what the document calls them.</summary>
    public static void Merge(OpenApiSchema merged, SchemaUse place, IReadOnlyList<SchemaUse> parts, SchemaBinder schemas)
    {
        List<IOpenApiSchema> listing = parts.Select(part => part.Schema).Where(schema => schema.Enum is { Count: > 0 }).ToList();
        if (listing.Count == 0)
        {
            return;
        }

        List<HashSet<string>> allowed = listing.ConvertAll(schema => new HashSet<string>(schema.Enum!.Select(Text), StringComparer.Ordinal));
        bool isEmpty = !allowed[0].Any(value => value.Length > 0 && allowed.TrueForAll(values => values.Contains(value)));
        if (isEmpty)
        {
            schemas.Report(ProblemIds.PartsContradict, place.Path, "its enums have no value in common, and the values of all of them were taken");
        }

        var values = new List<JsonNode>();
        var names = new JsonArray();
        var descriptions = new JsonArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (IOpenApiSchema schema in listing)
        {
            IReadOnlyList<EnumValueNote> notes = EnumValueNote.Of(schema, schema.Enum!.Count);
            for (int i = 0; i < schema.Enum.Count; i++)
            {
                string text = Text(schema.Enum[i]);
                if ((isEmpty || allowed.TrueForAll(others => others.Contains(text))) && seen.Add(text))
                {
                    values.Add(schema.Enum[i]);
                    names.Add(notes[i].Name);
                    descriptions.Add(notes[i].Description);
                }
            }
        }

        merged.Enum = values;
        AddNotes(merged, "x-enum-varnames", names);
        AddNotes(merged, "x-enum-descriptions", descriptions);
    }

    /// <summary>Whether a value may be one of two schemas, as far as both list their values.</summary>
    public static bool HaveValuesInCommon(IOpenApiSchema one, IOpenApiSchema other, SchemaBinder schemas) =>
        schemas.Resolve(one)?.Enum is not { Count: > 0 } values || schemas.Resolve(other)?.Enum is not { Count: > 0 } others || values.Select(Text).Intersect(others.Select(Text)).Any(value => value.Length > 0);

    private static string Text(JsonNode? value) => OpenApiSchemaExtensions.IsNull(value) ? "" : "=" + ExampleText.Text(value!);

    private static void AddNotes(OpenApiSchema schema, string extension, JsonArray notes)
    {
        if (notes.Any(note => note is not null))
        {
            schema.Extensions ??= new Dictionary<string, IOpenApiExtension>();
            schema.Extensions[extension] = new JsonNodeExtension(notes);
        }
    }
}
