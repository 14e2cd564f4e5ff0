using System;
using System.Linq;
using Cohesity.Generator.Binding.Descriptions;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model;
using Xunit;

namespace Cohesity.Generator.Tests.Emitting;

/// <summary>Markdown and HTML of descriptions become XML documentation.</summary>
public sealed class DescriptionTests
{
    [Theory]
    [InlineData("A user.", "A user.")]
    [InlineData("One\nline.", "One line.")]
    [InlineData("  Spaces \t and\r\nends  ", "Spaces and ends")]
    [InlineData("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d")]
    [InlineData("", "")]
    [InlineData(" \n\n ", "")]
    [InlineData("-", "")]
    public void Text_is_text(string markdown, string xml) => Assert.Equal(xml, DescriptionXml.Of(markdown));

    [Theory]
    [InlineData("One.\n\nTwo.", "<para>One.</para>\n<para>Two.</para>")]
    [InlineData("<p>One.</p><p>Two.</p>", "<para>One.</para>\n<para>Two.</para>")]
    [InlineData("One.<br>Two.<br/><br />Three.", "<para>One.</para>\n<para>Two.</para>\n<para>Three.</para>")]
    [InlineData("One.  \nTwo.\\\nThree.", "<para>One.</para>\n<para>Two.</para>\n<para>Three.</para>")]
    [InlineData("One.\n\n---\n\nTwo.", "<para>One.</para>\n<para>Two.</para>")]
    public void Paragraphs(string markdown, string xml) => Assert.Equal(xml, DescriptionXml.Of(markdown));

    [Theory]
    [InlineData("**a**", "<b>a</b>")]
    [InlineData("__a__ b", "<b>a</b> b")]
    [InlineData("a *b c* d", "a <i>b c</i> d")]
    [InlineData("_a_", "<i>a</i>")]
    [InlineData("***a***", "<b><i>a</i></b>")]
    [InlineData("**a *b* c**", "<b>a</b> <b><i>b</i></b> <b>c</b>")]
    [InlineData("<b>a</b> <strong>b</strong> <i>c</i> <em>d</em>", "<b>a</b> <b>b</b> <i>c</i> <i>d</i>")]
    [InlineData("snake_case_name and _id", "snake_case_name and _id")]
    [InlineData("2*3*4, a * b * c, *.example.com, **/*.js", "2*3*4, a * b * c, *.example.com, **/*.js")]
    [InlineData("**a", "**a")]
    [InlineData("**a*", "**a*")]
    [InlineData("<b>a", "<b>a</b>")]
    [InlineData("a</b>", "a")]
    public void Emphasis(string markdown, string xml) => Assert.Equal(xml, DescriptionXml.Of(markdown));

    [Theory]
    [InlineData("Use `a_b*c*`.", "Use <c>a_b*c*</c>.")]
    [InlineData("`` a`b ``", "<c>a`b</c>")]
    [InlineData("`<id>`", "<c>&lt;id&gt;</c>")]
    [InlineData("it`s", "it`s")]
    [InlineData("\\``", "``")]
    [InlineData("`a` `b`", "<c>a</c> <c>b</c>")]
    [InlineData("<code>a_b_c</code> and <tt>x &lt; y</tt>", "<c>a_b_c</c> and <c>x &lt; y</c>")]
    [InlineData("<code>a", "a")]
    [InlineData("**`a`**", "<b><c>a</c></b>")]
    public void Code(string markdown, string xml) => Assert.Equal(xml, DescriptionXml.Of(markdown));

    [Theory]
    [InlineData("So:\n```json\n{\n  \"a\": *1*\n\n}\n```\nEnd.", "<para>So:</para>\n<code>\n{\n  \"a\": *1*\n\n}\n</code>\n<para>End.</para>")]
    [InlineData("~~~\n```\n~~~", "<code>\n```\n</code>")]
    [InlineData("```\nno end", "<code>\nno end\n</code>")]
    [InlineData("So:\n\n    a\n      b\n\n    c", "<para>So:</para>\n<code>\na\n  b\n\nc\n</code>")]
    [InlineData("<pre>a\n\n  &lt;b&gt;</pre> c", "<code>\na\n\n  &lt;b&gt;\n</code>\n<para>c</para>")]
    [InlineData("x <pre><code>a</code></pre> y", "<para>x</para>\n<code>\na\n</code>\n<para>y</para>")]
    public void Blocks_of_code(string markdown, string xml) => Assert.Equal(xml.Replace("\n\n", "\n", StringComparison.Ordinal), DescriptionXml.Of(markdown).Replace("\n\n", "\n", StringComparison.Ordinal));

