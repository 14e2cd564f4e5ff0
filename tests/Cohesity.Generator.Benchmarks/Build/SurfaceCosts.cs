using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>Prints what a surface file costs the generation of GitHub's client.</summary>
internal static class SurfaceCosts
{
    // Much is called once by a run, and the just-in-time compiler has its final form only after thirty calls, and thirty more of the instrumented one.
    private const int WarmUps = 70;

    // A run collects its garbage three or four times, and would often be compared with one that just does not need the last of them.
    private const double RoundMilliseconds = 1500;

    /// <summary>Measures and prints.</summary>
    /// <param name="rounds">How many rounds count.</param>
    /// <param name="output">Where the table goes.</param>
    /// <param name="progress">Hears how far it is.</param>
    public static void Print(int rounds, TextWriter output, TextWriter progress)
    {
        BuildDocument document = BuildDocument.GitHub;
        if (!File.Exists(document.FilePath))
        {
            output.WriteLine($"Skipped: {document.Name} is not there: {document.FilePath}");
            return;
        }

        ConsumerCompiler.FindSidecars();
        ProjectFile client = ProjectFile.Document(document);
        ProjectFile surface = ProjectFile.Surface(document, SurfaceOf(client));
        if (Changes(Generate(client, surface)) is not [])
        {
            throw new InvalidOperationException("The surface file is not what the client shows.");
        }

        IReadOnlyList<SideResult> results = new InterleavedRounds(rounds) { WarmUps = WarmUps, RoundMilliseconds = RoundMilliseconds, Progress = progress.WriteLine }.Run(
            new Side("without a surface file", () => Generate(client)),
            new Side("with one that is up to date", () => Generate(client, surface)));
        (SideResult without, SideResult with) = (results[0], results[1]);
        var table = new AlignedTable($"generator, {document.Name}, {surface.GetText().Lines.Count - 1:N0} lines of surface", "ms of processors", "MB allocated");
        foreach (SideResult result in results)
        {
            table.Add(result.Name, [(result.Processor / 1e6).ToString("N1", CultureInfo.InvariantCulture), (result.Bytes / 1e6).ToString("N1", CultureInfo.InvariantCulture)]);
        }

        table.Print(output);
        output.WriteLine();
        var budget = new AlignedTable("what", "measured", "budget");
        budget.Add("with ÷ without, processors, median of the rounds' own ratios", [Ratio(with.ProcessorRatio(without)), "1.050"]);
        budget.Add("the same, all rounds together", [Ratio(with.ProcessorTimes.Sum() / without.ProcessorTimes.Sum()), "1.050"]);
        budget.Add("with ÷ without, bytes allocated", [Ratio(with.Bytes / (double)without.Bytes), "1.050"]);
        budget.Print(output);
    }

    // As the target of the package asks for it and writes it: lines of comments, behind a path and two numbers.
    private static string SurfaceOf(ProjectFile client)
    {
        GeneratorRunResult result = ConsumerCompiler.Generate(new ProjectOptionsProvider(("OpenApiSurfaceUpdate", "true")), client);
        string text = result.GeneratedSources.Single(source => source.HintName.EndsWith(".api.g.cs", StringComparison.Ordinal)).SourceText.ToString();
        return string.Concat(text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(3).Select(line => line["// ".Length..] + "\n"));
    }

    private static GeneratorRunResult Generate(params ProjectFile[] files) => ConsumerCompiler.Generate(new ProjectOptionsProvider(), files);

    private static Diagnostic[] Changes(GeneratorRunResult result) => [.. result.Diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("CGEN4", StringComparison.Ordinal))];

    private static string Ratio(double ratio) => ratio.ToString("0.000", CultureInfo.InvariantCulture);
}
