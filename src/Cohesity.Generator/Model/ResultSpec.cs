namespace Cohesity.Generator.Model;

/// <summary>What an operation gives whose successful responses differ: the status tells which of the bodies is there.</summary>
/// <param name="Cases">The bodies, by status.</param>
internal sealed record ResultSpec(
    string Name,
    DocumentationSpec Documentation,
    bool IsDeprecated,
    EquatableArray<ResultCaseSpec> Cases) : TypeSpec(Name, Documentation, IsDeprecated)
{
    /// <inheritdoc/>
    public override TypeRef Reference => new(TypeKind.Result, Name);
}
