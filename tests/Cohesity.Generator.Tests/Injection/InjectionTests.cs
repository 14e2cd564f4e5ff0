using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Cohesity.Generator.Tests.Injection;

/// <summary>Text of a document never becomes code: whatever it is and wherever it stands, the emitted syntax trees keep their shape. Every text in every place is a matter of the corpus' tests.</summary>
public sealed class InjectionTests
{
    private const int CompiledTurns = 61;

    public static TheoryData<string> Documents => [.. HostileDocument.All.Select(document => document.File)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_benign_document_generates_and_compiles(string file)
    {
        GeneratorRun run = GeneratorRunner.Run(Document(file).Fill(ReadOnlyDictionary<string, string>.Empty, isAlone: false));

        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        CompilationAssert.Compiles(run);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void One_text_in_all_places_keeps_the_shape(string file)
    {
        HostileDocument document = Document(file);
        InjectionAssert.KeepsShapes(document, Payloads.All.Where(payload => payload.Length < Payloads.LongLength).Select(payload => document.Positions.ToDictionary(position => position, _ => payload)), isAlone: false);
    }

    /// <summary>Identifiers that are fine one by one may still meet: in one type, or with what is emitted besides.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void Hostile_output_compiles(string file)
    {
        HostileDocument document = Document(file);
        for (var turn = 0; turn < Payloads.All.Count; turn += CompiledTurns)
        {
            CompilationAssert.Compiles(GeneratorRunner.Run(document.Fill(document.Rotation(turn), isAlone: true)));
        }
    }

    private static HostileDocument Document(string file) => HostileDocument.All.Single(document => document.File == file);
}
