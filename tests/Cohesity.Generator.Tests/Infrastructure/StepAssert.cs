using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>Assertions on why the steps of a run did what they did.</summary>
internal static class StepAssert
{
    /// <summary>The driver's own steps at both ends of the pipeline: there, and only there, Roslyn's objects belong.</summary>
    private static readonly ImmutableHashSet<string> DriverSteps =
    [
        "Compilation", "ParseOptions", "CompilationOptions", "AdditionalTexts", "AnalyzerConfigOptions", "MetadataReferences", "SourceOutput", "ImplementationSourceOutput",
    ];

    /// <summary>Every value of the step has one of the reasons, and there is at least one value.</summary>
    public static void All(GeneratorRun run, string step, params IncrementalStepRunReason[] reasons)
    {
        IReadOnlyList<TrackedStep> values = TrackedStep.Of(run, step);
        Assert.True(values.Count > 0, $"{step} never ran.");
        Assert.True(values.All(value => reasons.Contains(value.Reason)), $"Expected {string.Join(" or ", reasons)}, got {Summary(values)}.");
    }

    /// <summary>No value of the step was computed anew with another result.</summary>
    public static void Reused(GeneratorRun run, params string[] steps)
    {
        foreach (string step in steps)
        {
            All(run, step, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged);
        }
    }

    /// <summary>No value of the step was computed at all.</summary>
    public static void Cached(GeneratorRun run, params string[] steps)
    {
        foreach (string step in steps)
        {
            All(run, step, IncrementalStepRunReason.Cached);
        }
    }

    /// <summary>The step gave so many values with that reason, and reused the others.</summary>
    public static void Count(GeneratorRun run, string step, int expected, IncrementalStepRunReason reason)
    {
        IReadOnlyList<TrackedStep> values = TrackedStep.Of(run, step);
        Assert.True(
            values.Count(value => value.Reason == reason) == expected && values.All(value => value.Reason == reason || value.IsReused),
            $"Expected {expected} × {reason} among reused ones, got {Summary(values)}.");
    }

    /// <summary>No output was produced again with another result, so nothing is parsed or bound again either.</summary>
    public static void OutputsReused(GeneratorRun run) => OutputsReused(run.Tracked.Result);

    public static void OutputsReused(GeneratorRunResult result)
    {
        List<TrackedStep> outputs = [.. result.TrackedOutputSteps.SelectMany(steps => steps.Value
            .SelectMany(step => step.Outputs)
            .Select(output => new TrackedStep(steps.Key, output.Value, output.Reason)))];
        Assert.True(outputs.All(output => output.IsReused), "An output was produced again: " + Summary(outputs));
    }

    /// <summary>No step that the generator gave a name lets an object of Roslyn or of the OpenAPI reader through: it would keep a compilation or a document alive, and is equal to nothing.</summary>
    public static void HoldsPlainValuesOnly(GeneratorRun run)
    {
        List<string> steps = [.. run.Steps.Keys.Where(step => !DriverSteps.Contains(step)).Order(StringComparer.Ordinal)];
        var intruders = new List<string>();
        foreach (string step in steps)
        {
            foreach (TrackedStep value in TrackedStep.Of(run, step))
            {
                intruders.AddRange(ObjectGraph.Intruders(value.Value).Select(intruder => step + intruder));
            }
        }

        Assert.True(steps.Count > 0, "No step has a name.");
        Assert.True(intruders.Count == 0, string.Join('\n', intruders.Distinct().Take(20)));
    }

    private static string Summary(IEnumerable<TrackedStep> values) =>
        string.Join(", ", values.GroupBy(value => value.ToString()).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} × {group.Count()}"));
}
