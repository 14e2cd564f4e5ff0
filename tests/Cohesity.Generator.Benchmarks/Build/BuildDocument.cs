using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>A document of the corpus, and what its client may cost.</summary>
/// <param name="Name">Its path in the corpus.</param>
/// <param name="Client">The namespace of its client, and the stem of the client's name.</param>
/// <param name="Lines">The budget of emitted lines; null for none.</param>
/// <param name="Megabytes">The budget of the assembly's megabytes; null for none.</param>
/// <param name="CleanBuild">The budget of a clean build, as a multiple of an empty project's; null for none.</param>
internal sealed record BuildDocument(string Name, string Client, int? Lines, double? Megabytes, double? CleanBuild)
{
    public static IReadOnlyList<BuildDocument> All { get; } =
    [
        new("cohesity/v1-2018-06.swagger2.yaml", "Cohesity", 35_000, 1.0, 2.2),
        new("real/github-rest.json", "GitHub", 80_000, 2.2, 3.0),
        new("real/kubernetes.json", "Kubernetes", null, null, null),
    ];

    public static string RepositoryRoot => Metadata("RepositoryRoot");

    public string FilePath => Path.GetFullPath(Path.Combine(RepositoryRoot, "../shared/corpus", Name));

    /// <summary>What the project file says.</summary>
    public static string Metadata(string key) => typeof(BuildDocument).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
