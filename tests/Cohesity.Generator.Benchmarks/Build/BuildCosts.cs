using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>Prints what emitted code costs: its size, the time of the generator and of the compiler, and whole builds.</summary>
internal static class BuildCosts
{
    public static void Print(int rounds, TextWriter output, TextWriter progress)
    {
        AssemblyLoadContext.Default.Resolving += LoadSidecar;
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

        if (documents.Count == 0)
        {
            return;
        }

        // Generator and compiler have run over every document before, for the sizes; every clean build starts its own processes, and one fills the system's cache of files.
        PrintSizesAndTimes(documents, new InterleavedRounds(rounds) { WarmUps = 1, Progress = line => progress.WriteLine($"Generator and compiler in this process: {line}") }, output, progress);
        output.WriteLine();

        BuildDocument[] built = [.. documents.Where(document => document.CleanBuild is not null)];
        CleanBuilds.Print(built, new InterleavedRounds(rounds) { WarmUps = 1, Progress = line => progress.WriteLine($"Clean builds: {line}") }, output, progress);
    }

    // The generator's sidecars stand beside this program, as the package has them; the list of what the program depends on does not name them.
    private static Assembly? LoadSidecar(AssemblyLoadContext context, AssemblyName name)
    {
        string path = Path.Combine(AppContext.BaseDirectory, name.Name + ".dll");
        return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
    }

    private static void PrintSizesAndTimes(IReadOnlyList<BuildDocument> documents, InterleavedRounds rounds, TextWriter output, TextWriter progress)
    {
        var codes = new List<EmittedCode>();
        List<Side> sides = [new("empty project", () => ConsumerCompiler.Compile("The empty project", ConsumerCompiler.EmptyProject))];
        foreach (BuildDocument document in documents)
        {
            progress.WriteLine($"Generating and compiling {document.Name} for its sizes.");
            var code = new EmittedCode(document);
            codes.Add(code);
            sides.Add(new Side("generator, " + document.Name, () => ConsumerCompiler.Generate(document)));
            sides.Add(new Side("compiler, " + document.Name, () => ConsumerCompiler.Compile(document.Name, code.Sources)));
        }

        IReadOnlyList<SideResult> results = rounds.Run([.. sides]);
        SideResult empty = results[0];
        var table = new AlignedTable(["", .. documents.Select(document => document.Name)]);
        Add("lines without the support code", index => Of($"{codes[index].Lines - codes[index].SupportLines:N0}", $"{documents[index].Lines:N0}"));
        Add("lines with it", index => Of($"{codes[index].Lines:N0}", $"{documents[index].Lines:N0}"));
        Add("dll, MB", index => Of(Megabytes(codes[index].Assembly.Image.Length), $"{documents[index].Megabytes:0.0}"));
        Add("dll and PDB, MB", index => Megabytes(codes[index].Assembly.Image.Length + codes[index].Assembly.SymbolBytes));
        Add("method bodies in the dll, MB", index => Megabytes(codes[index].Assembly.BodyBytes()));
        Add("dll of the support code alone, MB", index => Megabytes(codes[index].SupportBytes));
        Add("types of schemas", index => $"{codes[index].Types:N0}");
        Add("lines a type, without the support code", index => $"{(codes[index].Lines - codes[index].SupportLines) / (double)codes[index].Types:0.0}");
        Add("dll bytes a type, without the support code", index => $"{(codes[index].Assembly.Image.Length - codes[index].SupportBytes) / (double)codes[index].Types:N0}");
        Add("generator, ms", index => Milliseconds(Generated(index).Median));
        Add("generator, MB allocated", index => Megabytes(Generated(index).Bytes));
        Add("compiler, ms", index => Milliseconds(Compiled(index).Median));
        Add("compiler, ms a type", index => $"{Compiled(index).Median / 1e6 / codes[index].Types:0.00}");
        Add("compiler, empty project, ms", _ => Milliseconds(empty.Median));
        Add("generator and compiler ÷ compiler, empty project", index => $"{InterleavedRounds.Median(
            [.. Generated(index).Times.Select((time, round) => (time + Compiled(index).Times[round]) / empty.Times[round])]):N1}");
        table.Print(output);

        SideResult Generated(int index) => results[1 + (2 * index)];
        SideResult Compiled(int index) => results[2 + (2 * index)];
        void Add(string name, Func<int, FormattableString> figure) => table.Add(name, documents.Select((_, index) => figure(index).ToString(CultureInfo.InvariantCulture)));
        FormattableString Of(FormattableString figure, FormattableString budget) => budget.GetArgument(0) is null ? figure : $"{figure} of {budget}";
        FormattableString Megabytes(long bytes) => $"{bytes / 1e6:0.00}";
        FormattableString Milliseconds(double nanoseconds) => $"{nanoseconds / 1e6:N1}";
    }
}