    [Theory]
    [InlineData("- a\n- b", "bullet:(a)(b)")]
    [InlineData("* a\n* b", "bullet:(a)(b)")]
    [InlineData("+ a\n\n+ b", "bullet:(a)(b)")]
    [InlineData("1. a\n2. b", "number:(a)(b)")]
    [InlineData("- a\n  more\nlazy\n- b", "bullet:(a more lazy)(b)")]
    [InlineData("- a\n  - b\n  - c\n- d", "bullet:([a]bullet:(b)(c))(d)")]
    [InlineData("1. a\n  - b", "number:([a]bullet:(b))")]
    [InlineData("- a\n\n  b", "bullet:([a][b])")]
    [InlineData("<ul><li>a</li><li>b<ol><li>c</ol></ul>", "bullet:(a)([b]number:(c))")]
    [InlineData("<ul>\n\n<li>a\n\n<li>b\n\n</ul>\n\nc", "bullet:(a)(b)[c]")]
    [InlineData("<li>a</li><li>b</li>", "[a][b]")]
    [InlineData("- a</ul>\n- b", "bullet:(a)(b)")]
    [InlineData("2018. A year.", "2018. A year.")]
    [InlineData("One of 1) this,\n1) that.", "One of 1) this, 1) that.")]
    [InlineData("Values are: - All: all of them. - None: nothing - really.", "[Values are:]bullet:(All: all of them.)(None: nothing - really.)")]
    [InlineData("A range: - 10 to 10", "A range: - 10 to 10")]
    public void Lists(string markdown, string outline) => Assert.Equal(outline, Outline(DescriptionXml.Of(markdown)));

