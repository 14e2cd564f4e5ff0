using System;
using System.Collections.Generic;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>What a URI of its own identifies: a file, or a schema with an <c>$id</c> (JSON Schema 2020-12, Core, section 4.3.5).</summary>
/// <param name="Uri">Against which references inside are resolved.</param>
/// <param name="Root">The schema, or the file's root.</param>
internal sealed record SchemaResource(Uri Uri, ReferenceTarget Root)
{
    /// <summary>The schemas inside that have an <c>$anchor</c> or a <c>$dynamicAnchor</c>, by its name.</summary>
    public Dictionary<string, ReferenceTarget> Anchors { get; } = new(StringComparer.Ordinal);
}
