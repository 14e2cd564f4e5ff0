using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Cohesity.Generator.PackageTests;

/// <summary>Documents that are fetched from where they come from: by a target, never by a build; what changed is said, and what cannot be used changes nothing.</summary>
public sealed class DocumentUpdateTests(PackedGenerator package)
{
    private const string Fetch = "-t:UpdateOpenApiDocuments";

    private static readonly string Tokens = File.ReadAllText(Repository.PathOf("specs/access-tokens.yaml"));

    [Fact]
    public async Task A_document_is_fetched_compared_and_kept_as_long_as_nothing_better_comes()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        using ConsumerProject project = Project(
            "<TargetFrameworks>net10.0;net8.0</TargetFrameworks>",
            $"""<OpenApiClient Include="api/first.yaml" Source="{server.Address}first.yaml" ClientName="Tokens" Namespace="First" />""",
            $"""<OpenApiClient Include="api/second.yaml" Source="{server.Address}second.yaml" ClientName="Tokens" Namespace="Second" />""");
        server.Give("/first.yaml", Tokens, "\"1\"");
        server.Give("/second.yaml", Tokens, "\"1\"");

        // A build asks nobody, and says what to do.
        CommandResult build = await project.DotNetAsync("build", "-f", "net10.0");
        Assert.Equal(["CGEN0010"], build.Errors);
        Assert.Contains("'dotnet build -t:UpdateOpenApiDocuments'", build.Output, StringComparison.Ordinal);
        Assert.Empty(server.Requests);

        // The first time; once for both frameworks.
        CommandResult first = (await project.DotNetAsync("build", Fetch)).Succeeded();
        Assert.Equal(["/first.yaml", "/second.yaml"], server.Requests);
        Assert.Contains($"api/first.yaml: fetched from {server.Address}first.yaml; there was none to compare it with", first.Output, StringComparison.Ordinal);
        Assert.Equal(Tokens, Text(project, "api/first.yaml"));
        Assert.Empty(first.Warnings);
        (await project.DotNetAsync("build", "-f", "net10.0")).Succeeded();

        // Nothing new.
        CommandResult again = (await project.DotNetAsync("build", Fetch)).Succeeded();
        Assert.Equal(["/first.yaml \"1\"", "/second.yaml \"1\""], server.Requests.Skip(2));
        Assert.Contains("api/second.yaml: unchanged", again.Output, StringComparison.Ordinal);

        // One breaks callers, one cannot be read.
        string changed = Tokens.Replace("  /public/cluster:", "  /public/clusters:", StringComparison.Ordinal).Replace("  schemas:\n", "  schemas:\n    Added: { type: object, properties: { name: { type: string } } }\n", StringComparison.Ordinal);
        server.Give("/first.yaml", changed, "\"2\"");
        server.Give("/second.yaml", Tokens + "  broken: [", "\"2\"");
        CommandResult update = await project.DotNetAsync("build", Fetch);
        Assert.NotEqual(0, update.ExitCode);
        Assert.Equal(["CGEN0022"], update.Errors);
        Assert.Matches(@"Consumer\.csproj\(\d+,\d+\): error CGEN0022: .*makes no client.*The document was left as it is\.", update.Output);
        Assert.Matches(@"second\.yaml\(\d+,\d+\): warning CGEN1001", update.Output);
        Assert.Equal(changed, Text(project, "api/first.yaml"));
        Assert.Equal(Tokens, Text(project, "api/second.yaml"));
        string[] said = [.. update.Output.Split('\n').Where(line => line.Contains("[CGEN4", StringComparison.Ordinal)).Select(line => line.Trim())];
        Assert.Contains("api/first.yaml: fetched from " + server.Address + "first.yaml; changes that break somebody: 1, others: 2", update.Output, StringComparison.Ordinal);
        Assert.Matches(@"first\.yaml\(\d+,\d+\): breaks: .*/public/clusters instead of GET /public/cluster.*\[CGEN4054\]$", said[0]);
        Assert.All(said[1..], line => Assert.Contains(": compatible: ", line, StringComparison.Ordinal));
        Assert.Equal(3, said.Length);

