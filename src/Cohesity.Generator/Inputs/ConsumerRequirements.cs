using System.Collections.Generic;
using System.Globalization;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;

namespace Cohesity.Generator.Inputs;

/// <summary>Judges whether a project can use the output at all: where it cannot, one error for each cure that it needs, and no output.</summary>
internal static class ConsumerRequirements
{
    private const int LeastLanguageVersion = 1100;

    // The version of the assembly is 8.0.0.0 for all of 8.0.x. That a package is 8.0.5 or later is checked by the targets.
    private const int LeastJsonVersion = 800;

    public static EquatableArray<Problem> Check(CompilationFacts facts)
    {
        var problems = new List<Problem>();
        if (facts.LanguageVersion < LeastLanguageVersion)
        {
            problems.Add(new Problem(ProblemIds.LanguageVersionTooLow, null, new EquatableArray<string>(Version(facts.LanguageVersion))));
        }

        if (facts.JsonVersion < LeastJsonVersion)
        {
            problems.Add(new Problem(ProblemIds.JsonMissing, null, new EquatableArray<string>(facts.JsonVersion == 0 ? "none" : Version(facts.JsonVersion))));
        }

        if (!facts.HasHttpClient)
        {
            problems.Add(new Problem(ProblemIds.HttpClientMissing, null, default));
        }

        return problems.ToEquatableArray();
    }

    private static string Version(int version) =>
        string.Format(CultureInfo.InvariantCulture, "{0}.{1}", version / 100, version % 100);
}
