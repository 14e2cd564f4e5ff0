using System.Collections.Generic;
using Cohesity.Generator.Diagnostics;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas.Mappings;

/// <summary>The constraints on texts and numbers that have a type of the project: validation knows nothing of what is in it.</summary>
internal static class MappedConstraints
{
    /// <summary>Reports each of them where clients have validation.</summary>
    public static void ReportUnchecked(SchemaUse use, SchemaBinder schemas)
    {
        if (!schemas.HasValidation)
        {
            return;
        }

        foreach (string keyword in Of(use.Schema))
        {
            schemas.Report(ProblemIds.ConstraintUnchecked, use.Path / keyword, keyword);
        }
    }

    private static IEnumerable<string> Of(IOpenApiSchema schema)
    {
        if (schema.MinLength > 0)
        {
            yield return "minLength";
        }

        if (schema.MaxLength is not null)
        {
            yield return "maxLength";
        }

        if (schema.Pattern is not null)
        {
            yield return "pattern";
        }

        foreach ((string? bound, string keyword) in new[] { (schema.Minimum, "minimum"), (schema.ExclusiveMinimum, "exclusiveMinimum"), (schema.Maximum, "maximum"), (schema.ExclusiveMaximum, "exclusiveMaximum") })
        {
            if (bound is not null)
            {
                yield return keyword;
            }
        }

        if (schema.MultipleOf is not null)
        {
            yield return "multipleOf";
        }
    }
}
