using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Model.Contracts;

/// <summary>What a document says of the wire that emission has no need of, and where its parts stand: the surface of a client is made of it and of the rest of <see cref="ClientSpec"/>.</summary>
/// <param name="Root">The document.</param>
/// <param name="Version">The version that it gives itself.</param>
/// <param name="Operations">Those of the client, in the order of its classes.</param>
/// <param name="Types">Those of the client.</param>
/// <param name="Payloads">What the server sends on its own account.</param>
internal sealed record ContractSpec(
    ContractPlace Root,
    string Version,
    EquatableArray<OperationContract> Operations,
    EquatableArray<TypeContract> Types,
    EquatableArray<PayloadContract> Payloads)
{
    /// <summary>The links that the client follows.</summary>
    public EquatableArray<LinkContract> Links { get; init; }
}

/// <summary>A link on the wire.</summary>
/// <param name="Name">The identifier of its method, without <c>Async</c>.</param>
/// <param name="Method">The method of the operation whose response has it.</param>
/// <param name="Path">The path of that operation.</param>
/// <param name="RawName">Its key in the document.</param>
/// <param name="Target">Method and path of the operation that it leads to.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record LinkContract(string Name, string Method, string Path, string RawName, string Target, ContractPlace Place);

/// <summary>An operation on the wire.</summary>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Path">The path template.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Lifecycle">How long it stays: <c>sunset</c>, <c>stability</c>.</param>
/// <param name="RequestTypes">The media types of its body, in document order.</param>
/// <param name="AllowsNullBody">Whether null may be sent as its body.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Responses">Its responses.</param>
internal sealed record OperationContract(
    string Method,
    string Path,
    ContractPlace Place,
    EquatableArray<ContractFact> Lifecycle,
    EquatableArray<string> RequestTypes,
    bool AllowsNullBody,
    EquatableArray<ParameterContract> Parameters,
    EquatableArray<ResponseContract> Responses);

/// <summary>A parameter on the wire.</summary>
/// <param name="Name">Its name.</param>
/// <param name="In">Where it travels.</param>
/// <param name="Place">Where it stands; nowhere when that is in the list of its operation, at the index that it has here.</param>
/// <param name="AllowsNull">Whether null may be sent, where the C# type is nullable because nothing needs to be.</param>
/// <param name="Lifecycle">How long it stays: <c>sunset</c>, <c>stability</c>.</param>
internal sealed record ParameterContract(string Name, ParameterIn In, ContractPlace Place, bool AllowsNull, EquatableArray<ContractFact> Lifecycle);

/// <summary>A response.</summary>
/// <param name="Status">The key of <c>responses</c>.</param>
/// <param name="Place">Where it stands; nowhere when that is among the <c>responses</c> of its operation.</param>
/// <param name="MediaTypes">In document order.</param>
/// <param name="Headers">The header fields that it describes.</param>
internal sealed record ResponseContract(string Status, ContractPlace Place, EquatableArray<string> MediaTypes, EquatableArray<HeaderContract> Headers);

/// <summary>A header field of a response.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Type">The type that its schema has in the document.</param>
/// <param name="IsRequired">Whether it is always there.</param>
/// <param name="IsNullable">Whether it may be null.</param>
internal readonly record struct HeaderContract(string Name, string Type, bool IsRequired, bool IsNullable);

/// <summary>What the server sends on its own account, in a webhook or a callback.</summary>
/// <param name="IsCallback">Whether an operation asks for it.</param>
/// <param name="Name">Its name, and for a callback the operation's.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Type">What is sent; null when that has no type.</param>
internal sealed record PayloadContract(bool IsCallback, string Name, ContractPlace Place, TypeRef? Type);

/// <summary>A type on the wire.</summary>
/// <param name="Name">Its identifier.</param>
/// <param name="Place">Where its schema stands.</param>
/// <param name="Keywords">What its schema says besides.</param>
/// <param name="Members">Those of its members that stand elsewhere than others: most do not, and to keep all would cost more than all else.</param>
internal sealed record TypeContract(string Name, ContractPlace Place, EquatableArray<ContractFact> Keywords, EquatableArray<MemberContract> Members);

/// <summary>A member of an object on the wire.</summary>
/// <param name="JsonName">Its name.</param>
/// <param name="Place">Where its schema stands.</param>
internal readonly record struct MemberContract(string JsonName, ContractPlace Place);

/// <summary>Something that a schema, a parameter or an operation says.</summary>
/// <param name="Name">What it is about: the keyword.</param>
/// <param name="Value">What it says: its text, or for a schema a hash of it.</param>
internal readonly record struct ContractFact(string Name, string Value)
{
    /// <summary>What stands before a bound that the type in C# does not have.</summary>
    public const string ValuePrefix = "value.";
}
