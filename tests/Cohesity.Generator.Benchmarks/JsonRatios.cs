using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace Cohesity.Generator.Benchmarks;

/// <summary>Prints how the generated code compares with System.Text.Json on plain types.</summary>
internal static class JsonRatios
{
    public static void Print(InterleavedRounds rounds, TextWriter output)
    {
        output.WriteLine("| document | side | ns, median | ns, fastest | times as fast | bytes allocated |");
        output.WriteLine("|---|---|---:|---:|---:|---:|");
        foreach (IJsonCase document in JsonCases.All)
        {
            Print(document.Name + ", read", output, rounds.Run(
                new Side("System.Text.Json, source-generated", document.SourceGeneratedReads),
                new Side("System.Text.Json, reflection", document.ReflectionReads),
                new Side("Cohesity.Generator", document.GeneratedReads)));
            Print(document.Name + ", write", output, rounds.Run(
                new Side("System.Text.Json, source-generated", document.SourceGeneratedWrites),
                new Side("System.Text.Json, reflection", document.ReflectionWrites),
                new Side("Cohesity.Generator", document.GeneratedWrites)));
        }
    }

    private static void Print(string document, TextWriter output, IReadOnlyList<SideResult> results)
    {
        foreach (SideResult result in results)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {document} | {result.Name} | {result.Median:N0} | {result.Minimum:N0} | {result.Ratio:0.00} (fastest {results[0].Minimum / result.Minimum:0.00}) | {result.Bytes:N0} |"));
        }
    }
}
