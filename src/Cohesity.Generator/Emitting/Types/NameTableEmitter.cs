using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Cohesity.Generator.Emitting.CSharp;

namespace Cohesity.Generator.Emitting.Types;

/// <summary>Emits the table of names that a codec knows by their numbers.</summary>
internal static class NameTableEmitter
{
    // The layout of the code must not depend on the length of the document's names.
    private const int NamesPerLine = 10;

    /// <summary>Emits the table as a static field, on one line when it fits.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="names">The names.</param>
    /// <param name="required">The names that a strict reader requires: one bit for each, 64 in a word.</param>
    /// <param name="context">What the file depends on.</param>
    public static void Emit(SourceWriter writer, IReadOnlyList<string> names, IReadOnlyList<ulong> required, EmitContext context)
    {
        string type = context.Support("JsonNames");
        string header = $"private static readonly {type} Names = new{(required.Count == 0 ? "" : " " + type)}(";
        string end = required.Count == 0 ? ");" : $").Requiring({string.Join(", ", required.Select(word => string.Format(CultureInfo.InvariantCulture, "0x{0:X}UL", word)))});";
        List<string> lines = Utf8(names);
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
            Append(line, names[i]);
            line.Append(isLast ? "" : "\0");
            if (isLast || i % NamesPerLine == NamesPerLine - 1)
            {
                lines.Add(Literal.Of(line.ToString()) + (isLast ? "u8" : "u8 +"));
                line.Clear();
            }
        }

        return lines;
    }

    // Half a pair of UTF-16 has no UTF-8, and no JSON that is read can hold it. properties: { "a\0b": … } has a zero of its own.
    private static void Append(StringBuilder line, string name)
    {
        for (int i = 0; i < name.Length; i++)
        {
            bool isPair = i + 1 < name.Length && char.IsSurrogatePair(name, i);
            _ = name[i] switch
            {
                '\0' => line.Append("\u0001b"),
                '\u0001' => line.Append("\u0001a"),
                _ when isPair => line.Append(name, i, 2),
                _ when char.IsSurrogate(name[i]) => line.Append('\uFFFD'),
                _ => line.Append(name[i]),
            };
            i += isPair ? 1 : 0;
        }
    }
}
