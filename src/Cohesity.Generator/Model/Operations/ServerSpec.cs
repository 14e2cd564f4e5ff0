using Cohesity.Generator.Common;

namespace Cohesity.Generator.Model.Operations;

/// <summary>One of the servers of a document, with an address of its own.</summary>
/// <param name="Name">The identifier of the member that gives its address.</param>
/// <param name="Url">The address, with the names of its variables in braces.</param>
/// <param name="Pieces">The address, taken apart.</param>
/// <param name="Variables">In the order of the address.</param>
/// <param name="Documentation">Its description in the document.</param>
internal sealed record ServerSpec(string Name, string Url, EquatableArray<TemplatePiece> Pieces, EquatableArray<ServerVariableSpec> Variables, DocumentationSpec Documentation);

/// <summary>A variable in the address of a server.</summary>
/// <param name="RawName">Its name in the address.</param>
/// <param name="Identifier">The method's parameter.</param>
/// <param name="Default">Its value when the caller gives none; null when the caller must.</param>
/// <param name="Values">The only values that it may have; empty when any will do.</param>
/// <param name="MayHoldPath">Whether nothing of the host follows it, so that a slash in it changes no host.</param>
/// <param name="Documentation">Its description in the document.</param>
internal sealed record ServerVariableSpec(string RawName, string Identifier, string? Default, EquatableArray<string> Values, bool MayHoldPath, DocumentationSpec Documentation);
