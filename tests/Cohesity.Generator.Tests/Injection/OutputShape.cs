using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model;
using Cohesity.Generator.Output;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Cohesity.Generator.Tests.Injection;

/// <summary>The shapes of all files that a run emitted. Files are named by identifiers, which text of a document may change, so their shapes are compared as a set.</summary>
internal sealed class OutputShape
{
    private static readonly SearchValues<char> Deceptive = SearchValues.Create(
        "\0\r\u0085\u034F\u061C\u115F\u1160\u200B\u200C\u200D\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\u3164\uFE0F\uFEFF\uFFA0");

    private static readonly Lazy<CompilationFacts> Facts = new(() => CompilationFactsReader.Read(
        CSharpCompilation.Create("Consumer", null, ReferenceAssemblies.Of(ReferenceSet.Net100)), BuildPropertiesReader.Read(new InMemoryOptionsProvider(GeneratorInput.Of().BuildProperties).GlobalOptions)));

    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    private OutputShape()
    {
    }

    /// <summary>What is wrong with the output itself, or null.</summary>
    public string? Error { get; private set; }

    /// <summary>The output of the generator's steps, without a driver around them: some hundreds of runs are wanted.</summary>
    public static OutputShape Of(GeneratorInput input)
    {
        var options = new InMemoryOptionsProvider(input.BuildProperties);
        SpecText text = input.Files.Single();
        AdditionalFileInput file = AdditionalFileReader.Read(text, options.GetOptions(text), TestContext.Current.CancellationToken)!;
        Result<ClientSpec> parsed = ClientParser.Parse(
            ClientInputs.Bundle(ClientInputs.Read(file, BuildPropertiesReader.Read(options.GlobalOptions)), default), TestContext.Current.CancellationToken);
        string? error = parsed.Problems.Select(problem => DiagnosticDescriptors.ToDiagnostic(problem, null)).FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)?.ToString();
        return parsed.Value is { } spec && error is null
            ? Of(FileSlicer.Slice(spec, Facts.Value).SelectMany(FileEmitter.Emit), GeneratorRunner.ParseOptions(input))
            : new OutputShape { Error = error ?? "There is no client." };
    }

    private static OutputShape Of(IEnumerable<GeneratedFile> files, CSharpParseOptions options)
    {
        var shape = new OutputShape();
        foreach ((string hint, string text) in files)
        {
            SyntaxTree tree = CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), options, hint, TestContext.Current.CancellationToken);
            shape.Error ??= tree.GetDiagnostics(TestContext.Current.CancellationToken).FirstOrDefault()?.ToString() ?? Unseen(hint, text);
            shape._files.Add(hint, SyntaxShape.Of(tree));
        }

        return shape;
    }

    /// <summary>How this output differs from that of a harmless document, or null.</summary>
    public string? Difference(OutputShape benign)
    {
        if (Error is not null)
        {
            return Error;
        }

        List<string> missing = [.. benign._files.Values];
        var extra = new List<string>();
        foreach ((string hint, string shape) in _files)
        {
            if (!missing.Remove(shape))
            {
                extra.Add(hint);
            }
        }

        return extra.Count == 0 && missing.Count == 0
            ? null
            : $"{extra.Count} files have another shape, {missing.Count} shapes are missing.\n" + string.Join('\n', extra.Take(3).Select(hint => hint + ":\n" + Nearest(SyntaxShape.Readable(_files[hint]), missing)));
    }

    private static string Nearest(string shape, IReadOnlyList<string> missing) =>
        missing.Select(other => TextDiff.Between(SyntaxShape.Readable(other), shape)).MinBy(diff => diff.Length) ?? shape;

    /// <summary>Characters that make a reader see something else than the compiler does, or nothing.</summary>
    private static string? Unseen(string hint, string text)
    {
        int index = text.AsSpan().IndexOfAny(Deceptive);
        return index < 0 ? null : $"{hint} holds U+{(int)text[index]:X4}: {text[Math.Max(0, index - 80)..index]}";
    }
}
