using System;
using System.Collections.Generic;
using Cohesity.Generator.Common;

namespace Cohesity.Generator.Reading.Places;

/// <summary>A trie of the places of a document that overlays changed, with where their nodes stand in the files: in an overlay, or at another index of the document.</summary>
internal sealed class PlaceOrigin
{
    private Dictionary<string, PlaceOrigin>? _children;

    public PlaceOrigin(JsonPath source) => Source = source;

    /// <summary>Where the node at this place stands in the files.</summary>
    public JsonPath Source { get; }

    public PlaceOrigin Add(string segment, JsonPath source)
    {
        var child = new PlaceOrigin(source);
        _children ??= new Dictionary<string, PlaceOrigin>(StringComparer.Ordinal);
        _children.Add(segment, child);
        return child;
    }

    /// <summary>Where a node stands in the files.</summary>
    /// <param name="place">Where it stands in the document with the overlays applied, or a place in any other file, which is its own origin.</param>
    public JsonPath Find(JsonPath place)
    {
        if (place.File != Source.File)
        {
            return place;
        }

        JsonPath source = Source;
        PlaceOrigin? origin = this;
        foreach (string segment in place.Segments())
        {
            origin = origin?._children is { } children && children.TryGetValue(segment, out PlaceOrigin? child) ? child : null;
            source = origin?.Source ?? (source / segment);
        }

        return source;
    }
}
