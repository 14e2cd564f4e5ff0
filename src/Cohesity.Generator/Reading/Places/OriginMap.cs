using System;
using System.Collections.Generic;
using Cohesity.Generator.Common;

namespace Cohesity.Generator.Reading.Places;

/// <summary>Where the nodes of the canonical document stand in the source files. Only places that moved are kept, in a trie for each file.</summary>
internal sealed class OriginMap
{
    private readonly Dictionary<string, Place> _files = new(StringComparer.Ordinal);

    /// <summary>What stands at <paramref name="place"/> came from <paramref name="source"/>. Moves are followed from the root down, and each once: what lies below a move is looked up below its source.</summary>
    public void Move(JsonPath place, JsonPath source)
    {
        if (!_files.TryGetValue(place.File, out Place? node))
        {
            _files.Add(place.File, node = new Place());
        }

        foreach (string segment in place.Segments())
        {
            node = node.Add(segment);
        }

        node.Source = source;
    }

    public JsonPath Find(JsonPath canonical) =>
        _files.Count == 0 ? canonical : FindBelow(JsonPath.Root(canonical.File), [.. canonical.Segments()]);

    /// <summary>As <see cref="Find"/>, from a node whose source is known already.</summary>
    public JsonPath FindBelow(JsonPath source, params string[] segments)
    {
        JsonPath path = source;
        Place? node = At(source);
        foreach (string segment in segments)
        {
            path /= segment;
            node = node?.Child(segment);
            if (node?.Source is { } moved)
            {
                path = moved;
                node = At(moved);
            }
        }

        return path;
    }

    /// <summary>As <see cref="Find"/>, for many nodes: what was found for a node above one that is asked for is remembered, by the object.</summary>
    public Func<JsonPath, JsonPath> FindMany()
    {
        var known = new Dictionary<JsonPath, (JsonPath Path, Place? Node)>();
        return canonical => _files.Count == 0 ? canonical : Find(canonical).Path;

        (JsonPath Path, Place? Node) Find(JsonPath path)
        {
            if (path.Parent is not { } parent)
            {
                return (path, _files.TryGetValue(path.File, out Place? root) ? root : null);
            }

            // What is asked for is asked for once, and what stands above it for each that stands beside it.
            if (!known.TryGetValue(parent, out (JsonPath Path, Place? Node) above))
            {
                known.Add(parent, above = Find(parent));
            }

            Place? node = above.Node?.Child(path.Segment);
            return node?.Source is { } moved ? (moved, At(moved)) : (ReferenceEquals(above.Path, parent) ? path : above.Path / path.Segment, node);
        }
    }

    private Place? At(JsonPath path)
    {
        Place? node = _files.TryGetValue(path.File, out Place? root) ? root : null;
        foreach (string segment in path.Segments())
        {
            node = node?.Child(segment);
        }

        return node;
    }

    private sealed class Place
    {
        private Dictionary<string, Place>? _children;

        public JsonPath? Source { get; set; }

        public Place? Child(string segment) =>
            _children is not null && _children.TryGetValue(segment, out Place? child) ? child : null;

        public Place Add(string segment)
        {
            _children ??= new Dictionary<string, Place>(StringComparer.Ordinal);
            if (!_children.TryGetValue(segment, out Place? child))
            {
                _children.Add(segment, child = new Place());
            }

            return child;
        }
    }
}
