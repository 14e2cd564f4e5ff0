using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Surface.Building;

/// <summary>How a value is written in XML, as a surface says it: in the manner of XPath, with namespaces and without prefixes, which mean nothing to a reader.</summary>
internal static class SurfaceXml
{
    /// <summary>What a member is; null when it is an element of the member's own name, or a list of such.</summary>
    public static string? Of(PropertySpec property)
    {
        if (property.Xml is not { } xml)
        {
            return null;
        }

        string text = xml.Node switch
        {
            XmlKind.Attribute => "@" + Of(xml.Name),
            XmlKind.Text => "text()",
            XmlKind.CData => "cdata()",
            XmlKind.None => "none",
            _ when xml.Item is not { } item => Of(xml.Name),
            _ when xml.IsWrapped => Of(xml.Name) + "/" + Of(xml.Item),
            _ => Of(xml.Item),
        };
        return text == property.JsonName ? null : text;
    }

    /// <summary>The element of a body; null when it has none of its own.</summary>
    public static string? Of(XmlRootSpec? root) => root?.Name is not { } name ? null : root.Item is { } item ? Of(name) + "/" + Of(item) : Of(name);

    private static string Of(XmlNameSpec name) => name.Namespace is { } uri ? "{" + uri + "}" + name.Local : name.Local;
}
