using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Cohesity.Generator.Tests.Injection;

/// <summary>Text of a document never becomes code: whatever it is and wherever it stands, the emitted syntax trees keep their shape. All texts in all places are a matter of the corpus' tests.</summary>
public sealed class InjectionTests
{
    private const int ComparedTurns = 13;
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

    /// <summary>A text of each sort in every place, each time with other texts in the other places.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void Some_texts_in_every_place_keep_the_shape(string file)
    {
        HostileDocument document = Document(file);
        InjectionAssert.KeepsShapes(document, Enumerable.Range(0, Payloads.All.Count).Where(turn => turn % ComparedTurns == 0).Select(document.Rotation), isAlone: true);
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
