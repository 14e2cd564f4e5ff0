using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>The real documents that stand beside the checkout; where they do not, the tests that need them are skipped by name.</summary>
internal static class CorpusFolder
{
    /// <summary>What a theory gets instead of documents where there are none.</summary>
    public const string Absent = "the corpus";

    private static readonly string[] Extensions = [".json", ".yaml", ".yml"];

    public static string Root { get; } = Path.GetFullPath(Path.Combine(ProjectMetadata.RepositoryRoot, "..", "shared", "corpus"));

    /// <summary>The paths of all single documents below some folders, relative and with slashes.</summary>
    public static IReadOnlyList<string> Documents(params string[] folders) => !Directory.Exists(Root)
        ? [Absent]
        : [.. folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories))
            .Where(path => Extensions.Contains(Path.GetExtension(path)))
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/multi-file/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    public static void SkipIfAbsent(string document) => Assert.SkipWhen(document == Absent, $"The corpus of real documents is not there: {Path.Combine("..", "shared", "corpus")}");

    /// <summary>A name for a snapshot's file.</summary>
    public static string VariantOf(string document) => document.Replace('/', '-');
}
