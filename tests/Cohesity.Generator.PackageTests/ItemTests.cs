using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Cohesity.Generator.PackageTests;

/// <summary>The three items become AdditionalFiles when a project is evaluated, as an editor does, and their metadata reaches the compiler.</summary>
public sealed class ItemTests
{
    [Fact]
    public async Task Evaluation_alone_gives_every_file_once_with_all_of_its_roles_and_overlays_in_order()
    {
        using var project = new Project(
            """
            <AdditionalFiles Include="specs/shared.yaml" Other="kept" />
            <OpenApiClient Include="specs/a.yaml" Namespace="N" ClientName="A" Accessibility="internal" NullHandling="omit" Reading="strict" FileLayout="sharded" />
            <OpenApiClient Include="specs/both.yaml" IncludeTags="x;it's &quot;y&quot;, (z);100%25" ExcludeTags="p%3Bq" IncludeOperations="One;Two">
              <IncludePaths>
                /a/**;
                /b/*
              </IncludePaths>
              <ExcludePaths>/c</ExcludePaths>
            </OpenApiClient>
            <OpenApiPart Include="specs/both.yaml;./specs/shared.yaml" Client="A;B" />
            <OpenApiOverlay Include="specs/z.yaml;specs/b.yaml" Client="*" />
            <OpenApiOverlay Include="specs/c.yaml" Client="A" />
            """,
            "specs/a.yaml")
        {
            ImportsTwice = true,
        };

        Assert.Equal(
            [
                ("specs/shared.yaml", "PartOf=A|B"),
                ("specs/a.yaml", "Accessibility=internal Client=true ClientName=A FileLayout=sharded Namespace=N NullHandling=omit Reading=strict"),
                ("specs/both.yaml", "Client=true ExcludePaths=/c ExcludeTags=p|q IncludeOperations=One|Two IncludePaths= /a/**| /b/* IncludeTags=x|it's \"y\", (z)|100% PartOf=A|B"),
                ("specs/z.yaml", "OverlayOf=*"),
                ("specs/b.yaml", "OverlayOf=*"),
                ("specs/c.yaml", "OverlayOf=A"),
            ],
            (await project.EvaluateAsync()).Select(item => (item.File, string.Join(' ', item.Metadata.Split(' ', '\n').Where(part => part.Length > 0)))));
    }

    [Fact]
    public async Task Paths_and_values_of_any_kind_reach_the_compiler()
    {
        string[] files = ["a/plain.yaml", "a/[x]{y,z}!.yaml", "a/h#h.yaml", "a/s;s.yaml", "a/q'ü (1).yaml"];
        using var project = new Project("""<OpenApiClient Include="a/*.yaml" Namespace="Contoso.Açaí" IncludeTags="x y;=z: [1]" IncludePaths="/pets/{id}/**" />""", files);

        AnalyzerConfigSet compiler = await project.ConfigureCompilerAsync();

        foreach (string file in files)
        {
            ImmutableDictionary<string, string> options = compiler.GetOptionsForSourcePath(project.PathOf(file)).AnalyzerOptions;
            Assert.Equal("true", options["build_metadata.additionalfiles.openapiclient"]);
            Assert.Equal("Contoso.Açaí", options["build_metadata.additionalfiles.openapinamespace"]);
            Assert.Equal("x y|=z: [1]", options["build_metadata.additionalfiles.openapiincludetags"]);
            Assert.Equal("/pets/{id}/**", options["build_metadata.additionalfiles.openapiincludepaths"]);
        }

        Assert.Equal("Project", compiler.GlobalConfigOptions.AnalyzerOptions["build_property.rootnamespace"]);
    }

    [Fact]
    public async Task A_build_property_names_a_document_where_there_are_no_items()
    {
        using var project = new Project("", "pets.yaml");

        Assert.Equal([("pets.yaml", "Client=true")], await project.EvaluateAsync("-p:OpenApiClient=pets.yaml"));
    }

    [Fact]
    public async Task Items_of_another_tool_are_clients_unless_that_tool_is_there()
    {
        using var project = new Project(
            """<OpenApiClient Include="a.yaml" ClientName="A" /><OpenApiReference Include="a.yaml" ClassName="B" /><OpenApiReference Include="b.yaml" Namespace="N" ClassName="C" SourceUri="https://example.com/b.yaml" CodeGenerator="NSwagCSharp" />""");

        Assert.Equal([("a.yaml", "Client=true ClientName=A"), ("b.yaml", "Client=true ClientName=C Namespace=N")], await project.EvaluateAsync());
        Assert.Equal([("a.yaml", "Client=true ClientName=A")], await project.EvaluateAsync("-p:_ApiDescriptionClientAssemblyPath=somewhere"));
    }

    [Fact]
    public async Task Documents_parts_and_overlays_are_watched()
    {
        using var project = new Project(
            """<OpenApiClient Include="a.yaml" /><OpenApiPart Include="b.yaml" Client="*" /><OpenApiOverlay Include="c.yaml" Client="*" /><AdditionalFiles Include="d.txt" />""");

        Assert.Equal(["a.yaml", "b.yaml", "c.yaml"], (await project.EvaluateAsync("Watch", [])).Select(item => item.File));
    }

    [Fact]
    public async Task The_files_that_say_all_this_are_handed_over_too()
    {
        using var project = new Project("""<AdditionalFiles Include="a.yaml" OpenApiClient="true" />""");
        project.Write("Directory.Build.props", """<Project><Import Project="shared.props" /></Project>""");
        project.Write("shared.props", """<Project><ItemGroup><OpenApiPart Include="b.yaml" Client="*" /></ItemGroup></Project>""");

        Assert.Equal(
            ["Directory.Build.props", "Project.csproj", "shared.props"],
            (await project.EvaluateAsync("AdditionalFiles", []))
                .Where(item => item.Metadata == "Project=true")
                .Select(item => System.IO.Path.GetFileName(item.File))
                .Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public async Task Links_of_diagnostics_lead_to_the_page_on_this_machine()
    {
        using var project = new Project("""<OpenApiClient Include="a.yaml" />""", "a.yaml");

        string page = (await project.ConfigureCompilerAsync()).GlobalConfigOptions.AnalyzerOptions["build_property._openapihelppage"];

        Assert.Equal(new System.Uri(project.PathOf("DIAGNOSTICS.md")).AbsoluteUri, page);
    }
}
