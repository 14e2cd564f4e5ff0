using Cohesity.Generator.Common;

namespace Cohesity.Generator.Model.Types;

/// <summary>An open enum: a set of well-known values, and any other that a server may send.</summary>
/// <param name="IsInteger">Whether the values are integers (<c>long</c>) and not strings.</param>
/// <param name="Members">In document order.</param>
internal sealed record EnumSpec(
    string Name,
    DocumentationSpec Documentation,
    bool IsDeprecated,
    bool IsInteger,
    EquatableArray<EnumMemberSpec> Members) : TypeSpec(Name, Documentation, IsDeprecated)
{
    /// <inheritdoc/>
    public override TypeRef Reference => new(TypeKind.Enum, Name, IsInteger ? new TypeRef(TypeKind.Int64) : null);
}

/// <summary>A well-known value of an enum.</summary>
/// <param name="Name">Its identifier, unique in the enum.</param>
/// <param name="Value">The value on the wire; for an integer its digits.</param>
/// <param name="Documentation">Its description in the document.</param>
internal sealed record EnumMemberSpec(string Name, string Value, DocumentationSpec Documentation);
