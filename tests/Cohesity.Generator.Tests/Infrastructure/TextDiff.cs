using System.Collections.Generic;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>A line diff for the message of a failed test: what changed, with three lines around it.</summary>
internal static class TextDiff
{
    private const int Context = 3;
    private const int MaxLines = 200;

    public static string Between(string expected, string actual)
    {
        List<DiffPiece> lines = InlineDiffBuilder.Diff(expected, actual, ignoreWhiteSpace: false).Lines;
        var text = new StringBuilder();
        var shown = 0;
        var skipped = false;
        for (var index = 0; index < lines.Count && shown < MaxLines; index++)
        {
            if (!IsNearChange(lines, index))
            {
                skipped = true;
                continue;
            }

            if (skipped)
            {
                text.Append("  …\n");
                skipped = false;
            }

            text.Append(lines[index].Type switch { ChangeType.Inserted => "+ ", ChangeType.Deleted => "- ", _ => "  " }).Append(lines[index].Text).Append('\n');
            shown++;
        }

        return shown == MaxLines ? text.Append("  … and more\n").ToString() : text.ToString();
    }

    private static bool IsNearChange(List<DiffPiece> lines, int index)
    {
        for (int near = System.Math.Max(0, index - Context); near <= index + Context && near < lines.Count; near++)
        {
            if (lines[near].Type != ChangeType.Unchanged)
            {
                return true;
            }
        }

        return false;
    }
}
