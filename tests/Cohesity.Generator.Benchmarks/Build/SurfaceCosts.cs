using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.CodeAnalysis;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>Prints what a surface file costs the generation of GitHub's client.</summary>
internal static class SurfaceCosts
{
    // Much is called once by a run, and the just-in-time compiler has its final form only after thirty calls, and thirty more of the instrumented one.
    private const int WarmUps = 70;

    // A run collects its garbage three or four times, and would often be compared with one that just does not need the last of them.
    private const double RoundMilliseconds = 1500;

    /// <summary>Measures in several processes, one after the other, and prints what they say together: the just-in-time compiler does not make the same code of the same program twice, and the difference between two processes is as large as what is measured.</summary>
    /// <param name="processes">How many processes.</param>
    /// <param name="rounds">How many rounds count in each of them.</param>
    /// <param name="output">Where the tables go.</param>
    /// <param name="progress">Hears how far it is.</param>
    /// <exception cref="InvalidOperationException">A process ended with an error, or the generator does not know its own surface file.</exception>
    public static void Print(int processes, int rounds, TextWriter output, TextWriter progress)
    {
        BuildDocument document = BuildDocument.GitHub;
        if (!File.Exists(document.FilePath))
        {
            output.WriteLine($"Skipped: {document.Name} is not there: {document.FilePath}");
            return;
        }

        var measured = new List<IReadOnlyList<SideResult>>();
        for (int process = 1; process <= processes; process++)
        {
            progress.WriteLine($"process {process} of {processes}");
            measured.Add(InOwnProcess(rounds));
        }

        var table = new AlignedTable($"generator, {document.Name}, a surface file that is up to date, {rounds} rounds in each process", "ms of processors without", "with", "MB allocated without", "with", "processors, with ÷ without");
        foreach ((IReadOnlyList<SideResult> sides, int index) in measured.Select((sides, index) => (sides, index)))
        {
            table.Add($"process {index + 1}", [.. sides.Select(side => Number(side.Processor / 1e6)), .. sides.Select(side => Number(side.Bytes / 1e6)), Ratio(sides[1].ProcessorRatio(sides[0]))]);
        }

        table.Print(output);
        output.WriteLine();
        SideResult[] without = [.. measured.Select(sides => sides[0])];
        SideResult[] with = [.. measured.Select(sides => sides[1])];
        var budget = new AlignedTable("with ÷ without, all processes", "measured", "budget");
        budget.Add("processors, median of the rounds' own ratios", [Ratio(InterleavedRounds.Median([.. with.Zip(without, (one, other) => one.ProcessorRatios(other)).SelectMany(ratios => ratios)])), "1.050"]);
        budget.Add("processors, all rounds together", [Ratio(with.Sum(side => side.ProcessorTimes.Sum()) / without.Sum(side => side.ProcessorTimes.Sum())), "1.050"]);
        budget.Add("bytes allocated", [Ratio(with.Sum(side => side.Bytes) / (double)without.Sum(side => side.Bytes)), "1.050"]);
        budget.Print(output);
    }

    /// <summary>Measures in this process, and writes both sides as JSON, first the one without a surface file.</summary>
    /// <exception cref="InvalidOperationException">The generator does not know its own surface file.</exception>
    public static void Measure(int rounds, TextWriter output, TextWriter progress)
    {
        ConsumerCompiler.FindSidecars();
        ProjectFile client = ProjectFile.Document(BuildDocument.GitHub);
        ProjectFile surface = ProjectFile.Surface(BuildDocument.GitHub, SurfaceOf(client));
        if (Changes(Generate(client, surface)) is not [])
        {
            throw new InvalidOperationException("The surface file is not what the client shows.");
        }

        output.WriteLine(JsonSerializer.Serialize(new InterleavedRounds(rounds) { WarmUps = WarmUps, RoundMilliseconds = RoundMilliseconds, Progress = progress.WriteLine }.Run(
            new Side("without a surface file", () => Generate(client)),
            new Side("with one that is up to date", () => Generate(client, surface)))));
    }

    private static IReadOnlyList<SideResult> InOwnProcess(int rounds)
    {
        var start = new ProcessStartInfo(DotNet.Host, [typeof(SurfaceCosts).Assembly.Location, "surface-process", rounds.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };

        // The generator runs in the compiler, which collects its memory in this way.
        start.Environment["DOTNET_gcServer"] = "1";
        using Process process = Process.Start(start)!;
        string json = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? JsonSerializer.Deserialize<SideResult[]>(json)! : throw new InvalidOperationException($"A process ended with {process.ExitCode}.");
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

    private static string Number(double number) => number.ToString("N1", CultureInfo.InvariantCulture);

    private static string Ratio(double ratio) => ratio.ToString("0.000", CultureInfo.InvariantCulture);
}
