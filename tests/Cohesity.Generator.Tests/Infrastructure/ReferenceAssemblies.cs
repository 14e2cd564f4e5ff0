using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>The reference assemblies of the frameworks, from the targeting packs that the project downloads: packages that wrap them bind to a Roslyn newer than the floor.</summary>
internal static class ReferenceAssemblies
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> Net100 = new(() => Load("ReferencesNet100"));
    private static readonly Lazy<ImmutableArray<MetadataReference>> Net80 = new(() => Load("ReferencesNet80"));

    // What runs, since nothing downloads its reference assemblies. It stands beside the runtime of these tests in every SDK.
    private static readonly Lazy<ImmutableArray<MetadataReference>> AspNetCore = new(() =>
    [
        .. Net100.Value,
        .. Directory.GetFiles(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../Microsoft.AspNetCore.App", Environment.Version.ToString()), "Microsoft.*.dll")
            .Order(StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    // The packages lie beside the tests, which refer to them for this alone.
    private static readonly Lazy<ImmutableArray<MetadataReference>> Extensions = new(() =>
    [
        .. Net100.Value,
        .. Directory.GetFiles(AppContext.BaseDirectory, "Microsoft.Extensions.*.dll")
            .Concat(Directory.GetFiles(AppContext.BaseDirectory, "Polly.*.dll"))
            .Order(StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ]);

    public static ImmutableArray<MetadataReference> Of(ReferenceSet set) => set switch
    {
        ReferenceSet.Net100 => Net100.Value,
        ReferenceSet.AspNetCore => AspNetCore.Value,
        ReferenceSet.Extensions => Extensions.Value,
        ReferenceSet.Net80 or ReferenceSet.Net80WithoutSymbols => Net80.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(set)),
    };

    /// <summary>The symbols that the SDK defines for the framework.</summary>
    public static ImmutableArray<string> PreprocessorSymbols(ReferenceSet set)
    {
        if (set == ReferenceSet.Net80WithoutSymbols)
        {
            return [];
        }

        int major = set is ReferenceSet.Net80 ? 8 : 10;
        return
        [
            "NET", $"NET{major}_0", "NETCOREAPP",
            .. Enumerable.Range(5, major - 4).Select(version => $"NET{version}_0_OR_GREATER"),
            "NETCOREAPP1_0_OR_GREATER", "NETCOREAPP1_1_OR_GREATER", "NETCOREAPP2_0_OR_GREATER", "NETCOREAPP2_1_OR_GREATER",
            "NETCOREAPP2_2_OR_GREATER", "NETCOREAPP3_0_OR_GREATER", "NETCOREAPP3_1_OR_GREATER",
        ];
    }

    private static ImmutableArray<MetadataReference> Load(string metadataKey)
    {
        string directory = ProjectMetadata.Value(metadataKey);
        return [.. Directory.GetFiles(directory, "*.dll").Order(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path))];
    }
}
