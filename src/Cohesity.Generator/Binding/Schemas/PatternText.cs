using System;
using System.Text;
using System.Text.RegularExpressions;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>The regular expressions of JSON Schema, which are those of ECMA-262 (JSON Schema 2020-12 Core, section 6.4), as .NET understands them.</summary>
internal static class PatternText
{
    // As long as one may take here: it only has to be parsed.
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    /// <summary>The pattern for .NET, or null when it has no such form.</summary>
    public static string? ToDotNet(string pattern)
    {
        string translated = EndsAtEnd(pattern);
        try
        {
            _ = new Regex(translated, RegexOptions.CultureInvariant, Timeout);
            return translated;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // '^a$': in .NET the dollar also stands before a last line feed.
    private static string EndsAtEnd(string pattern)
    {
        var text = new StringBuilder(pattern.Length);
        bool isInClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char character = pattern[i];
            if (character == '\\' && i + 1 < pattern.Length)
            {
                text.Append(character).Append(pattern[++i]);
                continue;
            }

            isInClass = character == '[' || (isInClass && character != ']');
            text.Append(character == '$' && !isInClass ? "\\z" : character.ToString());
        }

        return text.ToString();
    }
}
