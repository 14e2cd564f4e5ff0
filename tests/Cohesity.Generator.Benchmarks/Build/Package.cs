using System.IO.Compression;
using System.Linq;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>The generator as it is packed now, and projects in the same folder that use it, or something else.</summary>
internal static class Package
{
    private const string Id = "Cohesity.Generator";

    private const string Version = "1.0.0-benchmark";

    /// <summary>Packs the generator into the folder.</summary>
    public static void Pack(TemporaryFolder folder)
    {
        DotNet.Run(
            BuildDocument.RepositoryRoot, "pack", "src/Cohesity.Generator", "-c", "Release", "-o", folder.FullName, "--artifacts-path", folder.PathOf("artifacts"), $"-p:Version={Version}");
        ZipFile.ExtractToDirectory(folder.PathOf($"{Id}.{Version}.nupkg"), folder.PathOf("package"));
    }

    /// <summary>Writes a project that uses the package for one document.</summary>
    public static void WriteClientProject(TemporaryFolder folder, string name, BuildDocument document, string properties = "") => Write(
        folder,
        name,
        $"""<Import Project="../package/build/{Id}.props" />""",
        properties,
        $"""
        <OpenApiClient Include="{document.FilePath}" Namespace="{document.Client}" ClientName="{document.Client}Client" />
        <Analyzer Include="../package/analyzers/dotnet/roslyn4.8/cs/*.dll" />
        """,
        $"""<Import Project="../package/build/{Id}.targets" />""");

    /// <summary>Writes a project that knows nothing of the package.</summary>
    public static void WriteProject(TemporaryFolder folder, string name, string properties = "", string items = "") => Write(folder, name, "", properties, items, "");

    private static void Write(TemporaryFolder folder, string name, string props, string properties, string items, string targets)
    {
        folder.Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              {props}
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <NuGetAudit>false</NuGetAudit>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
              {targets}
            </Project>
            """);
        folder.Write($"{name}/Consumer.cs", ConsumerCompiler.EmptyProject.Single().Value.ToString());
    }
}
