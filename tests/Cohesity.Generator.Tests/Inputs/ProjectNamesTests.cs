using System.Linq;
using Cohesity.Generator.Inputs.Projects;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Cohesity.Generator.Tests.Inputs;

/// <summary>MSBuild takes any name. One that nobody reads is an error at its place in the project, and what is wrong is said where the project says it, by the name that it uses.</summary>
public sealed class ProjectNamesTests
{
    private const string Document =
        """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /pets:
            get: { operationId: listPets, tags: [Pets], responses: { '204': { description: None } } }
        """;

    [Theory]
    [InlineData("""<OpenApiClient Include="pets.yaml" Acessibility="internal" />""", "3:38", "No metadata of OpenApiClient is called 'Acessibility', so it would do nothing; 'Accessibility' is the nearest name of: Namespace,")]
    [InlineData("""<OpenApiClient Include="pets.yaml"><Namepsace>N</Namepsace></OpenApiClient>""", "3:39", "'Namepsace', so it would do nothing; 'Namespace' is the nearest")]
    [InlineData("""<OpenApiClient Include="pets.yaml" OpenApiNamespace="N" />""", "3:38", "'OpenApiNamespace', so it would do nothing; 'Namespace' is the nearest")]
    [InlineData("""<OpenApiPart Include="common.yaml" Clients="*" />""", "3:38", "No metadata of OpenApiPart is called 'Clients', so it would do nothing; 'Client' is the nearest name of: Client")]
    [InlineData("""<OpenApiOverlay Include="fix.yaml" ClientName="*" />""", "3:38", "'ClientName', so it would do nothing; 'Client' is")]
    [InlineData("""<AdditionalFiles Include="pets.yaml" OpenApiClient="true" OpenApiNamespce="N" />""", "3:61", "No metadata of AdditionalFiles is called 'OpenApiNamespce', so it would do nothing; 'OpenApiNamespace' is")]
    [InlineData("""<AdditionalFiles Include="pets.yaml" OpenAPClient="true" />""", "3:40", "'OpenApiClient' is the nearest")]
    [InlineData("""<OpenApiClinet Include="pets.yaml" />""", "3:4", "No item of Cohesity.Generator is called 'OpenApiClinet', so it would do nothing; 'OpenApiClient' is the nearest name of: OpenApiClient, OpenApiPart, OpenApiOverlay")]
    public void A_misspelt_name_is_an_error_that_names_the_nearest(string item, string place, string message)
    {
        GeneratorRun run = Run($"<Project>\n <ItemGroup>\n  {item}\n </ItemGroup>\n</Project>");

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("CGEN0009", DiagnosticSeverity.Error, "/src/App.csproj", place), (diagnostic.Id, diagnostic.Severity, diagnostic.Location.GetLineSpan().Path, Place(diagnostic)));
        Assert.Contains(message, Message(diagnostic), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_build_property_is_one_too()
    {
        GeneratorRun run = Run("<Project>\n <PropertyGroup>\n  <OpenApiSuportNamespace>N</OpenApiSuportNamespace>\n </PropertyGroup>\n</Project>");

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("3:4", Place(diagnostic));
        Assert.Contains("No build property of Cohesity.Generator is called 'OpenApiSuportNamespace', so it would do nothing; 'OpenApiSupportNamespace' is the nearest", Message(diagnostic), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_are_right_and_names_of_others_are_none() => Run(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003" xmlns:x="urn:x">
          <PropertyGroup Condition="true">
            <OpenApiSupportNamespace>N</OpenApiSupportNamespace>
            <OpenApiPolyfills />
            <OpenApiGenerateDocuments>true</OpenApiGenerateDocuments>
            <OpenApiDocumentsDirectory>.</OpenApiDocumentsDirectory>
          </PropertyGroup>
          <ItemDefinitionGroup><OpenApiClient><Reading>strict</Reading></OpenApiClient></ItemDefinitionGroup>
          <ItemGroup>
            <!-- as an editor writes it -->
            <OpenApiClient x:Hint="1" Include="a.yaml" Exclude="b.yaml" Condition="true" namespace="N" Link="api/a.yaml" Visible="true"><CopyToOutputDirectory>Never</CopyToOutputDirectory></OpenApiClient>
            <OpenApiClient Update="a.yaml" ClientName="$(Name)" />
            <OpenApiPart Include="c.yaml"><Client>A;B</Client></OpenApiPart>
            <OpenApiReference Include="d.json" CodeGenerator="NSwagCSharp" />
            <AdditionalFiles Include="stylecop.json" Other="1"><More>2</More></AdditionalFiles>
            <PackageReference Include="Cohesity.Generator" Version="1.0.0"><PrivateAssets>all</PrivateAssets></PackageReference>
            <Compile Update="x.cs" Namespce="no matter" />
          </ItemGroup>
        </Project>
        """).WithoutDiagnostics();

    [Fact]
    public void A_project_that_is_half_written_is_no_failure() => Assert.DoesNotContain(Run("<Project><ItemGroup><OpenApiClient Namespce=").Diagnostics, diagnostic => diagnostic.Id == "CGEN0001");

    [Theory]
    [InlineData("""<OpenApiClient Include="specs/pets.yaml" Namespace="class" />""", "OpenApiNamespace", "class", "3:44", "Namespace is 'class'")]
    [InlineData("""<OpenApiClient Include="other.yaml" Namespace="N" /><OpenApiClient Include="specs/*.yaml" Namespace="$(Space)" />""", "OpenApiNamespace", "class", "3:93", "Namespace is 'class'")]
    [InlineData("""<AdditionalFiles Include="specs/pets.yaml" OpenApiNamespace="class" />""", "OpenApiNamespace", "class", "3:46", "OpenApiNamespace is 'class'")]
    [InlineData("""<OpenApiClient Include="specs/pets.yaml" IncludeTags="Pets;Dogs" />""", "OpenApiIncludeTags", "Pets|Dogs", "3:44", "'Dogs' of IncludeTags selects nothing: no operation has this tag, and the nearest is 'Pets'")]
    [InlineData("""<OpenApiClient Include="specs/pets.yaml" TypeMappings="date=Contoso.Day,Contoso.DayCodec" />""", "OpenApiTypeMappings", "date=Contoso.Day,Contoso.DayCodec", "3:44", "'date=Contoso.Day,Contoso.DayCodec' of TypeMappings does nothing: there is no type 'Contoso.DayCodec'")]
    [InlineData("""<OpenApiClient Include="other.yaml" Namespace="N" />""", "OpenApiNamespace", "class", "1:1", "OpenApiNamespace is 'class'")]
    public void What_is_wrong_is_said_where_the_project_says_it(string items, string option, string value, string place, string message)
    {
        SpecText document = SpecText.Client("/src/specs/pets.yaml", Document).With(option, value);
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of(document, Project($"<Project>\n <ItemGroup>\n  {items}\n </ItemGroup>\n</Project>")));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(place, Place(diagnostic));
        Assert.Equal(place == "1:1" ? "/src/specs/pets.yaml" : "/src/App.csproj", diagnostic.Location.GetLineSpan().Path);
        Assert.Contains(message, Message(diagnostic), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_client_that_does_not_exist_is_said_by_the_name_on_the_item()
    {
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of(
            SpecText.Client("pets.yaml", Document),
            new SpecText("common.yaml", "{}").With("OpenApiPartOf", "Nobody"),
            Project("<Project>\n<ItemGroup>\n<OpenApiPart Include=\"common.yaml\" Client=\"Nobody\" /></ItemGroup></Project>")));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("CGEN0006", "3:36"), (diagnostic.Id, Place(diagnostic)));
        Assert.StartsWith("Client names the client 'Nobody'", Message(diagnostic), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_property_with_a_wrong_value_is_found_too()
    {
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput
            .Of(SpecText.Client("pets.yaml", Document), Project("<Project><PropertyGroup>\n<OpenApiPolyfills>no</OpenApiPolyfills></PropertyGroup></Project>"))
            .WithBuildProperty("OpenApiPolyfills", "no"));

        Assert.Equal("2:2", Place(Assert.Single(run.Diagnostics)));
    }

    [Fact]
    public void An_edit_of_the_project_reads_no_document_again()
    {
        GeneratorRun run = Run("<Project><ItemGroup><OpenApiClient Include=\"pets.yaml\" /></ItemGroup></Project>");

        GeneratorRun after = run.Then(input => input.Replace(input.Files[1].Edit("<Project>", "<Project>\n")));

        StepAssert.Reused(after, TrackingNames.Parse);
        StepAssert.Reused(after, TrackingNames.Problems);
    }

    private static GeneratorRun Run(string project) => GeneratorRunner.Run(GeneratorInput.Of(SpecText.Client("pets.yaml", Document), Project(project)));

    private static SpecText Project(string text) => new SpecText("/src/App.csproj", text).With(ProjectFileReader.Marker, "true");

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static string Place(Diagnostic diagnostic)
    {
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        return $"{start.Line + 1}:{start.Character + 1}";
    }
}
