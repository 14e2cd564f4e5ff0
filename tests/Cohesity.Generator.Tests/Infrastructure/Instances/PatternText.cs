using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace Cohesity.Generator.Tests.Infrastructure.Instances;

/// <summary>Texts that match a regular expression of ECMAScript, for the plain ones that documents use; none where one looks around or refers back.</summary>
internal sealed class PatternText
{
    private const string Alphabet = "aA0b1-_.:/@ xyzXYZ23456789+=,;#$%&*()[]{}!?<>|~^'\"\\\t\né";

    private static readonly ConcurrentDictionary<string, Regex?> Expressions = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, IReadOnlyList<string>> Texts = new(StringComparer.Ordinal);

    private readonly string _pattern;
    private readonly int _more;
    private int _at;

    private PatternText(string pattern, int more)
    {
        _pattern = pattern;
        _more = more;
    }

    /// <summary>Some short texts that match.</summary>
    public static IReadOnlyList<string> Of(string pattern) => Texts.GetOrAdd(pattern, static pattern =>
        [.. new[] { 0, 1, 2, 7 }.Select(more => Attempt(pattern, more)).OfType<string>().Distinct().Where(text => IsMatch(pattern, text))]);

    /// <summary>Whether a text matches; true when the expression is none that can be tried.</summary>
    public static bool IsMatch(string pattern, string text)
    {
        Regex? expression = Expressions.GetOrAdd(pattern, static pattern =>
        {
            try
            {
                return new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));
            }
            catch (ArgumentException)
            {
                return null;
            }
        });
        return expression?.IsMatch(text) ?? true;
    }

    private static string? Attempt(string pattern, int more)
    {
        try
        {
            var text = new PatternText(pattern, more);
            string made = text.Alternatives();
            return text._at == pattern.Length ? made : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private string Alternatives()
    {
        string first = Sequence();
        while (TryTake('|'))
        {
            string next = Sequence();
            first = first.Length == 0 ? next : first;
        }

        return first;
    }

    private string Sequence()
    {
        var text = new StringBuilder();
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
        {
            string atom = Atom();
            (int least, int most) = Quantifier();
            for (int count = Math.Min(most, least + _more); count > 0 && text.Length < 10_000; count--)
            {
                text.Append(atom);
            }
        }

        return text.ToString();
    }

    private string Atom()
    {
        char character = _pattern[_at++];
        switch (character)
        {
            case '^' or '$':
                return "";
            case '.':
                return "a";
            case '(':
                return Group();
            case '[':
                return Class();
            case '\\':
                return Escape() is var (allows, literal) && literal is { } single ? single.ToString() : Pick(allows);
            default:
                return character.ToString();
        }
    }

    private string Group()
    {
        if (TryTake('?'))
        {
            if (TryTake('<'))
            {
                _at = _pattern[_at] is '=' or '!' ? throw new FormatException() : _pattern.IndexOf('>', _at) + 1;
            }
            else if (!TryTake(':'))
            {
                throw new FormatException();
            }
        }

        string text = Alternatives();
        return TryTake(')') ? text : throw new FormatException();
    }

    private string Class()
    {
        bool isNegated = TryTake('^');
        var tests = new List<Func<char, bool>>();
        while (!TryTake(']'))
        {
            (Func<char, bool> allows, char? first) = ClassAtom();
            if (first is { } low && _at + 1 < _pattern.Length && _pattern[_at] == '-' && _pattern[_at + 1] != ']')
            {
                _at++;
                char high = ClassAtom().Literal ?? throw new FormatException();
                tests.Add(character => character >= low && character <= high);
            }
            else
            {
                tests.Add(allows);
            }
        }

        return Pick(character => tests.Exists(test => test(character)) != isNegated);
    }

    private (Func<char, bool> Allows, char? Literal) ClassAtom()
    {
        if (_at >= _pattern.Length)
        {
            throw new FormatException();
        }

        char character = _pattern[_at++];
        return character == '\\' ? Escape() : (other => other == character, character);
    }

    private (Func<char, bool> Allows, char? Literal) Escape()
    {
        char escaped = _at < _pattern.Length ? _pattern[_at++] : throw new FormatException();
        switch (escaped)
        {
            case 'd':
                return (char.IsAsciiDigit, null);
            case 'D':
                return (character => !char.IsAsciiDigit(character), null);
            case 'w':
                return (IsWord, null);
            case 'W':
                return (character => !IsWord(character), null);
            case 's':
                return (char.IsWhiteSpace, null);
            case 'S':
                return (character => !char.IsWhiteSpace(character), null);
            case 'u' or 'x':
                int length = escaped == 'u' ? 4 : 2;
                string digits = _at + length <= _pattern.Length ? _pattern.Substring(_at, length) : throw new FormatException();
                _at += length;
                return Single((char)int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            case 't':
                return Single('\t');
            case 'n':
                return Single('\n');
            case 'r':
                return Single('\r');
            case 'f':
                return Single('\f');
            default:
                return char.IsAsciiLetterOrDigit(escaped) ? throw new FormatException() : Single(escaped);
        }
    }

    private (int Least, int Most) Quantifier()
    {
        (int Least, int Most) count = (1, 1);
        if (TryTake('*'))
        {
            count = (0, int.MaxValue);
        }
        else if (TryTake('+'))
        {
            count = (1, int.MaxValue);
        }
        else if (TryTake('?'))
        {
            count = (0, 1);
        }
        else if (_at < _pattern.Length && _pattern[_at] == '{' && _pattern.IndexOf('}', _at) is int end and > 0)
        {
            string[] parts = _pattern[(_at + 1)..end].Split(',');
            if (parts.Length <= 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int least))
            {
                _at = end + 1;
                count = (least, parts.Length == 1 ? least : int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int most) ? most : int.MaxValue);
            }
        }

        TryTake('?');
        return count;
    }

    private bool TryTake(char character)
    {
        bool isThere = _at < _pattern.Length && _pattern[_at] == character;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private static (Func<char, bool> Allows, char? Literal) Single(char character) => (other => other == character, character);

    private static string Pick(Func<char, bool> allows)
    {
        foreach (char character in Alphabet)
        {
            if (allows(character))
            {
                return character.ToString();
            }
        }

        for (char character = '\u0001'; character < 0xD800; character++)
        {
            if (allows(character))
            {
                return character.ToString();
            }
        }

        throw new FormatException();
    }

    private static bool IsWord(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';
}
