using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Cohesity.Generator.Tests.Injection;
using Xunit;

namespace Cohesity.Generator.Tests.Reports;

/// <summary>Text of a document is text on the page, whatever it is: never markup, never script.</summary>
public sealed class ReportInjectionTests
{
    /// <summary>More hostile to pages than to C#.</summary>
    private static readonly string[] Pages =
    [
        "</script><script>alert(1)</script>", "</style><style>*{display:none}", "<!--", "-->", "<img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "' onfocus='alert(1)' autofocus='", "javascript:alert(1)",
        "[x](javascript:alert(1))", "[x](https://example.com/\"onclick=\"alert(1))", "<a href=\"https://example.com/' onclick='alert(1)\">x</a>", "![x](https://example.com/x.png)", "&lt;script&gt;", "&#60;script&#62;", "]]>",
        "\u2028\u2029", "</title>", "<base href=https://example.com/>", "<meta http-equiv=refresh content=0>", "`</code></pre><script>`", "\\u003cscript\\u003e", "<svg onload=alert(1)>", "\0", "x\ufffe\ud800y",
    ];

    /// <summary>What the Markdown of a description may become, and the lines of lists with their marks, of which names make more or fewer.</summary>
    private static readonly HashSet<string> Prose = ["p", "ul", "ol", "li", "pre", "code", "strong", "em", "a", "div", "b"];

    private static readonly HashSet<string> Attributes = ["class", "id", "href", "rel", "open"];

    public static TheoryData<string> Documents => [.. HostileDocument.All.Select(document => document.File)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void It_never_becomes_markup(string file)
    {
        HostileDocument document = HostileDocument.All.Single(each => each.File == file);
        string benign = Shape(ReportOf.Page(document.Fill(ReadOnlyDictionary<string, string>.Empty, isAlone: false)));
        Assert.All(Pages, payload => Assert.Equal(benign, Shape(ReportOf.Page(document.Fill(document.Positions.ToDictionary(position => position, _ => payload), isAlone: false)))));

        // All others, many in one document.
        string[] all = [.. Payloads.All];
        for (int turn = 0; turn < all.Length; turn += document.Positions.Count)
        {
            Assert.Equal(benign, Shape(ReportOf.Page(document.Fill(document.Positions.Select((position, index) => (position, all[(index + turn) % all.Length])).ToDictionary(), isAlone: false))));
        }
    }

    [Fact]
    public void What_cannot_be_seen_is_written_out_in_names_and_left_out_of_prose()
    {
        XElement page = ReportOf.Parse(ReportOf.Page(GeneratorInput.Of("""
            openapi: 3.1.0
            info: { title: "un\u202Eseen", version: '1' }
            paths: {}
            components:
              schemas:
                Item: { type: object, properties: { "a\u202Eb\u2028c\\d": { type: string, pattern: '^\d$', description: "x\u202Ey\u2028z \ud83d\ude00" } } }
            """)));

        Assert.Equal("AbCD string? \"a\\u202eb\\u2028c\\d\"xy z \U0001F600Constraints: matches ^\\d$.", ReportOf.ById(page, "type-Item").Descendants(page.Name.Namespace + "li").Single().Value);
        Assert.Contains("unseen", page.Value, StringComparison.Ordinal);
    }

    /// <summary>The elements that are not prose, in their order, after all was looked at that must hold for every page.</summary>
    private static string Shape(string text)
    {
        // Comments of C# end at these, and XML has none of those.
        Assert.DoesNotContain(text, unit => unit is '\r' or '\u0085' or '\u2028' or '\u2029' or '\ufffe' or '\uffff' or (< ' ' and not '\n'));
        XElement page = ReportOf.Parse(text);
        XNamespace html = "http://www.w3.org/1999/xhtml";
        XElement body = page.Element(html + "body")!;
        XElement main = body.Element(html + "main")!;
        Assert.All(main.DescendantNodes(), node => Assert.True(node is XElement or XText { NodeType: System.Xml.XmlNodeType.Text }, node.NodeType.ToString()));
        Assert.All(main.Descendants(), element => Assert.All(element.Attributes(), attribute => Assert.Contains(attribute.Name.ToString(), Attributes)));
        Assert.All(body.Descendants().Attributes("href"), href => Assert.Matches("^(#|https?://)", href.Value));
        AssertRunsOnlyOurs(page, html);
        return string.Join('\n', page.DescendantsAndSelf().Where(element => !Prose.Contains(element.Name.LocalName) && !element.Ancestors().Any(IsDiagnostics)).Select(element => $"{element.Name.LocalName} {string.Join(' ', element.Attributes().Select(attribute => attribute.Name.LocalName))}"));
    }

    // How many there are depends on what names and types say.
    private static bool IsDiagnostics(XElement element) => (string?)element.Attribute("id") == "diagnostics";

    private static void AssertRunsOnlyOurs(XElement page, XNamespace html)
    {
        string policy = (string)page.Descendants(html + "meta").Single(meta => (string?)meta.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!;
        string Hash(string element) => "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Raw(page.Descendants(html + element).Single())))) + "'";

        Assert.Equal($"default-src 'none'; base-uri 'none'; form-action 'none'; style-src {Hash("style")}; script-src {Hash("script")}", policy);
    }

    // As HTML has it, where a CDATA section is text of the script.
    private static string Raw(XElement element) => string.Concat(element.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting).Replace("&gt;", ">", StringComparison.Ordinal)));
}
