using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;

namespace Cohesity.Generator.Tests.Diagnostics;

/// <summary>A document of <c>specs/malformed</c> and what is expected of it: in comments at its top, or, where the format has no comments, in a file beside it.</summary>
/// <param name="Name">The file's name, which starts with the id that it is about.</param>
/// <param name="Text">The document, decoded as the compiler decodes it.</param>
/// <param name="Expected">Ids with line and column, counted from 1 as editors show them: <c>CGEN2005 12:9</c>.</param>
internal sealed record MalformedDocument(string Name, string Text, IReadOnlyList<string> Expected)
{
    private const string Comment = "# expect: ";
    private const string Sidecar = ".expected";

    private static readonly string Folder = Path.Combine(ProjectMetadata.RepositoryRoot, "specs", "malformed");

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Where(name => !name.EndsWith(Sidecar, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Whether it is an overlay, which needs a document to be applied to.</summary>
    public bool IsOverlay => Name.Contains(".overlay.", StringComparison.Ordinal);

    /// <summary>The id that a document is about.</summary>
    public static string IdOf(string name) => name[..name.IndexOf('-', StringComparison.Ordinal)];

    public static MalformedDocument Read(string name)
    {
        string path = Path.Combine(Folder, name);
        string text = File.ReadAllText(path);
        string[] expected = File.Exists(path + Sidecar)
            ? File.ReadAllLines(path + Sidecar)
            : [.. text.Split('\n').TakeWhile(line => line.StartsWith(Comment, StringComparison.Ordinal)).Select(line => line[Comment.Length..].TrimEnd())];
        return new MalformedDocument(name, text, expected);
    }
}
