using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>What the compiler makes of the generated .editorconfig: <c>build_property.X</c> everywhere, <c>build_metadata.AdditionalFiles.X</c> for a file.</summary>
internal sealed class InMemoryOptionsProvider(ImmutableDictionary<string, string> buildProperties) : AnalyzerConfigOptionsProvider
{
    private static readonly ImmutableDictionary<string, string> None = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    private readonly ImmutableDictionary<string, string> _global = Prefixed("build_property.", buildProperties);

    public override AnalyzerConfigOptions GlobalOptions => new InMemoryOptions(_global);

    public ImmutableDictionary<string, string> BuildProperties => buildProperties;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new InMemoryOptions(_global);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new InMemoryOptions(textFile is SpecText spec ? _global.AddRange(Prefixed("build_metadata.AdditionalFiles.", spec.Metadata)) : _global);

    private static ImmutableDictionary<string, string> Prefixed(string prefix, ImmutableDictionary<string, string> values) =>
        None.AddRange(values.Select(value => System.Collections.Generic.KeyValuePair.Create(prefix + value.Key, value.Value)));
}
