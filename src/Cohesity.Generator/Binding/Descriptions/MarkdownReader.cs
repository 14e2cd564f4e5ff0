using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Texts;

namespace Cohesity.Generator.Binding.Descriptions;

/// <summary>Reads a description: the part of CommonMark that documents use, GitHub's tables, and HTML. What is none of it stays text.</summary>
/// <remarks>The time is proportional to the length of any text: each character is visited a bounded number of times.</remarks>
internal sealed class MarkdownReader
{
    /// <summary>How deep block quotes and lists may stand in one another; the marks of deeper ones are text.</summary>
    private const int MaxDepth = 6;

    private static readonly char[] Marks = { '\n', '\r', '\t', '\\', '`', '*', '_', '[', ']', '<', '>', '&', '|', '!', '~', '#' };

    private readonly TextBuilder _builder = new();
    private readonly Dictionary<string, string> _references;
    private bool _hasNoCommentEnd;

    private MarkdownReader(Dictionary<string, string> references) => _references = references;

    public static EquatableArray<TextBlock> Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return EquatableArray<TextBlock>.Empty;
        }

        text = text!.Trim();
        if (IsPlain(text))
        {
            var plain = new TextBuilder();
            plain.Text(text);
            return plain.ToBlocks();
        }

        List<MarkdownLine> lines = InlineLists.Split(text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n').Select(line => new MarkdownLine(line)));
        var reader = new MarkdownReader(TakeReferences(lines));
        reader.ReadBlocks(lines, 0);
        return reader._builder.ToBlocks();
    }

    private static bool IsPlain(string text) =>
        text.IndexOfAny(Marks) < 0 && text.IndexOf("://", StringComparison.Ordinal) < 0 && text.IndexOf(": - ", StringComparison.Ordinal) < 0 && !new MarkdownLine(text).IsListItem;

    /// <summary>Takes out the definitions of links, which stand apart from the links.</summary>
    /// <example><code>
    /// See [the guide][1].
    ///
    /// [1]: https://example.com/guide
    /// </code></example>
    private static Dictionary<string, string> TakeReferences(List<MarkdownLine> lines)
    {
        var references = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        lines.RemoveAll(line =>
        {
            string text = line.Text.Trim();
            int end = text.Length > 0 && text[0] == '[' ? text.IndexOf("]: ", StringComparison.Ordinal) : -1;
            if (end < 2 || line.Indent > 3)
            {
                return false;
            }

            string url = text.Substring(end + 3).Trim().Split(' ')[0].Trim('<', '>');
            if (url.IndexOfAny(new[] { '/', '#' }) < 0)
            {
                return false;
            }

            references[text.Substring(1, end - 1)] = url;
            return true;
        });
        return references;
    }

    private void ReadBlocks(List<MarkdownLine> lines, int depth)
    {
        int i = 0;
        while (i < lines.Count)
        {
            MarkdownLine line = lines[i];
            if (line.IsBlank)
            {
                _builder.EndParagraph();
                i++;
            }
            else if (line.Fence is { } fence)
            {
                i = ReadFence(lines, i, fence);
            }
            else if (line.StartsComment && SkipComment(lines, ref i))
            {
            }
            else if (line.StartsHtmlCode)
            {
                i = ReadHtmlCode(lines, i);
            }
            else if (line.Indent >= 4 && (i == 0 || lines[i - 1].IsBlank) && !line.IsListItem && line.Text[line.Start] != '<')
            {
                i = ReadIndentedCode(lines, i);
            }
            else if (line.Heading is { } heading)
            {
                ReadHeading(heading);
                i++;
            }
            else if (line.IsRule)
            {
                _builder.EndParagraph();
                i++;
            }
            else if (line.IsQuote && depth < MaxDepth)
            {
                i = ReadQuote(lines, i, depth);
            }
            else if (line.StartsList && depth < MaxDepth)
            {
                i = ReadList(lines, i, depth);
            }
            else if (i + 1 < lines.Count && line.Text.IndexOf('|') >= 0 && lines[i + 1].IsTableRule)
            {
                i = ReadTable(lines, i);
            }
            else
            {
                i = ReadParagraph(lines, i);
            }
        }

        _builder.EndParagraph();
    }

    private int ReadParagraph(List<MarkdownLine> lines, int start)
    {
        var text = new StringBuilder();
        int i = start;
        do
        {
            text.Append(i == start ? "" : "\n").Append(lines[i].Text, lines[i].Start, lines[i].Text.Length - lines[i].Start);
            i++;
        }
        while (i < lines.Count && !lines[i].InterruptsParagraph && !lines[i].IsUnderline && !(i + 1 < lines.Count && lines[i + 1].IsTableRule && lines[i].Text.IndexOf('|') >= 0));

        if (i < lines.Count && lines[i].IsUnderline)
        {
            ReadHeading(text.ToString());
            return i + 1;
        }

        ReadText(text.ToString());
        return i;
    }

    private void ReadHeading(string text)
    {
        _builder.EndParagraph();
        ReadText(text, TextStyle.Strong);
        _builder.EndParagraph();
    }

    private void ReadText(string text, TextStyle style = TextStyle.None) => InlineReader.Read(text, style, _references, _builder);

    private int ReadFence(List<MarkdownLine> lines, int start, string fence)
    {
        var code = new StringBuilder();
        int i = start + 1;
        for (; i < lines.Count && !lines[i].Closes(fence); i++)
        {
            code.Append(lines[i].Skip(lines[start].Indent).Text).Append('\n');
        }

        _builder.Code(code.ToString());
        return i + 1;
    }

    private int ReadIndentedCode(List<MarkdownLine> lines, int start)
    {
        var code = new StringBuilder();
        int i = start;
        for (; i < lines.Count && (lines[i].IsBlank || lines[i].Indent >= 4); i++)
        {
            code.Append(lines[i].Skip(4).Text).Append('\n');
        }

        _builder.Code(code.ToString());
        return i;
    }

    private bool SkipComment(List<MarkdownLine> lines, ref int start)
    {
        int end = _hasNoCommentEnd ? -1 : lines.FindIndex(start, line => line.Text.IndexOf("-->", StringComparison.Ordinal) >= 0);
        if (end < 0)
        {
            _hasNoCommentEnd = true;
            return false;
        }

        lines[end] = new MarkdownLine(lines[end].Text.Substring(lines[end].Text.IndexOf("-->", StringComparison.Ordinal) + 3));
        start = end;
        return true;
    }

    private int ReadHtmlCode(List<MarkdownLine> lines, int start)
    {
        var code = new StringBuilder();
        int i = start;
        int end = -1;
        for (; i < lines.Count; i++)
        {
            end = lines[i].Text.IndexOf("</pre>", StringComparison.OrdinalIgnoreCase);
            code.Append(end < 0 ? lines[i].Text : lines[i].Text.Substring(0, end)).Append('\n');
            if (end >= 0)
            {
                break;
            }
        }

        _builder.Code(InlineReader.WithoutTags(code.ToString()));
        if (end < 0)
        {
            return i;
        }

        lines[i] = new MarkdownLine(lines[i].Text.Substring(end + 6));
        return i;
    }

    private int ReadQuote(List<MarkdownLine> lines, int start, int depth)
    {
        var quoted = new List<MarkdownLine>();
        int i = start;
        for (; i < lines.Count && (lines[i].IsQuote || (i > start && !lines[i].InterruptsParagraph)); i++)
        {
            quoted.Add(lines[i].IsQuote ? lines[i].Unquoted() : lines[i]);
        }

        // GitHub: > [!NOTE]
        string first = quoted[0].Text.Trim();
        if (first.Length > 3 && first.StartsWith("[!", StringComparison.Ordinal) && first[first.Length - 1] == ']')
        {
            quoted[0] = new MarkdownLine($"**{first[2]}{first.Substring(3, first.Length - 4).ToLowerInvariant()}:**");
        }

        _builder.EndParagraph();
        ReadBlocks(quoted, depth + 1);
        return i;
    }

    private int ReadList(List<MarkdownLine> lines, int start, int depth)
    {
        bool isNumbered = lines[start].IsNumberedItem;
        int before = _builder.Depth;
        int floor = _builder.Floor;
        _builder.OpenList(isNumbered);
        int i = start;
        while (i < lines.Count && lines[i].IsListItem && lines[i].IsNumberedItem == isNumbered && lines[i].Indent < lines[start].Indent + 4)
        {
            List<MarkdownLine> item = TakeItem(lines, ref i);
            _builder.Floor = floor;
            _builder.OpenItem();
            _builder.Floor = _builder.Depth;
            ReadBlocks(item, depth + 1);
            _builder.CloseTo(_builder.Floor);
        }

        _builder.Floor = floor;

        _builder.CloseTo(before);
        return i;
    }

    /// <summary>The lines of an item, without their indentation.</summary>
    private static List<MarkdownLine> TakeItem(List<MarkdownLine> lines, ref int i)
    {
        MarkdownLine first = lines[i];

        // Two spaces are enough for what belongs to an item, although "1. " is wider.
        int belongs = Math.Min(first.ContentIndent, first.Indent + 2);
        var item = new List<MarkdownLine> { first.Content() };
        int blanks = 0;
        for (i++; i < lines.Count; i++)
        {
            MarkdownLine line = lines[i];
            if (line.IsBlank)
            {
                blanks++;
                continue;
            }

            bool isInside = line.Indent >= belongs;
            if (!isInside && (blanks > 0 || line.InterruptsParagraph || line.IsListItem))
            {
                return item;
            }

            for (; blanks > 0; blanks--)
            {
                item.Add(new MarkdownLine(""));
            }

            item.Add(line.Skip(first.ContentIndent));
        }

        return item;
    }

    // A header, the line under it, and a row each: an item for each row.
    private int ReadTable(List<MarkdownLine> lines, int start)
    {
        _builder.EndParagraph();
        ReadRow(lines[start], TextStyle.Strong);
        int before = _builder.Depth;
        _builder.OpenList(isNumbered: false);
        int i = start + 2;
        for (; i < lines.Count && !lines[i].IsBlank && lines[i].Text.IndexOf('|') >= 0; i++)
        {
            _builder.OpenItem();
            ReadRow(lines[i], TextStyle.None);
        }

        _builder.CloseTo(before);
        return i;
    }

    private void ReadRow(MarkdownLine line, TextStyle style)
    {
        foreach (string cell in line.Cells())
        {
            _builder.Text(_builder.HasText ? " | " : "");
            ReadText(cell, style);
        }

        _builder.EndParagraph();
    }
}
