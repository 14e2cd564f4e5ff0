using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>What one run of the generator gave.</summary>
/// <param name="Input">The consumer's project.</param>
/// <param name="Driver">The driver after the run, with all that it remembers.</param>
/// <param name="Compilation">The consumer's compilation, without what was generated.</param>
/// <param name="Result">What the driver reports.</param>
/// <param name="Generator">What ran.</param>
/// <param name="Earlier">The run that the driver remembers; null for the first.</param>
/// <param name="IsTracked">Whether the driver recorded its steps.</param>
internal sealed record GeneratorRun(
    GeneratorInput Input,
    GeneratorDriver Driver,
    CSharpCompilation Compilation,
    GeneratorRunResult Result,
    IIncrementalGenerator Generator,
    GeneratorRun? Earlier,
    bool IsTracked)
{
    private GeneratorRun? _tracked;

    /// <summary>The same with its steps: a run of its own, made when it is first asked for.</summary>
    public GeneratorRun Tracked => IsTracked ? this : _tracked ??= GeneratorRunner.Track(this);

    /// <summary>The values of the steps that have names.</summary>
    public ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> Steps => Tracked.Result.TrackedSteps;

    /// <summary>The generated files, by hint name in ordinal order.</summary>
    public ImmutableSortedDictionary<string, string> Files { get; } = Result.GeneratedSources.ToImmutableSortedDictionary(
        source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    /// <summary>Runs again after an edit.</summary>
    public GeneratorRun Then(GeneratorInput edited) => GeneratorRunner.Rerun(this, edited);

    /// <summary>Runs again after an edit.</summary>
    public GeneratorRun Then(Func<GeneratorInput, GeneratorInput> edit) => Then(edit(Input));

    /// <summary>The text of the generated file that ends so: <c>AccessToken.g.cs</c>.</summary>
    public string File(string hintNameEnd) => Files.Single(file =>
        file.Key == hintNameEnd
        || file.Key.EndsWith("." + hintNameEnd, StringComparison.Ordinal)
        || file.Key.EndsWith("/" + hintNameEnd, StringComparison.Ordinal)).Value;

    /// <summary>The hint names of the files that <paramref name="earlier"/> did not have or whose output did not come from its cache: the driver keeps the text of one that did.</summary>
    public IReadOnlyList<string> EmittedAnew(GeneratorRun earlier)
    {
        Dictionary<string, SourceText> texts = earlier.Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText);
        return
        [
            .. Result.GeneratedSources
                .Where(source => !texts.TryGetValue(source.HintName, out SourceText? text) || !ReferenceEquals(text, source.SourceText))
                .Select(source => source.HintName)
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Fails unless the generator had nothing to say.</summary>
    public GeneratorRun WithDiagnostics(params string[] ids)
    {
        Assert.Equal(ids, Diagnostics.Select(diagnostic => diagnostic.Id));
        return this;
    }

    public GeneratorRun WithoutDiagnostics()
    {
        Assert.True(Diagnostics.IsEmpty, string.Join('\n', Diagnostics));
        return this;
    }
}
