using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Cohesity.Generator.Tests.Infrastructure;
using Cohesity.Generator.Tests.Infrastructure.Instances;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>What the generator and the compiler make of one document: worked out once, since several tests look at it.</summary>
/// <param name="Diagnostics">What the generator says.</param>
/// <param name="Image">The assembly with the client.</param>
/// <param name="Support">The assembly with its support code; null when nothing was generated.</param>
internal sealed record CompiledDocument(IReadOnlyList<Diagnostic> Diagnostics, byte[] Image, byte[]? Support)
{
    private static readonly ConcurrentDictionary<string, Lazy<CompiledDocument>> Compiled = new(StringComparer.Ordinal);

    /// <summary>Compiles a document, or gives what came of it before.</summary>
    /// <param name="document">Its path below the corpus.</param>
    public static CompiledDocument Of(string document) => Compiled.GetOrAdd(document, static document => new Lazy<CompiledDocument>(() => Compile(document))).Value;

    /// <summary>Loads the client and its support code.</summary>
    /// <param name="context">Where they go.</param>
    public Assembly Load(AssemblyLoadContext context)
    {
        if (Support is not null)
        {
            context.LoadFromStream(new MemoryStream(Support));
        }

        return context.LoadFromStream(new MemoryStream(Image));
    }

    /// <summary>The document's text.</summary>
    public static string TextOf(string document)
    {
        using FileStream stream = File.OpenRead(PathOf(document));
        return SourceText.From(stream).ToString();
    }

    public static string PathOf(string document) => Path.Combine(CorpusFolder.Root, document);

    private static CompiledDocument Compile(string document)
    {
        string path = PathOf(document);
        string text = TextOf(document);
        GeneratorInput input = GeneratorInput.Of(SpecText.Client(path, text));
        if (!document.StartsWith("malformed/", StringComparison.Ordinal) && RawDocument.Read(path, text) is { } root)
        {
            input = Probes.AddTo(input, new SchemaIndex(root));
        }

        GeneratorRun run = GeneratorRunner.Run(input);
        CompilationAssert.Parses(run, LanguageVersion.CSharp11);
        using var image = new MemoryStream();
        CompilationAssert.Emits(run, image);
        return new CompiledDocument(run.Diagnostics, image.ToArray(), SupportAssembly.Of(run)?.Image);
    }
}
