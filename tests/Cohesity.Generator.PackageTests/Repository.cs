using System.IO;
using System.Linq;
using System.Reflection;

namespace Cohesity.Generator.PackageTests;

/// <summary>Files of the repository that is tested.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    public static string PathOf(string relative) => Path.Combine(Root, relative);
}
