namespace Cohesity.Generator.Model;

/// <summary>A field of a form that has an encoding of its own.</summary>
/// <param name="Name">The field.</param>
/// <param name="Style">How it is written.</param>
internal sealed record FieldSpec(string Name, FieldStyle Style);
