using Cohesity.Generator.Common;

namespace Cohesity.Generator.Model.Types;

/// <summary>An array whose first items have types of their own: <c>prefixItems</c>.</summary>
/// <param name="Items">The items, in their order.</param>
/// <param name="MoreItems">The type of the items after those.</param>
internal sealed record TupleSpec(
    string Name,
    DocumentationSpec Documentation,
    bool IsDeprecated,
    EquatableArray<TupleItemSpec> Items,
    TypeRef MoreItems) : TypeSpec(Name, Documentation, IsDeprecated)
{
    /// <inheritdoc/>
    public override TypeRef Reference => new(TypeKind.Tuple, Name);
}

/// <summary>An item of a tuple.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Type">Its type; nullable when it may be left out.</param>
/// <param name="IsRequired">Whether the array must be long enough to have it.</param>
/// <param name="Documentation">Its description in the document.</param>
internal sealed record TupleItemSpec(string Name, TypeRef Type, bool IsRequired, DocumentationSpec Documentation);
