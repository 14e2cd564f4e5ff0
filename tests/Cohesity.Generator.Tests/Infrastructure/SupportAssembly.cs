using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>
/// The support code of clients, compiled once for all tests whose clients have the same: it does not depend on documents, and compiling it again with each of
/// them would be most of what tests do. The code of a client sees its internal types, as it does in a consumer's project; whole projects are compiled by
/// <see cref="CompilationAssert.CompilesEverywhere"/> and by the tests of the package.
/// </summary>
internal sealed class SupportAssembly
{
    /// <summary>The name of the assembly with the client; it sees the internal types.</summary>
    public const string Friend = "Consumer";

    /// <summary>The name of an assembly with a program that uses the client; it sees the internal types too.</summary>
    public const string Program = "Consumer.Program";

    private const string Name = "Consumer.Support";

    private const string Friends = $"""
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("{Friend}")]
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("{Program}")]
        """;

    private static readonly ConcurrentDictionary<SupportSources, Lazy<SupportAssembly>> Known = new();

    private readonly Lazy<Assembly> _assembly;

    private SupportAssembly(byte[] image)
    {
        Image = image;
        Reference = MetadataReference.CreateFromImage(image);
        _assembly = new Lazy<Assembly>(() => new AssemblyLoadContext(Name).LoadFromStream(new MemoryStream(image)));
    }

    public byte[] Image { get; }

    public MetadataReference Reference { get; }

    /// <summary>The assembly, loaded once for all clients that have it.</summary>
    public Assembly Assembly => _assembly.Value;

    /// <summary>The assembly with the support code of a run; null when the run has none.</summary>
    public static SupportAssembly? Of(GeneratorRun run)
    {
        var sources = SupportSources.Of(run);
        return sources.Files.Count == 0 ? null : Known.GetOrAdd(sources, static sources => new Lazy<SupportAssembly>(() => Compile(sources))).Value;
    }

    private static SupportAssembly Compile(SupportSources sources)
    {
        var input = new GeneratorInput { LanguageVersion = sources.LanguageVersion, References = sources.References };
        IEnumerable<KeyValuePair<string, string>> files = sources.Files.Append(new("Friends.cs", Friends));
        CSharpCompilation compilation = CompilationAssert.Create(input, Name, files, []);
        using var image = new MemoryStream();

        // Many tests wait for it.
        CompilationAssert.Emits(input, compilation.WithOptions(compilation.Options.WithConcurrentBuild(true)), image);
        return new SupportAssembly(image.ToArray());
    }
}
