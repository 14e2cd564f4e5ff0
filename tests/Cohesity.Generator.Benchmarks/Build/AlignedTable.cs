using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>A table that can be read as text and as Markdown: the first column to the left, the figures to the right.</summary>
internal sealed class AlignedTable(params string[] titles)
{
    private readonly List<string[]> _rows = [titles];

    public void Add(string name, IEnumerable<string> figures) => _rows.Add([name, .. figures]);

    public void Print(TextWriter output)
    {
        int[] widths = [.. titles.Select((_, column) => _rows.Max(row => row[column].Length))];
        for (int row = 0; row < _rows.Count; row++)
        {
            output.WriteLine($"| {string.Join(" | ", _rows[row].Select((cell, column) => column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column])))} |");
            if (row == 0)
            {
                output.WriteLine($"|{string.Join('|', widths.Select((width, column) => column == 0 ? new string('-', width + 2) : new string('-', width + 1) + ":"))}|");
            }
        }
    }
}
