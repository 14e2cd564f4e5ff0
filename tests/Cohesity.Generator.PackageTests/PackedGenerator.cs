using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Cohesity.Generator.PackageTests;

/// <summary>The package as <c>dotnet pack</c> makes it now, under a version that no cache has seen.</summary>
public sealed class PackedGenerator : IAsyncLifetime
{
    private const string Id = "Cohesity.Generator";

    private readonly TemporaryFolder _folder = new();

    /// <summary>Gets the version of this run.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"1.0.0-test.{DateTime.UtcNow.Ticks}");

    /// <summary>Gets the folder that serves as a package source.</summary>
    public string Source => Path.Combine(_folder.FullName, "packages");

    /// <summary>Gets the package's path.</summary>
    public string PackagePath => Path.Combine(Source, $"{Id}.{Version}.nupkg");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        // Its own folder for what it builds: other tests of the same run may use the ordinary one.
        CommandResult pack = await DotNet.RunAsync(
            Repository.Root, "pack", "src/Cohesity.Generator", "--output", Source, "--artifacts-path", Path.Combine(_folder.FullName, "artifacts"), $"-p:Version={Version}");
        pack.Succeeded();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        string cached = Path.Combine(PackageCache(), "cohesity.generator");
        if (Directory.Exists(Path.Combine(cached, Version)))
        {
            Directory.Delete(Path.Combine(cached, Version), recursive: true);
            if (!Directory.EnumerateFileSystemEntries(cached).Any())
            {
                Directory.Delete(cached);
            }
        }

        return ValueTask.CompletedTask;
    }

    private static string PackageCache() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } chosen
        ? chosen
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
