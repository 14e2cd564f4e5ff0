using System;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;

namespace Cohesity.Generator.Inputs.Projects;

/// <summary>Moves problems with options to where the project says them, under the names that it says them by.</summary>
internal static class ProjectPlaces
{
    public static EquatableArray<Problem> Find(EquatableArray<Problem> problems, EquatableArray<ProjectFile> projects) =>
        projects.Count == 0 || !problems.Any(IsOfOption) ? problems : problems.Select(problem => IsOfOption(problem) ? Find(problem, projects) : problem).ToEquatableArray();

    // Their arguments begin with the option, as the compiler calls it, and the value.
    private static bool IsOfOption(Problem problem) => problem.Id is ProblemIds.WrongOption or ProblemIds.UnknownClient or ProblemIds.FilterUnmatched or ProblemIds.MappingUnmatched or ProblemIds.MappingRefused;

    private static Problem Find(Problem problem, EquatableArray<ProjectFile> projects)
    {
        (string option, string value) = (problem.Arguments[0], problem.Arguments[1]);
        ProjectEntry? best = null;
        var most = 0;
        foreach (ProjectEntry entry in projects.SelectMany(project => project.Entries).Where(entry => Says(entry, option)))
        {
            int likeness = (Includes(entry, problem.Location) ? 4 : 0) + (Holds(entry.Value, value) ? 2 : 0) + (Holds(entry.Value, "$(") || Holds(entry.Files, "*") || Holds(entry.Files, "$(") ? 1 : 0);
            if (likeness > most)
            {
                (best, most) = (entry, likeness);
            }
        }

        return best is null
            ? problem
            : problem with { Location = best.Place, Arguments = problem.Arguments.Select((argument, index) => index == 0 ? best.Name : argument).ToEquatableArray() };
    }

    private static bool Says(ProjectEntry entry, string option) => entry.Kind switch
    {
        ProjectEntryKind.Property => OptionValue.Is(entry.Name, option) && OptionNames.Properties.Contains(option),
        ProjectEntryKind.Metadata => OptionNames.OptionOf(entry.Item, entry.Name) is { } name && name == option,
        _ => false,
    };

    private static bool Includes(ProjectEntry entry, ProblemLocation? document) => document is not null && Holds(entry.Files, FileName(document.Path));

    private static bool Holds(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(new[] { '/', '\\' }) + 1);
}
