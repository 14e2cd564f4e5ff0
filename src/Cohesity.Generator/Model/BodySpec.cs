namespace Cohesity.Generator.Model;

/// <summary>The body of a request.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="MediaType">What its <c>Content-Type</c> says.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="Identifier">The method's parameter.</param>
/// <param name="IsRequired">Whether a call must give it.</param>
/// <param name="Fields">The fields of a form that are written in another way than by default.</param>
/// <param name="Example">An example as text, or null.</param>
/// <param name="Documentation">What the document says of it.</param>
internal sealed record BodySpec(
    BodyKind Kind,
    string MediaType,
    TypeRef Type,
    string Identifier,
    bool IsRequired,
    EquatableArray<FieldSpec> Fields,
    string? Example,
    DocumentationSpec Documentation);
