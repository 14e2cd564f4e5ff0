namespace Cohesity.Generator.Model;

/// <summary>A value that is one of several types: oneOf or anyOf.</summary>
/// <param name="Variants">In document order.</param>
/// <param name="Discriminator">The JSON name of the member whose value tells the variant, or null.</param>
internal sealed record UnionSpec(
    string Name,
    DocumentationSpec Documentation,
    bool IsDeprecated,
    EquatableArray<VariantSpec> Variants,
    string? Discriminator) : TypeSpec(Name, Documentation, IsDeprecated)
{
    /// <summary>Whether one of the variants is a base class: an instance of it may be of another variant's class.</summary>
    public bool HasBase { get; init; }

    /// <inheritdoc/>
    public override TypeRef Reference => new(TypeKind.Union, Name);
}
