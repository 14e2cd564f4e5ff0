using System;

namespace Cohesity.Generator.Binding.Descriptions;

/// <summary>Decides which links of a description become links.</summary>
internal static class WebAddress
{
    private const int MaxLength = 2000;

    /// <summary>The URL, if it is one of the web; a relative one leads nowhere from an IDE, and others should not be followed.</summary>
    public static string? Of(string text)
    {
        text = text.Trim();
        return text.Length <= MaxLength && Starts(text, 0) && text.IndexOfAny(new[] { ' ', '\t', '\n', '\r', '<', '>', '"', '{', '}', '|', '\\', '^', '`' }) < 0
            && Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Host.Length > 0 ? text : null;
    }

    /// <summary>Whether a URL of the web starts here.</summary>
    public static bool Starts(string text, int index) =>
        string.Compare(text, index, "https://", 0, 8, StringComparison.OrdinalIgnoreCase) == 0 || string.Compare(text, index, "http://", 0, 7, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Where a URL in the midst of text ends: GitHub's rule, by which the punctuation after it is not its own.</summary>
    public static int End(string text, int start)
    {
        int end = start;
        int open = 0;
        for (; end < text.Length && text[end] > ' ' && text[end] is not ('<' or '>' or '"' or '`' or ']' or '[' or '*' or '|'); end++)
        {
            open += text[end] switch { '(' => 1, ')' => -1, _ => 0 };
            if (open < 0)
            {
                break;
            }
        }

        while (end > start && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '_' or '~' or '\\')
        {
            end--;
        }

        return end;
    }
}
