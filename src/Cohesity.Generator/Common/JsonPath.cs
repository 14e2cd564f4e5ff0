using System.Collections.Generic;
using System.Text;

namespace Cohesity.Generator.Common;

/// <summary>A place in a node tree, as a chain from the node up to the root, so that a step down costs one small object; the text of the pointer is made only on demand.</summary>
/// <remarks>Its text is a JSON pointer in URI fragment form without percent-encoding, <c>#/paths/~1pets/get</c> (RFC 6901, section 6).</remarks>
internal sealed class JsonPath
{
    private readonly JsonPath? _parent;
    private readonly string _segment;

    private JsonPath(JsonPath? parent, string segment, string file)
    {
        _parent = parent;
        _segment = segment;
        File = file;
    }

    /// <summary>The file that holds the node: the client's document, or one of its parts or overlays.</summary>
    public string File { get; }

    public bool IsRoot => _parent is null;

    public JsonPath? Parent => _parent;

    /// <summary>The last reference token, unescaped; empty for the root.</summary>
    public string Segment => _segment;

    public static JsonPath Root(string file) => new(null, "", file);

    public static JsonPath operator /(JsonPath path, string segment) => new(path, segment, path.File);

    public static JsonPath operator /(JsonPath path, int index) => new(path, index.ToString(System.Globalization.CultureInfo.InvariantCulture), path.File);

    /// <summary>The reference tokens from the root down, unescaped.</summary>
    public IReadOnlyList<string> Segments()
    {
        var segments = new List<string>();
        for (JsonPath path = this; path._parent is { } parent; path = parent)
        {
            segments.Add(path._segment);
        }

        segments.Reverse();
        return segments;
    }

    public override string ToString()
    {
        var text = new StringBuilder("#");
        foreach (string segment in Segments())
        {
            text.Append('/').Append(segment.Replace("~", "~0").Replace("/", "~1"));
        }

        return text.ToString();
    }
}
