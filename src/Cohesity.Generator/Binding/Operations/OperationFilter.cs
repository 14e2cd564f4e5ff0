using System;
using System.Linq;
using Cohesity.Generator.Inputs;

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

        string[] tags = operation.Operation.Tags?.Select(tag => tag.Reference.Id ?? "").ToArray() ?? Array.Empty<string>();
        bool isNamed = choice.IncludeTags.Count + choice.IncludePaths.Count + choice.IncludeOperations.Count == 0
            || choice.IncludeTags.Any(tags.Contains)
            || choice.IncludePaths.Any(glob => PathGlob.Matches(glob, operation.Template))
            || choice.IncludeOperations.Contains(operation.Operation.OperationId ?? "");
        return isNamed && !choice.ExcludeTags.Any(tags.Contains) && !choice.ExcludePaths.Any(glob => PathGlob.Matches(glob, operation.Template));
    }
}
