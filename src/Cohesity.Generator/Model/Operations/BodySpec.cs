using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Model.Operations;

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
    DocumentationSpec Documentation)
{
    /// <summary>Where it stands in the document, until the fake server has taken it over; null when there is none.</summary>
    public string? Pointer { get; init; }
}

/// <summary>A field of a form that has an encoding of its own.</summary>
/// <param name="Name">The field.</param>
/// <param name="Style">How it is written.</param>
/// <param name="Delimiters">What stands between the items of a <see cref="FieldStyle.Delimited"/> list, and then between those of the lists in it; null for any other.</param>
internal sealed record FieldSpec(string Name, FieldStyle Style, string? Delimiters = null);

/// <summary>How a list or an object of a form is written. Without any of these a list is written once for each item, and an object as JSON.</summary>
internal enum FieldStyle
{
    /// <summary>With brackets: <c>a[b]=c</c>, <c>a[0]=b</c>.</summary>
    Deep,

    /// <summary>Each member of an object as a field of its own.</summary>
    Exploded,

    /// <summary>As one field with commas.</summary>
    Joined,

    /// <summary>As one field with spaces.</summary>
    Spaced,

    /// <summary>As one field with pipes.</summary>
    Piped,

    /// <summary>As JSON.</summary>
    Json,

    /// <summary>As Swagger 2.0 has it for lists with tabs and for lists in lists.</summary>
    Delimited,
}