    [Fact]
    public void A_deep_list_ends_somewhere()
    {
        string xml = DescriptionXml.Of(string.Join('\n', Enumerable.Range(0, 50).Select(depth => new string(' ', depth * 2) + "- " + depth)));

        Assert.InRange(xml.Split("<list").Length, 3, 6);
        Assert.Contains("49", xml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](https://x.com/?q=1&r)", "<see href=\"https://x.com/?q=1&amp;r\">a</see>")]
    [InlineData("[a *b*](http://x.com \"title\").", "<see href=\"http://x.com\">a <i>b</i></see>.")]
    [InlineData("[`a`](<https://x.com>)", "<see href=\"https://x.com\"><c>a</c></see>")]
    [InlineData("<a target=_blank href='https://x.com/\"'>a</a>", "a")]
    [InlineData("<a target=_blank href='https://x.com/'>a</a>", "<see href=\"https://x.com/\">a</see>")]
    [InlineData("<https://x.com>", "<see href=\"https://x.com\"/>")]
    [InlineData("See https://x.com/a_b_c(d). Or", "See <see href=\"https://x.com/a_b_c(d)\"/>. Or")]
    [InlineData("(https://x.com)", "(<see href=\"https://x.com\"/>)")]
    [InlineData("https://{host}/api", "https://{host}/api")]
    [InlineData("[a](/docs) [b](#c) [d](javascript:alert) [e]()", "a b d e")]
    [InlineData("[a][1] and [b] and [c]\n\n[1]: https://x.com\n[B]: https://y.com", "<see href=\"https://x.com\">a</see> and <see href=\"https://y.com\">b</see> and [c]")]
    [InlineData("[a] (b) [c", "[a] (b) [c")]
    [InlineData("![a](https://x.com/i.png) <img src='x' alt='b'/>", "a b")]
    [InlineData("[![a](i.png)](https://x.com)", "<see href=\"https://x.com\">a</see>")]
    public void Links(string markdown, string xml) => Assert.Equal(xml, DescriptionXml.Of(markdown));

    [Theory]
    [InlineData("# A\nb", "<para><b>A</b></para>\n<para>b</para>")]
    [InlineData("### A ###", "<b>A</b>")]
    [InlineData("A\n===\nb", "<para><b>A</b></para>\n<para>b</para>")]
    [InlineData("<h2>A</h2>b", "<para><b>A</b></para>\n<para>b</para>")]
    [InlineData("#1 is free", "#1 is free")]
    public void Headings(string markdown, string xml) => Assert.Equal(xml, DescriptionXml.Of(markdown));

    [Theory]
    [InlineData("| a | b |\n|---|:-:|\n| `c` | d\\|e |\n| f | |\n\nz", "[<b>a</b> | <b>b</b>]bullet:(<c>c</c> | d|e)(f)[z]")]
    [InlineData("a | b\n--|--\nc | d", "[<b>a</b> | <b>b</b>]bullet:(c | d)")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "bullet:(a | b)(c)")]
    public void Tables(string markdown, string outline) => Assert.Equal(outline, Outline(DescriptionXml.Of(markdown)));

    [Theory]
    [InlineData("> a\n> b", "a b")]
    [InlineData("> [!NOTE]\n> a", "<b>Note:</b> a")]
    [InlineData("<!-- a -->b", "b")]
    [InlineData("<!-- a\n\nb -->\nc<!-- d", "c&lt;!-- d")]
    [InlineData("&lt;a&gt; &amp; &#39;b&#x27; &nbsp; AT&T; &none;", "&lt;a&gt; &amp; 'b' AT&amp;T; &amp;none;")]
    [InlineData("\\*a\\* \\_ \\<b> \\a", "*a* _ &lt;b&gt; \\a")]
    [InlineData("A <id> of Map<string, int>", "A &lt;id&gt; of Map&lt;string, int&gt;")]
    [InlineData("a\u200Bb \u202Ec", "ab c")]
    [InlineData("&#10;class X { }", "class X { }")]
    public void The_rest(string markdown, string xml) => Assert.Equal(xml, DescriptionXml.Of(markdown));

    [Fact]
    public void The_first_paragraph_is_the_summary()
    {
        string xml = DescriptionXml.Lines(writer => Documentation.Write(writer, DocumentationText.Of(null, "One.\n\nTwo."), null, "Note"));

        Assert.Equal("<summary>One.</summary>\n<remarks>\n<para>Two.</para>\n<para>Note</para>\n</remarks>", xml);
    }

    [Fact]
    public void What_announces_a_list_comes_with_it() =>
        Assert.Empty(DocumentationText.Of(null, "One of:\n- a\n- b").Remarks);

    [Theory]
    [InlineData("The id", "The id. Note.")]
    [InlineData("The id?", "The id? Note.")]
    [InlineData("The id (or name.)", "The id (or name.) Note.")]
    [InlineData("The `id.`", "The <c>id.</c>. Note.")]
    [InlineData("The <id>", "The &lt;id&gt;. Note.")]
    public void Sentences_do_not_run_together(string markdown, string xml) => Assert.Equal(xml, DescriptionXml.Of(DocumentationText.Of(null, markdown), "Note."));

    [Theory]
    [InlineData("OK")]
    [InlineData("Successful response.")]
    [InlineData("**Success!**")]
    [InlineData(" ")]
    public void What_says_nothing_is_not_written(string description) => Assert.Same(DocumentationSpec.None, DocumentationText.OfResponse(null, description));

    [Fact]
    public void The_introduction_of_a_document_is_not_told_at_length()
    {
        string xml = DescriptionXml.Of(DocumentationText.OfDocument("Pets", $"All about *pets*. {new string('x', 300)}. {new string('y', 300)}\n\nMore."));

        Assert.Equal($"<para>Pets</para>\n<para>All about pets.\n{new string('x', 300)}.</para>", xml);
    }

    // Lists on one line: bullet:(item)([paragraph][paragraph]).
    private static string Outline(string xml) => xml.Replace("\n", "", StringComparison.Ordinal)
        .Replace("<item><description>", "(", StringComparison.Ordinal).Replace("</description></item>", ")", StringComparison.Ordinal)
        .Replace("<list type=\"", "", StringComparison.Ordinal).Replace("\">", ":", StringComparison.Ordinal).Replace("</list>", "", StringComparison.Ordinal)
        .Replace("<para>", "[", StringComparison.Ordinal).Replace("</para>", "]", StringComparison.Ordinal);
}
