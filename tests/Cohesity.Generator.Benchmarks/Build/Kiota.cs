using System;
using System.Linq;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>Kiota, a .NET tool that is installed into a folder of its own, and what its code needs.</summary>
internal static class Kiota
{
    private const string ToolVersion = "1.38.0";

    private const string LibraryVersion = "2.1.2";

    private static readonly string[] Libraries =
    [
        "Microsoft.Kiota.Abstractions",
        "Microsoft.Kiota.Http.HttpClientLibrary",
        "Microsoft.Kiota.Serialization.Json",
        "Microsoft.Kiota.Serialization.Form",
        "Microsoft.Kiota.Serialization.Text",
        "Microsoft.Kiota.Serialization.Multipart",
    ];

    public static void Install(TemporaryFolder folder) =>
        DotNet.Run(folder.FullName, "tool", "install", "Microsoft.OpenApi.Kiota", "--version", ToolVersion, "--tool-path", folder.PathOf("kiota"));

    /// <summary>Writes a project with Kiota's client of a document.</summary>
    /// <returns>The processors' time for it.</returns>
    public static TimeSpan WriteProject(TemporaryFolder folder, string name, BuildDocument document)
    {
        Package.WriteProject(folder, name, items: string.Join(Environment.NewLine, Libraries.Select(library => $"""<PackageReference Include="{library}" Version="{LibraryVersion}" />""")));
        string[] leftOut = document.LeftOut is { } paths ? ["--exclude-path", paths] : [];
        TimeSpan start = ProcessorTime.Now;
        DotNet.RunProgram(
            folder.PathOf("kiota/kiota"),
            folder.FullName,
            ["generate", "--language", "CSharp", "--openapi", document.FilePath, "--output", folder.PathOf(name + "/Client"), "--namespace-name", document.Client, "--class-name", document.Client + "Client", "--log-level", "Error", .. leftOut]);
        return ProcessorTime.Now - start;
    }
}
