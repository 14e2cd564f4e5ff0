using System.Collections.Generic;

namespace Cohesity.Generator.Reading;

/// <summary>Where the nodes of the canonical document stand in the source files. Only places that moved are kept.</summary>
internal sealed class OriginMap
{
    private readonly Dictionary<(string File, string Pointer), JsonPath> _moved = new();

    /// <summary>What stands at <paramref name="place"/> came from <paramref name="source"/>. Moves are followed from the root down, and each once: what lies below a move is looked up below its source.</summary>
    public void Move(JsonPath place, JsonPath source) => _moved[Key(place)] = source;

    public JsonPath Find(JsonPath canonical)
    {
        if (_moved.Count == 0)
        {
            return canonical;
        }

        return FindBelow(JsonPath.Root(canonical.File), [.. canonical.Segments()]);
    }

    /// <summary>As <see cref="Find"/>, from a node whose source is known already.</summary>
    public JsonPath FindBelow(JsonPath source, params string[] segments)
    {
        JsonPath path = source;
        foreach (string segment in segments)
        {
            path /= segment;
            if (_moved.TryGetValue(Key(path), out JsonPath moved))
            {
                path = moved;
            }
        }

        return path;
    }

    private static (string File, string Pointer) Key(JsonPath path) => (path.File, path.ToString());
}
