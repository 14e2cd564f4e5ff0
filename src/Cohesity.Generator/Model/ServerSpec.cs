namespace Cohesity.Generator.Model;

/// <summary>One of the servers of a document, with an address of its own.</summary>
/// <param name="Name">The identifier of the member that gives its address.</param>
/// <param name="Url">The address, with the names of its variables in braces.</param>
/// <param name="Variables">In the order of the address.</param>
/// <param name="Documentation">What the document says of it.</param>
internal sealed record ServerSpec(string Name, string Url, EquatableArray<ServerVariableSpec> Variables, DocumentationSpec Documentation);
