using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Cohesity.Generator.Binding.Descriptions;

/// <summary>A line of Markdown, and what begins with it.</summary>
internal readonly struct MarkdownLine
{
    private const int TabWidth = 4;

    public MarkdownLine(string text)
    {
        int start = 0;
        int indent = 0;
        for (; start < text.Length && (text[start] == ' ' || text[start] == '\t'); start++)
        {
            indent += text[start] == '\t' ? TabWidth - (indent % TabWidth) : 1;
        }

        (Text, Start, Indent) = (text, start, indent);
    }

    public string Text { get; }

    /// <summary>The position of the first character that is no space; the length of a blank line.</summary>
    public int Start { get; }

    /// <summary>The column of that character.</summary>
    public int Indent { get; }

    public bool IsBlank => Start == Text.Length || string.IsNullOrWhiteSpace(Text);

    /// <summary>The marks that open a fence of code, or null.</summary>
    public string? Fence
    {
        get
        {
            int length = RunLength('`') is > 0 and int ticks ? ticks : RunLength('~');
            bool isFence = length >= 3 && (Text[Start] == '~' || Text.IndexOf('`', Start + length) < 0);
            return isFence ? Text.Substring(Start, length) : null;
        }
    }

    /// <summary>Whether a comment begins, and goes on.</summary>
    public bool StartsComment => StartsWith("<!--") && Text.IndexOf("-->", StringComparison.Ordinal) < 0;

    /// <summary>Whether code in HTML begins, and goes on.</summary>
    public bool StartsHtmlCode => (StartsWith("<pre>") || StartsWith("<pre ")) && Text.IndexOf("</pre>", StringComparison.OrdinalIgnoreCase) < 0;

    /// <summary>The text of a heading with number signs, or null.</summary>
    public string? Heading
    {
        get
        {
            int level = RunLength('#');
            if (level is 0 or > 6 || (Start + level < Text.Length && !char.IsWhiteSpace(Text[Start + level])))
            {
                return null;
            }

            string text = Text.Substring(Start + level).Trim();
            string open = text.TrimEnd('#');
            return open.Length == 0 || char.IsWhiteSpace(open[open.Length - 1]) ? open.TrimEnd() : text;
        }
    }

    /// <summary>Whether it is a line from left to right.</summary>
    public bool IsRule
    {
        get
        {
            if (IsBlank || Text[Start] is not ('-' or '*' or '_'))
            {
                return false;
            }

            char mark = Text[Start];
            return Text.Count(character => character == mark) >= 3 && Text.All(character => character == mark || char.IsWhiteSpace(character));
        }
    }

    /// <summary>Whether it makes a heading of the paragraph above it.</summary>
    public bool IsUnderline => Indent < 4 && !IsBlank && (RunLength('=') is > 0 and int equals ? equals : RunLength('-') is > 1 and int dashes ? dashes : 0) is > 0 and int length && string.IsNullOrWhiteSpace(Text.Substring(Start + length));

    public bool IsQuote => Indent < 4 && !IsBlank && Text[Start] == '>';

    public bool IsTableRule => !IsBlank && Text.IndexOf('|') >= 0 && Text.IndexOf("--", StringComparison.Ordinal) >= 0 && Text.All(character => character is '|' or '-' or ':' or ' ' or '\t');

    public bool IsListItem => MarkLength > 0;

    /// <summary>Whether a list begins: one with numbers at the first.</summary>
    public bool StartsList => IsListItem && (!IsNumberedItem || Text[Start] is '0' or '1' && MarkLength == 2);

    public bool IsNumberedItem => MarkLength > 0 && char.IsDigit(Text[Start]);

    /// <summary>Where the text of a list item begins.</summary>
    public int ContentIndent
    {
        get
        {
            MarkdownLine content = new(new string(' ', Indent + MarkLength) + Text.Substring(Start + MarkLength));
            return content.IsBlank || content.Indent > Indent + MarkLength + 4 ? Indent + MarkLength + 1 : content.Indent;
        }
    }

    /// <summary>Whether a paragraph ends before this line. "1)" at the beginning of a line is often in the midst of a sentence: <c>one of 1) this, 2) that</c>.</summary>
    public bool InterruptsParagraph => IsBlank || Fence is not null || (Indent < 4 && (Heading is not null || IsQuote || (IsRule && Text[Start] != '-'))) || StartsComment || StartsHtmlCode
        || (StartsList && Text.Length > Start + MarkLength && Text[Start + 1] != ')');

    // "1." and "1)", "-", "*" and "+".
    private int MarkLength
    {
        get
        {
            if (IsBlank || IsRule)
            {
                return 0;
            }

            int length = Text[Start] is '-' or '*' or '+' ? 1 : 0;
            if (length == 0)
            {
                while (length < 4 && Start + length < Text.Length && Text[Start + length] is >= '0' and <= '9')
                {
                    length++;
                }

                length = length > 0 && Start + length < Text.Length && Text[Start + length] is '.' or ')' ? length + 1 : 0;
            }

            return length > 0 && (Start + length == Text.Length || Text[Start + length] is ' ' or '\t') ? length : 0;
        }
    }

    /// <summary>Whether it closes a fence.</summary>
    public bool Closes(string fence) => RunLength(fence[0]) is int length && length >= fence.Length && string.IsNullOrWhiteSpace(Text.Substring(Start + length));

    /// <summary>The line without the mark of its list item.</summary>
    public MarkdownLine Content() => new MarkdownLine(new string(' ', Indent + MarkLength) + Text.Substring(Start + MarkLength)).Skip(ContentIndent);

    /// <summary>The line without the mark of its quote.</summary>
    public MarkdownLine Unquoted() => new(Text.Substring(Start + (Start + 1 < Text.Length && Text[Start + 1] == ' ' ? 2 : 1)));

    /// <summary>The cells of a table's row that have something in them; <c>\|</c> is no border, and breaks would tear the row apart: <c>| a&lt;br&gt;b | c |</c>.</summary>
    public IReadOnlyList<string> Cells()
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        string row = Text.Trim().Trim('|') + "|";
        for (int i = 0; i < row.Length; i++)
        {
            if (row[i] == '\\' && i + 2 < row.Length && row[i + 1] == '|')
            {
                cell.Append(row[++i]);
            }
            else if (row[i] != '|')
            {
                cell.Append(row[i]);
            }
            else
            {
                cells.Add(cell.Replace("<br>", " ").Replace("<br/>", " ").Replace("<br />", " ").ToString().Trim());
                cell.Clear();
            }
        }

        cells.RemoveAll(content => content.Length == 0);
        return cells;
    }

    /// <summary>The line without so many columns of indentation.</summary>
    public MarkdownLine Skip(int columns) => columns == 0 ? this : new MarkdownLine(new string(' ', Math.Max(0, Indent - columns)) + Text.Substring(Start));

    private bool StartsWith(string start) => string.Compare(Text, Start, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private int RunLength(char mark)
    {
        int end = Start;
        while (end < Text.Length && Text[end] == mark)
        {
            end++;
        }

        return end - Start;
    }
}
