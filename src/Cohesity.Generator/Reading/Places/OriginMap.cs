using System;
using System.Collections.Generic;
using Cohesity.Generator.Common;

namespace Cohesity.Generator.Reading.Places;

/// <summary>What one step did to the places of a document: where each node stood before it. Only places that changed are kept, in a trie for each file.</summary>
internal sealed class OriginMap
{
    private readonly Dictionary<string, Place> _files = new(StringComparer.Ordinal);

    /// <summary>A node was walked at <paramref name="source"/> and put at <paramref name="place"/>: what was moved below it is listed by its place below <paramref name="source"/>.</summary>
    public void Move(JsonPath place, JsonPath source) => Add(place).Move(source);

    /// <summary>A node came to <paramref name="place"/> from <paramref name="source"/>, and what was changed below it is listed by its place now, below <paramref name="place"/>.</summary>
    public void Bring(JsonPath place, JsonPath source) => Add(place).Bring(source);

    /// <summary>Where a node stood before the step.</summary>
    public JsonPath Find(JsonPath place) =>
        _files.Count == 0 ? place : FindBelow(JsonPath.Root(place.File), [.. place.Segments()]);

    /// <summary>As <see cref="Find"/>, from a node whose source is known already.</summary>
    public JsonPath FindBelow(JsonPath source, params string[] segments)
    {
        JsonPath path = source;
        Place? node = At(source);
        foreach (string segment in segments)
        {
            path /= segment;
            node = node?.Child(segment);
            if (node?.Source is { } origin)
            {
                path = origin;
                node = node.IsMoved ? At(origin) : node;
            }
        }

        return path;
    }

    private Place Add(JsonPath place)
    {
        if (!_files.TryGetValue(place.File, out Place? node))
        {
            _files.Add(place.File, node = new Place());
        }

        foreach (string segment in place.Segments())
        {
            node = node.Add(segment);
        }

        return node;
    }

    /// <summary>As <see cref="Find"/>, for many nodes: the nodes above the one that was asked for last are remembered, by the object, since nodes that stand together are asked for together.</summary>
    public Func<JsonPath, NodeOrigin> FindMany()
    {
        // From the root down.
        var passed = new List<(JsonPath Place, JsonPath Path, Place? Node)>();
        return place =>
        {
            if (_files.Count == 0)
            {
                return new NodeOrigin(place, IsWhole: true);
            }

            (JsonPath path, Place? node) = Find(place);
            return new NodeOrigin(path, IsWhole: node is not { HasChildren: true });
        };

        (JsonPath Path, Place? Node) Find(JsonPath place)
        {
            if (place.Parent is not { } parent)
            {
                passed.Clear();
                return (place, _files.TryGetValue(place.File, out Place? root) ? root : null);
            }

            (JsonPath path, Place? above) = Above(parent);
            Place? node = above?.Child(place.Segment);
            return node?.Source is { } origin ? (origin, node.IsMoved ? At(origin) : node) : (ReferenceEquals(path, parent) ? place : path / place.Segment, node);
        }

        (JsonPath Path, Place? Node) Above(JsonPath parent)
        {
            for (int i = passed.Count - 1; i >= 0; i--)
            {
                if (ReferenceEquals(passed[i].Place, parent))
                {
                    passed.RemoveRange(i + 1, passed.Count - i - 1);
                    return (passed[i].Path, passed[i].Node);
                }
            }

            (JsonPath Path, Place? Node) found = Find(parent);
            passed.Add((parent, found.Path, found.Node));
            return found;
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

        public JsonPath? Source { get; private set; }

        public bool IsMoved { get; private set; }

        public bool HasChildren => _children is not null;

        public void Move(JsonPath source) => (Source, IsMoved) = (source, true);

        public void Bring(JsonPath source) => (Source, IsMoved) = (source, false);

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
