using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Diagnostics;

namespace Cohesity.Generator.Surface.Comparison;

/// <summary>Compares what methods take.</summary>
internal sealed class ArgumentComparer(Dictionary<string, SurfaceEntry> before, Dictionary<string, SurfaceEntry> now)
{
    private static readonly Dictionary<string, string> NothingRenamed = new();

    private Dictionary<string, Dictionary<string, string>>? _renamed;

    /// <summary>What it means that a method takes something else; null when other lines say all of it.</summary>
    public (string Id, string Text)? Compare(SurfaceEntry old, SurfaceEntry entry) => entry.Kind == SurfaceKind.Link ? OfLink(old, entry) : OfOperation(old, entry);

    // No line says what the method of a link takes: that is told here, all of it.
    private static (string Id, string Text) OfLink(SurfaceEntry old, SurfaceEntry entry)
    {
        string[] former = SurfaceSubject.Split(old["arguments"]);
        string[] current = SurfaceSubject.Split(entry["arguments"]);
        bool takesFormer = current.Length >= former.Length
            && former.Zip(current, (was, argument) => was == argument || was + "?" == argument).All(isKept => isKept)
            && current.Skip(former.Length).All(argument => argument.EndsWith("?", StringComparison.Ordinal));
        return (takesFormer ? ProblemIds.ApiAdded : ProblemIds.ArgumentsReordered, $"{SurfaceSubject.Of(entry)} takes ({string.Join(", ", current)}) instead of ({string.Join(", ", former)})");
    }

    // What callers give by position must stay in its place; what is new is reported for itself.
    private (string Id, string Text)? OfOperation(SurfaceEntry old, SurfaceEntry entry)
    {
        Dictionary<string, string> renamed = (_renamed ??= Renamed()).TryGetValue(entry.Identity, out Dictionary<string, string>? known) ? known : NothingRenamed;
        List<string> former = SurfaceSubject.Split(old["arguments"]).Select(argument => argument.TrimEnd('?')).Select(argument => renamed.TryGetValue(argument, out string? name) ? name : argument).ToList();
        List<string> current = SurfaceSubject.Split(entry["arguments"]).Select(argument => argument.TrimEnd('?')).ToList();
        List<string> kept = current.FindAll(former.Contains);
        bool isInOrder = kept.SequenceEqual(former.FindAll(current.Contains));
        string? inserted = SurfaceSubject.Split(entry["arguments"]).Take(current.FindLastIndex(former.Contains) + 1).FirstOrDefault(argument => argument.EndsWith("?", StringComparison.Ordinal) && !former.Contains(argument.TrimEnd('?')));
        return isInOrder && inserted is null ? null : (ProblemIds.ArgumentsReordered, $"{SurfaceSubject.Of(entry)} takes ({string.Join(", ", current)}) instead of ({string.Join(", ", former)})");
    }

    // The parameters of each operation that have another name in C# now: that is reported for itself.
    private Dictionary<string, Dictionary<string, string>> Renamed()
    {
        var renamed = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (SurfaceEntry old in before.Values.Where(entry => entry.Kind == SurfaceKind.Parameter))
        {
            if (now.TryGetValue(old.Identity, out SurfaceEntry? entry) && old["name"] is { } former && entry["name"] is { } current && former != current)
            {
                string owner = old.Owner!;
                if (!renamed.TryGetValue(owner, out Dictionary<string, string>? names))
                {
                    renamed.Add(owner, names = new Dictionary<string, string>(StringComparer.Ordinal));
                }

                names[former] = current;
            }
        }

        return renamed;
    }
}
