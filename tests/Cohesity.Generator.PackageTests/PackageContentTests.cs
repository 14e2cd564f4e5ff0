using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace Cohesity.Generator.PackageTests;

/// <summary>What is in the package, and what it asks of the compiler that loads it.</summary>
public sealed partial class PackageContentTests(PackedGenerator package)
{
    // Portable PDB v1.0: the kind of embedded source.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    private const string Slot = "analyzers/dotnet/roslyn4.8/cs/";

    // A compiler gives an analyzer only its own assemblies and those of its runtime, at its own versions: one reference more, or one version higher, and a host
    // that worked reports CS8784 and generates nothing. The command line of the newest SDK would never show it, so the references are compared one by one.
    // System.Memory 4.0.2.0, which Microsoft.OpenApi 3.11 asks for, is what no compiler on .NET Framework has (error CGEN0012).
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Cohesity.Generator.dll"] =
        [
            "netstandard 2.0.0.0",
            "Microsoft.CodeAnalysis 4.8.0.0",
            "Microsoft.CodeAnalysis.CSharp 4.8.0.0",
            "System.Collections.Immutable 7.0.0.0",
            "System.Memory 4.0.1.2",
            "System.Memory 4.0.2.0",
            "System.Buffers 4.0.2.0",
            "System.Text.Json 8.0.0.0",
            "Microsoft.OpenApi 3.11.0.0",
            "Microsoft.OpenApi.YamlReader 3.11.0.0",
            "SharpYaml 2.0.0.0",
        ],
        ["Microsoft.OpenApi.dll"] = ["netstandard 2.0.0.0", "System.Text.Json 8.0.0.0", "System.Memory 4.0.2.0", "System.Buffers 4.0.2.0"],
        ["Microsoft.OpenApi.YamlReader.dll"] = ["netstandard 2.0.0.0", "System.Text.Json 8.0.0.0", "Microsoft.OpenApi 3.11.0.0", "SharpYaml 2.0.0.0"],
        ["SharpYaml.dll"] = ["netstandard 2.0.0.0"],
    };

    [Fact]
    public void The_package_holds_exactly_what_it_should()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath);

        Assert.Equal(
            [
                "CHANGELOG.md",
                "Cohesity.Generator.nuspec",
                "DIAGNOSTICS.md",
                "LICENSE",
                "README.md",
                "[Content_Types].xml",
                "_rels/.rels",
                Slot + "Cohesity.Generator.dll",
                Slot + "Microsoft.OpenApi.YamlReader.dll",
                Slot + "Microsoft.OpenApi.dll",
                Slot + "SharpYaml.dll",
                "build/Cohesity.Generator.Documents.targets",
                "build/Cohesity.Generator.Items.xml",
                "build/Cohesity.Generator.props",
                "build/Cohesity.Generator.targets",
                "buildMultiTargeting/Cohesity.Generator.targets",
                .. Directory.GetFiles(Repository.PathOf("src/Cohesity.Generator/docs")).Select(page => "docs/" + Path.GetFileName(page)).Order(StringComparer.Ordinal),
                "icon.png",
                "package/services/metadata/core-properties/*.psmdcp",
                "tasks/netstandard2.0/Cohesity.Generator.Tasks.dll",
            ],
            archive.Entries.Select(entry => RandomName().Replace(entry.FullName, "/*.psmdcp")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_first_page_leads_to_pages_that_are_in_the_package()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath);
        string readme = Encoding.UTF8.GetString(Read(archive.GetEntry("README.md")!));

        string[] links = [.. Link().Matches(readme).Select(match => match.Groups[1].Value).Where(link => !link.EndsWith("CONTRIBUTING.md", StringComparison.Ordinal))];
        Assert.True(links.Length > 10);
        Assert.All(links, link => Assert.NotNull(archive.GetEntry(link)));
    }

    [Fact]
    public void The_package_depends_on_nothing_and_stays_with_its_user()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath);
        using Stream nuspec = archive.GetEntry("Cohesity.Generator.nuspec")!.Open();
        XElement metadata = XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.Equal("Cohesity.Generator", Value("id"));
        Assert.Equal(package.Version, Value("version"));
        Assert.Equal("true", Value("developmentDependency"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.Equal("icon.png", Value("icon"));
        Assert.StartsWith("## 1.", Value("releaseNotes"), StringComparison.Ordinal);
        Assert.DoesNotContain(metadata.Descendants(), element => element.Name.LocalName == "dependency");
    }

    [Fact]
    public void Every_assembly_refers_to_what_its_hosts_have_and_to_nothing_else()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath);
        foreach ((string file, string[] allowed) in Allowed)
        {
            using var image = new PEReader(ImmutableCollectionsMarshal.AsImmutableArray(Read(archive.GetEntry(Slot + file)!)));
            MetadataReader metadata = image.GetMetadataReader();
            Assert.All(
                metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference => $"{metadata.GetString(reference.Name)} {reference.Version}"),
                reference => Assert.Contains(reference, allowed));
        }
    }

    [Fact]
    public void The_generator_brings_its_sources_and_says_no_path_of_the_machine_that_built_it()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath);
        using var image = new PEReader(ImmutableCollectionsMarshal.AsImmutableArray(Read(archive.GetEntry(Slot + "Cohesity.Generator.dll")!)));
        DebugDirectoryEntry entry = image.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider provider = image.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
        MetadataReader symbols = provider.GetMetadataReader();

        Assert.NotEmpty(symbols.Documents);
        Assert.All(symbols.Documents.Select(symbols.GetDocument).Select(document => symbols.GetString(document.Name)), name => Assert.StartsWith("/_/", name, StringComparison.Ordinal));
        Assert.All(
            symbols.Documents,
            document => Assert.Contains(symbols.GetCustomDebugInformation(document).Select(symbols.GetCustomDebugInformation), information => symbols.GetGuid(information.Kind) == EmbeddedSource));
        Assert.Contains(image.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    [Fact]
    public async Task Who_packs_the_same_sources_elsewhere_gets_the_same_bytes()
    {
        using var elsewhere = new TemporaryFolder();
        foreach (string file in new[] { "Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", "README.md", "LICENSE", "src/Directory.Build.targets" }.Where(file => File.Exists(Repository.PathOf(file))))
        {
            elsewhere.Write(file, await File.ReadAllTextAsync(Repository.PathOf(file), TestContext.Current.CancellationToken));
        }

        foreach (string file in new[] { "src/Cohesity.Generator", "src/Cohesity.Generator.Tasks" }
            .SelectMany(project => Directory.EnumerateFiles(Repository.PathOf(project), "*", SearchOption.AllDirectories))
            .Where(file => !OfBuild().IsMatch(Path.GetRelativePath(Repository.Root, file))))
        {
            string copy = Path.Combine(elsewhere.FullName, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        // The name of a commit is known only where there is a repository.
        foreach ((string folder, string output) in new[] { (Repository.Root, "one"), (elsewhere.FullName, "other") })
        {
            CommandResult pack = await DotNet.RunAsync(
                folder, "pack", "src/Cohesity.Generator", "--output", Path.Combine(elsewhere.FullName, output), "--artifacts-path", Path.Combine(elsewhere.FullName, output + "-artifacts"), "-p:IncludeSourceRevisionInInformationalVersion=false");
            pack.Succeeded();
        }

        Assert.Equal(Hashes("one"), Hashes("other"));

        string[] Hashes(string output)
        {
            using ZipArchive archive = ZipFile.OpenRead(Directory.GetFiles(Path.Combine(elsewhere.FullName, output), "*.nupkg").Single());
            return
            [
                .. archive.Entries
                    .Where(entry => !entry.FullName.EndsWith(".psmdcp", StringComparison.Ordinal) && entry.FullName is not ("_rels/.rels" or "Cohesity.Generator.nuspec"))
                    .Select(entry => $"{entry.FullName} {Convert.ToHexString(SHA256.HashData(Read(entry)))}")
                    .Order(StringComparer.Ordinal),
            ];
        }
    }

    [Fact]
    public void The_floor_is_one_and_the_same_everywhere()
    {
        XDocument packages = XDocument.Load(Repository.PathOf("Directory.Packages.props"));
        string compiledAgainst = packages.Descendants("PackageVersion").Single(item => item.Attribute("Include")!.Value == "Microsoft.CodeAnalysis.CSharp").Attribute("Version")!.Value;

        Assert.Equal("4.8.0", compiledAgainst);
        Assert.Contains("'4.8')", File.ReadAllText(Repository.PathOf("src/Cohesity.Generator/build/Cohesity.Generator.targets")), StringComparison.Ordinal);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var copy = new MemoryStream();
        using Stream content = entry.Open();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    [GeneratedRegex("[/\\\\](bin|obj)[/\\\\]")]
    private static partial Regex OfBuild();

    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)")]
    private static partial Regex Link();

    [GeneratedRegex("/[^/]+\\.psmdcp$")]
    private static partial Regex RandomName();
}
