using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>Runs the generator in this process. Steps are tracked for tests that ask for them: the driver walks to every step by each way that leads there, which took a sixth of all tests.</summary>
internal static class GeneratorRunner
{
    private static readonly CSharpCompilationOptions CompilationOptions =
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, deterministic: true);

    public static GeneratorRun Run(GeneratorInput input) => Run(input, new ClientGenerator());

    public static GeneratorRun Run(GeneratorInput input, IIncrementalGenerator generator) => Run(input, generator, isTracked: false);

    /// <summary>Does the same again, and tracks the steps.</summary>
    public static GeneratorRun Track(GeneratorRun run) => run.Earlier is { } earlier ? Rerun(earlier.Tracked, run.Input) : Run(run.Input, run.Generator, isTracked: true);

    /// <summary>Runs the driver of an earlier run again, over an edited project: what did not change is the same object for the driver.</summary>
    public static GeneratorRun Rerun(GeneratorRun earlier, GeneratorInput input)
    {
        GeneratorDriver driver = earlier.Driver;
        CSharpCompilation compilation = earlier.Compilation;
        CSharpParseOptions parseOptions = ParseOptions(input);
        if (input.LanguageVersion != earlier.Input.LanguageVersion || input.References != earlier.Input.References)
        {
            driver = driver.WithUpdatedParseOptions(DriverOptions(parseOptions));
            compilation = CSharpCompilation.Create("Consumer", Parse(input, parseOptions), ReferenceAssemblies.Of(input.References), CompilationOptions);
        }

        if (input.BuildProperties != earlier.Input.BuildProperties)
        {
            driver = driver.WithUpdatedAnalyzerConfigOptions(new InMemoryOptionsProvider(input.BuildProperties));
        }

        Dictionary<string, SyntaxTree> trees = compilation.SyntaxTrees.ToDictionary(tree => tree.FilePath);
        compilation = compilation
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees(input.Sources.Select(source =>
                trees.TryGetValue(source.Key, out SyntaxTree? tree) && tree.ToString() == source.Value ? tree : Parse(source.Key, source.Value, parseOptions)));
        return Run(driver.ReplaceAdditionalTexts([.. input.Files]), compilation, input, earlier.Generator, earlier, earlier.IsTracked);
    }

    public static CSharpParseOptions ParseOptions(GeneratorInput input) =>
        new(input.LanguageVersion, DocumentationMode.Diagnose, SourceCodeKind.Regular, ReferenceAssemblies.PreprocessorSymbols(input.References));

    // The driver parses what comes out, and nobody looks at its trees: compilations parse it as consumers do, documentation and all.
    private static CSharpParseOptions DriverOptions(CSharpParseOptions options) => options.WithDocumentationMode(DocumentationMode.None);

    private static GeneratorRun Run(GeneratorInput input, IIncrementalGenerator generator, bool isTracked)
    {
        CSharpParseOptions parseOptions = ParseOptions(input);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            input.Files,
            DriverOptions(parseOptions),
            new InMemoryOptionsProvider(input.BuildProperties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked));
        var compilation = CSharpCompilation.Create("Consumer", Parse(input, parseOptions), ReferenceAssemblies.Of(input.References), CompilationOptions);
        return Run(driver, compilation, input, generator, null, isTracked);
    }

    private static GeneratorRun Run(GeneratorDriver driver, CSharpCompilation compilation, GeneratorInput input, IIncrementalGenerator generator, GeneratorRun? earlier, bool isTracked)
    {
        driver = driver.RunGenerators(compilation, TestContext.Current.CancellationToken);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Assert.True(result.Exception is null, "The generator threw: " + result.Exception);
        var run = new GeneratorRun(input, driver, compilation, result, generator, earlier, isTracked);
        AssertSecondRunIsCached(run);
        return run;
    }

    /// <summary>Any value without proper equality shows here, in whatever test it first occurs.</summary>
    private static void AssertSecondRunIsCached(GeneratorRun run)
    {
        GeneratorRunResult again = run.Driver.RunGenerators(run.Compilation.Clone(), TestContext.Current.CancellationToken).GetRunResult().Results.Single();
        if (run.IsTracked)
        {
            StepAssert.OutputsReused(again);
        }

        // What an output gave the first time is the same object, as long as it comes from the cache.
        Assert.Equal(run.Result.GeneratedSources.Select(source => source.SourceText), again.GeneratedSources.Select(source => source.SourceText), ReferenceEqualityComparer.Instance);
        Assert.Equal(run.Diagnostics, again.Diagnostics, ReferenceEqualityComparer.Instance);
    }

    private static ImmutableArray<SyntaxTree> Parse(GeneratorInput input, CSharpParseOptions options) =>
        [.. input.Sources.Select(source => Parse(source.Key, source.Value, options))];

    private static SyntaxTree Parse(string path, string text, CSharpParseOptions options) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), options, path);
}
