namespace Cohesity.Generator.CorpusTests.Wire;

/// <summary>How the document says a value is written.</summary>
/// <param name="Style">A style of OpenAPI 3.</param>
/// <param name="Explode">Whether each item or member stands on its own.</param>
/// <param name="Delimiters">Of 2.0: what stands between the items, and between those of the lists in a list; null in 3.x, whose style says it.</param>
internal sealed record WireFormat(string Style, bool Explode, string? Delimiters = null);
