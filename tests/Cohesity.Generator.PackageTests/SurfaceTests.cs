using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Cohesity.Generator.PackageTests;

/// <summary>A document is updated: the file of the API is written, the document changes, the build says what that means, the change is accepted.</summary>
public sealed class SurfaceTests(PackedGenerator package)
{
    private const string Source = """
        using Cohesity;

        return typeof(CohesityClient).Name.Length;
        """;

    [Fact]
    public async Task A_change_is_seen_and_accepted()
    {
        using ConsumerProject project = Project("<TargetFramework>net10.0</TargetFramework>");
        string document = project.PathOf("specs/access-tokens.yaml");
        string surface = project.PathOf("specs/access-tokens.api.txt");

        // The first run makes the file; with it a build says nothing.
        CommandResult written = (await project.DotNetAsync("build", "-t:UpdateOpenApiSurface")).Succeeded();
        Assert.Contains("Consumer: 1 surface file written, ", written.Output, StringComparison.Ordinal);
        string accepted = await File.ReadAllTextAsync(surface, TestContext.Current.CancellationToken);
        Assert.StartsWith("# Cohesity.Generator API surface, format 2;", accepted, StringComparison.Ordinal);
        Assert.Contains("\noperation POST /public/accessTokens name=AccessTokens.GenerateAccessTokenAsync arguments=body\n", accepted, StringComparison.Ordinal);
        Assert.Contains("0 surface files written, 0 lines changed.", (await project.DotNetAsync("build", "-t:UpdateOpenApiSurface")).Succeeded().Output, StringComparison.Ordinal);
        Assert.Equal(accepted, await File.ReadAllTextAsync(surface, TestContext.Current.CancellationToken));
        Assert.Empty((await project.DotNetAsync("build")).Succeeded().Warnings);

        // The user's code does not use what changed, so nothing but the surface tells.
        string text = await File.ReadAllTextAsync(document, TestContext.Current.CancellationToken);
        Assert.Contains("  /public/cluster:", text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(document, text.Replace("  /public/cluster:", "  /public/clusters:", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        CommandResult changed = await project.DotNetAsync("build");
        Assert.NotEqual(0, changed.ExitCode);
        Assert.Equal(["CGEN4000", "CGEN4054"], changed.Errors);
        int line = Array.FindIndex(text.Split('\n'), each => each.StartsWith("  /public/cluster:", StringComparison.Ordinal)) + 2;
        Assert.Contains($"access-tokens.yaml({line},", changed.Output, StringComparison.Ordinal);
        Assert.Contains("dotnet build -t:UpdateOpenApiSurface", changed.Output, StringComparison.Ordinal);

        // Accepted.
        Assert.Contains("1 surface file written, 8 lines changed.", (await project.DotNetAsync("build", "-t:UpdateOpenApiSurface")).Succeeded().Output, StringComparison.Ordinal);
        Assert.Empty((await project.DotNetAsync("build")).Succeeded().Warnings);
        Assert.Equal(accepted.Replace("/public/cluster ", "/public/clusters ", StringComparison.Ordinal), await File.ReadAllTextAsync(surface, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Signs_that_mean_something_to_MSBuild_are_written_as_they_are()
    {
        using ConsumerProject project = Project("<TargetFramework>net10.0</TargetFramework>");
        string document = project.PathOf("specs/access-tokens.yaml");
        string text = await File.ReadAllTextAsync(document, TestContext.Current.CancellationToken);
        string member = "\n        otpCode:\n";
        Assert.Contains(member, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(document, text.Replace(member, member + "          pattern: '^\\d{6};[*?]%41$(A)@(B)$'\n", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        (await project.DotNetAsync("build", "-t:UpdateOpenApiSurface")).Succeeded();

        Assert.Contains("""pattern="^\\d{6};[*?]%41$(A)@(B)$" """.TrimEnd(), await File.ReadAllTextAsync(project.PathOf("specs/access-tokens.api.txt"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty((await project.DotNetAsync("build")).Succeeded().Warnings);
    }

    [Fact]
    public async Task Several_frameworks_have_one_file_and_several_clients_one_each_where_the_project_wants_it()
    {
        using ConsumerProject project = Project(
            "<TargetFrameworks>net10.0;net8.0</TargetFrameworks>",
            """<OpenApiClient Include="specs/second;one.yaml" Namespace="Second" ClientName="SecondClient" />""".Replace(";", "%3B", StringComparison.Ordinal),
            """<OpenApiSurface Include="api/second.txt" Client="SecondClient" />""");
        File.Copy(project.PathOf("specs/access-tokens.yaml"), project.PathOf("specs/second;one.yaml"));
        Directory.CreateDirectory(project.PathOf("api"));

        CommandResult written = (await project.DotNetAsync("build", "-t:UpdateOpenApiSurface")).Succeeded();

        Assert.Contains("2 surface files written, ", written.Output, StringComparison.Ordinal);
        string[] first = await File.ReadAllLinesAsync(project.PathOf("specs/access-tokens.api.txt"), TestContext.Current.CancellationToken);
        string[] second = await File.ReadAllLinesAsync(project.PathOf("api/second.txt"), TestContext.Current.CancellationToken);
        Assert.Equal(first.Where(line => !line.StartsWith("client", StringComparison.Ordinal)), second.Where(line => !line.StartsWith("client", StringComparison.Ordinal)));
        Assert.Single(Directory.GetFiles(project.PathOf("specs"), "*.txt"));
        Assert.Empty((await project.DotNetAsync("build", "-f", "net10.0")).Succeeded().Warnings);
    }

    private ConsumerProject Project(string framework, params string[] items)
    {
        var project = new ConsumerProject(package, framework + "<OutputType>Exe</OutputType>", string.Join('\n', items.Prepend(ConsumerProject.ClientItem)));
        File.WriteAllText(project.PathOf("Program.cs"), Source);
        return project;
    }
}
