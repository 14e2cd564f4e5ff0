namespace Cohesity.Generator.Model.Types;

/// <summary>The name of an element or an attribute.</summary>
/// <param name="Local">The name without a prefix.</param>
/// <param name="Namespace">Its namespace, or null.</param>
/// <param name="Prefix">The prefix that stands for the namespace, or null.</param>
internal sealed record XmlNameSpec(string Local, string? Namespace = null, string? Prefix = null);

/// <summary>The root element of a body in XML.</summary>
/// <param name="Name">Its name; null when the one member of the object is the root element.</param>
/// <param name="IsChecked">Whether an element of another name is refused: where the document gives the name, and does not only imply it.</param>
/// <param name="Item">The name of an item's element, of a list; null for everything else.</param>
internal sealed record XmlRootSpec(XmlNameSpec? Name, bool IsChecked, XmlNameSpec? Item);

/// <summary>How a member of an object is written in XML.</summary>
/// <param name="Node">What it is there.</param>
/// <param name="Name">The name of the element or the attribute; of a list, that of the element around its items.</param>
/// <param name="Item">The name of an item's element, of a list; null for everything else.</param>
/// <param name="IsWrapped">Whether a list has an element around its items.</param>
internal sealed record XmlMemberSpec(XmlKind Node, XmlNameSpec Name, XmlNameSpec? Item, bool IsWrapped)
{
    /// <summary>What of its XML Object has no effect, for a problem; null for nothing, and once that was told.</summary>
    public string? Ignored { get; init; }
}

/// <summary>What a member is in XML (OpenAPI 3.2, section 4.26.1.1).</summary>
internal enum XmlKind
{
    Element,
    Attribute,

    /// <summary>The text of the object's element.</summary>
    Text,

    /// <summary>The same, written as a CDATA section.</summary>
    CData,

    /// <summary>Nothing: XML cannot carry it.</summary>
    None,
}
