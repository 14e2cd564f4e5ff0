namespace Cohesity.Generator.Model;

/// <summary>A field of a form that has an encoding of its own.</summary>
/// <param name="Name">The field.</param>
/// <param name="Style">How it is written.</param>
/// <param name="Delimiters">What stands between the items of a <see cref="FieldStyle.Delimited"/> list, and then between those of the lists in it; null for any other.</param>
internal sealed record FieldSpec(string Name, FieldStyle Style, string? Delimiters = null);
