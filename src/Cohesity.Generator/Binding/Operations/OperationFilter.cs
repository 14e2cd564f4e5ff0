using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Binding.Operations;

/// <summary>Which operations a client has.</summary>
internal static class OperationFilter
{
    public static bool Includes(OperationChoice choice, OperationUse operation)
    {
        if (choice.IsEverything)
        {
            return true;
        }

        IReadOnlyList<string> tags = Tags(operation);
        bool isNamed = choice.IncludeTags.Count + choice.IncludePaths.Count + choice.IncludeOperations.Count == 0
            || choice.IncludeTags.Any(tags.Contains)
            || choice.IncludePaths.Any(glob => PathGlob.Matches(glob, operation.Template))
            || choice.IncludeOperations.Contains(operation.Operation.OperationId ?? "");
        return isNamed && !choice.ExcludeTags.Any(tags.Contains) && !choice.ExcludePaths.Any(glob => PathGlob.Matches(glob, operation.Template));
    }

    /// <summary>The filters that select nothing: the option, its value, and why.</summary>
    public static IEnumerable<(string Option, string Value, string Reason)> Unmatched(OperationChoice choice, IReadOnlyList<OperationUse> operations)
    {
        if (choice.IsEverything)
        {
            return Enumerable.Empty<(string, string, string)>();
        }

        List<string> tags = operations.SelectMany(Tags).Distinct().ToList();
        List<string> ids = operations.Select(operation => operation.Operation.OperationId ?? "").Where(id => id.Length > 0).ToList();
        return Names(OptionNames.IncludeTags, choice.IncludeTags, tags, "no operation has this tag")
            .Concat(Names(OptionNames.ExcludeTags, choice.ExcludeTags, tags, "no operation has this tag"))
            .Concat(Globs(OptionNames.IncludePaths, choice.IncludePaths))
            .Concat(Globs(OptionNames.ExcludePaths, choice.ExcludePaths))
            .Concat(Names(OptionNames.IncludeOperations, choice.IncludeOperations, ids, "no operation has this operationId"));

        IEnumerable<(string, string, string)> Globs(string option, IEnumerable<string> globs) => globs
            .Where(glob => !operations.Any(operation => PathGlob.Matches(glob, operation.Template)))
            .Select(glob => (option, glob, "no path of the document matches"));
    }

    private static IEnumerable<(string Option, string Value, string Reason)> Names(string option, IEnumerable<string> names, IReadOnlyList<string> known, string reason) => names
        .Where(name => !known.Contains(name))
        .Select(name => (option, name, NearestName.Of(name, known) is { } nearest ? $"{reason}, and the nearest is '{nearest}'" : reason));

    private static IReadOnlyList<string> Tags(OperationUse operation) => operation.Operation.Tags?.Select(tag => tag.Reference.Id ?? "").ToArray() ?? Array.Empty<string>();
}
