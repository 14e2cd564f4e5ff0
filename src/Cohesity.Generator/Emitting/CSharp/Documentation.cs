using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Cohesity.Generator.Model;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.CSharp;

/// <summary>The one place where text becomes an XML documentation comment.</summary>
internal static class Documentation
{
    private const int Width = 160;

    /// <summary>Writes the summary and the remarks of a node.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="documentation">What the document says.</param>
    /// <param name="fallback">The summary when the document says nothing; XML written by an emitter.</param>
    /// <param name="notes">Further sentences, which make one paragraph; XML written by an emitter.</param>
    public static void Write(SourceWriter writer, DocumentationSpec documentation, string fallback, params string?[] notes)
    {
        Element(writer, "summary", documentation.Summary is { } summary ? Paragraphs(summary) : new[] { fallback });

        var remarks = new List<string>();
        if (documentation.Remarks is { } text)
        {
            remarks.AddRange(Paragraphs(text));
        }

        string sentences = string.Join(" ", notes.Where(note => note is not null));
        if (sentences.Length > 0)
        {
            remarks.Add(sentences);
        }

        if (remarks.Count > 0)
        {
            Element(writer, "remarks", remarks);
        }
    }

    /// <summary>Writes one element with text of the document in it.</summary>
    public static void Text(SourceWriter writer, string element, string text) => Element(writer, element, Paragraphs(text));

    /// <summary>Writes one element with all that the document says of a node.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="element">The element.</param>
    /// <param name="documentation">What the document says.</param>
    /// <param name="fallback">The text when the document says nothing.</param>
    /// <param name="notes">Further sentences; XML written by an emitter.</param>
    public static void Text(SourceWriter writer, string element, DocumentationSpec documentation, string fallback, params string?[] notes)
    {
        string text = documentation.Summary is null ? fallback : documentation.Remarks is null ? documentation.Summary : documentation.Summary + "\n\n" + documentation.Remarks;
        string sentences = string.Join(" ", notes.Where(note => note is not null));
        IReadOnlyList<string> paragraphs = Paragraphs(text);
        Element(writer, element, sentences.Length == 0 ? paragraphs : paragraphs.Count == 1 ? new[] { paragraphs[0] + " " + sentences } : paragraphs.Append(sentences).ToList());
    }

    /// <summary>Writes one element with XML in it that an emitter wrote.</summary>
    public static void Xml(SourceWriter writer, string element, string xml) => Element(writer, element, new[] { xml });

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

            bool isPair = char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (CharacterKinds.IsUnseen(text, i) || (!isPair && !IsInXml(character)))
            {
                i += isPair ? 1 : 0;
                continue;
            }

            if (pendingSpace)
            {
                escaped.Append(' ');
                pendingSpace = false;
            }

            switch (character)
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
                    escaped.Append(character);
                    if (isPair)
                    {
                        escaped.Append(text[++i]);
                    }

                    break;
            }
        }

        return escaped.ToString();
    }

    // Lone surrogates and non-characters are no XML.
    private static bool IsInXml(char character) => !char.IsSurrogate(character) && character < '\uFFFE';

    private static IReadOnlyList<string> Paragraphs(string text)
    {
        var paragraphs = new List<string>();
        foreach (string paragraph in text.Replace("\r\n", "\n").Split(new[] { "\n\n" }, StringSplitOptions.RemoveEmptyEntries))
        {
            string escaped = Escape(paragraph);
            if (escaped.Length > 0)
            {
                paragraphs.Add(escaped);
            }
        }

        return paragraphs;
    }

    private static void Element(SourceWriter writer, string element, IReadOnlyList<string> paragraphs)
    {
        string name = element.IndexOf(' ') is > 0 and int space ? element.Substring(0, space) : element;
        if (paragraphs.Count <= 1 && (paragraphs.Count == 0 || paragraphs[0].Length <= Width))
        {
            writer.Line($"/// <{element}>{(paragraphs.Count == 0 ? "" : paragraphs[0])}</{name}>");
            return;
        }

        if (paragraphs.Count == 1)
        {
            foreach (string line in Wrap($"<{element}>{paragraphs[0]}</{name}>"))
            {
                writer.Line("/// " + line);
            }

            return;
        }

        writer.Line($"/// <{element}>");
        foreach (string paragraph in paragraphs)
        {
            IReadOnlyList<string> lines = Wrap($"<para>{paragraph}</para>");
            foreach (string line in lines)
            {
                writer.Line("/// " + line);
            }
        }

        writer.Line($"/// </{name}>");
    }

    private static List<string> Wrap(string text)
    {
        var lines = new List<string>();
        int start = 0;
        while (text.Length - start > Width)
        {
            int end = text.LastIndexOf(' ', start + Width, Width);
            if (end <= start)
            {
                end = text.IndexOf(' ', start + Width);
            }

            if (end < 0)
            {
                break;
            }

            lines.Add(text.Substring(start, end - start));
            start = end + 1;
        }

        lines.Add(text.Substring(start));
        return lines;
    }
}
