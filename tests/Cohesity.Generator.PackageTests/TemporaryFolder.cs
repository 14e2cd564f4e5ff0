using System;
using System.IO;

namespace Cohesity.Generator.PackageTests;

/// <summary>A folder outside of the repository that is gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string FullName { get; } = Directory.CreateTempSubdirectory("cohesity-generator-").FullName;

    /// <summary>Writes a file, its folders included, and returns its path.</summary>
    public string Write(string name, string content)
    {
        string path = Path.Combine(FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(FullName, recursive: true);
}
