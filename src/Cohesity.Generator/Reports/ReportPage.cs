using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Security;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Reports;

/// <summary>Writes the page about a client: one file, which asks nobody for anything. It is HTML, and XML as well, so that any parser reads it.</summary>
internal static class ReportPage
{
    private static readonly Lazy<string> Style = new(() => Read("page.css"));
    private static readonly Lazy<string> Script = new(() => Read("page.js"));

    public static string Write(ReportSpec report)
    {
        ClientSpec client = report.Client;
        var html = new HtmlWriter();
        WriteHead(html, report);
        html.Markup("<body>\n<a class=\"skip\" href=\"#content\">Skip to the content</a>\n<header><div><h1>").Text(client.Name).Markup("</h1><p>");
        DescriptionMarkup.WriteHeadline(html, client.Documentation);
        html.Markup("</p></div>\n<search hidden=\"hidden\"><label for=\"search\">Search operations and types</label>")
            .Markup("<input id=\"search\" type=\"search\" autocomplete=\"off\" spellcheck=\"false\" aria-keyshortcuts=\"/\" aria-describedby=\"found\" placeholder=\"Name, path, method or wire name\" /><kbd>/</kbd><output id=\"found\" for=\"search\"></output></search></header>\n");
        WriteContents(html, report);
        html.Markup("<main id=\"content\" tabindex=\"-1\">\n");
        WriteOverview(html, report);
        NoteMarkup.WriteChanges(html, report.Changes);
        NoteMarkup.WriteDiagnostics(html, report.Notes);
        WriteOperations(html, report);
        WriteTypes(html, report);
        html.Markup("</main>\n<footer><p>Written by Cohesity.Generator. This page is one file and loads nothing from anywhere.</p></footer>\n<script>").Markup(Script.Value).Markup("</script>\n</body>\n</html>\n");
        return html.ToString();
    }

    // What a policy names by its hash runs, and nothing that anybody might have smuggled in.
    private static void WriteHead(HtmlWriter html, ReportSpec report) => html
        .Markup("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\" xml:lang=\"en\">\n<head>\n<meta charset=\"utf-8\" />\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action 'none'; style-src '")
        .Text(Hash(Style.Value)).Markup("'; script-src '").Text(Hash(Script.Value)).Markup("'\" />\n<meta name=\"referrer\" content=\"no-referrer\" />\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n<meta name=\"color-scheme\" content=\"light dark\" />\n<title>")
        .Text(report.Client.Name).Markup("</title>\n<style>").Markup(Style.Value).Markup("</style>\n</head>\n");

    private static void WriteContents(HtmlWriter html, ReportSpec report)
    {
        html.Markup("<nav aria-label=\"Contents\"><ul>\n<li><a href=\"#overview\">Overview</a></li>\n<li><a href=\"#changes\">What changed <span class=\"n\">")
            .Text(report.Changes.File is null ? "" : Number(report.Changes.Breaking.Count + report.Changes.Other.Count))
            .Markup("</span></a></li>\n<li><a href=\"#diagnostics\">Diagnostics <span class=\"n\">").Number(report.Notes.Count)
            .Markup("</span></a></li>\n<li><a href=\"#operations\">Operations <span class=\"n\">").Number(report.Client.Apis.Sum(api => api.Operations.Count)).Markup("</span></a><ul>\n");
        foreach (ApiSpec api in report.Client.Apis)
        {
            html.Markup("<li><a href=\"#api-").Text(api.PropertyName).Markup("\">").Text(api.PropertyName).Markup(" <span class=\"n\">").Number(api.Operations.Count).Markup("</span></a></li>\n");
        }

        html.Markup("</ul></li>\n<li><a href=\"#types\">Types <span class=\"n\">").Number(report.Client.Types.Count).Markup("</span></a></li>\n</ul></nav>\n");
    }

    private static void WriteOverview(HtmlWriter html, ReportSpec report)
    {
        ClientSpec client = report.Client;
        html.Markup("<section id=\"overview\"><h2>Overview</h2>");
        DescriptionMarkup.WriteRest(html, client.Documentation);
        html.Markup("<dl><div><dt>Document</dt><dd><code>").Exact(report.Document).Markup("</code>").Markup(client.Contract!.Version.Length == 0 ? "" : ", version ").Text(client.Contract.Version)
            .Markup("</dd></div><div><dt>Namespace</dt><dd><code>").Text(client.Namespace).Markup("</code>").Markup(client.IsPublic ? "" : ", internal").Markup("</dd></div>");
        if ((client.ServerUrl ?? client.BasePath) is { Length: > 0 } server)
        {
            html.Markup("<div><dt>").Markup(client.ServerUrl is null ? "Base path" : "Server").Markup("</dt><dd><code>").Exact(server).Markup("</code></dd></div>");
        }

        if (client.Security.Schemes.Count > 0)
        {
            html.Markup("<div><dt>Authentication</dt><dd>");
            for (int i = 0; i < client.Security.Schemes.Count; i++)
            {
                SecuritySchemeSpec scheme = client.Security.Schemes[i];
                html.Markup(i > 0 ? ", " : "").Markup("<code>").Exact(scheme.RawName).Markup("</code> (").Text(Way(scheme.Kind)).Markup(scheme.WireName.Length == 0 ? "" : " <code>").Exact(scheme.WireName)
                    .Markup(scheme.WireName.Length == 0 ? "" : "</code>").Markup(")");
            }

            html.Markup("</dd></div>");
        }

        html.Markup("</dl></section>\n");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Way(SecuritySchemeKind kind) => kind switch
    {
        SecuritySchemeKind.Header => "header",
        SecuritySchemeKind.Query => "query",
        SecuritySchemeKind.Cookie => "cookie",
        SecuritySchemeKind.MutualTls => "client certificate",
        SecuritySchemeKind.Basic => "user name and password",
        _ => "Authorization",
    };

    private static void WriteOperations(HtmlWriter html, ReportSpec report)
    {
        var operations = new OperationMarkup(html, report.Client, report.Context);
        html.Markup("<section id=\"operations\"><h2>Operations</h2>\n").Markup(report.Client.Apis.Count == 0 ? "<p>The client has none.</p>" : "");
        foreach (ApiSpec api in report.Client.Apis)
        {
            html.Markup("<section class=\"g\" id=\"api-").Text(api.PropertyName).Markup("\"><h3>").Text(api.PropertyName).Markup(" <span class=\"n\">").Number(api.Operations.Count).Markup("</span></h3>");
            DescriptionMarkup.Write(html, api.Documentation);
            html.Markup("\n");
            foreach (OperationSpec operation in api.Operations)
            {
                operations.Write(api, operation);
            }

            html.Markup("</section>\n");
        }

        html.Markup("</section>\n");
    }

    private static void WriteTypes(HtmlWriter html, ReportSpec report)
    {
        var declarations = new DeclarationMarkup(html, report.Context);
        html.Markup("<section id=\"types\" class=\"g\"><h2>Types <span class=\"n\">").Number(report.Client.Types.Count).Markup("</span></h2>\n").Markup(report.Client.Types.Count == 0 ? "<p>The client has none.</p>" : "");
        foreach (TypeSpec type in report.Client.Types.OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            declarations.Write(type);
        }

        html.Markup("</section>\n");
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(ReportPage).Assembly.GetManifestResourceStream("Reports/" + name)!, Encoding.UTF8);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }

    private static string Hash(string text)
    {
        using SHA256 hash = SHA256.Create();
        return "sha256-" + Convert.ToBase64String(hash.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }
}
