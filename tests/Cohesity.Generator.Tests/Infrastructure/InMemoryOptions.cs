using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>Analyzer options over a dictionary.</summary>
internal sealed class InMemoryOptions(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
{
    public override System.Collections.Generic.IEnumerable<string> Keys => values.Keys;

    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
}
