using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;

namespace Cohesity.Generator.Reports;

/// <summary>Writes diagnostics: what changed since the API was accepted, and what the document could not have.</summary>
internal static class NoteMarkup
{
    private const int MaxOpen = 10;

    public static void WriteChanges(HtmlWriter html, ReportChanges changes)
    {
        html.Markup("<section id=\"changes\"><h2>What changed</h2>");
        if (changes.File is not { } file)
        {
            html.Markup("<p>There is no file of the API that was accepted, so nothing is compared. <code>").Text(changes.Command)
                .Markup("</code> writes one beside the document; commit it, and from then on this page, and every build, says what changed since.</p>");
        }
        else if (changes.State is not { } state)
        {
            html.Markup("<p>Nothing, since <code>").Exact(file).Markup("</code> was written.</p>");
        }
        else
        {
            html.Markup("<p>").Text(state).Markup(".</p>");
            Write(html, changes.Breaking, isBreaking: true);
            Write(html, changes.Other, isBreaking: false);
        }

        html.Markup("</section>\n");
    }

    public static void WriteDiagnostics(HtmlWriter html, EquatableArray<ReportNote> notes)
    {
        html.Markup("<section id=\"diagnostics\" class=\"g\"><h2>Diagnostics</h2>")
            .Markup(notes.Count == 0 ? "<p>None: all of the document is in the client, as it stands there.</p>" : "<p>What the document says and the client does not have as it stands there, as each build reports it.</p>");
        foreach (IGrouping<string, ReportNote> same in notes.GroupBy(note => note.Id).OrderBy(same => same.Key, System.StringComparer.Ordinal))
        {
            // A few are read at once, of many first what there is.
            html.Markup("\n<details class=\"e\" id=\"").Text(same.Key).Markup("\"").Markup(notes.Count <= MaxOpen ? " open=\"open\"" : "").Markup("><summary><h3><code>").Text(same.Key).Markup("</code> ").Text(same.First().Title)
                .Markup(" <span class=\"n\">").Number(same.Count()).Markup("</span></h3>");
            WriteSeverity(html, same.First());
            html.Markup("</summary><div><ul class=\"l\">");
            foreach (ReportNote note in same)
            {
                html.Markup("<li><div>");
                WritePlace(html, note);
                html.Markup("</div><p>").Text(note.Message).Markup("</p></li>");
            }

            html.Markup("</ul></div></details>");
        }

        html.Markup("</section>\n");
    }

    private static void Write(HtmlWriter html, IReadOnlyCollection<ReportNote> notes, bool isBreaking)
    {
        if (notes.Count == 0)
        {
            return;
        }

        html.Markup("<section class=\"g\"><h3>").Markup(isBreaking ? "Breaking" : "Compatible").Markup(" <span class=\"n\">").Number(notes.Count).Markup("</span></h3><ul class=\"l\">");
        foreach (ReportNote note in notes)
        {
            html.Markup("<li class=\"e\"><div><code>").Text(note.Id).Markup("</code> <strong>").Text(note.Title).Markup("</strong>");
            WriteSeverity(html, note);
            html.Markup(" ");
            WritePlace(html, note);
            html.Markup("</div><p>").Text(note.Message).Markup("</p></li>");
        }

        html.Markup("</ul></section>");
    }

    private static void WriteSeverity(HtmlWriter html, ReportNote note) => html.Markup(" <b class=\"t ").Text(note.Severity).Markup("\">").Text(note.Severity).Markup("</b>");

    private static void WritePlace(HtmlWriter html, ReportNote note) =>
        html.Markup(note.Place.Length == 0 ? "" : "<code class=\"w\">").Exact(note.Place).Markup(note.Place.Length == 0 ? "" : "</code>");
}
