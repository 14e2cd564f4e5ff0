using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Texts;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.CSharp;

/// <summary>The one place where text becomes an XML documentation comment.</summary>
internal static class Documentation
{
    private const int Width = 160;

    /// <summary>Writes the summary and the remarks of a node.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="documentation">What the document says.</param>
    /// <param name="fallback">The summary when the document says nothing, or null for none; XML written by an emitter.</param>
    /// <param name="notes">Further sentences, which make one paragraph; XML written by an emitter.</param>
    public static void Write(SourceWriter writer, DocumentationSpec documentation, string? fallback, params string?[] notes)
    {
        string sentences = Sentences(notes);
        if (documentation.IsEmpty && fallback is null)
        {
            // Without a description, the notes are the summary and not the remarks.
            Xml(writer, "summary", sentences);
            return;
        }

        Element(writer, "summary", documentation.Summary, documentation.IsEmpty ? fallback! : "");
        Element(writer, "remarks", documentation.Remarks, sentences);
    }

    /// <summary>Writes one element with the whole description of a node; nothing when it would be empty.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="element">The element.</param>
    /// <param name="documentation">What the document says.</param>
    /// <param name="notes">Further sentences; XML written by an emitter.</param>
    public static void Text(SourceWriter writer, string element, DocumentationSpec documentation, params string?[] notes) =>
        Element(writer, element, documentation.Summary.Concat(documentation.Remarks).ToEquatableArray(), Sentences(notes), joins: true);

    /// <summary>Writes one element with XML in it that an emitter wrote.</summary>
    public static void Xml(SourceWriter writer, string element, string xml) => Element(writer, element, EquatableArray<TextBlock>.Empty, xml);

