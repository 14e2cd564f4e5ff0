using Cohesity.Generator.Common;

namespace Cohesity.Generator.Model.Types;

/// <summary>The place of a class in a hierarchy of bases and subtypes that a discriminator distinguishes.</summary>
/// <param name="Base">The class that it derives from; null when it is the first.</param>
/// <param name="Inherited">The properties of its bases, those of the first one first, without their documentation.</param>
/// <param name="Discriminator">The JSON name of the member whose value distinguishes the subtypes.</param>
/// <param name="InitialValues">What discriminators a new instance sets itself.</param>
/// <param name="Choices">What discriminators have several values that mean the class: a new instance leaves them to its maker.</param>
/// <param name="Subtypes">All that derive from it, each before those that derive from it in turn.</param>
internal sealed record HierarchySpec(
    string? Base,
    EquatableArray<PropertySpec> Inherited,
    string Discriminator,
    EquatableArray<InitialValueSpec> InitialValues,
    EquatableArray<InitialChoiceSpec> Choices,
    EquatableArray<SubtypeSpec> Subtypes)
{
    /// <summary>The class of a value whose discriminator is missing or unknown, or null: it is of this class itself.</summary>
    public string? Default { get; init; }

    /// <summary>The values of the discriminator that mean this class itself; none where all that mean no subtype do.</summary>
    public EquatableArray<string> OwnValues { get; init; }
}

/// <summary>A class that derives from another one.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="IsDirect">Whether no third class stands between the two.</param>
/// <param name="DiscriminatorValues">The values of the discriminator that mean it; none when a class in between has a discriminator of its own.</param>
internal sealed record SubtypeSpec(string Name, bool IsDirect, EquatableArray<string> DiscriminatorValues);
