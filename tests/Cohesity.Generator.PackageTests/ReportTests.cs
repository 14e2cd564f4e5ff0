using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace Cohesity.Generator.PackageTests;

/// <summary>The page about a client, written by the target of the package.</summary>
public sealed class ReportTests(PackedGenerator package)
{
    private const string Second = """
        openapi: 3.0.3
        info: { title: 'Semi;colons %41 $(MSBuildProjectName) @(Compile) *.cs', version: '1;2' }
        paths:
          /a;b/%41/$(x)/*:
            get:
              description: "// a comment; \\d backslashes\n\n    // code\n    @(Compile) %0A"
              responses: { '204': { description: '%(Identity);$(NuGetPackageRoot)' } }
        """;

    [Fact]
    public async Task The_target_writes_a_page_for_each_client_and_says_where()
    {
        using ConsumerProject project = Project(
            "<TargetFrameworks>net10.0;net8.0</TargetFrameworks>",
            """<OpenApiClient Include="specs/second.yaml" Namespace="Second" ClientName="SecondClient" />""");
        await File.WriteAllTextAsync(project.PathOf("specs/second.yaml"), Second, TestContext.Current.CancellationToken);

        CommandResult written = (await project.DotNetAsync("build", "-t:OpenApiReport")).Succeeded();

        string folder = project.PathOf("obj/Debug/net10.0/openapi");
        Assert.Equal(["CohesityClient.html", "SecondClient.html"], Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.Contains("\n  " + Path.Combine("obj", "Debug", "net10.0", "openapi", "CohesityClient.html") + ": 2 operations, 5 types, 0 diagnostics, no surface file to compare with", written.Output, StringComparison.Ordinal);
        Assert.Contains("\n  " + Path.Combine("obj", "Debug", "net10.0", "openapi", "SecondClient.html") + ": 1 operation, ", written.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(project.PathOf("specs/access-tokens.api.txt")));

        // What has signs that mean something to MSBuild arrives as it was.
        string page = await File.ReadAllTextAsync(Path.Combine(folder, "SecondClient.html"), TestContext.Current.CancellationToken);
        Assert.Contains("<title>SecondClient</title>", page, StringComparison.Ordinal);
        Assert.Contains("Semi;colons %41 $(MSBuildProjectName) @(Compile) *.cs", page, StringComparison.Ordinal);
        Assert.Contains("/a;b/%41/$(x)/*</code><p>// a comment; \\d backslashes</p>", page, StringComparison.Ordinal);
        Assert.Contains("<pre><code>// code\n@(Compile) %0A</code></pre>", page, StringComparison.Ordinal);
        Assert.Contains("<p>%(Identity);$(NuGetPackageRoot)</p>", page, StringComparison.Ordinal);
        AssertRuns(page);
    }

    [Fact]
    public async Task It_tells_what_changed_where_the_project_wants_it()
    {
        using ConsumerProject project = Project("<TargetFramework>net10.0</TargetFramework><OpenApiReportDirectory>docs/api</OpenApiReportDirectory>");
        (await project.DotNetAsync("build", "-t:UpdateOpenApiSurface")).Succeeded();
        string document = project.PathOf("specs/access-tokens.yaml");
        string text = await File.ReadAllTextAsync(document, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(document, text.Replace("  /public/cluster:", "  /public/clusters:", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        // That changes are errors is no reason to have no page: it is where they are read.
        await File.WriteAllTextAsync(project.PathOf(".globalconfig"), "is_global = true\ndotnet_diagnostic.CGEN4054.severity = error\n", TestContext.Current.CancellationToken);
        CommandResult written = (await project.DotNetAsync("build", "-t:OpenApiReport")).Succeeded();

        Assert.Contains("\n  " + Path.Combine("docs", "api", "CohesityClient.html") + ": 2 operations, 5 types, 0 diagnostics, 2 changes, 1 breaking", written.Output, StringComparison.Ordinal);
        string page = await File.ReadAllTextAsync(project.PathOf("docs/api/CohesityClient.html"), TestContext.Current.CancellationToken);
        int line = Array.FindIndex(text.Split('\n'), each => each.StartsWith("  /public/cluster:", StringComparison.Ordinal)) + 2;
        Assert.Contains($"<code>CGEN4054</code> <strong>The same call goes to another address</strong> <b class=\"t warning\">warning</b> <code class=\"w\">access-tokens.yaml({line},", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_the_project_names_and_that_is_not_there_is_named_and_not_made()
    {
        using ConsumerProject project = Project("<TargetFramework>net10.0</TargetFramework>", """<OpenApiSurface Include="api/cohesity.txt" Client="CohesityClient" />""");

        CommandResult refused = await project.DotNetAsync("build", "-t:OpenApiReport");

        Assert.Equal(["CGEN0010"], refused.Errors);
        Assert.False(File.Exists(project.PathOf("api/cohesity.txt")));
    }

    // The policy of the page names the script by its hash: one that was written otherwise would not run.
    private static void AssertRuns(string page)
    {
        string script = page[(page.IndexOf("<script>", StringComparison.Ordinal) + "<script>".Length)..page.IndexOf("</script>", StringComparison.Ordinal)];
        Assert.Equal(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script))), Regex.Match(page, "script-src 'sha256-([^']*)'").Groups[1].Value);
    }

    private ConsumerProject Project(string framework, params string[] items)
    {
        var project = new ConsumerProject(package, framework + "<OutputType>Exe</OutputType>", string.Join('\n', items.Prepend(ConsumerProject.ClientItem)));
        File.WriteAllText(project.PathOf("Program.cs"), "return 0;\n");
        return project;
    }
}
