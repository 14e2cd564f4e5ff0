using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Inputs.Projects;

/// <summary>Finds the names in project files that MSBuild takes and nobody reads: misspelt items, metadata and build properties.</summary>
internal static class ProjectNames
{
    // What MSBuild, the SDK and editors write on items of any type.
    private static readonly string[] OfEveryItem =
    {
        "CopyToOutputDirectory", "CopyToPublishDirectory", "CustomToolNamespace", "DependentUpon", "Generator", "InProject", "LastGenOutput", "Link", "LinkBase", "Pack",
        "PackageCopyToOutput", "PackagePath", "SubType", "TargetPath", "Visible", "Watch",
    };

    public static EquatableArray<Problem> Check(EquatableArray<ProjectFile> projects)
    {
        var problems = new List<Problem>();
        foreach (ProjectFile project in projects)
        {
            foreach (ProjectEntry entry in project.Entries)
            {
                if (Misspelt(entry) is { } problem)
                {
                    problems.Add(problem);
                }
            }
        }

        return problems.ToEquatableArray();
    }

    private static Problem? Misspelt(ProjectEntry entry) => entry.Kind switch
    {
        // Others have items and properties that begin like ours, so of these only what is nearly ours counts.
        ProjectEntryKind.Item => OptionNames.IsNear(entry.Name, OptionNames.Items) ? Unknown(entry, "No item of Cohesity.Generator", OptionNames.Items) : null,
        ProjectEntryKind.Property => OptionNames.IsNear(entry.Name, OptionNames.Properties) ? Unknown(entry, "No build property of Cohesity.Generator", OptionNames.Properties) : null,
        _ when OptionValue.Is(entry.Item, OptionNames.AdditionalFilesItem) => IsMeantForUs(entry.Name) ? Unknown(entry, "No metadata of AdditionalFiles", OptionNames.OfFiles) : null,
        _ when OptionNames.OfItem(entry.Item) is { } known && !OfEveryItem.Contains(entry.Name, System.StringComparer.OrdinalIgnoreCase) => Unknown(entry, "No metadata of " + entry.Item, known),
        _ => null,
    };

    private static bool IsMeantForUs(string name) =>
        name.StartsWith("OpenApi", System.StringComparison.OrdinalIgnoreCase) || OptionNames.IsNear(name, OptionNames.OfFiles);

    private static Problem? Unknown(ProjectEntry entry, string what, IReadOnlyList<string> known) => known.Contains(entry.Name, System.StringComparer.OrdinalIgnoreCase)
        ? null
        : new Problem(ProblemIds.UnknownName, entry.Place, new EquatableArray<string>(what, entry.Name, NearestName.Of(entry.Name, known)!, string.Join(", ", known)));
}
