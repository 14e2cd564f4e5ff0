using System;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using Xunit;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>The pages about the clients of a project, as the target writes them.</summary>
internal static class ReportOf
{
    private const string Ending = ".html.g.cs";

    /// <summary>The page about the only client.</summary>
    public static string Page(GeneratorInput input) => Page(Run(input));

    /// <summary>The page about the only client.</summary>
    public static string Page(GeneratorRun run) => Text(Assert.Single(run.Files, file => file.Key.EndsWith(Ending, StringComparison.Ordinal)).Value);

    /// <summary>The run that writes the files of targets.</summary>
    public static GeneratorRun Run(GeneratorInput input) => GeneratorRunner.Run(input.WithBuildProperty("OpenApiSurfaceUpdate", "true"));

    /// <summary>The lines before the pages: the names of the files, and what is on them.</summary>
    public static string[] Heads(GeneratorRun run) => [.. run.Files.Where(file => file.Key.EndsWith(Ending, StringComparison.Ordinal)).Select(file => string.Join('\n', Lines(file.Value).Take(2)))];

    /// <summary>A page, read by a parser that knows nothing of this one.</summary>
    public static XElement Parse(string page)
    {
        using var reader = XmlReader.Create(new System.IO.StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
    }

    /// <summary>All elements of a name.</summary>
    public static XElement[] Elements(XElement page, string name) => [.. page.DescendantsAndSelf(page.Name.Namespace + name)];

    /// <summary>The element of an id.</summary>
    public static XElement ById(XElement page, string id) => page.Descendants().Single(element => (string?)element.Attribute("id") == id);

    private static string Text(string comments) => string.Join('\n', Lines(comments).Skip(2)) + "\n";

    private static string[] Lines(string comments) => [.. comments.TrimEnd('\n').Split('\n').Select(line => line["// ".Length..])];
}
