using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace Cohesity.Generator.PackageTests;

/// <summary>A project that only the build engine looks at: it is evaluated, or one target of it runs, without restore and without a compiler.</summary>
internal sealed class Project : IDisposable
{
    private const string Sdk = "Sdk=\"Microsoft.NET.Sdk\"";

    private readonly TemporaryFolder _folder = new();
    private readonly string _items;

    /// <param name="items">Lines of an ItemGroup.</param>
    /// <param name="files">The files that exist.</param>
    public Project(string items, params string[] files)
    {
        _items = items;
        foreach (string file in files)
        {
            _folder.Write(file, "openapi: 3.0.0");
        }
    }

    /// <summary>What stands between the props and the targets, as NuGet puts it.</summary>
    public string AfterTargets { get; init; } = "";

    /// <summary>Imports a copy of the props and targets before the ones under test: a package and a project reference in one.</summary>
    public bool ImportsTwice { get; init; }

    /// <summary>A change to the text of the targets, to stand for hosts that are not at hand.</summary>
    public Func<string, string> Pretend { get; init; } = text => text;

    /// <summary>Writes a file beside the project.</summary>
    public void Write(string name, string content) => _folder.Write(name, content);

    public string PathOf(string relative) => Path.GetFullPath(Path.Combine(_folder.FullName, relative));

    /// <summary>The AdditionalFiles of a mere evaluation, each with the metadata that is not empty. Project files are not among them.</summary>
    public async Task<IReadOnlyList<(string File, string Metadata)>> EvaluateAsync(params string[] arguments) =>
        [.. (await EvaluateAsync("AdditionalFiles", arguments)).Where(item => !item.Metadata.Contains("Project=true", StringComparison.Ordinal))];

    /// <summary>The items of a mere evaluation, each with those metadata of ours that are not empty.</summary>
    public async Task<IReadOnlyList<(string File, string Metadata)>> EvaluateAsync(string type, string[] arguments)
    {
        CommandResult result = (await RunAsync(Sdk, ["-getItem:" + type, .. arguments])).Succeeded();
        using JsonDocument document = JsonDocument.Parse(result.Output);
        return [.. document.RootElement.GetProperty("Items").GetProperty(type).EnumerateArray().Select(item => (
            item.GetProperty("Identity").GetString()!,
            string.Join(' ', item.EnumerateObject()
                .Where(property => property.Name.StartsWith("OpenApi", StringComparison.Ordinal) && property.Value.GetString()!.Length > 0)
                .Select(property => $"{property.Name["OpenApi".Length..]}={property.Value.GetString()}")
                .Order(StringComparer.Ordinal))))];
    }

    /// <summary>The options of each file as the compiler reads them from the configuration that the build writes.</summary>
    public async Task<AnalyzerConfigSet> ConfigureCompilerAsync()
    {
        (await RunAsync(Sdk, "-t:GenerateMSBuildEditorConfigFile", "-p:GeneratedMSBuildEditorConfigFile=compiler.editorconfig")).Succeeded();
        return AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse(await File.ReadAllTextAsync(PathOf("compiler.editorconfig")), PathOf("compiler.editorconfig")) });
    }

    /// <summary>Runs the checks alone. There are many of these tests, so the project is without an SDK and sets what one would.</summary>
    public Task<CommandResult> CheckAsync(params string[] arguments) => RunAsync(
        "",
        ["-t:CheckOpenApiClients", .. new[] { ("Language", "C#"), ("CompilerApiVersion", "roslyn4.8"), ("RoslynCompilerType", "Core") }
            .Select(property => $"-p:{property.Item1}={property.Item2}"), .. arguments]);

    public void Dispose() => _folder.Dispose();

    private Task<CommandResult> RunAsync(string sdk, params string[] arguments)
    {
        string build = Repository.PathOf("src/Cohesity.Generator/build/");
        string targets = _folder.Write("build/Cohesity.Generator.targets", Pretend(File.ReadAllText(build + "Cohesity.Generator.targets")));
        _folder.Write("build/Cohesity.Generator.Documents.targets", File.ReadAllText(build + "Cohesity.Generator.Documents.targets"));
        string props = _folder.Write("build/Cohesity.Generator.props", File.ReadAllText(build + "Cohesity.Generator.props"));
        string Second(string file) => ImportsTwice ? $"""<Import Project="{build}{file}" />""" : "";
        _folder.Write("Project.csproj", $"""
            <Project {sdk}>
              <Import Project="{props}" />
              {Second("Cohesity.Generator.props")}
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <EnableDefaultItems>false</EnableDefaultItems>
              </PropertyGroup>
              <ItemGroup>
                {_items}
              </ItemGroup>
              <Import Project="{targets}" />
              {Second("Cohesity.Generator.targets")}
              {AfterTargets}
            </Project>
            """);
        return DotNet.RunAsync(_folder.FullName, ["msbuild", "Project.csproj", "-nologo", "-v:quiet", .. arguments]);
    }
}
