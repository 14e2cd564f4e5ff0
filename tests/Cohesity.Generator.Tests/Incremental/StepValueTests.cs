using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Incremental;

/// <summary>What flows through the pipeline: plain values, under the names that <see cref="TrackingNames"/> lists.</summary>
public sealed class StepValueTests
{
    // With an accepted surface that says nothing, so that everything is a change.
    private static readonly GeneratorInput Tracked = GeneratorInput.Of(SampleDocuments.Pets).WithFile(new SpecText("spec.api.txt", "# Cohesity.Generator API surface, format 2\n").With("OpenApiSurfaceOf", "*"));

    [Fact]
    public void No_step_holds_an_object_of_Roslyn_or_of_the_reader()
    {
        StepAssert.HoldsPlainValuesOnly(GeneratorRunner.Run(Tracked));
        StepAssert.HoldsPlainValuesOnly(ReportOf.Run(Tracked));
    }

    [Theory]
    [InlineData("paths: ]")]
    [InlineData("swagger: '4.0'")]
    [InlineData("")]
    public void Problems_hold_none_either(string document) =>
        StepAssert.HoldsPlainValuesOnly(GeneratorRunner.Run(GeneratorInput.Of(document)));

    [Fact]
    public void Every_tracking_name_is_a_step()
    {
        GeneratorRun build = GeneratorRunner.Run(Tracked);
        GeneratorRun target = ReportOf.Run(Tracked);
        IEnumerable<string> names = typeof(TrackingNames).GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic).Select(field => (string)field.GetValue(null)!);

        Assert.All(names, name => Assert.NotEmpty(TrackedStep.Of(name == TrackingNames.Reports ? target : build, name)));
    }

    [Fact]
    public void Equal_inputs_give_equal_values()
    {
        GeneratorRun first = GeneratorRunner.Run(Tracked);
        GeneratorRun second = GeneratorRunner.Run(Tracked);

        foreach (string step in new[] { TrackingNames.Inputs, TrackingNames.Parse, TrackingNames.Spec, TrackingNames.Surface, TrackingNames.Changes, TrackingNames.Facts, TrackingNames.Files })
        {
            IEnumerable<object> expected = TrackedStep.Of(first, step).Select(value => value.Value);
            IEnumerable<object> actual = TrackedStep.Of(second, step).Select(value => value.Value);
            Assert.Equal(expected, actual);
            Assert.Equal(expected.Select(value => value.GetHashCode()), actual.Select(value => value.GetHashCode()));
        }
    }
}
