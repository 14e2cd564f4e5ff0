using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary><c>[*]</c>, and <c>.*</c> for short: every child.</summary>
internal sealed class WildcardSelector : QuerySelector
{
    public override void Select(JsonNode container, QueryRun run, List<QueryMatch> matches)
    {
        foreach (QueryMatch child in Children(container))
        {
            run.Visit();
            matches.Add(child);
        }
    }
}
