using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Xml;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Cohesity.Generator.Inputs.Projects;

/// <summary>
/// Reads the project files that the targets hand over. The compiler is told the values of the names that it asks for, and of no other name that it exists: only the
/// text of the project shows what is misspelt, and where a value stands.
/// </summary>
internal static class ProjectFileReader
{
    /// <summary>The metadata that marks a project file; nobody but the targets writes it.</summary>
    public const string Marker = "OpenApiProject";

    private const string Key = "build_metadata.AdditionalFiles." + Marker;

    // What MSBuild itself takes from an item's element.
    private static readonly HashSet<string> OwnOfItems = new(StringComparer.OrdinalIgnoreCase)
    {
        "Include", "Exclude", "Remove", "Update", "Condition", "Label", "KeepDuplicates", "KeepMetadata", "RemoveMetadata", "MatchOnMetadata", "MatchOnMetadataOptions",
    };

    public static ProjectFile? Read(AdditionalText file, AnalyzerConfigOptions options, CancellationToken cancellationToken) =>
        options.TryGetValue(Key, out string? marker) && OptionValue.Flag(marker) == true && file.GetText(cancellationToken) is { } text ? Read(file.Path, text) : null;

    private static ProjectFile Read(string path, SourceText text)
    {
        var entries = new List<ProjectEntry>();
        using XmlReader reader = XmlReader.Create(new StringReader(text.ToString()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        try
        {
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element || reader.IsEmptyElement)
                {
                    continue;
                }

                if (reader.LocalName is "ItemGroup" or "ItemDefinitionGroup")
                {
                    ReadChildren(reader, () => ReadItem(reader, path, text, entries));
                }
                else if (reader.LocalName == "PropertyGroup")
                {
                    ReadChildren(reader, () =>
                    {
                        (string name, ProblemLocation place) = (reader.LocalName, Place(reader, path, text));
                        entries.Add(new ProjectEntry(ProjectEntryKind.Property, "", "", name, Content(reader), place));
                    });
                }
            }
        }
        catch (XmlException)
        {
            // MSBuild has read this file, or the build would not be here; an editor's text may be half written.
        }

        return new ProjectFile(path, entries.ToEquatableArray());
    }

    private static void ReadItem(XmlReader reader, string path, SourceText text, List<ProjectEntry> entries)
    {
        string item = reader.LocalName;
        if (item.IndexOf("OpenApi", StringComparison.OrdinalIgnoreCase) < 0 && !OptionNames.IsNear(item, OptionNames.Items) && !OptionValue.Is(item, OptionNames.AdditionalFilesItem))
        {
            Content(reader);
            return;
        }

        string files = reader.GetAttribute("Include") ?? reader.GetAttribute("Update") ?? "";
        entries.Add(new ProjectEntry(ProjectEntryKind.Item, item, files, item, "", Place(reader, path, text)));
        while (reader.MoveToNextAttribute())
        {
            if (!OwnOfItems.Contains(reader.LocalName) && reader.Prefix.Length == 0 && reader.LocalName != "xmlns")
            {
                entries.Add(new ProjectEntry(ProjectEntryKind.Metadata, item, files, reader.LocalName, reader.Value, Place(reader, path, text)));
            }
        }

        reader.MoveToElement();
        if (!reader.IsEmptyElement)
        {
            ReadChildren(reader, () =>
            {
                (string name, ProblemLocation place) = (reader.LocalName, Place(reader, path, text));
                entries.Add(new ProjectEntry(ProjectEntryKind.Metadata, item, files, name, Content(reader), place));
            });
        }
    }

    /// <summary>Visits the elements right below this one, and ends at its end. A visit ends at the end of its own element.</summary>
    private static void ReadChildren(XmlReader reader, Action visit)
    {
        int depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                visit();
            }
        }
    }

    /// <summary>The text within an element, at the end of which the reader is then.</summary>
    private static string Content(XmlReader reader)
    {
        var content = "";
        if (!reader.IsEmptyElement)
        {
            int depth = reader.Depth;
            while (reader.Read() && reader.Depth > depth)
            {
                content += reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA ? reader.Value : "";
            }
        }

        return content.Trim();
    }

    private static ProblemLocation Place(XmlReader reader, string path, SourceText text)
    {
        var info = (IXmlLineInfo)reader;
        int line = info.LineNumber - 1;
        int column = info.LinePosition - 1;
        return new ProblemLocation(path, line, column, text.Lines[line].Start + column, reader.Name.Length);
    }
}
