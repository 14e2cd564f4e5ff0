using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Model.Operations;

/// <summary>A link of the document from one operation to another: a call of the target with what the source gave.</summary>
/// <param name="Name">The identifier of the method, without <c>Async</c>.</param>
/// <param name="Source">The operation whose response has the link, as its interface's method: <c>IUsersApi.AddUser</c>.</param>
/// <param name="Target">The operation that is called, as its interface's method.</param>
/// <param name="Property">The property of the root client that has the target.</param>
/// <param name="Operation">The target's name, without <c>Async</c>.</param>
/// <param name="Response">The type of the source's body; null when there is none.</param>
/// <param name="TakesHeaders">Whether values come from header fields, so that the whole response is needed.</param>
/// <param name="Success">What the target gives.</param>
/// <param name="Arguments">What the target takes, in its order.</param>
/// <param name="IsDeprecated">Whether source or target is deprecated.</param>
/// <param name="Documentation">What the document says of the link.</param>
internal sealed record LinkSpec(
    string Name,
    string Source,
    string Target,
    string Property,
    string Operation,
    TypeRef? Response,
    bool TakesHeaders,
    SuccessSpec Success,
    EquatableArray<LinkArgumentSpec> Arguments,
    bool IsDeprecated,
    DocumentationSpec Documentation);

/// <summary>An argument of a link's target.</summary>
/// <param name="Argument">What the target takes.</param>
/// <param name="Kind">Where its value comes from.</param>
/// <param name="Properties">The properties that lead from the body to the value.</param>
/// <param name="Text">The header field, the constant's literal, or the expression as the document has it; empty for the caller's.</param>
internal sealed record LinkArgumentSpec(ArgumentSpec Argument, LinkValueKind Kind, EquatableArray<string> Properties, string Text);

/// <summary>Where an argument of a link's target comes from.</summary>
internal enum LinkValueKind
{
    /// <summary>The caller gives it.</summary>
    Caller,

    /// <summary>The body of the source's response, or a member of it.</summary>
    Body,

    /// <summary>A header field of the source's response.</summary>
    Header,

    /// <summary>A text that the document fixes.</summary>
    Text,

    /// <summary>A number or a boolean that the document fixes.</summary>
    Literal,
}
