using Cohesity.Generator.Common;

namespace Cohesity.Generator.Model.Texts;

/// <summary>A part of a description that stands on lines of its own.</summary>
internal abstract record TextBlock;

/// <summary>A paragraph.</summary>
/// <param name="Runs">Its text, with white space collapsed; not empty.</param>
internal sealed record ParagraphBlock(EquatableArray<TextRun> Runs) : TextBlock;

/// <summary>Code, whose lines and spaces count.</summary>
/// <param name="Code">The lines, separated by <c>\n</c>.</param>
internal sealed record CodeBlock(string Code) : TextBlock;

/// <summary>A list.</summary>
/// <param name="IsNumbered">Whether its items are counted.</param>
/// <param name="Items">The items; not empty.</param>
internal sealed record ListBlock(bool IsNumbered, EquatableArray<ListItem> Items) : TextBlock;

/// <summary>An item of a list.</summary>
/// <param name="Blocks">What it consists of; not empty.</param>
internal sealed record ListItem(EquatableArray<TextBlock> Blocks);
