using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Cohesity.Generator.PackageTests;

/// <summary>The ways in beside a plain project: a file-based app, central package management, watching, and what an editor reads.</summary>
public sealed class DailyLifeTests(PackedGenerator package)
{
    private const string Executable = "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>";

    [Fact]
    public async Task A_file_is_an_app_and_needs_no_project()
    {
        using var folder = new TemporaryFolder();
        WriteConfiguration(folder);
        folder.Write("tokens.yaml", await File.ReadAllTextAsync(Repository.PathOf("specs/access-tokens.yaml"), TestContext.Current.CancellationToken));
        folder.Write("app.cs", $"""
            #:package Cohesity.Generator@{package.Version}
            #:property OpenApiClient=tokens.yaml
            #:property RootNamespace=Contoso
            using Contoso;

            using var client = new TokensClient(new Uri("https://cluster.example.com"));
            Console.WriteLine(client.AccessTokens is IAccessTokensApi);
            """);

        CommandResult run = await DotNet.RunAsync(folder.FullName, "run", "app.cs");

        Assert.Equal("True", run.Succeeded().Output.Trim());
    }

    [Fact]
    public async Task Versions_can_be_managed_in_one_place()
    {
        using var folder = new TemporaryFolder();
        WriteConfiguration(folder);
        folder.Write("tokens.yaml", await File.ReadAllTextAsync(Repository.PathOf("specs/access-tokens.yaml"), TestContext.Current.CancellationToken));
        folder.Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup>
                <GlobalPackageReference Include="Cohesity.Generator" Version="{package.Version}" />
              </ItemGroup>
            </Project>
            """);
        folder.Write("App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
              <ItemGroup><OpenApiClient Include="tokens.yaml" /></ItemGroup>
            </Project>
            """);
        folder.Write("Program.cs", "Console.WriteLine(typeof(App.TokensClient).FullName);");

        CommandResult run = await DotNet.RunAsync(folder.FullName, "run");

        Assert.Equal("App.TokensClient", run.Succeeded().Output.Trim());
    }

    [Fact]
    public async Task A_misspelt_name_is_an_error_at_its_place_in_the_project_with_a_link_to_its_explanation()
    {
        using var consumer = new ConsumerProject(package, "<TargetFramework>net10.0</TargetFramework>", """<OpenApiClient Include="specs/access-tokens.yaml" Acessibility="internal" />""");

        CommandResult build = await consumer.DotNetAsync("build");

        Assert.Equal(["CGEN0009"], build.Errors);
        Assert.Matches(@"Consumer\.csproj\(\d+,\d+\): error CGEN0009: .*'Accessibility'.*file:///.*cohesity\.generator/[^/]+/DIAGNOSTICS\.md#cgen0009", build.Output);
    }

    [Fact]
    public async Task A_change_of_the_document_runs_a_watched_program_again()
    {
        using var consumer = new ConsumerProject(package, Executable, ConsumerProject.ClientItem);
        string document = consumer.PathOf("specs/access-tokens.yaml");
        await File.WriteAllTextAsync(consumer.PathOf("Program.cs"), "System.Console.WriteLine(\"has AddedLater: \" + (typeof(Cohesity.CohesityClient).Assembly.GetType(\"Cohesity.AddedLater\") is not null));", TestContext.Current.CancellationToken);
        await using WatchedProgram program = WatchedProgram.Start(consumer.PathOf("."));
        await program.WaitForAsync("has AddedLater: False");
        await program.WaitForAsync("Waiting for a file to change");

        string text = await File.ReadAllTextAsync(document, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(document, text.Replace("  schemas:\n", "  schemas:\n    AddedLater: { type: object, properties: { name: { type: string } } }\n", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        await program.WaitForAsync("has AddedLater: True");
    }

    private void WriteConfiguration(TemporaryFolder folder) => folder.Write("nuget.config", $"""
        <configuration>
          <packageSources>
            <add key="local" value="{package.Source}" />
          </packageSources>
        </configuration>
        """);
}
