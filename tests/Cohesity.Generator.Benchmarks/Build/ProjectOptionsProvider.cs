using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>What the package's targets tell the generator of a project and its files.</summary>
/// <param name="properties">The build properties besides the root namespace, by their names.</param>
internal sealed class ProjectOptionsProvider(params (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = Options("build_property.", [("RootNamespace", "Consumer"), .. properties]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is ProjectFile file ? Options("build_metadata.AdditionalFiles.", file.Metadata) : GlobalOptions;

    private static ProjectOptions Options(string prefix, IEnumerable<(string Name, string Value)> values) =>
        new(values.ToDictionary(value => prefix + value.Name, value => value.Value, StringComparer.OrdinalIgnoreCase));
}
