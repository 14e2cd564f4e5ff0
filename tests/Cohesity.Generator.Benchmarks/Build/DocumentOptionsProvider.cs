using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>What the package's targets tell the generator of an <c>OpenApiClient</c> item.</summary>
internal sealed class DocumentOptionsProvider : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = Options(("build_property.RootNamespace", "Consumer"));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is DocumentText { Document: { } document }
        ? Options(
            ("build_property.RootNamespace", "Consumer"),
            ("build_metadata.AdditionalFiles.OpenApiClient", "true"),
            ("build_metadata.AdditionalFiles.OpenApiNamespace", document.Client),
            ("build_metadata.AdditionalFiles.OpenApiClientName", document.Client + "Client"))
        : GlobalOptions;

    private static DocumentOptions Options(params (string Key, string Value)[] values)
    {
        var options = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string key, string value) in values)
        {
            options.Add(key, value);
        }

        return new DocumentOptions(options);
    }
}
