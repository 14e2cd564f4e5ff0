using System;
using System.Collections.Generic;
using System.Linq;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>Knows which generated files are support code: the same text for every document, so that snapshots hold their names only.</summary>
internal static class SupportFiles
{
    private static readonly HashSet<string> Names =
    [
        .. typeof(ClientGenerator).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Support/", StringComparison.Ordinal))
            .Select(name => name["Support/".Length..^".cs".Length]),
    ];

    public static bool Contains(string hintName)
    {
        const string Folder = "Support.";
        int start = hintName.LastIndexOf(Folder, StringComparison.Ordinal);
        return start >= 0
            && hintName.EndsWith(".g.cs", StringComparison.Ordinal)
            && Names.Contains(hintName[(start + Folder.Length)..^".g.cs".Length]);
    }
}
