using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Texts;

namespace Cohesity.Generator.Binding.Descriptions;

/// <summary>Makes the summary and the remarks of a node from its titles and descriptions.</summary>
internal static class DocumentationText
{
    /// <summary>The longest paragraph that is taken from the introduction of a document.</summary>
    private const int MaxIntroduction = 400;

    /// <summary>Descriptions of a successful response, in lower case and without punctuation, that carry no information: the specification requires a description.</summary>
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal)
    {
        "ok", "okay", "ok the request has succeeded", "the request has succeeded", "success", "successful", "success response", "successful response", "a successful response", "typical success response",
        "standard success response", "successful operation", "operation successful", "response", "the response", "default response", "response body", "expected response to a valid request",
        "created", "accepted", "request accepted", "deleted", "updated", "no content", "no content success", "no response", "empty response", "no error", "no response was specified",
        "description was not specified", "description", "default", "result", "200", "201", "204", "200 ok", "201 created", "204 no content",
    };

    /// <param name="heading">The node's <c>summary</c> or <c>title</c>.</param>
    /// <param name="description">Its <c>description</c>.</param>
    public static DocumentationSpec Of(string? heading, string? description)
    {
        EquatableArray<TextBlock> title = MarkdownReader.Read(heading);
        EquatableArray<TextBlock> blocks = MarkdownReader.Read(description);
        return title.Count > 0 ? new DocumentationSpec(title, blocks.Equals(title) ? EquatableArray<TextBlock>.Empty : blocks) : Split(blocks);
    }

    /// <summary>The documentation of a schema: its description, or else its title.</summary>
    public static DocumentationSpec OfSchema(string? title, string? description) => Of(string.IsNullOrWhiteSpace(description) ? title : null, description);

    /// <summary>The documentation of a successful response; empty for a description without information.</summary>
    public static DocumentationSpec OfResponse(string? title, string? description)
    {
        string? text = string.IsNullOrWhiteSpace(description) ? title : description;
        return text is null || (text.Length < 80 && Empty.Contains(Words(text))) ? DocumentationSpec.None : Of(null, text);
    }

    /// <summary>The documentation of a document: its title, and the beginning of its description, which may be many pages long.</summary>
    public static DocumentationSpec OfDocument(string? title, string? description)
    {
        DocumentationSpec all = Of(title, description);
        if (all.Remarks.Count == 0 || all.Remarks[0] is not ParagraphBlock first || !Text(first).Any(char.IsLower) || first.Runs.All(run => (run.Style & TextStyle.Strong) != 0))
        {
            return new DocumentationSpec(all.Summary, EquatableArray<TextBlock>.Empty);
        }

        string introduction = Text(first);
        if (introduction.Length <= MaxIntroduction)
        {
            return new DocumentationSpec(all.Summary.Append(first).ToEquatableArray(), EquatableArray<TextBlock>.Empty);
        }

        int end = introduction.LastIndexOf(". ", MaxIntroduction, StringComparison.Ordinal);
        IEnumerable<TextBlock> beginning = end < 0 ? Enumerable.Empty<TextBlock>() : DocumentationSpec.Plain(introduction.Substring(0, end + 1)).Summary;
        return new DocumentationSpec(all.Summary.Concat(beginning).ToEquatableArray(), EquatableArray<TextBlock>.Empty);
    }

    private static DocumentationSpec Split(EquatableArray<TextBlock> blocks)
    {
        if (blocks.Count == 0)
        {
            return DocumentationSpec.None;
        }

        // "One of:" alone is no summary.
        int count = blocks.Count > 1 && blocks[0] is ParagraphBlock first && Text(first).EndsWith(":", StringComparison.Ordinal) ? 2 : 1;
        return new DocumentationSpec(blocks.Take(count).ToEquatableArray(), blocks.Skip(count).ToEquatableArray());
    }

    private static string Text(ParagraphBlock paragraph) => string.Concat(paragraph.Runs.Select(run => run.Text));

    private static string Words(string text)
    {
        var words = new StringBuilder();
        foreach (char character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                words.Append(char.ToLowerInvariant(character));
            }
            else if (words.Length > 0 && words[words.Length - 1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }
}
