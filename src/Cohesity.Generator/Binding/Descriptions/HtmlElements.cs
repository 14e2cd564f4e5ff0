using System;
using System.Collections.Generic;

namespace Cohesity.Generator.Binding.Descriptions;

/// <summary>The elements of HTML that occur in descriptions. What else stands in angle brackets is a placeholder: <c>&lt;id&gt;</c>.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> Styles = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "big", "cite", "code", "del", "em", "font", "i", "img", "ins", "kbd", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var", "wbr",
    };

    // <note> and <important> are Amazon's.
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "div", "dl", "dt", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "important",
        "li", "main", "note", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    };

    public static bool IsKnown(string name) => Styles.Contains(name) || Blocks.Contains(name);

    /// <summary>Whether a paragraph ends where the element begins and ends.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);
}
