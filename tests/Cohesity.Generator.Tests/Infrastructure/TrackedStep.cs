using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>One value that a tracked step gave, and why.</summary>
/// <param name="Step">The tracking name.</param>
/// <param name="Value">The value.</param>
/// <param name="Reason">Whether it is new, changed, equal to the last one, or not computed at all.</param>
internal sealed record TrackedStep(string Step, object Value, IncrementalStepRunReason Reason)
{
    public bool IsReused => Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    /// <summary>All values of a step in one run; none when the step never ran.</summary>
    public static IReadOnlyList<TrackedStep> Of(GeneratorRun run, string step) => run.Steps.TryGetValue(step, out var steps)
        ? [.. steps.SelectMany(tracked => tracked.Outputs).Select(output => new TrackedStep(step, output.Value, output.Reason))]
        : [];

    public override string ToString() => $"{Step}: {Reason}";
}
