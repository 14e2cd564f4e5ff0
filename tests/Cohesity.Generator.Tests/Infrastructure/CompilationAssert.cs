using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Cohesity.Generator.Emitting.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>Compiles what was generated as a hard-nosed consumer would: every warning counts, those about documentation too, and nothing in the text may switch one off.</summary>
internal static class CompilationAssert
{
    private const int Shown = 40;

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: NullableContextOptions.Enable,
        concurrentBuild: false, // Tests run side by side already.
        checkOverflow: true, // Some projects are compiled so, and the support code with them.
        warningLevel: 9999,
        deterministic: true,
        // A required reference that the server leaves out is null, though the type promises what the document does: nothing sets it. The SDK suppresses the second one
        // in every project: packages are built against older versions of the framework.
        specificDiagnosticOptions: [new("CS8618", ReportDiagnostic.Suppress), new("CS1701", ReportDiagnostic.Suppress)]);

    /// <summary>Generates and compiles, support code and all in one project, at C# 11, the oldest that consumers may use, and at the latest.</summary>
    public static void CompilesEverywhere(GeneratorInput input)
    {
        foreach (LanguageVersion version in new[] { LanguageVersion.CSharp11, LanguageVersion.Latest })
        {
            CompilesAsOneProject(GeneratorRunner.Run(input.WithLanguageVersion(version)));
        }
    }

    /// <summary>Compiles the output of a run with the support code that it has, as a consumer does.</summary>
    public static void CompilesAsOneProject(GeneratorRun run) =>
        Fail(run.Input, Create(run.Input, SupportAssembly.Friend, run.Input.Sources.Concat(run.Files), []).GetDiagnostics(TestContext.Current.CancellationToken));

    /// <summary>Compiles the output of a run at the language version of the run.</summary>
    public static void Compiles(GeneratorRun run) => Fail(run.Input, Consumer(run).GetDiagnostics(TestContext.Current.CancellationToken));

    /// <summary>Compiles the output of a run into an assembly, beside the one of its support code.</summary>
    public static void Emits(GeneratorRun run, Stream image) => Emits(run.Input, Consumer(run), image);

    /// <summary>Compiles into an assembly.</summary>
    public static void Emits(GeneratorInput input, CSharpCompilation compilation, Stream image)
    {
        // Documentation is only looked at when somebody wants it.
        EmitResult emitted = compilation.Emit(image, xmlDocumentationStream: Stream.Null, cancellationToken: TestContext.Current.CancellationToken);
        Fail(input, emitted.Diagnostics);
    }

    /// <summary>Parses the output of a run at another language version; much cheaper than compiling.</summary>
    public static void Parses(GeneratorRun run, LanguageVersion version)
    {
        CSharpParseOptions options = GeneratorRunner.ParseOptions(run.Input).WithLanguageVersion(version);
        Fail(run.Input, run.Files.SelectMany(file => Parse(file.Key, Bare(file.Value), options).GetDiagnostics(TestContext.Current.CancellationToken)));
    }

    /// <summary>Makes a compilation of a project's files, own and generated ones, with the project's options.</summary>
    public static CSharpCompilation Create(GeneratorInput input, string name, IEnumerable<KeyValuePair<string, string>> files, IEnumerable<MetadataReference> references)
    {
        CSharpParseOptions options = GeneratorRunner.ParseOptions(input);
        return CSharpCompilation.Create(name, files.Select(file => Parse(file.Key, input.Sources.ContainsKey(file.Key) ? file.Value : Bare(file.Value), options)), ReferenceAssemblies.Of(input.References).Concat(references), Options);
    }

    private static CSharpCompilation Consumer(GeneratorRun run) => Create(
        run.Input,
        SupportAssembly.Friend,
        run.Input.Sources.Concat(run.Files.Where(file => !SupportFiles.Contains(file.Key))),
        SupportAssembly.Of(run) is { } support ? [support.Reference] : []);

    private static SyntaxTree Parse(string path, string text, CSharpParseOptions options) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), options, path);

    /// <summary>
    /// Blanks the lines that hide warnings, those about nulls too; the others keep their numbers. Two lines that each file begins with stay: where the document says nothing there is
    /// no documentation, and codecs read what is deprecated.
    /// </summary>
    private static string Bare(string text)
    {
        string[] lines = text.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            string line = lines[index].Trim();
            if ((line.StartsWith("#pragma warning", StringComparison.Ordinal) && line is not (GeneratedFile.Undocumented or GeneratedFile.Obsolete))
                || (line.StartsWith("//", StringComparison.Ordinal) && line.Contains("<auto", StringComparison.Ordinal) && line.Contains("generated", StringComparison.Ordinal)))
            {
                lines[index] = "";
            }
            else if (line.StartsWith("#nullable", StringComparison.Ordinal))
            {
                lines[index] = "#nullable enable";
            }
        }

        return string.Join('\n', lines);
    }

    private static void Fail(GeneratorInput input, IEnumerable<Diagnostic> diagnostics)
    {
        List<Diagnostic> found = [.. diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed)];
        if (found.Count == 0)
        {
            return;
        }

        var message = new StringBuilder();
        message.Append(CultureInfo.InvariantCulture, $"{found.Count} errors and warnings in the output at C# {input.LanguageVersion.ToDisplayString()}, {input.References}:\n");
        message.AppendJoin(", ", found.GroupBy(diagnostic => diagnostic.Id).OrderByDescending(group => group.Count()).Select(group => $"{group.Key} × {group.Count()}")).Append('\n');
        foreach (Diagnostic diagnostic in found.OrderByDescending(diagnostic => diagnostic.Severity).Take(Shown))
        {
            LinePosition position = diagnostic.Location.GetLineSpan().StartLinePosition;
            message.Append(CultureInfo.InvariantCulture, $"{diagnostic.Id} {diagnostic.Location.SourceTree?.FilePath}({position.Line + 1},{position.Character + 1}): {diagnostic.GetMessage(CultureInfo.InvariantCulture)}\n");
            if (diagnostic.Location.SourceTree is { } tree)
            {
                message.Append("    ").Append(tree.GetText().Lines[position.Line].ToString().Trim()).Append('\n');
            }
        }

        Assert.Fail(message.ToString());
    }
}
