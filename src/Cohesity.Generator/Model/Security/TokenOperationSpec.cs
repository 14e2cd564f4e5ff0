using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Model.Security;

/// <summary>An operation that yields a token: <c>x-token-operation</c>.</summary>
/// <param name="OperationId">Its name in the document.</param>
/// <param name="ApiClassName">The class that has it.</param>
/// <param name="OperationName">The identifier that its methods are made of.</param>
/// <param name="BodyIdentifier">The parameter of its body.</param>
/// <param name="Credential">The type of its body: what the caller's callback gives.</param>
/// <param name="TokenMembers">The properties that lead from its result to the token.</param>
/// <param name="TokenTypeMembers">The properties that lead to the authorization scheme; empty for the usual one.</param>
/// <param name="LifetimeMembers">The properties that lead to the lifetime in seconds; empty when the result does not tell.</param>
/// <param name="LifetimeSeconds">The lifetime that the document states; 0 when it states none.</param>
/// <param name="ExpiredStatus">The status of a response to an expired token.</param>
internal sealed record TokenOperationSpec(
    string OperationId,
    string ApiClassName,
    string OperationName,
    string BodyIdentifier,
    TypeRef Credential,
    EquatableArray<string> TokenMembers,
    EquatableArray<string> TokenTypeMembers,
    EquatableArray<string> LifetimeMembers,
    int LifetimeSeconds,
    int ExpiredStatus);
