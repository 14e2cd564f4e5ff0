using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Schemas.Unions;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas.Objects;

/// <summary>The type of the members that an object does not declare by name: of <c>additionalProperties</c> and <c>patternProperties</c> (JSON Schema 2020-12, Core, section 10.3.2).</summary>
/// <remarks>
/// A dictionary has one type for all names. Patterns that agree give it theirs; those that do not, a union of theirs, which the values tell apart. Beside declared members, where
/// names that match no pattern may have any value, that is one more alternative: nothing is refused, and nothing is lost.
/// </remarks>
internal static class UndeclaredMembers
{
    /// <param name="use">The object.</param>
    /// <param name="parts">The schemas that make it up.</param>
    /// <param name="hasMembers">Whether it declares members as well.</param>
    /// <param name="schemas">What knows the components.</param>
    /// <returns>Null when the schema has neither.</returns>
    public static TypeRef? Bind(SchemaUse use, IReadOnlyList<FlattenedSchema> parts, bool hasMembers, SchemaBinder schemas)
    {
        List<SchemaUse> values = parts.Where(part => part.Use.Schema.AdditionalProperties is not null)
            .Select(part => part.Use.Below(part.Use.Schema.AdditionalProperties!, part.Use.Path / "additionalProperties", "Value"))
            .ToList();
        SchemaUse? others = values.Count switch
        {
            0 => null,
            1 => values[0],
            _ => MergedSchema.OfMember(use.Below(values[0].Schema, use.Path / "additionalProperties", "Value"), values, schemas),
        };
        List<(SchemaUse Use, string Pattern)> patterns = parts
            .SelectMany(part => (part.Use.Schema.PatternProperties ?? new Dictionary<string, IOpenApiSchema>()).Select(pattern => (part.Use.Below(pattern.Value, part.Use.Path / "patternProperties" / pattern.Key, "Value"), pattern.Key)))
            .ToList();
        if (patterns.Count == 0)
        {
            return others is null ? null : schemas.Bind(others);
        }

        bool isClosed = parts.Any(part => !part.IsAlternative && (!part.Use.Schema.AdditionalPropertiesAllowed || !part.Use.Schema.UnevaluatedProperties)) || !use.Schema.UnevaluatedProperties;
        bool saysOthers = others is { } said && !said.Schema.IsAnnotation();
        var names = new AlternativeNames(null, schemas);
        List<SchemaUse> alternatives = patterns.Count == 1 ? new List<SchemaUse> { patterns[0].Use } : patterns.Select((pattern, index) => pattern.Use with { Name = pattern.Use.Name + names.Next(pattern.Use.Schema, index) }).ToList();
        if (saysOthers)
        {
            alternatives.Add(others!);
        }
        else if (!isClosed && hasMembers)
        {
            alternatives.Add(use.Below(new OpenApiSchema(), use.Path / "additionalProperties", "Value"));
        }

        return Common(use, alternatives, schemas);
    }

    private static TypeRef Common(SchemaUse use, List<SchemaUse> alternatives, SchemaBinder schemas)
    {
        List<TypeRef> types = alternatives.ConvertAll(schemas.Bind);
        List<TypeRef> distinct = types.Select(type => type.AsNullable(false).WithoutConstraints()).Distinct().ToList();
        return distinct.Count switch
        {
            1 when types.Distinct().Count() == 1 => types[0],
            1 => distinct[0].AsNullable(types.Exists(type => type.IsNullable)),
            _ => UnionBinder.Bind(use.Below(new OpenApiSchema(), use.Path / "patternProperties", "Value"), alternatives, schemas),
        };
    }
}
