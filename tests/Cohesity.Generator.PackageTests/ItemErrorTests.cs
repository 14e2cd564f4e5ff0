using System;
using System.Threading.Tasks;
using Xunit;

namespace Cohesity.Generator.PackageTests;

/// <summary>What would end in a build without the types is an error of the build instead, before the compiler runs.</summary>
public sealed class ItemErrorTests
{
    private const string Client = """<OpenApiClient Include="a.yaml" />""";

    [Fact]
    public async Task Nothing_is_wrong_with_a_project_that_is_right()
    {
        using var project = new Project(Client + """<OpenApiPart Include="a.yaml" Client="*" />""", "a.yaml") { ImportsTwice = true };

        CommandResult result = await project.CheckAsync();

        Assert.Equal("", result.Succeeded().Output.Trim());
    }

    [Theory]
    [InlineData("""<OpenApiClient Include="nowhere.yaml" />""", "CGEN0010", "'nowhere.yaml'")]
    [InlineData(Client + """<OpenApiPart Include="nowhere.yaml" Client="*" />""", "CGEN0010", "OpenApiPart")]
    [InlineData(Client + """<OpenApiOverlay Include="nowhere.yaml" Client="*" />""", "CGEN0010", "OpenApiOverlay")]
    [InlineData("""<OpenApiClient Include="a.yaml" Namespace="C#" />""", "CGEN0013", "a.yaml: C#")]
    [InlineData("""<OpenApiClient Include="a.yaml" IncludeTags="one;t`wo" />""", "CGEN0013", "OpenApiIncludeTags")]
    [InlineData("""<OpenApiClient Include="a.yaml"><Namespace>%0A N</Namespace></OpenApiClient>""", "CGEN0013", "OpenApiNamespace")]
    [InlineData("""<AdditionalFiles Include="a.yaml" OpenApiClient="true" OpenApiExcludeTags="one;two" />""", "CGEN0013", "a.yaml: one;two")]
    [InlineData("""<AdditionalFiles Include="a.yaml" OpenApiClient="true" OpenApiClientName="C#Client" />""", "CGEN0013", "OpenApiClientName")]
    [InlineData(Client + """<OpenApiClient Include="./a.yaml" ClientName="Second" />""", "CGEN0014", "OpenApiClient ")]
    [InlineData(Client + """<AdditionalFiles Include="a.yaml;./a.yaml" OpenApiClient="true" />""", "CGEN0014", "AdditionalFiles ")]
    public async Task Errors_name_what_is_wrong(string items, string id, string named)
    {
        using var project = new Project(items, "a.yaml");

        CommandResult result = await project.CheckAsync();

        Assert.NotEqual(0, result.ExitCode);
        Assert.Equal([id], result.Errors);
        Assert.Contains(named, result.Output, StringComparison.Ordinal);
        Assert.Contains("Project.csproj : error", result.Output, StringComparison.Ordinal);
    }

