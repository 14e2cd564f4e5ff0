using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Cohesity.Generator.Benchmarks.Build;

/// <summary>What emission costs in this process: the size of the code, the time of the generator, of the compiler, and of NSwag's generator.</summary>
/// <param name="Codes">What is emitted, a document each.</param>
/// <param name="Results">The timed sides, by their names.</param>
internal sealed record EmissionCosts(IReadOnlyDictionary<BuildDocument, EmittedCode> Codes, IReadOnlyDictionary<string, SideResult> Results)
{
    private const string Empty = "compiler, empty project";

    public static EmissionCosts Measure(IReadOnlyList<BuildDocument> documents, InterleavedRounds rounds, TextWriter progress)
    {
        var codes = new Dictionary<BuildDocument, EmittedCode>();
        List<Side> sides = [new(Empty, () => ConsumerCompiler.Compile("The empty project", ConsumerCompiler.EmptyProject))];
        foreach (BuildDocument document in documents)
        {
            progress.WriteLine($"Generating and compiling {document.Name} for its sizes.");
            var code = new EmittedCode(document);
            codes.Add(document, code);
            if (document.IsTimed)
            {
                sides.Add(new Side(Generator(document), () => ConsumerCompiler.Generate(document)));
                sides.Add(new Side(Compiler(document), () => ConsumerCompiler.Compile(document.Name, code.Sources)));
                sides.Add(new Side(Edit(document), ConsumerCompiler.Edit(document)));
            }
        }

        if (codes.ContainsKey(BuildDocument.GitHub))
        {
            string text = File.ReadAllText(BuildDocument.GitHub.FilePath);
            sides.Add(new Side(NSwag, () => NSwagGeneration.Generate(BuildDocument.GitHub, text)));
        }

        return new EmissionCosts(codes, rounds.Run([.. sides]).ToDictionary(result => result.Name));
    }

    /// <summary>The side in which NSwag generates its client of GitHub's document.</summary>
    public static string NSwag => "generator of NSwag, GitHub";

    /// <summary>The side in which the generator runs, with nothing remembered.</summary>
    public static string Generator(BuildDocument document) => "generator, " + document.Name;

    /// <summary>The side in which the project's own code was edited.</summary>
    public static string Edit(BuildDocument document) => "edit, " + document.Name;

    public void Print(TextWriter output)
    {
        BuildDocument[] documents = [.. Codes.Keys];
        var table = new AlignedTable(["", .. documents.Select(document => document.Name)]);
        Add("lines without the support code", document => $"{Codes[document].OwnLines:N0}");
        Add("lines with it", document => $"{Codes[document].Lines:N0}");
        Add("dll, MB", document => Megabytes(Codes[document].Assembly.Image.Length));
        Add("dll and PDB, MB", document => Megabytes(Codes[document].Assembly.Image.Length + Codes[document].Assembly.SymbolBytes));
        Add("method bodies in the dll, MB", document => Megabytes(Codes[document].Assembly.BodyBytes()));
        Add("dll of the support code alone, MB", document => Megabytes(Codes[document].SupportBytes));
        Add("types of schemas", document => $"{Codes[document].Types:N0}");
        Add("lines a type, without the support code", document => $"{Codes[document].OwnLines / (double)Codes[document].Types:0.0}");
        Add("dll bytes a type, without the support code", document => $"{(Codes[document].Assembly.Image.Length - Codes[document].SupportBytes) / (double)Codes[document].Types:N0}");
        AddTimed("generator, ms of processors", document => Milliseconds(Results[Generator(document)].Processor));
        AddTimed("generator, MB allocated", document => Megabytes(Results[Generator(document)].Bytes));
        AddTimed("compiler, ms of processors", document => Milliseconds(Results[Compiler(document)].Processor));
        AddTimed("compiler, empty project, ms of processors", _ => Milliseconds(Results[Empty].Processor));
        AddTimed("generator after an edit of C#, ms", document => $"{Results[Edit(document)].Median / 1e6:0.00} ({Codes[document].Sources.Count} files)");
        table.Print(output);

        void Add(string name, Func<BuildDocument, FormattableString?> figure) =>
            table.Add(name, documents.Select(document => figure(document)?.ToString(CultureInfo.InvariantCulture) ?? ""));
        void AddTimed(string name, Func<BuildDocument, FormattableString> figure) => Add(name, document => document.IsTimed ? figure(document) : null);
        FormattableString Megabytes(long bytes) => $"{bytes / 1e6:0.00}";
        FormattableString Milliseconds(double nanoseconds) => $"{nanoseconds / 1e6:N1}";
    }

    private static string Compiler(BuildDocument document) => "compiler, " + document.Name;
}
