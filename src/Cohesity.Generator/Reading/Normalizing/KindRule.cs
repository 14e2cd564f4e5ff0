using System;
using System.Collections.Generic;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>What an object of a kind holds.</summary>
internal sealed class KindRule
{
    private readonly Dictionary<string, ChildRule> _keys = new(StringComparer.Ordinal);

    /// <summary>What stands under every other key that is no extension, for objects that are maps.</summary>
    public ChildRule? Others { get; init; }

    /// <summary>The path of the section that holds components of this kind, or null when the kind has none: then references are replaced by copies.</summary>
    public string[]? Section { get; init; }

    /// <summary>Whether <c>$ref</c> is a reference here.</summary>
    public bool IsReferable { get; init; }

    /// <summary>The keys that have a meaning of their own.</summary>
    public IEnumerable<string> Keys => _keys.Keys;

    public KindRule One(NodeKind kind, params string[] keys) => Add(NodeShape.One, kind, keys);

    public KindRule List(NodeKind kind, params string[] keys) => Add(NodeShape.List, kind, keys);

    public KindRule Map(NodeKind kind, params string[] keys) => Add(NodeShape.Map, kind, keys);

    public ChildRule? Child(string key)
    {
        if (_keys.TryGetValue(key, out ChildRule rule))
        {
            return rule;
        }

        return key.StartsWith("x-", StringComparison.OrdinalIgnoreCase) ? null : Others;
    }

    private KindRule Add(NodeShape shape, NodeKind kind, string[] keys)
    {
        foreach (string key in keys)
        {
            _keys.Add(key, new ChildRule(shape, kind));
        }

        return this;
    }
}
