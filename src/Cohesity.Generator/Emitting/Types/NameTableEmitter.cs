using System.Collections.Generic;
using System.Linq;
using System.Text;
using Cohesity.Generator.Emitting.CSharp;

namespace Cohesity.Generator.Emitting.Types;

/// <summary>Emits a table of names that a codec knows by their numbers.</summary>
internal static class NameTableEmitter
{
    private const int LineLength = 150;

    /// <summary>Emits the table as a static field, on one line when it fits.</summary>
    public static void Emit(SourceWriter writer, string field, IReadOnlyList<string> names, EmitContext context)
    {
        string header = $"private static readonly {context.Support("JsonNames")} {field} = new(";
        string list = string.Join(", ", names.Select(Literal.Of));
        if (list.Length <= LineLength)
        {
            writer.Line($"{header}{list});");
            return;
        }

        writer.Line(header);
        using (writer.Indent())
        {
            var line = new StringBuilder();
            for (int i = 0; i < names.Count; i++)
            {
                bool isLast = i == names.Count - 1;
                line.Append(line.Length > 0 ? " " : "").Append(Literal.Of(names[i])).Append(isLast ? ");" : ",");
                if (isLast || line.Length > LineLength)
                {
                    writer.Line(line.ToString());
                    line.Clear();
                }
            }
        }
    }
}
