using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Cohesity.Generator.Emitting.CSharp;

namespace Cohesity.Generator.Emitting.Types;

/// <summary>Emits the table of names that a codec knows by their numbers.</summary>
internal static class NameTableEmitter
{
    private const int LineLength = 150;

    /// <summary>Emits the table as a static field, on one line when it fits.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="names">The names.</param>
    /// <param name="required">The names that a strict reader asks for: one bit for each of 64.</param>
    /// <param name="context">What the file depends on.</param>
    public static void Emit(SourceWriter writer, IReadOnlyList<string> names, IReadOnlyList<ulong> required, EmitContext context)
    {
        string type = context.Support("JsonNames");
        string header = $"private static readonly {type} Names = new{(required.Count == 0 ? "" : " " + type)}(";
        string end = required.Count == 0 ? ");" : $").Requiring({string.Join(", ", required.Select(word => string.Format(CultureInfo.InvariantCulture, "0x{0:X}UL", word)))});";
        IReadOnlyList<string> lines = names.All(IsText) ? Utf8(names) : Strings(names);
        if (lines.Count == 1)
        {
            writer.Line(header + lines[0] + end);
            return;
        }

        writer.Line(header);
        using (writer.Indent())
        {
            for (int i = 0; i < lines.Count; i++)
            {
                writer.Line(lines[i] + (i == lines.Count - 1 ? end : ""));
            }
        }
    }

    // One text in UTF-8 with a zero between two names: nothing is left to encode when the client starts.
    private static List<string> Utf8(IReadOnlyList<string> names)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        for (int i = 0; i < names.Count; i++)
        {
            bool isLast = i == names.Count - 1;
            line.Append(names[i]).Append(isLast ? "" : "\0");
            if (isLast || line.Length > LineLength)
            {
                lines.Add(Literal.Of(line.ToString()) + (isLast ? "u8" : "u8 +"));
                line.Clear();
            }
        }

        return lines;
    }

    private static List<string> Strings(IReadOnlyList<string> names)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        for (int i = 0; i < names.Count; i++)
        {
            bool isLast = i == names.Count - 1;
            line.Append(line.Length > 0 ? " " : "").Append(Literal.Of(names[i])).Append(isLast ? "" : ",");
            if (isLast || line.Length > LineLength)
            {
                lines.Add(line.ToString());
                line.Clear();
            }
        }

        return lines;
    }

    // Half a pair of UTF-16 has no UTF-8, and a zero stands between names.
    private static bool IsText(string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            bool isPair = i + 1 < name.Length && char.IsSurrogatePair(name, i);
            if (name[i] == '\0' || (char.IsSurrogate(name[i]) && !isPair))
            {
                return false;
            }

            i += isPair ? 1 : 0;
        }

        return true;
    }
}
