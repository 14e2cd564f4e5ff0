namespace Cohesity.Generator.Model;

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