    /// <summary>Text of the document as XML on one line, without characters that make a reader see another text than the compiler: the bidirectional controls, and what is invisible.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        bool pendingSpace = false;
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                pendingSpace = escaped.Length > 0;
                continue;
            }

            int length = Length(text, i);
            if (length > 0)
            {
                escaped.Append(pendingSpace ? " " : "");
                pendingSpace = false;
                Append(escaped, text, i);
            }

            i += length > 1 || IsPair(text, i) ? 1 : 0;
        }

        return escaped.ToString();
    }

    private static bool IsPair(string text, int index) => char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);

    // How many units of text the character has that starts here, or none when it is left out. Lone surrogates and non-characters are no XML.
    private static int Length(string text, int index)
    {
        bool isPair = IsPair(text, index);
        return CharacterKinds.IsUnseen(text, index) || (!isPair && (char.IsSurrogate(text[index]) || text[index] >= '\uFFFE')) ? 0 : isPair ? 2 : 1;
    }

    private static void Append(StringBuilder escaped, string text, int index)
    {
        switch (text[index])
        {
            case '&':
                escaped.Append("&amp;");
                break;
            case '<':
                escaped.Append("&lt;");
                break;
            case '>':
                escaped.Append("&gt;");
                break;
            default:
                escaped.Append(text, index, IsPair(text, index) ? 2 : 1);
                break;
        }
    }

    /// <summary>Sentences behind one another: each ends before the next begins.</summary>
    private static string Sentences(IEnumerable<string?> sentences)
    {
        string joined = "";
        foreach (string? sentence in sentences)
        {
            if (!string.IsNullOrEmpty(sentence))
            {
                joined = joined.Length == 0 ? sentence! : Ended(joined) + " " + sentence;
            }
        }

        return joined;
    }

    // What closes an element, a quotation or a parenthesis ends no sentence.
    private static string Ended(string xml)
    {
        int end = xml.Length;
        while (end > 0 && xml[end - 1] is '>' or '"' or '\'' or ')' or '\u201D' or '\u2019')
        {
            end = xml[end - 1] == '>' ? Math.Max(0, xml.LastIndexOf('<', end - 1)) : end - 1;
        }

        bool isCode = xml.EndsWith("</c>", StringComparison.Ordinal);
        return end > 0 && !isCode && xml[end - 1] is '.' or '?' or '!' or ':' or '\u2026' or '\u3002' ? xml : xml + ".";
    }

    private static void Element(SourceWriter writer, string element, EquatableArray<TextBlock> blocks, string sentences, bool joins = false)
    {
        string name = element.IndexOf(' ') is > 0 and int space ? element.Substring(0, space) : element;
        if (blocks.Count == 0 || (blocks.Count == 1 && blocks[0] is ParagraphBlock && (joins || sentences.Length == 0)))
        {
            string text = Sentences(new[] { blocks.Count == 0 ? "" : Inline((ParagraphBlock)blocks[0]), sentences });
            if (text.Length > 0)
            {
                Lines(writer, $"<{element}>{text}</{name}>");
            }

            return;
        }

        Lines(writer, $"<{element}>");
        Blocks(writer, blocks);
        if (sentences.Length > 0)
        {
            Lines(writer, $"<para>{sentences}</para>");
        }

        Lines(writer, $"</{name}>");
    }

    private static void Blocks(SourceWriter writer, EquatableArray<TextBlock> blocks)
    {
        foreach (TextBlock block in blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    Lines(writer, $"<para>{Inline(paragraph)}</para>");
                    break;
                case CodeBlock code:
                    Code(writer, code);
                    break;
                case ListBlock list:
                    Lines(writer, $"<list type=\"{(list.IsNumbered ? "number" : "bullet")}\">");
                    foreach (ListItem item in list.Items)
                    {
                        Item(writer, item);
                    }

                    Lines(writer, "</list>");
                    break;
            }
        }
    }

    private static void Item(SourceWriter writer, ListItem item)
    {
        if (item.Blocks.Count == 1 && item.Blocks[0] is ParagraphBlock paragraph)
        {
            Lines(writer, $"<item><description>{Inline(paragraph)}</description></item>");
            return;
        }

        Lines(writer, "<item><description>");
        Blocks(writer, item.Blocks);
        Lines(writer, "</description></item>");
    }

    private static void Code(SourceWriter writer, CodeBlock block)
    {
        Lines(writer, "<code>");
        foreach (string line in block.Code.Split('\n'))
        {
            var escaped = new StringBuilder(line.Length);
            for (int i = 0; i < line.Length; i++)
            {
                int length = char.IsWhiteSpace(line[i]) || char.IsControl(line[i]) ? 0 : Length(line, i);
                if (length > 0)
                {
                    Append(escaped, line, i);
                }
                else if (line[i] is ' ' or '\t')
                {
                    escaped.Append(line[i] == '\t' ? "    " : " ");
                }

                i += IsPair(line, i) ? 1 : 0;
            }

            writer.Line(("/// " + escaped).TrimEnd());
        }

        Lines(writer, "</code>");
    }

    private static string Inline(ParagraphBlock paragraph)
    {
        var xml = new StringBuilder();
        for (int i = 0; i < paragraph.Runs.Count;)
        {
            string? url = paragraph.Runs[i].Url;
            if (url is null)
            {
                xml.Append(Styled(paragraph.Runs[i++]));
                continue;
            }

            string href = $"<see href=\"{Escape(url).Replace("\"", "&quot;")}\"";
            if (paragraph.Runs[i] == new TextRun(url, TextStyle.None, url))
            {
                xml.Append(href).Append("/>");
                i++;
                continue;
            }

            // One link, however many styles its text has.
            xml.Append(href).Append('>');
            for (; i < paragraph.Runs.Count && paragraph.Runs[i].Url == url; i++)
            {
                xml.Append(Styled(paragraph.Runs[i]));
            }

            xml.Append("</see>");
        }

        return xml.ToString();
    }

    private static string Styled(TextRun run)
    {
        string text = Escape(run.Text);
        if (text.Length > 0)
        {
            text = (run.Style & TextStyle.Code) != 0 ? $"<c>{text}</c>" : text;
            text = (run.Style & TextStyle.Emphasis) != 0 ? $"<i>{text}</i>" : text;
            text = (run.Style & TextStyle.Strong) != 0 ? $"<b>{text}</b>" : text;
        }

        // The spaces at the ends separate it from its neighbours, whatever their style.
        string before = run.Text[0] == ' ' ? " " : "";
        return before + text + (run.Text.Length > 1 && run.Text[run.Text.Length - 1] == ' ' ? " " : "");
    }

    // A line ends at a space, and never within a tag.
    private static void Lines(SourceWriter writer, string text)
    {
        int start = 0;
        int space = 0;
        bool isTag = false;
        for (int i = 0; i < text.Length; i++)
        {
            isTag = text[i] == '<' || (isTag && text[i] != '>');
            if (i - start >= Width && space > start)
            {
                writer.Line("/// " + text.Substring(start, space - start));
                start = space + 1;
            }

            space = text[i] == ' ' && !isTag ? i : space;
        }

        writer.Line("/// " + text.Substring(start));
    }
}
