namespace Cohesity.Generator.Model.Texts;

/// <summary>A stretch of text that looks the same from its beginning to its end.</summary>
/// <param name="Text">The text.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Url">Where it leads: an http or https URL, or null.</param>
internal sealed record TextRun(string Text, TextStyle Style = TextStyle.None, string? Url = null);
