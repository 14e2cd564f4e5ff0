using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Contracts;

namespace Cohesity.Generator.Surface;

/// <summary>The grammar of a line: <c>kind key key fact fact=value</c>, separated by single spaces. A key or value that is no plain word stands in quotation marks.</summary>
internal static class SurfaceText
{
    /// <summary>The word of each kind.</summary>
    public static IReadOnlyList<string> Words { get; } = Enum.GetNames(typeof(SurfaceKind)).Select(name => name.ToLowerInvariant()).ToArray();

    public static string Identity(SurfaceKind kind, EquatableArray<string> key)
    {
        var line = new StringBuilder();
        AppendIdentity(line, kind, key);
        return line.ToString();
    }

    private static void AppendIdentity(StringBuilder text, SurfaceKind kind, EquatableArray<string> key)
    {
        text.Append(Words[(int)kind]);
        foreach (string part in key)
        {
            text.Append(' ');
            Append(text, part, isKey: true);
        }
    }

    /// <summary>The line of an entry.</summary>
    public static void AppendLine(StringBuilder text, SurfaceEntry entry)
    {
        AppendIdentity(text, entry.Kind, entry.Key);
        foreach (ContractFact fact in entry.Facts)
        {
            text.Append(' ').Append(fact.Name);
            text.Append('=');
            Append(text, fact.Value, isKey: false);
        }

        text.Append('\n');
    }

    /// <summary>Goes behind a line, when it stands there as <see cref="AppendLine"/> writes it, without its end and in a format.</summary>
    public static bool Skip(SurfaceFileCursor cursor, SurfaceLine line, int format)
    {
        if (!cursor.Skip(Words[(int)line.Kind]))
        {
            return false;
        }

        foreach (string part in line.Key)
        {
            if (!cursor.Skip(" ") || !SkipValue(cursor, part, isKey: true))
            {
                return false;
            }
        }

        foreach (ContractFact fact in line.Facts)
        {
            if (format < SurfaceFormats.Newest && SurfaceFormats.Since(fact.Name) > format)
            {
                continue;
            }

            if (!cursor.Skip(" ") || !cursor.Skip(fact.Name) || !cursor.Skip("=") || !SkipValue(cursor, fact.Value, isKey: false))
            {
                return false;
            }
        }

        return true;
    }

    // What is no plain word stands in quotation marks, with which no plain word begins.
    private static bool SkipValue(SurfaceFileCursor cursor, string value, bool isKey)
    {
        if (cursor.IsAt('"'))
        {
            var quoted = new StringBuilder();
            Append(quoted, value, isKey);
            return cursor.Skip(quoted.ToString());
        }

        return value.Length > 0 && cursor.Skip(value);
    }

    /// <summary>Reads a line; null when it has another form.</summary>
    public static SurfaceEntry? Parse(string line)
    {
        int at = 0;
        if (Word(line, ref at) is not { } word || KindOf(word) is not { } kind)
        {
            return null;
        }

        var key = new List<string>();
        var facts = new List<ContractFact>();
        while (at < line.Length)
        {
            if (line[at++] != ' ')
            {
                return null;
            }

            int equals = FactLength(line, at);
            if (equals == 0 && facts.Count > 0)
            {
                return null;
            }

            string name = line.Substring(at, equals);
            at += equals == 0 ? 0 : equals + 1;
            string? value = at < line.Length && line[at] == '"' ? Quoted(line, ref at) : Word(line, ref at);
            if (value is null)
            {
                return null;
            }

            if (equals == 0)
            {
                key.Add(value);
            }
            else
            {
                facts.Add(new ContractFact(name, value));
            }
        }

        return key.Count != KeysOf(kind) || facts.Select(fact => fact.Name).Distinct().Count() < facts.Count
            ? null
            : new SurfaceEntry(kind, key.ToEquatableArray(), facts.ToEquatableArray(), default);
    }

    private static int KeysOf(SurfaceKind kind) => kind switch
    {
        SurfaceKind.Document => 0,
        SurfaceKind.Operation or SurfaceKind.Body or SurfaceKind.Result => 2,
        SurfaceKind.Member or SurfaceKind.Value or SurfaceKind.Variant or SurfaceKind.Subtype or SurfaceKind.Item or SurfaceKind.Case => 2,
        SurfaceKind.Response or SurfaceKind.Link => 3,
        SurfaceKind.Parameter or SurfaceKind.Header => 4,
        _ => 1,
    };

    private static SurfaceKind? KindOf(string word)
    {
        for (int i = 0; i < Words.Count; i++)
        {
            if (Words[i] == word)
            {
                return (SurfaceKind)i;
            }
        }

        return null;
    }

    private static void Append(StringBuilder text, string value, bool isKey)
    {
        if (IsPlain(value, isKey))
        {
            text.Append(value);
            return;
        }

        text.Append('"');
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (c is '"' or '\\')
            {
                text.Append('\\').Append(c);
            }
            else if (c is >= ' ' and <= '~' || char.IsLetterOrDigit(c))
            {
                text.Append(c);
            }
            else
            {
                // What cannot be seen, or ends a line somewhere, has no place in a file that is read and merged; half a pair is no text.
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        text.Append('"');
    }

    private static bool IsPlain(string value, bool isKey)
    {
        if (value.Length == 0 || value[0] == '"')
        {
            return false;
        }

        foreach (char c in value)
        {
            if (c is ' ' or '"' or '\\' || (c == '=' && isKey) || !(c is > ' ' and <= '~' || char.IsLetterOrDigit(c)))
            {
                return false;
            }
        }

        return true;
    }

    // A fact is a name of letters and dots before an equals sign, which no plain key has.
    private static int FactLength(string line, int start)
    {
        int at = start;
        while (at < line.Length && (line[at] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '.'))
        {
            at++;
        }

        return at < line.Length && line[at] == '=' ? at - start : 0;
    }

    private static string? Word(string line, ref int at)
    {
        int start = at;
        while (at < line.Length && line[at] != ' ')
        {
            if (line[at] is '"' or '\\' or '\t')
            {
                return null;
            }

            at++;
        }

        return at == start ? null : line.Substring(start, at - start);
    }

    private static string? Quoted(string line, ref int at)
    {
        var value = new StringBuilder();
        for (at++; at < line.Length; at++)
        {
            char c = line[at];
            if (c == '"')
            {
                at++;
                return value.ToString();
            }

            if (c != '\\')
            {
                value.Append(c);
                continue;
            }

            if (++at >= line.Length)
            {
                return null;
            }

            if (line[at] != 'u')
            {
                value.Append(line[at]);
            }
            else if (at + 4 < line.Length && ushort.TryParse(line.Substring(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit))
            {
                value.Append((char)unit);
                at += 4;
            }
            else
            {
                return null;
            }
        }

        return null;
    }
}
