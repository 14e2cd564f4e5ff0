using System;
using System.Collections.Generic;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;

namespace Cohesity.Generator.Reading.Places;

/// <summary>Turns offsets in a file into lines and columns, with the line breaks that Roslyn counts, since it is Roslyn that shows them.</summary>
internal sealed class LineMap
{
    private readonly DocumentFile _file;
    private readonly Lazy<List<int>> _starts;

    public LineMap(DocumentFile file)
    {
        _file = file;
        _starts = new Lazy<List<int>>(() => FindStarts(file.Text));
    }

    /// <summary>The place of a stretch of text, cut off where its line ends.</summary>
    public ProblemLocation At(int offset, int length)
    {
        offset = Math.Max(0, Math.Min(offset, _file.Text.Length));
        List<int> starts = _starts.Value;
        int line = starts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        int end = line + 1 < starts.Count ? starts[line + 1] : _file.Text.Length;
        while (end > offset && IsBreak(_file.Text[end - 1]))
        {
            end--;
        }

        return new ProblemLocation(_file.Path, line, offset - starts[line], offset, Math.Max(0, Math.Min(length, end - offset)));
    }

    private static List<int> FindStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (IsBreak(c) && !(c == '\r' && i + 1 < text.Length && text[i + 1] == '\n'))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';
}
