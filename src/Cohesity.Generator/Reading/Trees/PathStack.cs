using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Cohesity.Generator.Reading.Trees;

/// <summary>Where a tree builder stands. It costs no allocation for a node; the text of the pointer is made only for a problem.</summary>
internal sealed class PathStack
{
    private readonly List<(string? Key, int Index)> _segments = new();

    public int Depth => _segments.Count;

    public void Push(string key) => _segments.Add((key, 0));

    public void Push(int index) => _segments.Add((null, index));

    public void Pop() => _segments.RemoveAt(_segments.Count - 1);

    public override string ToString()
    {
        var text = new StringBuilder("#");
        foreach ((string? key, int index) in _segments)
        {
            text.Append('/').Append(key?.Replace("~", "~0").Replace("/", "~1") ?? index.ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
