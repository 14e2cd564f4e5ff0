using System;
using System.Collections.Generic;
using Cohesity.Generator.Common;
using Cohesity.Generator.Reading.Places;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Reading;

/// <summary>A document that was read. It is canonical: every reference is direct, local, to a component that exists, and never to itself.</summary>
internal sealed class ReadDocument
{
    private readonly OriginMap _origins;

    public ReadDocument(OpenApiDocument document, SpecVersion version, JsonPath root, OriginMap origins, IReadOnlyDictionary<string, HoistedComponent> hoisted)
    {
        Document = document;
        Version = version;
        Root = root;
        _origins = origins;
        Hoisted = hoisted;
    }

    public OpenApiDocument Document { get; }

    /// <summary>The version that the file states; a 2.0 document has the shape of 3.0 in <see cref="Document"/>.</summary>
    public SpecVersion Version { get; }

    public JsonPath Root { get; }

    /// <summary>The schema components that were made here, by their names in <c>#/components/schemas</c>.</summary>
    public IReadOnlyDictionary<string, HoistedComponent> Hoisted { get; }

    /// <summary>Where in the source files a node stands.</summary>
    /// <param name="canonical">Where it stands in <see cref="Document"/>, by the keys of 3.x: <c>#/components/schemas/Pet/properties/name</c>.</param>
    public JsonPath Origin(JsonPath canonical) => _origins.Find(canonical);

    /// <summary>As <see cref="Origin"/>, for many nodes.</summary>
    public Func<JsonPath, JsonPath> Origins() => _origins.FindMany();
}

/// <summary>A schema component that the document does not declare: made from a sub-schema that something refers to, or from a part.</summary>
/// <param name="Origin">Where the schema stands in the source files.</param>
/// <param name="IsInline">True for a sub-schema, which is named after its place; false when the component's name is a name that somebody chose (a file's, or the key of a component in a part).</param>
internal sealed record HoistedComponent(JsonPath Origin, bool IsInline);
