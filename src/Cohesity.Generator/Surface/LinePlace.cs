using Cohesity.Generator.Model.Contracts;

namespace Cohesity.Generator.Surface;

/// <summary>Where the document says a line, as a step or two below a place that is known: only changes ask for the place itself.</summary>
/// <param name="Above">The known place.</param>
/// <param name="Child">The segment below it; null for the place itself.</param>
/// <param name="Grandchild">The segment below that; null for none.</param>
internal readonly record struct LinePlace(ContractPlace Above, string? Child = null, string? Grandchild = null)
{
    public static implicit operator LinePlace(ContractPlace place) => new(place);

    public ContractPlace ToPlace() => Child is null ? Above : Grandchild is null ? Above.Below(Child) : Above.Below(Child).Below(Grandchild);
}
