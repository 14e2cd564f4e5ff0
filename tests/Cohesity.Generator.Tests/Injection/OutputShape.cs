using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;
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

    private readonly Dictionary<string, string> _documented = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _support = new(StringComparer.Ordinal);

    private OutputShape()
    {
    }

    /// <summary>What is wrong with the output itself, or null.</summary>
    public string? Error { get; private set; }

    public static OutputShape Of(GeneratorRun run)
    {
        var shape = new OutputShape { Error = run.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)?.ToString() };
        CSharpParseOptions options = GeneratorRunner.ParseOptions(run.Input);
        foreach ((string hint, string text) in run.Files)
        {
            if (SupportFiles.Contains(hint))
            {
                shape._support.Add(hint, text);
                continue;
            }

            SyntaxTree tree = CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), options, hint, TestContext.Current.CancellationToken);
            shape.Error ??= tree.GetDiagnostics(TestContext.Current.CancellationToken).FirstOrDefault()?.ToString() ?? Unseen(hint, text);
            shape._documented.Add(hint, SyntaxShape.Of(tree));
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

        if (!_support.OrderBy(file => file.Key, StringComparer.Ordinal).SequenceEqual(benign._support.OrderBy(file => file.Key, StringComparer.Ordinal)))
        {
            return "The support files differ.";
        }

        List<string> missing = [.. benign._documented.Values];
        var extra = new List<string>();
        foreach ((string hint, string shape) in _documented)
        {
            if (!missing.Remove(shape))
            {
                extra.Add(hint);
            }
        }

        return extra.Count == 0 && missing.Count == 0
            ? null
            : $"{extra.Count} files have another shape, {missing.Count} shapes are missing.\n" + string.Join('\n', extra.Take(3).Select(hint =>
                hint + ":\n" + (missing.Count == 0 ? _documented[hint] : missing.Select(shape => TextDiff.Between(shape, _documented[hint])).MinBy(diff => diff.Length))));
    }

    /// <summary>Characters that make a reader see something else than the compiler does, or nothing.</summary>
    private static string? Unseen(string hint, string text)
    {
        int index = text.AsSpan().IndexOfAny(Deceptive);
        return index < 0 ? null : $"{hint} holds U+{(int)text[index]:X4}: {text[Math.Max(0, index - 80)..index]}";
    }
}
