using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace Cohesity.Generator.Benchmarks;

/// <summary>Prints how the generated code compares with System.Text.Json on plain types, and with what NSwag makes of the same document.</summary>
internal static class JsonRatios
{
    public static void Print(InterleavedRounds rounds, TextWriter output)
    {
        output.WriteLine("| document | side | ns, median | ns, fastest | times as fast | bytes allocated |");
        output.WriteLine("|---|---|---:|---:|---:|---:|");
        foreach (IJsonCase document in JsonCases.All)
        {
            List<Side> reads =
            [
                new("System.Text.Json, source-generated", document.SourceGeneratedReads),
                new("System.Text.Json, reflection", document.ReflectionReads),
                new("Cohesity.Generator", document.GeneratedReads),
            ];
            List<Side> writes =
            [
                new("System.Text.Json, source-generated", document.SourceGeneratedWrites),
                new("System.Text.Json, reflection", document.ReflectionWrites),
                new("Cohesity.Generator", document.GeneratedWrites),
            ];
            if (document.HasNSwag)
            {
                reads.Add(new("NSwag", document.NSwagReads));
                writes.Add(new("NSwag", document.NSwagWrites));
            }

            Print(document, "read", output, rounds.Run([.. reads]));
            Print(document, "write", output, rounds.Run([.. writes]));
        }
    }

    private static void Print(IJsonCase document, string work, TextWriter output, IReadOnlyList<SideResult> results)
    {
        foreach (SideResult result in results)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {document.Name}, {work} | {result.Name} | {result.Median:N0} | {result.Minimum:N0} | {result.Ratio:0.00} (fastest {results[0].Minimum / result.Minimum:0.00}) | {result.Bytes:N0} |"));
        }

        if (!document.HasNSwag)
        {
            output.WriteLine($"| {document.Name}, {work} | NSwag | its code does not compile | | | |");
        }
    }
}
