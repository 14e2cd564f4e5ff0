using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Model.Operations;

/// <summary>A parameter of an operation.</summary>
/// <param name="RawName">Its name on the wire.</param>
/// <param name="Identifier">The method's parameter.</param>
/// <param name="In">Where it travels.</param>
/// <param name="Style">How its value is written.</param>
/// <param name="Explode">Whether each item or member is written on its own.</param>
/// <param name="AllowReserved">Whether reserved characters stay as they are (RFC 3986, section 2.2).</param>
/// <param name="AllowEmpty">Whether an empty list is sent, as an empty value, and not left out.</param>
/// <param name="Content">How the value is written when the parameter has <c>content</c>; <see cref="BodyKind.None"/> for a parameter with a style.</param>
/// <param name="MediaType">The media type of a part, or of a body whose sender may choose; null when there is none to name.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="IsRequired">Whether a call must give it.</param>
/// <param name="IsDeprecated">Whether it is deprecated.</param>
/// <param name="DefaultText">What the server assumes when it is absent, or null.</param>
/// <param name="Example">An example as text, or null.</param>
/// <param name="Documentation">Its description in the document.</param>
/// <param name="ItemDelimiters">What stands between the items of the lists in a list, a character for each level (Swagger 2.0, Items Object); empty where those are JSON.</param>
internal sealed record ParameterSpec(
    string RawName,
    string Identifier,
    ParameterIn In,
    ParameterStyle Style,
    bool Explode,
    bool AllowReserved,
    bool AllowEmpty,
    BodyKind Content,
    string? MediaType,
    TypeRef Type,
    bool IsRequired,
    bool IsDeprecated,
    string? DefaultText,
    string? Example,
    DocumentationSpec Documentation,
    string ItemDelimiters = "")
{
    /// <summary>The literal of the value that every call sends, so that the method does not take it; null for all others.</summary>
    public string? Constant { get; init; }

    /// <summary>Where its value is when it is no parameter of the method; null when it is one.</summary>
    public OptionPlace? Option { get; init; }

    /// <summary>Where it stands in the document, until the fake server has taken it over; null when there is none.</summary>
    public string? Pointer { get; init; }
}
