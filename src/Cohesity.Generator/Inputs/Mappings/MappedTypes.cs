using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Inputs.Mappings;

/// <summary>Adds what the compilation says of the project's own types to the options of a client. One that cannot be used is a problem, and the document alone decides.</summary>
internal static class MappedTypes
{
    public static Result<SpecFile> Settle(Result<SpecFile> input, EquatableArray<MappedType> types)
    {
        if (input.Value is not { Options.TypeMappings.Count: > 0 } file)
        {
            return input;
        }

        var problems = new List<Problem>(input.Problems);
        var mappings = new List<TypeMapping>();
        foreach (TypeMapping mapping in file.Options.TypeMappings)
        {
            MappedType type = types.First(candidate => candidate.Type == mapping.Type && candidate.Codec == mapping.Codec);
            string? obstacle = type.Obstacle ?? (file.Options.IsPublic && !type.IsPublic ? $"'{type.Type}' is not public, as the client is" : null);
            if (obstacle is null)
            {
                mappings.Add(mapping with { IsClass = type.IsClass, IsConverter = type.IsConverter });
            }
            else
            {
                problems.Add(new Problem(ProblemIds.MappingRefused, new ProblemLocation(file.Document.Path, 0, 0, 0, 0), new EquatableArray<string>(OptionNames.TypeMappings, mapping.Entry, obstacle)));
            }
        }

        return new Result<SpecFile>(file with { Options = file.Options with { TypeMappings = mappings.ToEquatableArray() } }, problems.ToEquatableArray());
    }
}
