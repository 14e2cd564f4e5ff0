namespace Cohesity.Generator.Reading;

/// <summary>A file that the compiler handed over.</summary>
/// <param name="Path">As the compiler knows it.</param>
/// <param name="Text">The whole text, decoded by the compiler; undecodable bytes are U+FFFD.</param>
internal sealed record DocumentFile(string Path, string Text);
