using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>A consumer's project, as far as the generator can see it. Two inputs that share files, sources and properties share the objects too, as two compilations in an IDE do.</summary>
internal sealed record GeneratorInput
{
    public ImmutableArray<SpecText> Files { get; init; } = [];

    /// <summary>C# files: path and text.</summary>
    public ImmutableSortedDictionary<string, string> Sources { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("Consumer.cs", "internal static class Consumer { }");

    public ImmutableDictionary<string, string> BuildProperties { get; init; } =
        ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase).Add("RootNamespace", "Test");

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    public ReferenceSet References { get; init; } = ReferenceSet.Net100;

    public static GeneratorInput Of(params SpecText[] files) => new() { Files = [.. files] };

    /// <summary>One document that is opted in as <c>Test.TestClient</c>.</summary>
    public static GeneratorInput Of(string document, string path = "spec.yaml") => Of(SpecText.Client(path, document));

    public GeneratorInput WithFile(SpecText file) => this with { Files = Files.Add(file) };

    /// <summary>Puts an edited file in the place of the one with its path.</summary>
    public GeneratorInput Replace(SpecText file) => this with { Files = [.. Files.Select(old => old.Path == file.Path ? file : old)] };

    /// <summary>Replaces text that must be in the only file.</summary>
    public GeneratorInput Edit(string from, string to) => Replace(Files.Single().Edit(from, to));

    public GeneratorInput WithSource(string path, string text) => this with { Sources = Sources.SetItem(path, text) };

    public GeneratorInput WithBuildProperty(string name, string value) => this with { BuildProperties = BuildProperties.SetItem(name, value) };

    public GeneratorInput WithLanguageVersion(LanguageVersion version) => this with { LanguageVersion = version };

    public GeneratorInput WithReferences(ReferenceSet references) => this with { References = references };
}
