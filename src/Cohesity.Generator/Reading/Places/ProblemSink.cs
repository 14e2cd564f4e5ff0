using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;

namespace Cohesity.Generator.Reading.Places;

/// <summary>Collects the problems of one client while it is read and bound. Places stay JSON paths until the end, when one pass over each file that has any finds all their lines.</summary>
internal sealed class ProblemSink
{
    private readonly List<PendingProblem> _problems = new();
    private readonly HashSet<(string Id, string Pointer, string Arguments)> _seen = new();
    private readonly Stack<OriginMap> _steps = new();

    public IReadOnlyList<PendingProblem> Problems => _problems;

    /// <summary>A step has changed the document: places that are reported from now on are those after it.</summary>
    /// <param name="step">What it did; it may be added to afterwards.</param>
    public void Follow(OriginMap step) => _steps.Push(step);

    /// <summary>Where a node stands in the source files.</summary>
    /// <param name="place">Where it stands in the document as the last step has left it.</param>
    public JsonPath Origin(JsonPath place)
    {
        foreach (OriginMap step in _steps)
        {
            place = step.Find(place);
        }

        return place;
    }

    /// <summary>As <see cref="Origin"/>, for many nodes.</summary>
    public Func<JsonPath, NodeOrigin> Origins()
    {
        Func<JsonPath, NodeOrigin>[] steps = _steps.Select(step => step.FindMany()).ToArray();
        return place =>
        {
            var origin = new NodeOrigin(place, IsWhole: true);
            foreach (Func<JsonPath, NodeOrigin> step in steps)
            {
                NodeOrigin before = step(origin.Path);
                origin = before with { IsWhole = origin.IsWhole && before.IsWhole };
            }

            return origin;
        };
    }

    /// <summary>Reports a problem at a node. The same problem at the same node is reported once.</summary>
    /// <param name="id">One of <see cref="ProblemIds"/>.</param>
    /// <param name="path">The node, where it stands in the document as the last step has left it; the pointer of its <see cref="Origin"/> becomes argument 0 of the message.</param>
    /// <param name="arguments">Arguments 1 and up of the message.</param>
    public void Report(string id, JsonPath path, params string[] arguments)
    {
        path = Origin(path);
        string pointer = path.ToString();
        if (_seen.Add((id, path.File + pointer, string.Join("\n", arguments))))
        {
            _problems.Add(new PendingProblem(id, path, null, arguments));
        }
    }

    /// <summary>Reports a problem whose line and column are known already, such as a syntax error. There is no pointer: the arguments start at 0.</summary>
    public void Report(string id, ProblemLocation location, params string[] arguments) =>
        _problems.Add(new PendingProblem(id, null, location, arguments));
}

/// <summary>A problem before its place is looked up: exactly one of <paramref name="Path"/> and <paramref name="Location"/> is there.</summary>
internal sealed record PendingProblem(string Id, JsonPath? Path, ProblemLocation? Location, IReadOnlyList<string> Arguments);
