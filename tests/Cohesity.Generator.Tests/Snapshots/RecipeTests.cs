using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Cohesity.Generator.Tests.Snapshots;

/// <summary>What the recipes show can be pasted.</summary>
public sealed partial class RecipeTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(ProjectMetadata.RepositoryRoot, "src", "Cohesity.Generator", "docs", "recipes.md")).ReplaceLineEndings("\n");

    public static TheoryData<int> Examples => [.. Enumerable.Range(0, Fences().Count(Page))];

    /// <summary>Each is a program or a class; a comment before its fence says that it needs packages.</summary>
    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_compiles_as_it_stands(int index)
    {
        Match example = Fences().Matches(Page)[index];
        string document = File.ReadAllText(Path.Combine(ProjectMetadata.RepositoryRoot, "specs", "access-tokens.yaml"));
        GeneratorInput input = GeneratorInput.Of(SpecText.Client("access-tokens.yaml", document, "CohesityClient", "Cohesity"))
            .WithReferences(example.Groups[1].Value.StartsWith("packages: ", StringComparison.Ordinal) ? ReferenceSet.Extensions : ReferenceSet.Net100);

        CompilationAssert.Compiles(GeneratorRunner.Run(input.WithSource("Consumer.cs", Source(example.Groups[2].Value))));
    }

    [Fact]
    public void Every_example_is_of_a_kind_that_is_compiled() =>
        Assert.Equal(Fences().Count(Page), Regex.Count(Page, "(?m)^```csharp"));

    /// <summary>The compilations of these tests are libraries, so that statements stand in a method.</summary>
    private static string Source(string code)
    {
        CompilationUnitSyntax root = SyntaxFactory.ParseCompilationUnit(code);
        return !root.Members.OfType<GlobalStatementSyntax>().Any() ? code : $$"""
            {{root.Usings.ToFullString()}}
            internal static class Program
            {
                public static async System.Threading.Tasks.Task Run()
                {
            {{string.Concat(root.Members.OfType<GlobalStatementSyntax>().Select(statement => statement.ToFullString()))}}
                }
            }
            """;
    }

    [GeneratedRegex("(?ms)^(?:<!-- ([^\n]*) -->\n)?```csharp\n(.*?)^```")]
    private static partial Regex Fences();
}
