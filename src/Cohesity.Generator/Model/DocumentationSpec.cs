using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Texts;

namespace Cohesity.Generator.Model;

/// <summary>The description of a node of a document, read from its Markdown: only the documentation writer turns it into XML.</summary>
/// <param name="Summary">The summary or the title, or the first paragraph of the description; empty when there is nothing.</param>
/// <param name="Remarks">What is left.</param>
internal sealed record DocumentationSpec(EquatableArray<TextBlock> Summary, EquatableArray<TextBlock> Remarks)
{
    public static DocumentationSpec None { get; } = new(EquatableArray<TextBlock>.Empty, EquatableArray<TextBlock>.Empty);

    /// <summary>Whether there is no description.</summary>
    public bool IsEmpty => Summary.Count == 0;

    /// <summary>A text that is no Markdown.</summary>
    public static DocumentationSpec Plain(string text) => new(new EquatableArray<TextBlock>(new ParagraphBlock(new EquatableArray<TextRun>(new TextRun(text)))), EquatableArray<TextBlock>.Empty);
}