        // What was refused is no version that is known.
        CommandResult broken = await project.DotNetAsync("build", Fetch);
        Assert.Equal(["/first.yaml \"2\"", "/second.yaml"], server.Requests.TakeLast(2));
        Assert.Equal(["CGEN0022"], broken.Errors);
    }

    [Fact]
    public async Task What_fails_is_said_at_its_line_and_leaves_the_document_alone()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        server.Give("/page.yaml", "<html>Please log in.</html>", "\"1\"");
        using ConsumerProject project = Project(
            "<TargetFramework>net10.0</TargetFramework>",
            """<OpenApiClient Include="specs/access-tokens.yaml" Source="http://example.com/a.yaml" />""",
            $"""<OpenApiClient Include="specs/page.yaml" Source="{server.Address}page.yaml" />""",
            $"""<OpenApiClient Include="specs/gone.yaml" Source="{server.Address}gone.yaml" />""",
            """<OpenApiClient Include="specs/project.yaml" Source="../Nowhere/Nowhere.csproj" />""");
        File.Copy(project.PathOf("specs/access-tokens.yaml"), project.PathOf("specs/page.yaml"));

        CommandResult update = await project.DotNetAsync("build", Fetch);

        Assert.Equal(["CGEN0020", "CGEN0021", "CGEN0022", "CGEN0023"], update.Errors);
        string[] lines = File.ReadAllLines(project.PathOf("Consumer.csproj"));
        int Line(string text) => Array.FindIndex(lines, line => line.Contains(text, StringComparison.Ordinal)) + 1;
        Assert.Contains($"Consumer.csproj({Line("example.com")},", update.Output, StringComparison.Ordinal);
        Assert.Matches($@"Consumer\.csproj\({Line("page.yaml")},\d+\): error CGEN0022: .*it is a page of HTML or XML\. The document was left as it is\.", update.Output);
        Assert.Matches($@"Consumer\.csproj\({Line("gone.yaml")},\d+\): error CGEN0021: .*the server answered 404 Not Found\. There is no document\.", update.Output);
        Assert.Equal(Tokens, Text(project, "specs/access-tokens.yaml"));
        Assert.Equal(Tokens, Text(project, "specs/page.yaml"));
    }

    [Fact]
    public async Task A_project_that_writes_its_document_is_built_and_asked_for_it()
    {
        using ConsumerProject project = Project(
            "<TargetFramework>net10.0</TargetFramework>",
            """<OpenApiClient Include="api/Shop_v2.yaml" Source="server/Shop.csproj" ClientName="ShopClient" Namespace="Shop" />""",
            """<OpenApiClient Include="api/other.yaml" Source="server/Shop.csproj" ClientName="OtherClient" Namespace="Shop" />""",
            """<Compile Remove="server/**" />""");
        Directory.CreateDirectory(project.PathOf("server"));
        Write(project, "server/Shop.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup>
              <Target Name="GenerateOpenApiDocuments">
                <Copy SourceFiles="../specs/access-tokens.yaml;../specs/access-tokens.yaml" DestinationFiles="obj/Shop.yaml;obj/Shop_v2.yaml" />
              </Target>
              <Target Name="OpenApiGetDocuments" Returns="obj/Shop.yaml;obj/Shop_v2.yaml" />
            </Project>
            """);

        CommandResult update = await project.DotNetAsync("build", Fetch);

        Assert.Equal(["CGEN0023"], update.Errors);
        Assert.Contains("none of which is called 'other.yaml': Shop.yaml, Shop_v2.yaml", update.Output, StringComparison.Ordinal);
        Assert.Contains("api/Shop_v2.yaml: fetched from server/Shop.csproj; ", update.Output, StringComparison.Ordinal);
        Assert.Equal(Tokens, Text(project, "api/Shop_v2.yaml"));
        Assert.False(File.Exists(project.PathOf("api/other.yaml")));
    }

    [Fact]
    public async Task Items_of_another_tool_are_clients_too()
    {
        await using LoopbackServer server = await LoopbackServer.StartAsync();
        server.Give("/tokens.yaml", Tokens, "\"1\"");
        using ConsumerProject project = Project(
            "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>",
            $"""<OpenApiReference Include="api/tokens.yaml" Namespace="Tokens" ClassName="TokensClient" SourceUri="{server.Address}tokens.yaml" CodeGenerator="NSwagCSharp" />""");
        Write(project, "Program.cs", "System.Console.WriteLine(typeof(Tokens.TokensClient).FullName);");

        (await project.DotNetAsync("build", Fetch)).Succeeded();

        Assert.Equal("Tokens.TokensClient", (await project.DotNetAsync("run")).Succeeded().Output.Trim());
        server.Answers.Clear();
        Assert.Matches(@"Consumer\.csproj\(\d+,\d+\): error CGEN0021", (await project.DotNetAsync("build", Fetch)).Output);
    }

    private ConsumerProject Project(string framework, params string[] items) => new(package, framework, string.Join('\n', items));

    private static string Text(ConsumerProject project, string file) => File.ReadAllText(project.PathOf(file));

    private static void Write(ConsumerProject project, string file, string text) => File.WriteAllText(project.PathOf(file), text);
}
