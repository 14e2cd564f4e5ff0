using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Model.Receivers;

/// <summary>What the server sends on its own account: a webhook of the document, or a callback of an operation.</summary>
/// <param name="RawName">What the document calls it: the key of the webhook; of a callback the operation, and the key.</param>
/// <param name="Name">The property of the receiver.</param>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Status">The HTTP status that says that it has arrived.</param>
/// <param name="Type">The payload.</param>
/// <param name="IsCallback">Whether an operation asks for it, and names the address.</param>
/// <param name="IsDeprecated">Whether it is deprecated.</param>
/// <param name="Documentation">Its summary and description.</param>
internal sealed record WebhookSpec(string RawName, string Name, string Method, int Status, TypeRef Type, bool IsCallback, bool IsDeprecated, DocumentationSpec Documentation)
{
    /// <summary>The members of the payload that always have one value: they tell it from others.</summary>
    public EquatableArray<PayloadConstantSpec> Constants { get; init; }
}

/// <summary>A member of a payload that always has one value.</summary>
/// <param name="Pointer">Where it is in the payload, as a JSON pointer (RFC 6901).</param>
/// <param name="Text">The value: a string itself, or JSON.</param>
internal sealed record PayloadConstantSpec(string Pointer, string Text);
