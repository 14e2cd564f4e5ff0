namespace Cohesity.Generator.Model;

/// <summary>An item of a tuple.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Type">Its type; nullable when it may be left out.</param>
/// <param name="IsRequired">Whether the array must be long enough to have it.</param>
/// <param name="Documentation">What the document says of it.</param>
internal sealed record TupleItemSpec(string Name, TypeRef Type, bool IsRequired, DocumentationSpec Documentation);
