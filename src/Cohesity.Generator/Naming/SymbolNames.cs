using System.Globalization;
using System.Text;

namespace Cohesity.Generator.Naming;

/// <summary>Words for symbols, for names without a letter or digit, and for names that differ in a symbol alone (<c>+1</c> and <c>-1</c>).</summary>
internal static class SymbolNames
{
    /// <summary>A symbol at the start of a name, directly before a letter or digit, if it has a meaning there: <c>-created</c>, <c>-@timestamp</c>, <c>&gt;=10</c>. The dollar of <c>$ref</c> has none.</summary>
    /// <returns>The word, or null; <paramref name="length"/> is the number of characters that it stands for.</returns>
    public static string? Leading(string text, out int length)
    {
        for (length = 2; length >= 1; length--)
        {
            if (StartsWord(text, length)
                && Word(text.Substring(0, length)) is { } word
                && text[0] is '+' or '-' or '<' or '>' or '=' or '!')
            {
                return word;
            }
        }

        length = 0;
        return null;
    }

    /// <summary>A name with the mark that it begins with as a word, for the case that another one is called so without it: <c>_id</c> is <c>UnderscoreId</c>, <c>@type</c> is <c>AtType</c>. Null for a name without one.</summary>
    public static string? SpellMark(string text) =>
        text.Length > 1 && Word(text.Substring(0, 1)) is { } word && CharacterKinds.At(text, 1) is CharacterKind.Letter or CharacterKind.Digit && Leading(text, out _) is null
            ? word + Identifier.Pascal(text.Substring(1)).TrimStart('_')
            : null;

    /// <summary>The sign of a number further on: <c>GMT+1</c> beside <c>GMT-1</c>, <c>reactions-+1</c> beside <c>reactions--1</c>. A hyphen after a letter or digit is punctuation.</summary>
    public static string? Inner(string text, int index)
    {
        if (index + 1 == text.Length || CharacterKinds.At(text, index + 1) != CharacterKind.Digit)
        {
            return null;
        }

        return text[index] switch
        {
            '+' => "Plus",
            '-' when index > 0 && CharacterKinds.At(text, index - 1) == CharacterKind.Separator => "Minus",
            _ => null,
        };
    }

    /// <summary>A name without a letter or digit, symbol by symbol: <c>&lt;=</c> is <c>LessThanOrEqual</c>; what has no word here is its code point, <c>U1F44D</c>.</summary>
    public static string Spell(string text)
    {
        var name = new StringBuilder();
        bool isBlank = string.IsNullOrWhiteSpace(text);
        var index = 0;
        while (index < text.Length && name.Length <= Identifier.MaxLength)
        {
            if (index + 1 < text.Length && Word(text.Substring(index, 2)) is { } pair)
            {
                name.Append(pair);
                index += 2;
            }
            else if (char.IsWhiteSpace(text[index]) && !isBlank)
            {
                index++;
            }
            else if (Word(text.Substring(index, 1)) is { } single)
            {
                name.Append(single);
                index++;
            }
            else
            {
                bool isPair = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
                int codePoint = isPair ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];
                name.Append('U').Append(codePoint.ToString("X4", CultureInfo.InvariantCulture));
                index += isPair ? 2 : 1;
            }
        }

        return name.ToString();
    }

    private static bool StartsWord(string text, int index)
    {
        if (index < text.Length && text[index] is '@' or '$' or '_' or '.')
        {
            index++;
        }

        return index < text.Length && CharacterKinds.At(text, index) is CharacterKind.Letter or CharacterKind.Digit;
    }

    private static string? Word(string sign) => sign switch
    {
        "<=" => "LessThanOrEqual",
        ">=" => "GreaterThanOrEqual",
        "<>" or "!=" => "NotEqual",
        "==" => "EqualEqual",
        "&&" => "AndAnd",
        "||" => "OrOr",
        "+" => "Plus",
        "-" => "Minus",
        "<" => "LessThan",
        ">" => "GreaterThan",
        "=" => "Equal",
        "!" => "Not",
        "~" => "Tilde",
        "*" => "Star",
        "/" => "Slash",
        "\\" => "Backslash",
        "%" => "Percent",
        "^" => "Caret",
        "&" => "And",
        "|" => "Or",
        "$" => "Dollar",
        "@" => "At",
        "#" => "Hash",
        "?" => "Question",
        "." => "Dot",
        "," => "Comma",
        ":" => "Colon",
        ";" => "Semicolon",
        "_" => "Underscore",
        "'" => "Apostrophe",
        "\"" => "Quote",
        "`" => "Backtick",
        "(" => "OpenParenthesis",
        ")" => "CloseParenthesis",
        "[" => "OpenBracket",
        "]" => "CloseBracket",
        "{" => "OpenBrace",
        "}" => "CloseBrace",
        " " => "Space",
        "\t" => "Tab",
        "€" => "Euro",
        "£" => "Pound",
        "°" => "Degree",
        _ => null,
    };
}
