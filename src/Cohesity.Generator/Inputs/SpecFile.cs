using Cohesity.Generator.Common;

namespace Cohesity.Generator.Inputs;

/// <summary>All that one client is made of: its document, what belongs to it, and its options.</summary>
/// <param name="Document">The document that the project opted in.</param>
/// <param name="Parts">The files that it may refer to, in ordinal order of their paths.</param>
/// <param name="Overlays">The OpenAPI Overlay documents, in the order of application.</param>
/// <param name="Options">The options in its metadata.</param>
internal sealed record SpecFile(
    DocumentFile Document,
    EquatableArray<DocumentFile> Parts,
    EquatableArray<DocumentFile> Overlays,
    ClientOptions Options)
{
    /// <summary>The file that holds the client's surface as it was accepted, or null. It is no part of what the client is made of: only its name is here.</summary>
    public string? SurfacePath { get; init; }
}

/// <summary>A file that the compiler handed over.</summary>
/// <param name="Path">As the compiler knows it.</param>
/// <param name="Text">The whole text, decoded by the compiler; undecodable bytes are U+FFFD.</param>
internal sealed record DocumentFile(string Path, string Text);
