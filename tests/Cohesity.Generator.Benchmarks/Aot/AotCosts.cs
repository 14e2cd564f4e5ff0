using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Cohesity.Generator.Benchmarks.Build;

namespace Cohesity.Generator.Benchmarks.Aot;

/// <summary>Prints what the client of the accessTokens fragment costs a program that is compiled ahead of time (NativeAOT): its size, and the time of a whole run, from its start to the end of two calls over a real connection.</summary>
internal static class AotCosts
{
    private static readonly (string Name, string Title)[] Programs =
    [
        ("HandWritten", "the same by hand: HttpClient, source-generated JSON"),
        ("Generated", "the generated client"),
        ("Empty", "a program that writes one line"),
    ];

    /// <summary>Measures and prints.</summary>
    /// <param name="rounds">How many runs of each program count.</param>
    /// <param name="output">Where the table goes.</param>
    /// <param name="progress">Hears how far it is.</param>
    /// <exception cref="InvalidOperationException">A program does not compile, or does not do what it should.</exception>
    public static void Print(int rounds, TextWriter output, TextWriter progress)
    {
        using var folder = new TemporaryFolder();
        using var cluster = new LoopbackCluster();
        progress.WriteLine("Packing the generator.");
        Package.Pack(folder);
        var sizes = new List<long>();
        var sides = new List<Side>();
        foreach ((string name, _) in Programs)
        {
            progress.WriteLine($"Publishing {name}.");
            string program = Publish(folder, name);
            sizes.Add(new FileInfo(program).Length);
            sides.Add(new Side(name, () => Run(program, folder.FullName, cluster.Address)));
        }

        IReadOnlyList<SideResult> results = new InterleavedRounds(rounds) { WarmUps = 1, Progress = line => progress.WriteLine(line) }.Run([.. sides]);
        var table = new AlignedTable("NativeAOT program", "bytes", "÷ by hand", "ms of a run", "÷ by hand", "ms of processors", "÷ by hand");
        for (int row = 0; row < Programs.Length; row++)
        {
            table.Add(
                Programs[row].Title,
                [
                    sizes[row].ToString("N0", CultureInfo.InvariantCulture),
                    Ratio(sizes[row] / (double)sizes[0]),
                    Milliseconds(results[row].Median),
                    Ratio(1 / results[row].Ratio),
                    ProcessorTime.CountsOthers ? Milliseconds(results[row].Processor) : "–",
                    ProcessorTime.CountsOthers ? Ratio(results[row].ProcessorRatio(results[0])) : "–",
                ]);
        }

        table.Print(output);
        output.WriteLine();
        var budget = new AlignedTable("what", "measured", "budget");
        budget.Add("size of the NativeAOT program with the accessTokens client ÷ the same by hand", [Ratio(sizes[1] / (double)sizes[0]), "1.15"]);
        budget.Print(output);

        static string Ratio(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
        static string Milliseconds(double nanoseconds) => (nanoseconds / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
    }

    private static string Publish(TemporaryFolder folder, string name)
    {
        const string Properties = """
            <OutputType>Exe</OutputType>
            <PublishAot>true</PublishAot>
            <InvariantGlobalization>true</InvariantGlobalization>
            """;
        if (name == "Generated")
        {
            Package.WriteClientProject(folder, name, BuildDocument.Fragment, Properties);
        }
        else
        {
            Package.WriteProject(folder, name, Properties);
        }

        File.Delete(folder.PathOf(name + "/Consumer.cs"));
        File.Copy(Path.Combine(BuildDocument.RepositoryRoot, "tests/Cohesity.Generator.Benchmarks/Aot/Programs", name + ".cs"), folder.PathOf(name + "/Program.cs"));
        DotNet.Run(folder.PathOf(name), "publish", "-c", "Release", "-o", folder.PathOf(name + "/native"));
        return folder.PathOf($"{name}/native/{name}{(OperatingSystem.IsWindows() ? ".exe" : "")}");
    }

    private static string Run(string program, string folder, Uri address)
    {
        string answer = DotNet.RunProgram(program, folder, address.ToString()).Trim();
        return answer == LoopbackCluster.Answer ? answer : throw new InvalidOperationException($"{program} wrote: {answer}");
    }
}
