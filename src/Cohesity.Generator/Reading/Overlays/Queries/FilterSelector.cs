using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary><c>[?…]</c>: the children for which a test holds.</summary>
internal sealed class FilterSelector : QuerySelector
{
    private readonly FilterTest _test;

    public FilterSelector(FilterTest test) => _test = test;

    public override void Select(JsonNode container, QueryRun run, List<QueryMatch> matches)
    {
        foreach (QueryMatch child in Children(container))
        {
            run.Visit();
            if (_test.Holds(child.Node, run))
            {
                matches.Add(child);
            }
        }
    }
}
