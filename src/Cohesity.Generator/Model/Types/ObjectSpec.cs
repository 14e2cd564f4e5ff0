using Cohesity.Generator.Common;

namespace Cohesity.Generator.Model.Types;

/// <summary>An object with declared properties.</summary>
/// <param name="Properties">In document order.</param>
/// <param name="AdditionalProperties">The type of the values that are not declared, when the schema asks for them; null otherwise.</param>
/// <param name="IsClosed">Whether the schema forbids members that it does not declare, which strict readers then refuse.</param>
/// <param name="KeepsUnknownMembers">Whether undeclared members are kept and written back, as the type is both sent and received.</param>
/// <param name="Hierarchy">Where the class stands among bases and subtypes; null when it stands alone.</param>
internal sealed record ObjectSpec(
    string Name,
    DocumentationSpec Documentation,
    bool IsDeprecated,
    EquatableArray<PropertySpec> Properties,
    TypeRef? AdditionalProperties,
    bool IsClosed,
    bool KeepsUnknownMembers,
    HierarchySpec? Hierarchy) : TypeSpec(Name, Documentation, IsDeprecated)
{
    /// <summary>Whether it is in a body of XML; each of its properties says then how it is written.</summary>
    public bool HasXml { get; init; }

    /// <inheritdoc/>
    public override TypeRef Reference => new(TypeKind.Model, Name);
}
