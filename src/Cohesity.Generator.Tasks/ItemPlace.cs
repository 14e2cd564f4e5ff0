using System;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Build.Framework;

namespace Cohesity.Generator.Tasks;

/// <summary>Finds the line of a project file that an item comes from.</summary>
internal static class ItemPlace
{
    /// <param name="item">An item with <c>Source</c>.</param>
    /// <param name="project">The project that is built; an item that the package made of another one stands there.</param>
    /// <returns>The file, and the line and column in it, counted from 1; 0 where they are not known.</returns>
    public static (string File, int Line, int Column) Of(ITaskItem item, string project)
    {
        foreach (string file in new[] { item.GetMetadata("DefiningProjectFullPath"), project })
        {
            if (File.Exists(file) && Find(item, file) is { } place)
            {
                return (file, place.LineNumber, place.LinePosition - 1);
            }
        }

        return (project, 0, 0);
    }

    private static IXmlLineInfo? Find(ITaskItem item, string file)
    {
        try
        {
            XElement[] items = XDocument.Load(file, LoadOptions.SetLineInfo).Descendants().Where(element => element.Name.LocalName is "OpenApiClient" or "OpenApiReference").ToArray();
            string source = item.GetMetadata("Source");
            return Array.Find(items, element => Has(element, "Include", item.ItemSpec) && (Has(element, "Source", source) || Has(element, "SourceUri", source)))
                ?? Array.Find(items, element => Has(element, "Source", source) || Has(element, "SourceUri", source))
                ?? Array.Find(items, element => Has(element, "Include", item.ItemSpec));
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool Has(XElement element, string name, string value) =>
        element.Attribute(name)?.Value == value || element.Elements().Any(child => child.Name.LocalName == name && child.Value.Trim() == value);
}
