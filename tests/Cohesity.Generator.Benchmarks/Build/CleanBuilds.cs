using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>Prints what clean builds of projects with a client take, beside the build of an empty project. The projects use the package as it is packed now.</summary>
internal static class CleanBuilds
{
    private const string Id = "Cohesity.Generator";

    private const string Version = "1.0.0-benchmark";

    public static void Print(IReadOnlyList<BuildDocument> documents, InterleavedRounds rounds, TextWriter output, TextWriter progress)
    {
        using var folder = new TemporaryFolder();
        progress.WriteLine("Packing the generator.");
        DotNet.Run(
            BuildDocument.RepositoryRoot, "pack", "src/Cohesity.Generator", "-c", "Release", "-o", folder.FullName, "--artifacts-path", folder.PathOf("artifacts"), $"-p:Version={Version}");
        ZipFile.ExtractToDirectory(folder.PathOf($"{Id}.{Version}.nupkg"), folder.PathOf("package"));

        List<Side> sides = [Side(folder, "Empty", "", "", "", progress)];
        foreach (BuildDocument document in documents)
        {
            sides.Add(Side(
                folder,
                document.Client,
                $"""<Import Project="../package/build/{Id}.props" />""",
                $"""
                <OpenApiClient Include="{document.FilePath}" Namespace="{document.Client}" ClientName="{document.Client}Client" />
                <Analyzer Include="../package/analyzers/dotnet/roslyn4.8/cs/*.dll" />
                """,
                $"""<Import Project="../package/build/{Id}.targets" />""",
                progress));
        }

        IReadOnlyList<SideResult> results = rounds.Run([.. sides]);
        var table = new AlignedTable("clean build, a cold compiler", "s, median", "s, fastest", "÷ empty", "budget");
        table.Add("empty project", Figures(results[0], null));
        foreach ((BuildDocument document, SideResult result) in documents.Zip(results.Skip(1)))
        {
            table.Add(document.Name, Figures(result, document.CleanBuild));
        }

        table.Print(output);
    }

    private static Side Side(TemporaryFolder folder, string name, string props, string items, string targets, TextWriter progress)
    {
        folder.Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              {props}
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
              {targets}
            </Project>
            """);
        folder.Write($"{name}/Consumer.cs", ConsumerCompiler.EmptyProject.Single().Value.ToString());
        string project = folder.PathOf(name);
        progress.WriteLine($"Restoring the project {name}.");
        DotNet.Run(project, "restore");
        return new Side(name, () =>
        {
            // What restore wrote stands in obj itself.
            foreach (string built in new[] { "bin", "obj/Release" }.Select(built => Path.Combine(project, built)).Where(Directory.Exists))
            {
                Directory.Delete(built, recursive: true);
            }

            DotNet.Run(project, "build", "--no-restore", "-c", "Release");
            return null;
        });
    }

    private static string[] Figures(SideResult result, double? budget) =>
    [
        (result.Median / 1e9).ToString("0.00", CultureInfo.InvariantCulture),
        (result.Minimum / 1e9).ToString("0.00", CultureInfo.InvariantCulture),
        (1 / result.Ratio).ToString("0.00", CultureInfo.InvariantCulture),
        budget?.ToString("0.0", CultureInfo.InvariantCulture) ?? "",
    ];
}
