using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Model.Operations;

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

/// <summary>One of the bodies of a <see cref="ResultSpec"/>.</summary>
/// <param name="FirstStatus">The first status that it stands for: 202, 200 for <c>2XX</c>.</param>
/// <param name="LastStatus">The last one: 202, 299.</param>
/// <param name="Name">The accessor's identifier.</param>
/// <param name="Kind">How the body is read: JSON, XML or text.</param>
/// <param name="Type">The type of the body; nullable, since it is one of several.</param>
/// <param name="Documentation">The description of the response in the document.</param>
internal sealed record ResultCaseSpec(int FirstStatus, int LastStatus, string Name, BodyKind Kind, TypeRef Type, DocumentationSpec Documentation)
{
    /// <summary>Whether a body of JSON, a string, may be the text itself: the answer's <c>Content-Type</c> tells.</summary>
    public bool MayBeText { get; init; }

    /// <summary>The root element of a body in XML; null for every other body.</summary>
    public XmlRootSpec? Xml { get; init; }
}
