using System;
using System.Collections.Generic;
using System.Globalization;

namespace Cohesity.Generator.Reading.Places;

/// <summary>A trie of the JSON pointers to locate in one file, so that one pass over the text finds them all.</summary>
internal sealed class PlaceNode
{
    private readonly PlaceNode? _parent;
    private Dictionary<string, PlaceNode>? _children;
    private (int Offset, int Length)? _place;

    public PlaceNode(PlaceNode? parent = null) => _parent = parent;

    public bool HasChildren => _children is not null;

    /// <summary>The place of the node, or of the nearest node above that exists.</summary>
    public (int Offset, int Length) Nearest
    {
        get
        {
            PlaceNode node = this;
            while (node._place is null && node._parent is not null)
            {
                node = node._parent;
            }

            return node._place ?? (0, 0);
        }
    }

    /// <summary>Called by the pass. For a key that repeats it is called again, and the last one counts, as it does for the tree.</summary>
    public void Found(int offset, int length) => _place = (offset, length);

    public PlaceNode Add(string segment)
    {
        _children ??= new Dictionary<string, PlaceNode>(StringComparer.Ordinal);
        if (!_children.TryGetValue(segment, out PlaceNode? child))
        {
            _children.Add(segment, child = new PlaceNode(this));
        }

        return child;
    }

    public PlaceNode? Child(string segment) =>
        _children is not null && _children.TryGetValue(segment, out PlaceNode? child) ? child : null;

    public PlaceNode? Child(int index) =>
        _children is null ? null : Child(index.ToString(CultureInfo.InvariantCulture));
}
