using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>Prints what emitted code costs: its size, the time of the generator and of the compiler, whole builds, and all that beside its budget.</summary>
internal static class BuildCosts
{
    /// <summary>Measures and prints.</summary>
    /// <param name="rounds">How many rounds count.</param>
    /// <param name="plot">The file that gets a picture of the builds' costs; null for none.</param>
    /// <param name="output">Where tables go.</param>
    /// <param name="progress">Hears how far it is.</param>
    public static void Print(int rounds, string? plot, TextWriter output, TextWriter progress)
    {
        ConsumerCompiler.FindSidecars();
        var documents = new List<BuildDocument>();
        foreach (BuildDocument document in BuildDocument.All)
        {
            if (File.Exists(document.FilePath))
            {
                documents.Add(document);
            }
            else
            {
                output.WriteLine($"Skipped: {document.Name} is not there: {document.FilePath}");
            }
        }

        if (!ProcessorTime.CountsOthers)
        {
            output.WriteLine("Skipped: this system does not tell the processors' time of builds, and so their columns have none. Linux does.");
        }

        // Every clean build starts its own processes, and there is nothing to warm up but the system's cache of files, which restoring and packing fill.
        CleanBuilds builds = CleanBuilds.Measure(
            [.. documents.Where(document => document.IsTimed)],
            new InterleavedRounds(rounds) { WarmUps = 0, Progress = line => progress.WriteLine($"Clean builds: {line}") },
            output,
            progress);
        builds.Print(output);
        output.WriteLine();
        if (plot is not null)
        {
            BuildPlot.Write(plot, builds);
        }

        // Generator and compiler have run over every document before, for the sizes.
        EmissionCosts emission = EmissionCosts.Measure(
            documents, new InterleavedRounds(rounds) { WarmUps = 1, Progress = line => progress.WriteLine($"Generator and compiler in this process: {line}") }, progress);
        emission.Print(output);
        output.WriteLine();
        Budgets.Print(emission, builds, output);
    }
}
