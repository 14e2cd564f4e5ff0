using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Naming;
using Cohesity.Generator.Reading.Overlays;
using Cohesity.Generator.Reading.Places;
using Cohesity.Generator.Surface;
using Cohesity.Generator.Surface.Comparison;

namespace Cohesity.Generator;

/// <summary>What came of a client's surface: the changes since it was accepted, as problems of the document; or its new text, when that is asked for.</summary>
/// <param name="Problems">The changes, or what is wrong with the file.</param>
/// <param name="File">The text, as comments for the compiler, out of which the target of the package writes the file; null when nobody asks for it.</param>
internal sealed record SurfaceCheck(EquatableArray<Problem> Problems, GeneratedFile? File)
{
    public static SurfaceCheck Of(ClientSurface client, EquatableArray<AdditionalFileInput> files, BuildProperties properties, CancellationToken cancellationToken)
    {
        AdditionalFileInput? file = FileOf(client, files);
        return properties.WritesChanges ? new SurfaceCheck(default, Told(client, file, cancellationToken))
            : properties.WritesSurface ? new SurfaceCheck(default, Written(client, file?.Text?.ToString()))
            : Compared(client, files, cancellationToken);
    }

    /// <summary>The changes since the surface was accepted, whatever else this run of the compiler is for.</summary>
    public static SurfaceCheck Compared(ClientSurface client, EquatableArray<AdditionalFileInput> files, CancellationToken cancellationToken)
    {
        AdditionalFileInput? file = FileOf(client, files);
        return file?.Text is not { } accepted ? new SurfaceCheck(default, null)
            : client.IsSaidBy(accepted) ? new SurfaceCheck(Older(file.Path, SurfaceFile.FormatOf(accepted)), null)
            : new SurfaceCheck(Compare(client, file.Path, accepted.ToString(), cancellationToken), null);
    }

    private static AdditionalFileInput? FileOf(ClientSurface client, EquatableArray<AdditionalFileInput> files) => files.FirstOrDefault(each => each.Path == client.File.SurfacePath);

    // It breaks nothing, and a newer version of the package must not stop a build.
    private static EquatableArray<Problem> Older(string path, int format) => format == SurfaceFormats.Newest
        ? default
        : new EquatableArray<Problem>(new Problem(ProblemIds.SurfaceOlder, new ProblemLocation(path, 0, 0, 0, 0), new EquatableArray<string>(Number(format), Number(SurfaceFormats.Newest), SurfaceFile.Command)));

