namespace Cohesity.Generator.Model;

/// <summary>A parameter of an operation.</summary>
/// <param name="RawName">Its name on the wire.</param>
/// <param name="Identifier">The method's parameter.</param>
/// <param name="In">Where it travels.</param>
/// <param name="Style">How its value is written.</param>
/// <param name="Explode">Whether each item or member is written on its own.</param>
/// <param name="AllowReserved">Whether reserved characters stay as they are (RFC 3986, section 2.2).</param>
/// <param name="IsJson">Whether the value is written as JSON: a parameter with <c>content</c>.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="IsRequired">Whether a call must give it.</param>
/// <param name="IsDeprecated">Whether the document says so.</param>
/// <param name="Documentation">What the document says of it.</param>
internal sealed record ParameterSpec(
    string RawName,
    string Identifier,
    ParameterIn In,
    ParameterStyle Style,
    bool Explode,
    bool AllowReserved,
    bool IsJson,
    TypeRef Type,
    bool IsRequired,
    bool IsDeprecated,
    DocumentationSpec Documentation);
