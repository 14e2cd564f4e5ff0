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

        JsonPath path = JsonPath.Root(canonical.File);
        foreach (string segment in canonical.Segments())
        {
            path /= segment;
            if (_moved.TryGetValue(Key(path), out JsonPath source))
            {
                path = source;
            }
        }

        return path;
    }

    private static (string File, string Pointer) Key(JsonPath path) => (path.File, path.ToString());
}
