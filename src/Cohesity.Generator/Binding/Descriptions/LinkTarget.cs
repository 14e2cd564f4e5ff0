using System.Net;

namespace Cohesity.Generator.Binding.Descriptions;

/// <summary>Where a link leads, in parentheses after its text: <c>(url "title")</c>, <c>(&lt;url&gt;)</c>.</summary>
internal static class LinkTarget
{
    private const int MaxParentheses = 3;

    /// <summary>Reads the target; null when there is none.</summary>
    /// <param name="text">The text of the paragraph.</param>
    /// <param name="start">Where the parenthesis must stand.</param>
    /// <param name="end">The place behind the closing parenthesis.</param>
    public static string? At(string text, int start, out int end)
    {
        end = start + 1;
        if (start >= text.Length || text[start] != '(' || !TryFindEnd(text, ref end))
        {
            return null;
        }

        string target = text.Substring(start + 1, end - start - 1);
        bool isBracketed = target.StartsWith("<", System.StringComparison.Ordinal);
        end = Skip(text, end + (isBracketed ? 1 : 0));
        if (end < text.Length && text[end] is '"' or '\'')
        {
            int close = text.IndexOf(text[end], end + 1);
            end = close < 0 ? text.Length : Skip(text, close + 1);
        }

        return end < text.Length && text[end++] == ')' ? WebUtility.HtmlDecode(target.TrimStart('<').Replace("\\", "")) : null;
    }

    // Its end is a space, a parenthesis of the link, or the bracket.
    private static bool TryFindEnd(string text, ref int end)
    {
        int start = end;
        bool isBracketed = start < text.Length && text[start] == '<';
        int depth = 0;
        for (; end < text.Length; end++)
        {
            char character = text[end];
            if (character == '\\')
            {
                end++;
            }
            else if (isBracketed ? character == '>' : char.IsWhiteSpace(character))
            {
                break;
            }
            else if (isBracketed && (character == '\n' || (character == '<' && end > start)))
            {
                return false;
            }
            else if (!isBracketed && character == '(' && ++depth > MaxParentheses)
            {
                return false;
            }
            else if (!isBracketed && character == ')' && --depth < 0)
            {
                break;
            }
        }

        return end < text.Length;
    }

    private static int Skip(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }
}
