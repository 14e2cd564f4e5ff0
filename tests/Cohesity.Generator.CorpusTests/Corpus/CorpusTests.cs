using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>Every document of the corpus generates, compiles without a warning, and says exactly what its snapshot says, each with its place.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Documents { get; } = [.. CorpusFolder.Documents("cohesity", "conformance", "malformed", "real", "services")];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Document(string document)
    {
        CorpusFolder.SkipIfAbsent(document);
        IReadOnlyList<Diagnostic> diagnostics = CompiledDocument.Of(document).Diagnostics;

        Snapshot.Match(Report(diagnostics), variant: CorpusFolder.VariantOf(document));
        Assert.All(diagnostics, diagnostic => Assert.Equal(CompiledDocument.PathOf(document), diagnostic.Location.GetLineSpan().Path));
    }

    // Lines and columns from 1, as editors count. The pointer stands at the end of every message.
    private static string Report(IReadOnlyList<Diagnostic> found)
    {
        var report = new StringBuilder();
        IEnumerable<Diagnostic> diagnostics = found
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            LinePosition place = diagnostic.Location.GetLineSpan().StartLinePosition;
            string message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
            report.Append(System.Globalization.CultureInfo.InvariantCulture, $"{place.Line + 1}:{place.Character + 1} {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {(message.Length > 300 ? message[..300] + "…" : message)}\n");
        }

        return report.Length == 0 ? "no diagnostics\n" : report.ToString();
    }
}
