using System;
using System.Linq;
using System.Xml.Linq;
using Cohesity.Generator.Binding.Descriptions;
using Cohesity.Generator.Emitting.CSharp;
using CsCheck;
using Xunit;

namespace Cohesity.Generator.Tests.Emitting;

/// <summary>Whatever a description is made of, a comment comes out of it, and soon.</summary>
public sealed class DescriptionFuzzTests
{
    private const int Repetitions = 1_000;

    private static readonly string[] Parts =
    [
        "a", "word ", " ", "  ", "\n", "\n\n", "\r", "\t", "    ", "*", "**", "_", "__", "`", "``", "```\n", "~~~", "[", "]", "![", "](", "](http://a.b", "](<", ")", "(", "[1]: http://a.b/\n", "][1]", "<", ">", "> ",
        "<b>", "</b>", "<i", "<p>", "</p>", "<ul>", "</ul>", "<ol>", "<li>", "</li>", "<code>", "</code>", "<pre>", "</pre>", "<a href='", "<a href=\"http://x.y\">", "</a>", "<br/>", "<table>", "<tr>", "<td>", "</table>", "<h1>",
        "<id>", "</summary>", "<!--", "-->", "]]>", "<![CDATA[", "*/", "\"", "'", "&", "&amp;", "&#10;", "&#x2028;", "&#0;", "#", "# ", "- ", "* ", "+ ", "1. ", "2) ", ": - a", " - b: ", "|", "|--|--|\n", "---\n", "===\n", "\\", "\\\n", "{", "}",
        "https://x.y/", "<https://x.y>", "\u2028", "\u0085", "\0", "\u202E", "\uD800", "\uDC00", "\uD83D\uDE00", "\uFFFE", "\u200B", "é", "漢",
    ];

    [Fact]
    public void Anything_becomes_a_comment_of_well_formed_XML() => Gen.Int[0, Parts.Length - 1].Select(index => Parts[index]).List[0, 60].Sample(
        parts =>
        {
            var writer = new SourceWriter();
            Documentation.Write(writer, DocumentationText.Of(null, string.Concat(parts)), null, "Note.");
            string text = writer.ToString();

            Assert.DoesNotContain(text, character => character is not '\n' && (char.IsControl(character) || character is '\u2028' or '\u2029' or '\u202E'));
            string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.All(lines, line => Assert.StartsWith("///", line, StringComparison.Ordinal));
            Assert.NotNull(XElement.Parse("<doc>" + string.Join('\n', lines.Select(line => line[3..])) + "</doc>"));
        },
        iter: 20_000);

    [Fact]
    public void White_space_makes_no_difference() => Gen.Int[0, Parts.Length - 1].Select(index => Parts[index]).List[0, 20].Sample(
        parts =>
        {
            string text = string.Concat(parts);

            Assert.Equal(DocumentationText.Of(null, text), DocumentationText.Of(null, text + " \n\n"));
            Assert.Equal(DocumentationText.Of(null, text).GetHashCode(), DocumentationText.Of(null, text + " \r\n\r\n").GetHashCode());
        });

    /// <summary>Each part many times, alone and with a neighbour: what is allocated for twice the text is about twice as much.</summary>
    [Fact]
    public void It_costs_no_more_than_the_text_is_long()
    {
        var costly = Parts.SelectMany(part => new[] { part, "a" + part, part + " ", "[" + part + "](", "*" + part, part + "\n", "- " + part })
            .Select(unit => (Unit: unit, Once: Allocated(unit, Repetitions / 2), Twice: Allocated(unit, Repetitions)))
            .Where(measured => measured.Twice > (3 * measured.Once) + 100_000);

        Assert.Empty(costly);
    }

    private static long Allocated(string unit, int repetitions)
    {
        string text = string.Concat(Enumerable.Repeat(unit, repetitions));
        long before = GC.GetAllocatedBytesForCurrentThread();
        DescriptionXml.Of(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