    /// <summary>It has no items: its lines are properties.</summary>
    [Theory]
    [InlineData("nowhere.yaml", "error CGEN0010: OpenApiClient names the file 'nowhere.yaml', which does not exist. Paths are relative to the file of the app: correct its line '#:property OpenApiClient'.")]
    [InlineData("", "warning CGEN0016: The project uses Cohesity.Generator but names no document, so nothing is generated. Add the line '#:property OpenApiClient=path/to/openapi.yaml' to the file of the app.")]
    public async Task In_a_file_based_app_they_name_its_file_and_its_lines(string document, string message)
    {
        using var project = new Project("");

        CommandResult result = await project.CheckAsync("-p:FileBasedProgram=true", "-p:EntryPointFilePath=" + project.PathOf("app.cs"), "-p:OpenApiClient=" + document);

        Assert.Contains("app.cs : " + message, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_tools_for_one_item_are_an_error()
    {
        using var project = new Project(Client + """<OpenApiReference Include="b.yaml" />""", "a.yaml", "b.yaml");

        Assert.Equal(["CGEN0024"], (await project.CheckAsync("-p:_ApiDescriptionClientAssemblyPath=somewhere")).Errors);
        Assert.Empty((await project.CheckAsync()).Succeeded().Errors);
    }

    [Fact]
    public async Task A_document_that_is_not_there_yet_is_an_error_that_says_how_to_get_it()
    {
        using var project = new Project("""<OpenApiClient Include="a.yaml" Source="https://example.com/a.yaml" />""");

        CommandResult result = await project.CheckAsync();

        Assert.Equal(["CGEN0010"], result.Errors);
        Assert.Contains("https://example.com/a.yaml with 'dotnet build -t:UpdateOpenApiDocuments'", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_declared_too_late_is_an_error()
    {
        using var project = new Project(Client, "a.yaml", "late.yaml") { AfterTargets = """<ItemGroup><OpenApiClient Include="late.yaml" /></ItemGroup>""" };

        Assert.Equal(["CGEN0015"], (await project.CheckAsync()).Errors);
    }

    [Fact]
    public async Task A_pattern_that_matches_nothing_is_a_warning()
    {
        using var project = new Project("""<OpenApiClient Include="specs/*.yaml" />""");

        CommandResult result = await project.CheckAsync();

        Assert.Equal(["CGEN0016"], result.Succeeded().Warnings);
    }

    [Theory]
    [InlineData("roslyn4.7")]
    [InlineData("roslyn3.11")]
    public async Task A_compiler_below_the_floor_is_an_error(string version)
    {
        using var project = new Project(Client, "a.yaml");

        Assert.Equal(["CGEN0011"], (await project.CheckAsync("-p:CompilerApiVersion=" + version)).Errors);
    }

    [Theory]
    [InlineData("roslyn4.8")]
    [InlineData("roslyn4.14")]
    [InlineData("roslyn10.0")]
    public async Task A_compiler_from_the_floor_on_is_none(string version)
    {
        using var project = new Project(Client, "a.yaml");

        (await project.CheckAsync("-p:CompilerApiVersion=" + version)).Succeeded();
    }

    [Theory]
    [InlineData("Full", "", true)]
    [InlineData("Full", "Framework", true)]
    [InlineData("Full", "FrameworkPackage", true)]
    [InlineData("Full", "Core", false)]
    [InlineData("Core", "Core", false)]
    public async Task A_compiler_on_the_old_framework_is_an_error(string runtime, string compiler, bool isRefused)
    {
        // The build engine does not let anyone set these.
        using var project = new Project(Client, "a.yaml")
        {
            Pretend = text => text
                .Replace("'$(MSBuildRuntimeType)'", $"'{runtime}'", StringComparison.Ordinal)
                .Replace("'$(RoslynCompilerType)'", $"'{compiler}'", StringComparison.Ordinal),
        };

        Assert.Equal(isRefused ? ["CGEN0012"] : [], (await project.CheckAsync()).Errors);
    }

    [Theory]
    [InlineData("8.0.4", true)]
    [InlineData("8.0.0-rc.2.23479.6", true)]
    [InlineData("8.0.5", false)]
    [InlineData("10.0.0-preview.1", false)]
    public async Task A_package_of_the_json_library_below_8_0_5_is_an_error(string version, bool isRefused)
    {
        using var project = new Project(Client + $"""<ReferencePath Include="System.Text.Json.dll" NuGetPackageId="System.Text.Json" NuGetPackageVersion="{version}" />""", "a.yaml");

        Assert.Equal(isRefused ? ["CGEN0005"] : [], (await project.CheckAsync()).Errors);
    }

    /// <summary>The compiler would say CS8630 and run no generator.</summary>
    [Theory]
    [InlineData("7.3", "enable", true)]
    [InlineData("7", "annotations", true)]
    [InlineData("7.3", "disable", false)]
    [InlineData("7.3", "", false)]
    [InlineData("8.0", "enable", false)]
    [InlineData("10.0", "enable", false)]
    [InlineData("latest", "enable", false)]
    [InlineData("", "enable", false)]
    public async Task A_language_that_knows_no_nullable_context_is_an_error(string version, string nullable, bool isRefused)
    {
        using var project = new Project(Client, "a.yaml");

        CommandResult result = await project.CheckAsync("-p:LangVersion=" + version, "-p:Nullable=" + nullable);

        Assert.Equal(isRefused ? ["CGEN0004"] : [], result.Errors);
        Assert.Equal(isRefused, result.Output.Contains($"C# {version}, so nothing was emitted; set <LangVersion>11</LangVersion>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_project_in_another_language_is_an_error()
    {
        using var project = new Project(Client, "a.yaml");

        Assert.Equal(["CGEN0017"], (await project.CheckAsync("-p:Language=VB")).Errors);
    }

    [Fact]
    public async Task An_editors_design_time_build_is_not_disturbed()
    {
        using var project = new Project("""<OpenApiClient Include="nowhere.yaml" />""");

        (await project.CheckAsync("-p:DesignTimeBuild=true")).Succeeded();
    }
}
