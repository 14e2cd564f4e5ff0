using Cohesity.Generator.Common;

namespace Cohesity.Generator.Model.Types;

/// <summary>A value that is one of several types: oneOf or anyOf.</summary>
/// <param name="Variants">In document order.</param>
/// <param name="Discriminator">The JSON name of the member whose value identifies the variant, or null.</param>
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

/// <summary>One of the types of a union, and how its JSON differs from that of the others.</summary>
/// <param name="Name">The identifier that its members are made of: <c>TryGet{Name}</c>, <c>From{Name}</c>.</param>
/// <param name="Type">The type; never nullable.</param>
/// <param name="DiscriminatorValues">The values of the discriminator that mean it.</param>
/// <param name="Shapes">Which JSON values can be it; several when it is a union itself.</param>
internal sealed record VariantSpec(
    string Name,
    TypeRef Type,
    EquatableArray<string> DiscriminatorValues,
    EquatableArray<VariantShape> Shapes)
{
    /// <summary>Whether an object is it whose discriminator is missing or unknown.</summary>
    public bool IsDefault { get; init; }

    /// <summary>The type with what is asked of its values, when somebody asks for the surface of the client; null otherwise, and for one that several alternatives are. No code depends on it: two variants that differ in it alone are equal.</summary>
    public TypeRef? Constrained { get; init; }

    public bool Equals(VariantSpec? other) => ReferenceEquals(this, other)
        || (other is not null && Name == other.Name && IsDefault == other.IsDefault && Type == other.Type && DiscriminatorValues.Equals(other.DiscriminatorValues) && Shapes.Equals(other.Shapes));

    public override int GetHashCode() => unchecked((Name.GetHashCode() * 31) + Type.GetHashCode());
}
