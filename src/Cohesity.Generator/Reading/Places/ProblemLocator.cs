using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;

namespace Cohesity.Generator.Reading.Places;

/// <summary>Finds the lines and columns of a client's problems, in one pass over each file that has any.</summary>
internal static class ProblemLocator
{
    public static EquatableArray<Problem> Locate(ProblemSink problems, SpecFile file, CancellationToken cancellationToken)
    {
        Dictionary<string, FilePlaces> files = new(StringComparer.Ordinal);
        foreach (DocumentFile source in file.Overlays.Concat(file.Parts).Append(file.Document))
        {
            files[source.Path] = new FilePlaces(source);
        }

        var wanted = new List<PlaceNode?>();
        foreach (PendingProblem problem in problems.Problems)
        {
            bool isPlaced = problem.Path is not null && files.ContainsKey(problem.Path.File);
            wanted.Add(isPlaced ? files[problem.Path!.File].Want(problem.Path) : null);
        }

        foreach (FilePlaces places in files.Values.Where(places => places.IsWanted))
        {
            places.Find(cancellationToken);
        }

        return problems.Problems.Select((problem, i) => Locate(problem, wanted[i], files)).ToEquatableArray();
    }

    private static Problem Locate(PendingProblem problem, PlaceNode? place, Dictionary<string, FilePlaces> files)
    {
        if (problem.Path is not { } path)
        {
            return new Problem(problem.Id, problem.Location, problem.Arguments.ToEquatableArray());
        }

        ProblemLocation? location = place is null ? null : files[path.File].Lines.At(place.Nearest.Offset, place.Nearest.Length);
        return new Problem(problem.Id, location, problem.Arguments.Prepend(path.ToString()).ToEquatableArray());
    }
}
