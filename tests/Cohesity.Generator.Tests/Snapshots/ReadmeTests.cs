using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Snapshots;

/// <summary>What the README shows can be pasted.</summary>
public sealed class ReadmeTests
{
    public static TheoryData<int> Programs => [.. Enumerable.Range(0, All().Length)];

    /// <summary>The examples that are whole programs begin with their <c>using</c> directives.</summary>
    [Theory]
    [MemberData(nameof(Programs))]
    public void Its_programs_compile(int index)
    {
        string document = File.ReadAllText(Path.Combine(ProjectMetadata.RepositoryRoot, "specs", "access-tokens.yaml"));
        GeneratorInput input = GeneratorInput.Of(SpecText.Client("access-tokens.yaml", document).With("OpenApiNamespace", "Cohesity").With("OpenApiClientName", "CohesityClient"));

        // The compilations of these tests are libraries, so that the statements stand in a method.
        string[] lines = All()[index].Split('\n');
        string[] directives = [.. lines.TakeWhile(line => line.Length > 0)];
        string source = $$"""
            {{string.Join('\n', directives)}}

            internal static class Program
            {
                public static async System.Threading.Tasks.Task Run()
                {
            {{string.Join('\n', lines.Skip(directives.Length))}}
                }
            }
            """;

        CompilationAssert.Compiles(GeneratorRunner.Run(input.WithSource("Consumer.cs", source)));
    }

    [Fact]
    public void Its_first_example_is_the_call_that_the_project_exists_for()
    {
        string first = All()[0];

        Assert.Contains("client.AccessTokens.GenerateAccessTokenAsync(", first, StringComparison.Ordinal);
        Assert.Contains("catch (ApiException<RequestError> ", first, StringComparison.Ordinal);
    }

    private static string[] All() =>
    [
        .. Regex.Matches(File.ReadAllText(Path.Combine(ProjectMetadata.RepositoryRoot, "README.md")).ReplaceLineEndings("\n"), "(?ms)^```csharp\n(using System.*?)^```")
            .Select(match => match.Groups[1].Value),
    ];
}