    private static EquatableArray<Problem> Compare(ClientSurface client, string path, string accepted, CancellationToken cancellationToken)
    {
        SurfaceReading reading = SurfaceFile.Read(accepted);
        if (reading.Entries is not { } entries)
        {
            return new EquatableArray<Problem>(Unreadable(path, accepted, reading));
        }

        var sink = new ProblemSink();
        ApiSurface surface = client.Build().As(reading.Format);
        (int added, int gone) = Difference(accepted, SurfaceFile.Write(surface, reading.Format));
        sink.Report(ProblemIds.SurfaceBehind, new ProblemLocation(path, 0, 0, 0, 0), surface.Client, Lines(added, gone), SurfaceFile.Command);
        try
        {
            OriginMap overlaid = OverlayApplier.FindChanges(client.File, cancellationToken);
            foreach (SurfaceChange change in SurfaceComparer.Compare(entries.Values, surface, client.Root))
            {
                cancellationToken.ThrowIfCancellationRequested();
                sink.Report(change.Id, PlaceOf(change, overlaid, client.File), change.Text);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            string frame = exception.StackTrace?.Split('\n').FirstOrDefault()?.Trim() ?? "";
            sink.Report(ProblemIds.InternalError, new ProblemLocation(path, 0, 0, 0, 0), $"{exception.GetType().Name}: {exception.Message} {frame}");
        }

        return ProblemLocator.Locate(sink, client.File, cancellationToken);
    }

    // What an overlay made of the document is not there for a reader of the document.
    private static JsonPath PlaceOf(SurfaceChange change, OriginMap overlaid, SpecFile file)
    {
        JsonPath? cause = change.Cause.Path is { } path ? overlaid.Find(path) : null;
        return cause is not null && cause.File != change.Cause.Path.File && file.Overlays.Any(overlay => overlay.Path == cause.File) ? cause : overlaid.Find(change.Place.Path);
    }

    private static Problem Unreadable(string path, string text, SurfaceReading reading)
    {
        ProblemLocation place = new LineMap(new DocumentFile(path, text)).At(Offset(text, reading.Line), int.MaxValue);
        return reading.Error is { } error
            ? new Problem(ProblemIds.SurfaceMalformed, place, new EquatableArray<string>(error, SurfaceFile.Command))
            : new Problem(ProblemIds.SurfaceNewer, place, new EquatableArray<string>(Number(reading.Format), Number(SurfaceFormats.Newest)));
    }

    // Read by the target: the file, how much of it changes, and the text, each line behind two slashes and a space.
    private static GeneratedFile Written(ClientSurface client, string? accepted)
    {
        string text = SurfaceFile.Write(client.Build());
        string path = client.File.SurfacePath ?? ClientInputs.SurfacePathOf(client.File.Document.Path);
        (int added, int gone) = Difference(accepted ?? "", text);
        var hint = new HintRequest(client.Client.Namespace + "." + client.Client.Name, "", "api");
        return new GeneratedFile(
            HintNames.Assign(new[] { hint })[hint],
            $"// {path}\n// {Number(added)}\n// {Number(gone)}\n// {text.TrimEnd('\n').Replace("\n", "\n// ")}\n");
    }

    // Read by the target that fetches documents: the document, what came of it, and a line for each change, what breaks somebody first.
    private static GeneratedFile Told(ClientSurface client, AdditionalFileInput? file, CancellationToken cancellationToken)
    {
        List<Problem> changes = file?.Text is { } before && !client.IsSaidBy(before)
            ? Compare(client, file.Path, before.ToString(), cancellationToken).Where(problem => problem.Id != ProblemIds.SurfaceBehind).ToList()
            : new List<Problem>();
        ILookup<bool, Problem> byBreaks = changes.ToLookup(problem => EntryRules.Breaks(problem.Id));
        string summary = file?.Text is null ? "there was none to compare it with"
            : changes.Count == 0 ? "nothing that callers or the wire see changed"
            : $"changes that break somebody: {Number(byBreaks[true].Count())}, others: {Number(byBreaks[false].Count())}";
        IEnumerable<string> lines = byBreaks[true].Select(problem => Line(problem, "breaks")).Concat(byBreaks[false].Select(problem => Line(problem, "compatible")));
        var hint = new HintRequest(client.Client.Namespace + "." + client.Client.Name, "", "changes");
        return new GeneratedFile(HintNames.Assign(new[] { hint })[hint], string.Concat(lines.Prepend(summary).Prepend(client.File.Document.Path).Select(line => $"// {line}\n")));
    }

    private static string Line(Problem problem, string effect)
    {
        string message = DiagnosticDescriptors.ToDiagnostic(problem, null).GetMessage(CultureInfo.InvariantCulture);
        string place = problem.Location is { } at ? $"{at.Path}({Number(at.Line + 1)},{Number(at.Column + 1)}): " : "";
        return $"{place}{effect}: {message} [{problem.Id}]";
    }

    private static (int Added, int Gone) Difference(string accepted, string text)
    {
        var old = new HashSet<string>(accepted.Split('\n').Select(line => line.TrimEnd('\r')).Where(line => line.Length > 0), StringComparer.Ordinal);
        int added = 0;
        foreach (string line in text.Split('\n'))
        {
            added += line.Length > 0 && !old.Remove(line) ? 1 : 0;
        }

        return (added, old.Count);
    }

    private static int Offset(string text, int line)
    {
        int offset = 0;
        for (; line > 0; line--)
        {
            offset = text.IndexOf('\n', offset) + 1;
        }

        return offset;
    }

    private static string Lines(int added, int gone) => $"{Number(added)} {(added == 1 ? "line" : "lines")} new and {Number(gone)} gone";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
