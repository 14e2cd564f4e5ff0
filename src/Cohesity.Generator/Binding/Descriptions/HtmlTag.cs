using System;
using System.Net;

namespace Cohesity.Generator.Binding.Descriptions;

/// <summary>A tag of HTML in a text.</summary>
/// <param name="Name">In small letters.</param>
/// <param name="IsEnd">Whether it is <c>&lt;/x&gt;</c>.</param>
/// <param name="Attributes">The text after the name.</param>
/// <param name="End">The position after the tag.</param>
internal sealed record HtmlTag(string Name, bool IsEnd, string Attributes, int End)
{
    private const int MaxLength = 2000;

    /// <summary>The tag that starts at <c>&lt;</c>, or null when none does.</summary>
    public static HtmlTag? At(string text, int index)
    {
        int start = index + 1;
        bool isEnd = start < text.Length && text[start] == '/';
        start += isEnd ? 1 : 0;
        int end = start;
        while (end < text.Length && IsNameCharacter(text[end]) && end - start < 12)
        {
            end++;
        }

        if (end == start || end >= text.Length || !(text[end] is '>' or '/' || char.IsWhiteSpace(text[end])))
        {
            return null;
        }

        char quote = '\0';
        for (int i = end; i < text.Length && i - index < MaxLength; i++)
        {
            char character = text[i];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '"' or '\'')
            {
                quote = character;
            }
            else if (character == '<')
            {
                return null;
            }
            else if (character == '>')
            {
                return new HtmlTag(text.Substring(start, end - start).ToLowerInvariant(), isEnd, text.Substring(end, i - end), i + 1);
            }
        }

        return null;
    }

    /// <summary>The value of an attribute, decoded; null when there is none.</summary>
    public string? Attribute(string name)
    {
        int start = Attributes.IndexOf(name + "=", StringComparison.OrdinalIgnoreCase) + name.Length + 1;
        if (start <= name.Length || start >= Attributes.Length)
        {
            return null;
        }

        char quote = Attributes[start];
        int end = quote is '"' or '\'' ? Attributes.IndexOf(quote, ++start) : Attributes.IndexOfAny(new[] { ' ', '\t', '\n' }, start);
        return WebUtility.HtmlDecode(end < 0 ? Attributes.Substring(start).TrimEnd('/') : Attributes.Substring(start, end - start));
    }

    private static bool IsNameCharacter(char character) => character is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';
}
