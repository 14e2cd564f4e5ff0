using System;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Binding;

/// <summary>Reports the result of naming a scope: names that were changed, and pinned names that were refused.</summary>
internal static class NameReports
{
    /// <param name="schemas">Where problems go.</param>
    /// <param name="assignment">What was decided.</param>
    /// <param name="place">The canonical place of a raw name.</param>
    public static void ReportNames(this SchemaBinder schemas, NameAssignment assignment, Func<string, JsonPath> place)
    {
        foreach (NameCollision collision in assignment.Collisions)
        {
            foreach (string raw in collision.Keys)
            {
                if (assignment.Names[raw] != collision.Identifier)
                {
                    schemas.Report(ProblemIds.NameCollision, place(raw), string.Join(", ", collision.Keys), collision.Identifier, assignment.Names[raw], raw);
                }
            }
        }

        foreach (string raw in assignment.RefusedPins)
        {
            schemas.Report(ProblemIds.NameRefused, place(raw), assignment.Names[raw]);
        }
    }
}
