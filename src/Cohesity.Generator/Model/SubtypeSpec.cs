namespace Cohesity.Generator.Model;

/// <summary>A class that derives from another one.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="IsDirect">Whether no third class stands between the two.</param>
/// <param name="DiscriminatorValues">The values of the discriminator that mean it; none when a class in between has a discriminator of its own.</param>
internal sealed record SubtypeSpec(string Name, bool IsDirect, EquatableArray<string> DiscriminatorValues);
