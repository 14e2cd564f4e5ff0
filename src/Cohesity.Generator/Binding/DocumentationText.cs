using System;
using Cohesity.Generator.Model;

namespace Cohesity.Generator.Binding;

/// <summary>Makes the summary and the remarks out of what a node says of itself.</summary>
internal static class DocumentationText
{
    /// <param name="heading">The node's <c>summary</c> or <c>title</c>.</param>
    /// <param name="description">Its <c>description</c>.</param>
    public static DocumentationSpec Of(string? heading, string? description)
    {
        heading = Normalize(heading);
        description = Normalize(description);
        if (heading is not null)
        {
            return new DocumentationSpec(heading, description == heading ? null : description);
        }

        if (description is null)
        {
            return DocumentationSpec.None;
        }

        int end = description.IndexOf("\n\n", StringComparison.Ordinal);
        return end < 0 ? new DocumentationSpec(description, null) : new DocumentationSpec(description.Substring(0, end), Normalize(description.Substring(end)));
    }

    /// <summary>What a schema says of itself: the description, or else the title.</summary>
    public static DocumentationSpec OfSchema(string? title, string? description) => Of(Normalize(description) is null ? title : null, description);

    private static string? Normalize(string? text)
    {
        string? trimmed = text?.Replace("\r\n", "\n").Trim();
        return string.IsNullOrEmpty(trimmed) ? null : trimmed;
    }
}
