using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Model.Operations;

/// <summary>The body of a request.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="MediaType">Its <c>Content-Type</c>.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="Identifier">The method's parameter.</param>
/// <param name="IsRequired">Whether a call must give it.</param>
/// <param name="Fields">The fields of a form that are written in another way than by default.</param>
/// <param name="Example">An example as text, or null.</param>
/// <param name="Documentation">Its description in the document.</param>
internal sealed record BodySpec(
    BodyKind Kind,
    string MediaType,
    TypeRef Type,
    string Identifier,
    bool IsRequired,
    EquatableArray<FieldSpec> Fields,
    string? Example,
    DocumentationSpec Documentation)
{
    /// <summary>The root element of a body in XML; null for every other body.</summary>
    public XmlRootSpec? Xml { get; init; }

    /// <summary>Whether the document names it, so that a complaint about its absence does.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Where it stands in the document, until the fake server has taken it over; null when there is none.</summary>
    public string? Pointer { get; init; }
}

/// <summary>A field of a form that is written in another way than by default, which writes a list once for each item, and an object as JSON.</summary>
/// <param name="Name">The field.</param>
/// <param name="Style">How it is written; <see cref="ParameterStyle.Simple"/> where the document has no style for it.</param>
/// <param name="Explode">Whether each item or member is a field of its own.</param>
/// <param name="IsJson">Whether it is written as JSON.</param>
/// <param name="ItemDelimiters">What stands between the items of the lists in a list, a character for each level (Swagger 2.0, Items Object); empty where those are JSON.</param>
internal sealed record FieldSpec(string Name, ParameterStyle Style, bool Explode, bool IsJson, string ItemDelimiters);
