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
        string name = hintName.EndsWith(".g.cs", StringComparison.Ordinal) ? hintName[..^".g.cs".Length] : hintName;
        return Names.Contains(name[(name.LastIndexOfAny(['.', '/']) + 1)..]);
    }
}
