using System;
using System.Text.Json.Nodes;
using System.Xml;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>Reads XML Objects: what a value is called in XML, and what it is there (OpenAPI 3.1, section 4.8.26; 3.2, section 4.26).</summary>
internal static class XmlBinder
{
    private const string InstanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";

    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    /// <summary>How a member is written, as far as its schema says so; null when it says nothing.</summary>
    /// <param name="name">The member's name in JSON.</param>
    /// <param name="type">Its type.</param>
    /// <param name="annotations">What its schema says.</param>
    /// <param name="schemas">What knows the components.</param>
    public static XmlMemberSpec? Member(string name, TypeRef type, SchemaAnnotations annotations, SchemaBinder schemas)
    {
        JsonObject? items = type.Kind == TypeKind.List ? ItemsOf(annotations, schemas) : null;
        return annotations.Xml is null && items is null ? null : Member(name, type, annotations.Xml ?? new JsonObject(), items ?? new JsonObject());
    }

    /// <summary>How a member is written whose schema says nothing.</summary>
    public static XmlMemberSpec Default(string name, TypeRef type) => Member(name, type, new JsonObject(), new JsonObject());

    /// <summary>The name that an XML Object gives.</summary>
    /// <param name="xml">The object.</param>
    /// <param name="otherwise">The name where it gives none.</param>
    /// <param name="list">The object of the list around it, whose namespace is its own where it has none.</param>
    public static XmlNameSpec Name(JsonObject xml, string otherwise, JsonObject? list = null)
    {
        string local = Text(xml, "name") ?? otherwise;
        foreach ((string prefix, string uri) in new[] { ("xsi", InstanceNamespace), ("xml", XmlNamespace) })
        {
            if (local.StartsWith(prefix + ":", StringComparison.Ordinal))
            {
                return new XmlNameSpec(local.Substring(prefix.Length + 1), uri, prefix);
            }
        }

        string? own = Text(xml, "namespace") ?? (list is null ? null : Text(list, "namespace"));
        return new XmlNameSpec(local, own, own is null ? null : Text(xml, "prefix") ?? (list is null ? null : Text(list, "prefix")));
    }

    /// <summary>The XML Object of the items of an array, or null.</summary>
    public static JsonObject? ItemsOf(SchemaAnnotations annotations, SchemaBinder schemas) =>
        annotations.Items is { } items ? SchemaAnnotations.Of(schemas.Recall(items.Schema) ?? items, schemas).Xml : null;

    /// <summary>A field of an XML Object; null when it is absent or empty.</summary>
    public static string? Text(JsonObject xml, string field) => xml[field]?.ToString() is { Length: > 0 } text ? text : null;

    /// <summary>Whether a text can name an element or an attribute, and be a prefix (Namespaces in XML 1.0, section 3: an NCName; <c>xmlns</c> declares a namespace).</summary>
    public static bool IsName(string text) => text.IndexOf(':') < 0 && text != "xmlns" && XmlReader.IsName(text);

    private static XmlMemberSpec Member(string name, TypeRef type, JsonObject xml, JsonObject items)
    {
        string? node = Text(xml, "nodeType");
        XmlNameSpec own = Name(xml, name);
        if (type.Kind == TypeKind.List)
        {
            bool isWrapped = node == "element";
            string? unlisted = node is "element" or "none" or null ? null : $"its nodeType is '{node}', but a list is made of elements";
            return new XmlMemberSpec(XmlKind.Element, own, Name(items, isWrapped ? own.Local : name, isWrapped ? null : xml), isWrapped) { Ignored = unlisted };
        }

        bool isScalar = type.Kind is not (TypeKind.Model or TypeKind.Map);

        // No element is in these namespaces, and what is in them is known: xsi:type, xml:lang.
        if (own.Namespace is InstanceNamespace or XmlNamespace)
        {
            return isScalar && own.Prefix is "xsi" or "xml"
                ? new XmlMemberSpec(XmlKind.Attribute, own, null, false)
                : new XmlMemberSpec(XmlKind.Element, own with { Namespace = null, Prefix = null }, null, false) { Ignored = $"no element is in the namespace {own.Namespace}" };
        }

        return node switch
        {
            "attribute" when isScalar => new XmlMemberSpec(XmlKind.Attribute, own, null, false),
            "text" when isScalar => new XmlMemberSpec(XmlKind.Text, own, null, false),
            "cdata" when isScalar => new XmlMemberSpec(type.Kind == TypeKind.String ? XmlKind.CData : XmlKind.Text, own, null, false),
            "element" or null => new XmlMemberSpec(XmlKind.Element, own, null, false),
            _ => new XmlMemberSpec(XmlKind.Element, own, null, false) { Ignored = $"its nodeType is '{node}', but it is an element" },
        };
    }
}
