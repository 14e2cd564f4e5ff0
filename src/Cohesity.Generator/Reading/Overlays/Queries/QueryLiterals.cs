using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary>Texts and numbers in queries.</summary>
internal static class QueryLiterals
{
    private const long LargestInteger = 9_007_199_254_740_991;

    /// <summary>A text between the quotes that stand next.</summary>
    public static string ParseText(QueryText text)
    {
        char quote = text.TakeAny();
        var value = new StringBuilder();
        while (true)
        {
            char c = text.IsAtEnd ? throw text.Unexpected(quote == '"' ? "'\"'" : "\"'\"") : text.TakeAny();
            if (c == quote)
            {
                return value.ToString();
            }

            value.Append(c == '\\' ? ParseEscape(text) : c);
        }
    }

    /// <summary>An index.</summary>
    public static long ParseInteger(QueryText text)
    {
        string digits = (text.Take("-") ? "-" : "") + Digits(text);
        bool isPlain = digits == "0" || !digits.TrimStart('-').StartsWith("0", System.StringComparison.Ordinal);
        return isPlain && long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) && value is <= LargestInteger and >= -LargestInteger
            ? value
            : throw text.Refuse($"'{digits}' is no index");
    }

    /// <summary>A number of JSON.</summary>
    public static JsonNode ParseNumber(QueryText text)
    {
        string number = (text.Take("-") ? "-" : "") + Digits(text);
        if (text.Take("."))
        {
            number += "." + Digits(text);
        }

        if (text.Take("e") || text.Take("E"))
        {
            number += "e" + (text.Take("-") ? "-" : text.Take("+") ? "+" : "") + Digits(text);
        }

        string whole = number.TrimStart('-');
        return whole.Length > 1 && whole[0] == '0' && whole[1] is >= '0' and <= '9'
            ? throw text.Refuse($"'{number}' is no number")
            : new NumberNodes().Create(number);
    }

    private static string Digits(QueryText text)
    {
        string digits = text.TakeWhile(c => c is >= '0' and <= '9');
        return digits.Length > 0 ? digits : throw text.Unexpected("a digit");
    }

    private static char ParseEscape(QueryText text)
    {
        char c = text.TakeAny();
        switch (c)
        {
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case '/' or '\\' or '\'' or '"':
                return c;
            case 'u':
                string digits = $"{text.TakeAny()}{text.TakeAny()}{text.TakeAny()}{text.TakeAny()}";
                return ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code)
                    ? (char)code
                    : throw text.Refuse($"'\\u{digits}' is no escape");
            default:
                throw text.Refuse($"'\\{c}' is no escape");
        }
    }
}
