using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Model.Operations;

/// <summary>What the successful responses of an operation give.</summary>
/// <param name="Kind">How the body is read.</param>
/// <param name="Type">The type of the value; null when there is none.</param>
/// <param name="MediaType">The <c>Accept</c> field of the request, which lists the media types of failures too; null for none.</param>
/// <param name="Documentation">Its description in the document.</param>
internal sealed record SuccessSpec(BodyKind Kind, TypeRef? Type, string? MediaType, DocumentationSpec Documentation)
{
    /// <summary>The root element of a body in XML; null for every other body.</summary>
    public XmlRootSpec? Xml { get; init; }

    /// <summary>The type of the error that may end a stream whose records hold a result or an error each; null for every other body.</summary>
    public TypeRef? StreamError { get; init; }

    /// <summary>Whether a body of JSON, a string, may be the text itself: the answer's <c>Content-Type</c> tells.</summary>
    public bool MayBeText { get; init; }

    /// <summary>The redirects (3xx) that are results, and not failures.</summary>
    public EquatableArray<StatusRange> Redirects { get; init; }
}
