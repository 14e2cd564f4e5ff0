using System.IO;
using System.Linq;
using System.Reflection;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>What the project file tells the tests through <see cref="AssemblyMetadataAttribute"/>.</summary>
internal static class ProjectMetadata
{
    public static string RepositoryRoot => Value("RepositoryRoot");

    public static string Value(string key) => typeof(ProjectMetadata).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    /// <summary>A path that <c>[CallerFilePath]</c> gave: deterministic builds write <c>/_/</c> for the root of the repository.</summary>
    public static string SourcePath(string callerFilePath) => callerFilePath.StartsWith("/_/", System.StringComparison.Ordinal)
        ? Path.Combine(RepositoryRoot, callerFilePath[3..])
        : callerFilePath;
}
