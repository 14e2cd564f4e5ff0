using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Emitting;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model;
using Cohesity.Generator.Naming;
using Cohesity.Generator.Reports;
using Cohesity.Generator.Surface;
using Microsoft.CodeAnalysis;

namespace Cohesity.Generator;

/// <summary>The page about a client.</summary>
/// <param name="Namespace">The client's namespace.</param>
/// <param name="Name">The client's name.</param>
/// <param name="Counts">What is on it, in a line.</param>
/// <param name="Html">Its text.</param>
internal sealed record ClientReport(string Namespace, string Name, string Counts, string Html)
{
    public static ClientReport Of(ParsedClient parsed, CompilationFacts facts, EquatableArray<AdditionalFileInput> surfaceFiles, CancellationToken cancellationToken)
    {
        ClientSpec client = parsed.Result.Value!;
        var context = new EmitContext(client.Namespace, client.SupportNamespace, client.IsPublic, client.IsStrict, facts.IsModern, facts.HasAsyncEnumerable, client.HasValidation);
        string folder = Folder(parsed.File!);
        EquatableArray<ReportNote> notes = parsed.Result.Problems.Select(problem => Note(problem, folder)).ToEquatableArray();
        ReportChanges changes = Changes(parsed, folder, surfaceFiles, cancellationToken);
        string html = ReportPage.Write(new ReportSpec(client, context, FileNames.Of(parsed.File!.Document.Path), notes, changes));
        string counts = $"{Count(client.Apis.Sum(api => api.Operations.Count), "operation")}, {Count(client.Types.Count, "type")}, {Count(notes.Count, "diagnostic")}, "
            + (changes.File is null ? "no surface file to compare with" : $"{Count(changes.Breaking.Count + changes.Other.Count, "change")}, {Number(changes.Breaking.Count)} breaking");
        return new ClientReport(client.Namespace, client.Name, counts, html);
    }

    /// <summary>The pages as comments for the compiler, out of which the target writes them: the name of the file, what is on it, then the page. Clients of one name are told apart by their namespaces.</summary>
    public static IEnumerable<GeneratedFile> Files(IReadOnlyList<ClientReport> reports)
    {
        HashSet<string> several = new(reports.GroupBy(report => report.Name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => same.Key), StringComparer.OrdinalIgnoreCase);
        IReadOnlyDictionary<HintRequest, string> hints = HintNames.Assign(reports.Select(Hint));
        return reports.Select(report => new GeneratedFile(
            hints[Hint(report)],
            $"// {(several.Contains(report.Name) ? report.Namespace + "." : "")}{report.Name}.html\n// {report.Counts}\n// {report.Html.TrimEnd('\n').Replace("\n", "\n// ")}\n"));
    }

    private static HintRequest Hint(ClientReport report) => new(report.Namespace + "." + report.Name, "", "html");

    private static ReportChanges Changes(ParsedClient parsed, string folder, EquatableArray<AdditionalFileInput> surfaceFiles, CancellationToken cancellationToken)
    {
        if (surfaceFiles.FirstOrDefault(file => file.Path == parsed.File!.SurfacePath) is not { Text.Length: > 0 } accepted)
        {
            return new ReportChanges(null, SurfaceFile.Command, null, default, default);
        }

        SurfaceCheck check = SurfaceCheck.Compared(ClientSurface.Of(parsed, cancellationToken), surfaceFiles, cancellationToken);
        List<ReportNote> changes = check.Problems.Where(problem => problem.Id is not (ProblemIds.SurfaceBehind or ProblemIds.SurfaceMalformed or ProblemIds.SurfaceNewer or ProblemIds.SurfaceOlder)).Select(problem => Note(problem, folder)).ToList();
        return new ReportChanges(
            FileNames.Of(accepted.Path),
            SurfaceFile.Command,
            check.Problems.Where(problem => problem.Id is ProblemIds.SurfaceBehind or ProblemIds.SurfaceMalformed or ProblemIds.SurfaceNewer).Select(problem => Note(problem, folder).Message).FirstOrDefault(),
            changes.Where(IsBreaking).ToEquatableArray(),
            changes.Where(change => !IsBreaking(change)).ToEquatableArray());
    }

    // What breaks somebody is a warning, or worse.
    private static bool IsBreaking(ReportNote note) => note.Severity != "info";

    private static ReportNote Note(Problem problem, string folder)
    {
        Diagnostic diagnostic = DiagnosticDescriptors.ToDiagnostic(problem, null);
        string place = problem.Location is { } location ? $"{Relative(location.Path, folder)}({Number(location.Line + 1)},{Number(location.Column + 1)})" : "";
        return new ReportNote(
            problem.Id, diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture), diagnostic.DefaultSeverity.ToString().ToLowerInvariant(), diagnostic.GetMessage(CultureInfo.InvariantCulture), place);
    }

    // The folder that all files of the client are in, with its separator: what a page says is the same wherever the project stands.
    private static string Folder(SpecFile file)
    {
        string folder = FolderOf(file.Document.Path);
        foreach (string path in file.Parts.Concat(file.Overlays).Select(other => other.Path).Concat(file.SurfacePath is { } surface ? new[] { surface } : Array.Empty<string>()))
        {
            while (folder.Length > 0 && !path.StartsWith(folder, StringComparison.Ordinal))
            {
                folder = FolderOf(folder.Substring(0, folder.Length - 1));
            }
        }

        return folder;
    }

    private static string FolderOf(string path) => path.Substring(0, path.Length - FileNames.Of(path).Length);

    private static string Relative(string path, string folder) => (path.StartsWith(folder, StringComparison.Ordinal) ? path.Substring(folder.Length) : FileNames.Of(path)).Replace('\\', '/');

    private static string Count(int count, string one) => $"{Number(count)} {one}{(count == 1 ? "" : "s")}";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
