using Cohesity.Generator.Common;

namespace Cohesity.Generator.Model.Operations;

/// <summary>The operations of one tag, or without a tag of one resource.</summary>
/// <param name="Tag">The tag's name in the document, or the identifier of the resource.</param>
/// <param name="ClassName">The class's identifier, <c>{Tag}Api</c>; the interface is the same with an I in front.</param>
/// <param name="PropertyName">The identifier of the root client's property.</param>
/// <param name="Documentation">The tag's description.</param>
/// <param name="Operations">In document order.</param>
internal sealed record ApiSpec(
    string Tag,
    string ClassName,
    string PropertyName,
    DocumentationSpec Documentation,
    EquatableArray<OperationSpec> Operations)
{
    /// <summary>The class of the fake server that holds the operations; null when the client has none.</summary>
    public string? FakeName { get; init; }
}
