namespace Cohesity.Generator.Model;

/// <summary>One of the types of a union, and how its JSON is told from the others'.</summary>
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
}
