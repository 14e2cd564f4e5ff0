using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Model;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>Alternatives that are all strings: their well-known values make one open enum, which takes any other string too.</summary>
internal static class OpenEnum
{
    /// <summary>The enum, plain string when no alternative has values, or null when an alternative is something else.</summary>
    public static TypeRef? TryBind(SchemaUse use, IReadOnlyList<SchemaUse> alternatives, SchemaBinder schemas)
    {
        var values = new List<JsonNode>();
        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (SchemaUse alternative in alternatives)
        {
            // A referred enum is a type of its own, and a format is another one.
            if (alternative.Schema is OpenApiSchemaReference || alternative.Schema.TypeWithoutNull() != JsonSchemaType.String || alternative.Schema.AllOf is { Count: > 0 }
                || new PrimitiveBinder().TryBind(alternative, schemas)?.Kind != TypeKind.String)
            {
                return null;
            }

            foreach (JsonNode value in alternative.Schema.Enum ?? Enumerable.Empty<JsonNode>())
            {
                if (!SchemaQuestions.IsNull(value) && seen.Add(value.ToJsonString()))
                {
                    values.Add(value);
                }
            }
        }

        if (values.Count == 0)
        {
            return TypeRef.String;
        }

        var merged = (OpenApiSchema)use.Schema.CreateShallowCopy();
        merged.OneOf = merged.AnyOf = null;
        merged.Type = JsonSchemaType.String;
        merged.Enum = values;
        return new EnumBinder().TryBind(use with { Schema = merged }, schemas);
    }
}
