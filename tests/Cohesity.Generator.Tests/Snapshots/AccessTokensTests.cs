using System.IO;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Snapshots;

/// <summary>All that the accessTokens fragment gives, to be read in review.</summary>
public sealed class AccessTokensTests
{
    private static readonly GeneratorInput Input = GeneratorInput.Of(SpecText.Client(
        "access-tokens.yaml",
        File.ReadAllText(Path.Combine(ProjectMetadata.RepositoryRoot, "specs", "access-tokens.yaml")),
        "CohesityClient",
        "Cohesity"));

    [Fact]
    public void Fragment() => Snapshot.Match(GeneratorRunner.Run(Input).WithoutDiagnostics());

    [Fact]
    public void Fragment_compiles_without_a_warning() => CompilationAssert.CompilesEverywhere(Input);

    [Fact]
    public void Fragment_compiles_for_the_oldest_framework_in_support() => CompilationAssert.CompilesEverywhere(Input.WithReferences(ReferenceSet.Net80));

    /// <summary>What is emitted follows the framework's types: a compilation that lacks the SDK's symbols gets the same.</summary>
    [Fact]
    public void Fragment_compiles_without_the_symbols_of_the_SDK() => CompilationAssert.CompilesEverywhere(Input.WithReferences(ReferenceSet.Net80WithoutSymbols));
}
