using System.Collections.Generic;

namespace Cohesity.Generator.Binding.Descriptions;

/// <summary>Code between backticks: it ends with as many of them as it begins with.</summary>
/// <param name="text">The text of the paragraph.</param>
internal sealed class CodeSpans(string text)
{
    // For each number of backticks, where the last run of so many begins, so that one that is never closed costs no search.
    private Dictionary<int, int>? _last;

    /// <summary>Where the backticks begin that close others; -1 when nothing closes them.</summary>
    /// <param name="start">Where the others begin.</param>
    /// <param name="length">How many they are.</param>
    public int End(int start, int length)
    {
        _last ??= Last();
        if (!_last.TryGetValue(length, out int last) || last <= start)
        {
            return -1;
        }

        int end = text.IndexOf('`', start + length);
        while (end >= 0 && Run.Length(text, end) is int closing && closing != length)
        {
            end = end + closing < text.Length ? text.IndexOf('`', end + closing) : -1;
        }

        return end;
    }

    private Dictionary<int, int> Last()
    {
        var last = new Dictionary<int, int>();
        for (int i = text.IndexOf('`'); i >= 0; i = i < text.Length ? text.IndexOf('`', i) : -1)
        {
            int length = Run.Length(text, i);
            last[length] = i;
            i += length;
        }

        return last;
    }
}
