using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Cohesity.Generator.Tests.Infrastructure;

namespace Cohesity.Generator.Tests.Diagnostics;

/// <summary>A section of DIAGNOSTICS.md.</summary>
/// <param name="Id">Its heading; the anchor is the same in lower case.</param>
/// <param name="Title">The bold words below it.</param>
/// <param name="Severity">The word after them.</param>
/// <param name="Text">What follows.</param>
internal sealed partial record HelpSection(string Id, string Title, string Severity, string Text)
{
    public static string FilePath { get; } = Path.Combine(ProjectMetadata.RepositoryRoot, "src/Cohesity.Generator/DIAGNOSTICS.md");

    /// <summary>The whole page.</summary>
    public static string Page { get; } = File.ReadAllText(FilePath).ReplaceLineEndings("\n");

    public static IReadOnlyList<HelpSection> All { get; } =
    [
        .. Sections().Matches(Page)
            .Select(match => new HelpSection(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value, match.Groups[4].Value)),
    ];

    /// <summary>The paragraphs, without the example.</summary>
    public IEnumerable<string> Paragraphs => Example().Replace(Text, "").Split("\n\n").Select(paragraph => paragraph.Trim()).Where(paragraph => paragraph.Length > 0);

    [GeneratedRegex(@"^## (.+)\n\n\*\*(.+)\*\* · (\w+)\n((?:(?!## ).*\n?)*)", RegexOptions.Multiline)]
    private static partial Regex Sections();

    [GeneratedRegex(@"^```\w+\n.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
