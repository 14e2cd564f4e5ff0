using System;
using System.Collections.Generic;

namespace Cohesity.Generator.Output.SupportCode;

/// <summary>The names that the support code declares, each with a number, and a reader that finds them in C#.</summary>
internal sealed class SupportVocabulary
{
    private readonly string?[] _slots;
    private readonly int[] _numbers;

    public SupportVocabulary(IEnumerable<string> names)
    {
        var distinct = new List<string>(new SortedSet<string>(names, StringComparer.Ordinal));
        int size = 16;
        while (size < distinct.Count * 2)
        {
            size *= 2;
        }

        _slots = new string?[size];
        _numbers = new int[size];
        for (int number = 0; number < distinct.Count; number++)
        {
            int slot = Slot(distinct[number], 0, distinct[number].Length);
            _slots[slot] = distinct[number];
            _numbers[slot] = number;
        }

        Count = distinct.Count;
    }

    /// <summary>How many names there are.</summary>
    public int Count { get; }

    /// <summary>The number of a declared name.</summary>
    public int NumberOf(string name) => _numbers[Slot(name, 0, name.Length)];

    /// <summary>Adds the names that a text uses. Strings and comments use none, except where documentation refers to something.</summary>
    public void Find(string text, NameSet found)
    {
        int at = 0;
        while (at < text.Length)
        {
            char unit = text[at];
            if (IsStart(unit))
            {
                int start = at;
                while (++at < text.Length && IsPart(text[at]))
                {
                }

                int slot = Slot(text, start, at - start);
                if (_slots[slot] is not null)
                {
                    found.Add(_numbers[slot]);
                }
            }
            else if (unit == '/' && at + 1 < text.Length && text[at + 1] == '/')
            {
                int end = text.IndexOf('\n', at);
                end = end < 0 ? text.Length : end;
                for (int cref = text.IndexOf("cref=\"", at, end - at, StringComparison.Ordinal); cref >= 0; cref = text.IndexOf("cref=\"", cref, end - cref, StringComparison.Ordinal))
                {
                    cref += "cref=\"".Length;
                    int close = text.IndexOf('"', cref, end - cref);
                    Find(text.Substring(cref, close - cref), found);
                    cref = close;
                }

                at = end;
            }
            else if (unit == '"')
            {
                int end = EndOfString(text, at);
                if (at > 0 && text[at - 1] == '$')
                {
                    Find(text.Substring(at + 1, end - at - 2), found);
                }

                at = end;
            }
            else if (unit == '\'' && at + 2 < text.Length)
            {
                at += text[at + 1] == '\\' ? text.IndexOf('\'', at + 3) - at + 1 : 3;
            }
            else
            {
                at++;
            }
        }
    }

    private static bool IsStart(char unit) => unit is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_' || (unit > 127 && char.IsLetter(unit));

    private static bool IsPart(char unit) => IsStart(unit) || unit is >= '0' and <= '9' || (unit > 127 && char.IsLetterOrDigit(unit));

    private static int EndOfString(string text, int start)
    {
        bool isVerbatim = start > 0 && text[start - 1] == '@';
        for (int at = start + 1; at < text.Length; at++)
        {
            if (text[at] == '\\' && !isVerbatim)
            {
                at++;
            }
            else if (text[at] == '"')
            {
                return at + 1;
            }
        }

        return text.Length;
    }

    // The slot of a name, or the free one where it would stand.
    private int Slot(string text, int start, int length)
    {
        uint hash = 2166136261;
        for (int i = start; i < start + length; i++)
        {
            hash = unchecked((hash ^ text[i]) * 16777619);
        }

        int slot = (int)(hash & (uint)(_slots.Length - 1));
        while (_slots[slot] is { } other && (other.Length != length || string.CompareOrdinal(text, start, other, 0, length) != 0))
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }
}
