using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary><c>['name']</c>, and <c>.name</c> for short: a member of an object.</summary>
internal sealed class NameSelector : QuerySelector
{
    private readonly string _name;

    public NameSelector(string name) => _name = name;

    public override void Select(JsonNode container, QueryRun run, List<QueryMatch> matches)
    {
        if (container is JsonObject members && members.TryGetPropertyValue(_name, out JsonNode? node))
        {
            matches.Add(QueryMatch.Member(members, _name, node));
        }
    }
}
