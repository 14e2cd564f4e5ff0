using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cohesity.Generator.Tests.Inputs;

/// <summary>What the compiler would have read from the configuration file that a build writes; keys are compared as the compiler does.</summary>
internal sealed class FakeConfigOptions : AnalyzerConfigOptions
{
    private readonly Dictionary<string, string> _values = new(KeyComparer);

    public override IEnumerable<string> Keys => _values.Keys;

    public static FakeConfigOptions OfMetadata(params (string Name, string Value)[] metadata) => Of("build_metadata.AdditionalFiles.", metadata);

    public static FakeConfigOptions OfProperties(params (string Name, string Value)[] properties) => Of("build_property.", properties);

    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);

    private static FakeConfigOptions Of(string prefix, (string Name, string Value)[] values)
    {
        var options = new FakeConfigOptions();
        foreach ((string name, string value) in values)
        {
            options._values.Add(prefix + name, value);
        }

        return options;
    }
}
