using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>What clean builds take: of an empty project, of projects that use the package as it is packed now, and of what Kiota makes of the same documents.</summary>
/// <param name="Empty">The empty project.</param>
/// <param name="Builds">A document each.</param>
/// <param name="GeneratorShare">The generator's own time in a cold compiler as a multiple of the time of the SDK's own generators, by the compiler's report for the first document.</param>
internal sealed record CleanBuilds(SideResult Empty, IReadOnlyList<CleanBuild> Builds, double GeneratorShare)
{
    public static CleanBuilds Measure(IReadOnlyList<BuildDocument> documents, InterleavedRounds rounds, TextWriter output, TextWriter progress)
    {
        using var folder = new TemporaryFolder();
        progress.WriteLine("Packing the generator.");
        Package.Pack(folder);
        bool hasKiota = Try("Kiota", () => Kiota.Install(folder));

        Package.WriteProject(folder, "Empty");
        List<Side> sides = [Restore("Empty")];
        var builds = new List<(BuildDocument Document, int Ours, int? Kiota, TimeSpan? Generation)>();
        foreach (BuildDocument document in documents)
        {
            string ours = document.Client;
            Package.WriteClientProject(folder, ours, document);
            sides.Add(Restore(ours));
            int place = sides.Count - 1;

            TimeSpan? generation = null;
            string kiota = document.Client + "Kiota";
            if (hasKiota && Try($"Kiota's client of {document.Name}", () =>
            {
                progress.WriteLine($"Kiota makes its client of {document.Name}.");
                generation = Kiota.WriteProject(folder, kiota, document);
                Side side = Restore(kiota);
                side.Work();
                sides.Add(side);
            }))
            {
                builds.Add((document, place, sides.Count - 1, generation));
            }
            else
            {
                builds.Add((document, place, null, null));
            }
        }

        // The report costs something itself, so that these builds are others.
        var shares = new List<double>();
        string reported = documents[0].Client + "Reported";
        Package.WriteClientProject(folder, reported, documents[0], "<ReportAnalyzer>true</ReportAnalyzer>");
        Side report = Restore(reported, "-v", "detailed");
        sides.Add(report with
        {
            Work = () =>
            {
                shares.Add(GeneratorReport.Share((string)report.Work()!));
                return null;
            },
        });

        IReadOnlyList<SideResult> results = rounds.Run([.. sides]);
        return new CleanBuilds(
            results[0],
            [.. builds.Select(build => new CleanBuild(build.Document, results[build.Ours], build.Kiota is { } kiota ? results[kiota] : null, build.Generation))],
            InterleavedRounds.Median(shares));

        // What is not to be had here is left out, by its name.
        bool Try(string what, Action action)
        {
            try
            {
                action();
                return true;
            }
            catch (Exception exception) when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                output.WriteLine($"Skipped: {what}: {exception.Message}");
                return false;
            }
        }

        Side Restore(string name, params string[] options)
        {
            string project = folder.PathOf(name);
            progress.WriteLine($"Restoring the project {name}.");
            DotNet.Run(project, "restore");
            return new Side(name, () =>
            {
                // What restore wrote stands in obj itself.
                foreach (string built in new[] { "bin", "obj/Release" }.Select(built => Path.Combine(project, built)).Where(Directory.Exists))
                {
                    Directory.Delete(built, recursive: true);
                }

                return DotNet.Run(project, ["build", "--no-restore", "-c", "Release", .. options]);
            });
        }
    }

    public void Print(TextWriter output)
    {
        var table = new AlignedTable("clean build, a cold compiler", "s of processors", "÷ empty", "s elapsed", "÷ empty");
        table.Add("empty project", Figures(Empty));
        foreach (CleanBuild build in Builds)
        {
            table.Add($"{build.Document.Name}, generation included", Figures(build.Ours));
            if (build.Kiota is { } kiota)
            {
                table.Add(
                    string.Create(CultureInfo.InvariantCulture, $"{build.Document.Name}, of Kiota's code, made before in {build.KiotaGeneration!.Value.TotalSeconds:0.0} s"),
                    Figures(kiota));
            }
        }

        table.Print(output);

        string[] Figures(SideResult result) =>
        [
            (result.Processor / 1e9).ToString("0.00", CultureInfo.InvariantCulture),
            result.ProcessorRatio(Empty).ToString("0.00", CultureInfo.InvariantCulture),
            (result.Median / 1e9).ToString("0.00", CultureInfo.InvariantCulture),
            (1 / result.Ratio).ToString("0.00", CultureInfo.InvariantCulture),
        ];
    }
}
