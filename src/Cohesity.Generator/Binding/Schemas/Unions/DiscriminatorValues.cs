using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas.Unions;

/// <summary>Which values of a discriminator mean which alternative of a union: those that a mapping lists, else the name of the alternative's schema (OpenAPI 3.1, section 4.8.25.1).</summary>
/// <remarks>
/// Documents without a mapping often have a discriminator whose values are no names of schemas, and the schemas say so themselves:
/// <c>Circle: { properties: { kind: { const: circle } } }</c> is never <c>{ "kind": "Circle" }</c>. Then those values are the alternative's.
/// </remarks>
internal sealed class DiscriminatorValues
{
    private readonly OpenApiDiscriminator _discriminator;
    private readonly Dictionary<string, EquatableArray<string>> _allowed;

    /// <summary>Makes the table of a union.</summary>
    /// <param name="discriminator">The union's discriminator.</param>
    /// <param name="alternatives">Its alternatives.</param>
    /// <param name="schemas">What knows the components.</param>
    public DiscriminatorValues(OpenApiDiscriminator discriminator, IEnumerable<SchemaUse> alternatives, SchemaBinder schemas)
    {
        _discriminator = discriminator;
        _allowed = alternatives.Select(NameOf).Where(name => name is not null).Distinct().ToDictionary(name => name!, name => Allowed(name!, schemas), StringComparer.Ordinal);
    }

    /// <summary>The values that mean an alternative; none when it has no name.</summary>
    public IReadOnlyList<string> Of(SchemaUse alternative)
    {
        if (NameOf(alternative) is not { } name)
        {
            return Array.Empty<string>();
        }

        List<string> mapped = (_discriminator.Mapping ?? new Dictionary<string, OpenApiSchemaReference>()).Where(entry => entry.Value.Reference.Id == name).Select(entry => entry.Key).ToList();
        // { defaultMapping: Odd }: all values that mean no other one mean it, and no single one does.
        return mapped.Count > 0 || IsDefault(alternative) ? mapped : IsTelling(name) ? _allowed[name] : new[] { name };
    }

    /// <summary>Whether an alternative is the one of objects whose discriminator is missing or unknown (OpenAPI 3.2, section 4.25).</summary>
    public bool IsDefault(SchemaUse alternative) => _discriminator.DefaultMapping?.Reference.Id is { } name && NameOf(alternative) == name;

    private static string? NameOf(SchemaUse alternative) => (alternative.Schema as OpenApiSchemaReference)?.Reference.Id;

    private EquatableArray<string> Allowed(string name, SchemaBinder schemas) =>
        schemas.FindComponent(name) is { } component ? VariantShapeBinder.Allowed(schemas.ComponentUse(name, component), _discriminator.PropertyName!, schemas) : default;

    // { kind: { enum: [circle, square] } } in a base of both does not distinguish them.
    private bool IsTelling(string name) =>
        _allowed[name].Count > 0 && !_allowed[name].Contains(name) && _allowed.All(other => other.Key == name || !other.Value.Any(value => _allowed[name].Contains(value)));
}
