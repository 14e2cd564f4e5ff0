using System;
using System.Collections.Generic;

namespace Cohesity.Generator.Binding.Descriptions;

/// <summary>Gives its lines back to a list that was written on one line, as gofmt leaves them in the documents of Kubernetes: <c>Valid values are: - All: all stages. - None: no stage.</c></summary>
internal static class InlineLists
{
    private const string Lead = ": - ";
    private const string Item = " - ";

    public static List<MarkdownLine> Split(IEnumerable<MarkdownLine> lines)
    {
        var result = new List<MarkdownLine>();
        string? fence = null;
        foreach (MarkdownLine line in lines)
        {
            if (fence is not null)
            {
                fence = line.Closes(fence) ? null : fence;
                result.Add(line);
                continue;
            }

            fence = line.Fence;
            int lead = fence is null && line.Indent < 4 ? line.Text.IndexOf(Lead, StringComparison.Ordinal) : -1;
            if (lead < 0 || !BeginsItem(line.Text, lead + Lead.Length))
            {
                result.Add(line);
                continue;
            }

            result.Add(new MarkdownLine(line.Text.Substring(0, lead + 1)));
            SplitItems(line.Text, lead + 2, result);
        }

        return result;
    }

    private static void SplitItems(string text, int start, List<MarkdownLine> result)
    {
        for (int next = text.IndexOf(Item, start, StringComparison.Ordinal); next >= 0; next = text.IndexOf(Item, next + Item.Length, StringComparison.Ordinal))
        {
            // A dash in the midst of a sentence is a dash.
            if (BeginsItem(text, next + Item.Length) && (text[next - 1] is '.' or ';' || NamesSomething(text, next + Item.Length)))
            {
                result.Add(new MarkdownLine(text.Substring(start, next - start)));
                start = next + 1;
            }
        }

        result.Add(new MarkdownLine(text.Substring(start)));
    }

    private static bool BeginsItem(string text, int index) => index < text.Length && (char.IsLetter(text[index]) || text[index] is '`' or '"' or '\'' or '*' or '[');

    // "- All: "
    private static bool NamesSomething(string text, int index)
    {
        int end = index;
        while (end < text.Length && text[end] != ' ')
        {
            end++;
        }

        return text[end - 1] == ':';
    }
}
