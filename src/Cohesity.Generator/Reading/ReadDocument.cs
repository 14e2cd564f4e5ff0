using System.Collections.Generic;
using Cohesity.Generator.Common;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Reading;

/// <summary>A document that was read. It is canonical: every reference is direct, local, to a component that exists, and never to itself.</summary>
internal sealed class ReadDocument
{
    public ReadDocument(OpenApiDocument document, SpecVersion version, JsonPath root, IReadOnlyDictionary<string, HoistedComponent> hoisted)
    {
        Document = document;
        Version = version;
        Root = root;
        Hoisted = hoisted;
    }

    public OpenApiDocument Document { get; }

    /// <summary>The version that the file states; a 2.0 document has the shape of 3.0 in <see cref="Document"/>.</summary>
    public SpecVersion Version { get; }

    public JsonPath Root { get; }

    /// <summary>The schema components that were made here, by their names in <c>#/components/schemas</c>.</summary>
    public IReadOnlyDictionary<string, HoistedComponent> Hoisted { get; }
}

/// <summary>A schema component that the document does not declare: made from a sub-schema that something refers to, or from a part.</summary>
/// <param name="Origin">Where the schema stands in the source files.</param>
/// <param name="IsInline">True for a sub-schema, which is named after its place; false when the component's name is in the documents (a file's name, or the key of a component in a part).</param>
internal sealed record HoistedComponent(JsonPath Origin, bool IsInline);
