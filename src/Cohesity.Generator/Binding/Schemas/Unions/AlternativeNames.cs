using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesity.Generator.Naming;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas.Unions;

/// <summary>
/// Names the alternatives of a union by what they are: by their title, by the schema that they extend, by the value that a member must have, by their kind; only then by their number. Of two that would be called the
/// same, the first is called so, and an alternative that is added at the end renames none.
/// </summary>
/// <example><c>oneOf: [ { properties: { event: { const: thread.created } } }, { type: array } ]</c> are <c>ThreadCreated</c> and <c>List</c>.</example>
internal sealed class AlternativeNames
{
    // A longer one is a sentence.
    private const int MaxConstant = 40;

    // What tells objects apart in documents without a discriminator.
    private static readonly string[] Discriminators = { "type", "kind", "event", "object" };

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly string? _discriminator;
    private readonly SchemaBinder _schemas;

    /// <summary>Starts with a union.</summary>
    /// <param name="discriminator">The member by which the union says that it tells its alternatives apart, or null.</param>
    /// <param name="schemas">What knows the components.</param>
    public AlternativeNames(string? discriminator, SchemaBinder schemas) => (_discriminator, _schemas) = (discriminator, schemas);

    /// <summary>The name of the next alternative.</summary>
    /// <param name="alternative">The alternative.</param>
    /// <param name="index">Its place.</param>
    public string Next(IOpenApiSchema alternative, int index) => Wishes(alternative).FirstOrDefault(name => name is not null && _used.Add(name)) ?? "Variant" + (index + 1).ToString(CultureInfo.InvariantCulture);

    private IEnumerable<string?> Wishes(IOpenApiSchema alternative)
    {
        List<IOpenApiSchema> extended = (alternative.AllOf ?? Enumerable.Empty<IOpenApiSchema>()).Where(part => NameOf(part) is not null).ToList();
        string? extendedName = extended.Count == 1 ? NameOf(extended[0]) : null;
        IOpenApiSchema? schema = _schemas.Resolve(alternative);
        if (schema is null || NameOf(alternative) is not null)
        {
            yield return NameOf(alternative);
            yield break;
        }

        // { allOf: [ { $ref: Pet } ], description: … } is Pet.
        yield return alternative.AllOf is [_] ? extendedName : null;
        yield return string.IsNullOrWhiteSpace(schema.Title) ? null : Identifier.Pascal(schema.Title!);
        yield return ConstantOf(schema) is { } value ? Identifier.PascalOfValue(value) : null;
        yield return extendedName;
        yield return KindOf(schema);
    }

    // What is referred to by its place has no name.
    private string? NameOf(IOpenApiSchema schema) =>
        schema is OpenApiSchemaReference { Reference.Id: { } id } && _schemas.FindComponent(id) is { } component && _schemas.IsNamed(_schemas.ComponentUse(id, component)) ? ShortNames.WithoutPackage(id) : null;

    private string? ConstantOf(IOpenApiSchema alternative)
    {
        Dictionary<string, string> constants = new[] { alternative }.Concat(alternative.AllOf ?? Enumerable.Empty<IOpenApiSchema>())
            .Where(part => part is not OpenApiSchemaReference)
            .SelectMany(part => part.Properties ?? new Dictionary<string, IOpenApiSchema>())
            .GroupBy(member => member.Key, StringComparer.Ordinal)
            .Select(group => (group.Key, Value: group.Select(member => OnlyValue(member.Value)).LastOrDefault(value => value is not null)))
            .Where(member => member.Value is not null)
            .ToDictionary(member => member.Key, member => member.Value!, StringComparer.Ordinal);
        string? telling = new[] { _discriminator }.Concat(Discriminators).Concat(constants.Keys.OrderBy(key => key, StringComparer.Ordinal)).FirstOrDefault(key => key is not null && constants.ContainsKey(key));
        return telling is null ? null : constants[telling];
    }

    private static string? OnlyValue(IOpenApiSchema member) =>
        member is not OpenApiSchemaReference && member.Enum is [JsonValue value] && value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is { Length: > 0 and <= MaxConstant } text && text.IndexOf(' ') < 0 ? text : null;

    private static string? KindOf(IOpenApiSchema alternative) => alternative switch
    {
        _ when alternative.HasAlternatives() => null,
        { Enum.Count: > 0 } => "Enum",
        _ when alternative.PrefixItems() is { Count: > 0 } => "Tuple",
        _ when alternative.TypeWithoutNull() == JsonSchemaType.Array => "List",
        { Properties.Count: > 0 } or { AllOf.Count: > 0 } => "Object",
        { AdditionalProperties: not null } => "Map",
        _ when alternative.TypeWithoutNull() == JsonSchemaType.Object => "Object",
        _ => null,
    };
}
