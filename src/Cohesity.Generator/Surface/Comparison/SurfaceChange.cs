using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Contracts;

namespace Cohesity.Generator.Surface.Comparison;

/// <summary>Something that is otherwise than the surface file says.</summary>
/// <param name="Id">One of <see cref="ProblemIds"/>.</param>
/// <param name="Place">Where the document has it now, or what it belonged to.</param>
/// <param name="Text">What changed, as the beginning of a sentence.</param>
internal sealed record SurfaceChange(string Id, ContractPlace Place, string Text)
{
    /// <summary>The node that makes the change, when that is another one: the list of required members, what is not there any more. It counts where an overlay made it so.</summary>
    public ContractPlace Cause { get; init; }
}
