namespace Cohesity.Generator.Model;

/// <summary>What a document says of one of its nodes, as raw text: only the documentation writer turns it into XML.</summary>
/// <param name="Summary">The summary or the title, or the first paragraph of the description; null when there is nothing.</param>
/// <param name="Remarks">What is left, or null.</param>
internal sealed record DocumentationSpec(string? Summary, string? Remarks)
{
    public static DocumentationSpec None { get; } = new(null, null);
}
