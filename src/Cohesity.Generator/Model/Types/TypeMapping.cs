namespace Cohesity.Generator.Model.Types;

/// <summary>The type that a project wants for the strings of a format.</summary>
/// <param name="Format">The format, as documents write it.</param>
/// <param name="Type">The full name of a struct.</param>
/// <param name="Codec">The full name of a struct that reads and writes it as text.</param>
internal sealed record TypeMapping(string Format, string Type, string Codec);
