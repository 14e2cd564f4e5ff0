using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>Does what the compiler does for a project of .NET 10 in its Release configuration, in this process and anew each time.</summary>
internal static class ConsumerCompiler
{
    private static readonly CSharpParseOptions ParseOptions = new(
        LanguageVersion.Latest,
        DocumentationMode.None,
        preprocessorSymbols: ["NET", "NET10_0", "NETCOREAPP", .. Enumerable.Range(5, 6).Select(version => $"NET{version}_0_OR_GREATER")]);

    private static readonly CSharpCompilationOptions CompilationOptions = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        nullableContextOptions: NullableContextOptions.Enable,
        deterministic: true);

    private static readonly ImmutableArray<MetadataReference> References =
        [.. Directory.GetFiles(BuildDocument.Metadata("ReferencesNet100"), "*.dll").Order(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>All that an empty project has.</summary>
    public static IReadOnlyList<KeyValuePair<string, SourceText>> EmptyProject { get; } = [new("Consumer.cs", SourceText.From("internal static class Consumer { }", Encoding.UTF8))];

    /// <summary>Has the generator's sidecars found, which stand beside this program, as the package has them; the list of what the program depends on does not name them.</summary>
    public static void FindSidecars() => AssemblyLoadContext.Default.Resolving += static (context, name) =>
        Path.Combine(AppContext.BaseDirectory, name.Name + ".dll") is { } path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;

    /// <summary>Runs the generator with nothing remembered, and gives the files by their hint names.</summary>
    public static IReadOnlyList<KeyValuePair<string, SourceText>> Generate(BuildDocument document) =>
        [.. Generate(new ProjectOptionsProvider(), ProjectFile.Document(document)).GeneratedSources.Select(source => KeyValuePair.Create(source.HintName, source.SourceText))];

    /// <summary>As the other one, for files that are read already.</summary>
    /// <exception cref="InvalidOperationException">The generator fails, or makes nothing of the files.</exception>
    public static GeneratorRunResult Generate(ProjectOptionsProvider options, params ProjectFile[] files)
    {
        var compilation = CSharpCompilation.Create("Consumer", EmptyProject.Select(Parse), References, CompilationOptions);
        GeneratorRunResult result = CSharpGeneratorDriver
            .Create([new ClientGenerator().AsSourceGenerator()], files, ParseOptions, options)
            .RunGenerators(compilation)
            .GetRunResult().Results.Single();
        if (result.Exception is { } exception)
        {
            throw new InvalidOperationException($"The generator fails on {files[0].Path}.", exception);
        }

        return result.GeneratedSources.IsEmpty
            ? throw new InvalidOperationException($"The generator makes nothing of {files[0].Path}: {string.Join(Environment.NewLine, result.Diagnostics)}")
            : result;
    }

    /// <summary>Gives what runs the generator again after an edit of the project's own code, which the document has nothing to do with.</summary>
    public static Func<object?> Edit(BuildDocument document)
    {
        var compilation = CSharpCompilation.Create("Consumer", EmptyProject.Select(Parse), References, CompilationOptions);
        CSharpCompilation edited = compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees[0], Parse(KeyValuePair.Create("Consumer.cs", SourceText.From("internal static class Consumer { internal static int Edited; }", Encoding.UTF8))));
        GeneratorDriver driver = CSharpGeneratorDriver
            .Create([new ClientGenerator().AsSourceGenerator()], [ProjectFile.Document(document)], ParseOptions, new ProjectOptionsProvider())
            .RunGenerators(compilation);
        bool isEdited = false;
        return () =>
        {
            isEdited = !isEdited;
            return driver = driver.RunGenerators(isEdited ? edited : compilation);
        };
    }

    /// <summary>Parses, binds and emits.</summary>
    /// <param name="project">What messages call it.</param>
    /// <param name="sources">The files.</param>
    public static CompiledAssembly Compile(string project, IEnumerable<KeyValuePair<string, SourceText>> sources)
    {
        // The compiler too parses files side by side.
        var compilation = CSharpCompilation.Create("Consumer", sources.AsParallel().AsOrdered().Select(Parse), References, CompilationOptions);
        ThrowOnError(project, compilation.GetDeclarationDiagnostics());
        using var image = new MemoryStream();
        using var symbols = new MemoryStream();
        ThrowOnError(project, compilation.Emit(image, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb)).Diagnostics);
        return new CompiledAssembly(image.ToArray(), symbols.Length);
    }

    private static SyntaxTree Parse(KeyValuePair<string, SourceText> source) => CSharpSyntaxTree.ParseText(source.Value, ParseOptions, source.Key);

    private static void ThrowOnError(string project, ImmutableArray<Diagnostic> diagnostics)
    {
        Diagnostic[] errors = [.. diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        if (errors.Length > 0)
        {
            throw new InvalidOperationException($"{project} does not compile, {errors.Length} errors: {string.Join(Environment.NewLine, errors.Take(10))}");
        }
    }
}
