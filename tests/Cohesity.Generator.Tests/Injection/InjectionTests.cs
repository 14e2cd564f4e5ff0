using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using System.Threading.Tasks;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Cohesity.Generator.Tests.Injection;

/// <summary>Text of a document never becomes code: whatever it is and wherever it stands, the emitted syntax trees keep their shape.</summary>
public sealed class InjectionTests
{
    private const int MaxFailures = 5;
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
        AssertShapes(document, Payloads.All.Where(payload => payload.Length < Payloads.LongLength).Select(payload => document.Positions.ToDictionary(position => position, _ => payload)), isAlone: false);
    }

    /// <summary>Every text comes to every place, each time with other texts in the other places.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_text_in_every_place_keeps_the_shape(string file)
    {
        HostileDocument document = Document(file);
        AssertShapes(document, Enumerable.Range(0, Payloads.All.Count).Select(turn => Rotation(document, turn)), isAlone: true);
    }

    /// <summary>Identifiers that are fine one by one may still meet: in one type, or with what is emitted besides.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void Hostile_output_compiles(string file)
    {
        HostileDocument document = Document(file);
        for (var turn = 0; turn < Payloads.All.Count; turn += CompiledTurns)
        {
            CompilationAssert.Compiles(GeneratorRunner.Run(document.Fill(Rotation(document, turn), isAlone: true)));
        }
    }

    private static void AssertShapes(HostileDocument document, IEnumerable<Dictionary<string, string>> fillings, bool isAlone)
    {
        OutputShape benign = OutputShape.Of(document.Fill(ReadOnlyDictionary<string, string>.Empty, isAlone));
        string? Difference(Dictionary<string, string> filling) => OutputShape.Of(document.Fill(filling, isAlone)).Difference(benign);

        var failures = new ConcurrentQueue<string>();
        Parallel.ForEach(fillings, (filling, loop) =>
        {
            if (Difference(filling) is null)
            {
                return;
            }

            Dictionary<string, string> least = Least(filling, some => Difference(some) is not null);
            failures.Enqueue($"{string.Join(", ", least.Select(entry => $"{entry.Key} = '{Show(entry.Value)}'"))}\n{Difference(least)}");
            if (failures.Count >= MaxFailures)
            {
                loop.Stop();
            }
        });
        Assert.True(failures.IsEmpty, $"{document.File}:\n{string.Join("\n\n", failures)}");
    }

    private static Dictionary<string, string> Rotation(HostileDocument document, int turn) =>
        document.Positions.Select((position, index) => (position, Payloads.All[(index + turn) % Payloads.All.Count])).ToDictionary();

    /// <summary>The fewest positions with which it still fails: halves, then one by one.</summary>
    private static Dictionary<string, string> Least(Dictionary<string, string> filling, Predicate<Dictionary<string, string>> fails)
    {
        List<KeyValuePair<string, string>> left = [.. filling];
        for (int size = left.Count / 2; size >= 1; size = size == 1 ? 0 : (size + 1) / 2)
        {
            for (var start = 0; start < left.Count;)
            {
                List<KeyValuePair<string, string>> without = [.. left.Take(start), .. left.Skip(start + size)];
                if (without.Count > 0 && fails(new Dictionary<string, string>(without)))
                {
                    left = without;
                }
                else
                {
                    start += size;
                }
            }
        }

        return new Dictionary<string, string>(left);
    }

    private static string Show(string text) => string.Concat(text.Take(60).Select(unit => unit is >= ' ' and <= '~' ? unit.ToString() : $"\\u{(int)unit:x4}"));

    private static HostileDocument Document(string file) => HostileDocument.All.Single(document => document.File == file);
}
