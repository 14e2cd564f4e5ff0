using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Texts;

namespace Cohesity.Generator.Reports;

/// <summary>Writes descriptions, and sentences of ours that hold text of a document.</summary>
internal static class DescriptionMarkup
{
    /// <summary>Writes all of a description.</summary>
    public static void Write(HtmlWriter html, DocumentationSpec documentation) => Write(html, documentation.Summary.Concat(documentation.Remarks));

    /// <summary>Writes what a heading does not show already.</summary>
    public static void WriteRest(HtmlWriter html, DocumentationSpec documentation) =>
        Write(html, documentation.Summary.Skip(documentation.Summary is { Count: > 0 } && documentation.Summary[0] is ParagraphBlock first && !HasLink(first) ? 1 : 0).Concat(documentation.Remarks));

    /// <summary>Writes the first paragraph as text, without links: it stands in what can be clicked.</summary>
    public static void WriteHeadline(HtmlWriter html, DocumentationSpec documentation)
    {
        if (documentation.Summary is { Count: > 0 } && documentation.Summary[0] is ParagraphBlock paragraph)
        {
            foreach (TextRun run in paragraph.Runs)
            {
                Styled(html, run);
            }
        }
    }

    private static bool HasLink(ParagraphBlock paragraph) => paragraph.Runs.Any(run => run.Url is not null);

    private static void Write(HtmlWriter html, IEnumerable<TextBlock> blocks)
    {
        foreach (TextBlock block in blocks)
        {
            switch (block)
            {
                case ParagraphBlock paragraph:
                    html.Markup("<p>");
                    Inline(html, paragraph);
                    html.Markup("</p>");
                    break;
                case CodeBlock code:
                    html.Markup("<pre><code>").Text(code.Code).Markup("</code></pre>");
                    break;
                case ListBlock list:
                    html.Markup(list.IsNumbered ? "<ol>" : "<ul>");
                    foreach (ListItem item in list.Items)
                    {
                        html.Markup("<li>");
                        Item(html, item.Blocks);
                        html.Markup("</li>");
                    }

                    html.Markup(list.IsNumbered ? "</ol>" : "</ul>");
                    break;
            }
        }
    }

    private static void Item(HtmlWriter html, EquatableArray<TextBlock> blocks)
    {
        if (blocks.Count == 1 && blocks[0] is ParagraphBlock paragraph)
        {
            Inline(html, paragraph);
            return;
        }

        Write(html, blocks);
    }

    private static void Inline(HtmlWriter html, ParagraphBlock paragraph)
    {
        foreach (TextRun run in paragraph.Runs)
        {
            if (run.Url is not { } url)
            {
                Styled(html, run);
                continue;
            }

            html.Markup("<a rel=\"noreferrer\" href=\"").Text(url).Markup("\">");
            Styled(html, run);
            html.Markup("</a>");
        }
    }

    private static void Styled(HtmlWriter html, TextRun run)
    {
        bool isStrong = (run.Style & TextStyle.Strong) != 0;
        bool isEmphasis = (run.Style & TextStyle.Emphasis) != 0;
        bool isCode = (run.Style & TextStyle.Code) != 0;
        html.Markup(isStrong ? "<strong>" : "").Markup(isEmphasis ? "<em>" : "").Markup(isCode ? "<code>" : "");
        html.Text(run.Text);
        html.Markup(isCode ? "</code>" : "").Markup(isEmphasis ? "</em>" : "").Markup(isStrong ? "</strong>" : "");
    }
}
