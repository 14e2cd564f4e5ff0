using System;
using System.IO;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>A folder outside of the repository that is gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullName { get; } = Directory.CreateTempSubdirectory("cohesity-generator-").FullName;

    public string PathOf(string relative) => Path.Combine(FullName, relative);

    /// <summary>Writes a file, its folders included.</summary>
    public void Write(string name, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), content);
    }

    public void Dispose() => Directory.Delete(FullName, recursive: true);
}
