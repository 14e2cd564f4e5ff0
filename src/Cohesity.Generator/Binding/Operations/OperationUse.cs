using System.Collections.Generic;
using Cohesity.Generator.Common;
using Cohesity.Generator.Naming;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Operations;

/// <summary>An operation where it stands.</summary>
/// <param name="Operation">The operation as the reader gives it.</param>
/// <param name="PathItem">The path item that holds it.</param>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Template">The path template.</param>
/// <param name="Path">Its canonical path.</param>
/// <param name="NameSuffix">What the name of a further form adds to the operation's, such as <c>AsMultipart</c>; empty for the operation itself.</param>
/// <param name="RequestType">The key of the request's media type, when a further form has another than the preferred one.</param>
/// <param name="ResponseType">The key of the responses' media type, likewise.</param>
internal sealed record OperationUse(
    OpenApiOperation Operation,
    IOpenApiPathItem PathItem,
    string Method,
    string Template,
    JsonPath Path,
    string NameSuffix = "",
    string? RequestType = null,
    string? ResponseType = null)
{
    /// <summary>What distinguishes an overload from the other forms of the operation; empty for the operation itself.</summary>
    public string OverloadKey { get; init; } = NameSuffix;

    /// <summary>What the operation is called when it is spoken of: its id, or method and path.</summary>
    public string Id => string.IsNullOrEmpty(Operation.OperationId) ? Method + " " + Template : Operation.OperationId!;

    /// <summary>The identifier that it would have if it were alone: of its id, or of method and path (<c>GET /pets/{id}</c> is <c>GetPetsById</c>).</summary>
    public string PreferredName
    {
        get
        {
            string name = string.IsNullOrEmpty(Operation.OperationId) ? Identifier.Pascal(Method.ToLowerInvariant() + " " + string.Join(" ", Words())) : Identifier.Pascal(Operation.OperationId!);

            return (IsSecondForm(name) ? name + "Operation" : name) + NameSuffix;
        }
    }

    /// <summary>The identifier that the document pins, or null; an empty one, which is refused, when it is the name of another method's second form.</summary>
    public string? PinnedName =>
        NameExtensions.PinnedName(Operation.Extensions) is { } name ? IsSecondForm(name) ? "" : name + NameSuffix : null;

    /// <summary>Its first tag; null when it has none.</summary>
    public string? Tag
    {
        get
        {
            foreach (OpenApiTagReference tag in Operation.Tags ?? System.Linq.Enumerable.Empty<OpenApiTagReference>())
            {
                if (tag.Reference.Id is { Length: > 0 } name)
                {
                    return name;
                }
            }

            return null;
        }
    }

    // {Name}WithResponseAsync, {Name}AutoPagingAsync and {Name}AsPagesAsync are what the other forms of methods are called.
    private static bool IsSecondForm(string name) =>
        name.EndsWith("WithResponse", System.StringComparison.Ordinal) || name.EndsWith("AutoPaging", System.StringComparison.Ordinal) || name.EndsWith("AsPages", System.StringComparison.Ordinal);

    private IEnumerable<string> Words()
    {
        foreach (string segment in Template.Split('/'))
        {
            yield return segment.StartsWith("{", System.StringComparison.Ordinal) ? "by " + segment : segment;
        }
    }
}
