using System;

namespace Cohesity.Generator.Model.Types;

/// <summary>The type that a project wants for the strings of a format, or for a schema of the document.</summary>
/// <param name="Subject">What it is for: a format as documents write it, or <c>schema:</c> and the name of a schema.</param>
/// <param name="Type">The full name of a struct or a class.</param>
/// <param name="Codec">The full name of what reads and writes it: a struct that implements <c>IApiTextCodec</c>, or a class that derives from <c>JsonConverter</c>.</param>
internal sealed record TypeMapping(string Subject, string Type, string Codec)
{
    /// <summary>What the subject begins with when it is a schema: no format does.</summary>
    public const string SchemaPrefix = "schema:";

    /// <summary>The name of the schema; null when it is for a format.</summary>
    public string? Schema => Subject.StartsWith(SchemaPrefix, StringComparison.Ordinal) ? Subject.Substring(SchemaPrefix.Length) : null;

    /// <summary>Whether the type is a class, as the compilation says.</summary>
    public bool IsClass { get; init; }

    /// <summary>Whether the codec is a <c>JsonConverter</c>, as the compilation says, and not one of texts.</summary>
    public bool IsConverter { get; init; }

    /// <summary>The entry as the project writes it.</summary>
    public string Entry => $"{Subject}={Type},{Codec}";
}
