using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Cohesity.Generator.Tests.Infrastructure;

namespace Cohesity.Generator.PageTests;

/// <summary>A page that people read.</summary>
/// <param name="Name">Its path in the repository.</param>
/// <param name="Text">What it says.</param>
internal sealed partial record PageFile(string Name, string Text)
{
    private const string Generator = "src/Cohesity.Generator";

    public static IReadOnlyList<PageFile> All { get; } =
    [
        .. Directory.GetFiles(PathOf(Generator + "/docs"), "*.md").Select(path => $"{Generator}/docs/{Path.GetFileName(path)}")
            .Concat(["README.md", Generator + "/DIAGNOSTICS.md", Generator + "/CONTRIBUTING.md"])
            .Order(StringComparer.Ordinal)
            .Select(name => new PageFile(name, File.ReadAllText(PathOf(name)).ReplaceLineEndings("\n"))),
    ];

    /// <summary>The document that stands on the page.</summary>
    public string Document => DocumentFence().Match(Text).Groups[1].Value;

    public static string PathOf(string name) => Path.Combine(ProjectMetadata.RepositoryRoot, name);

    [GeneratedRegex("(?ms)^```yaml\n(openapi:.*?)^```")]
    private static partial Regex DocumentFence();
}
