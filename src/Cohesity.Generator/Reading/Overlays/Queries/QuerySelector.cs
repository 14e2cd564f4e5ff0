using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary>One of the selectors in the brackets of a segment: it selects children of a node.</summary>
internal abstract class QuerySelector
{
    public abstract void Select(JsonNode container, QueryRun run, List<QueryMatch> matches);

    /// <summary>The children of an object or a list, in the order of the document.</summary>
    protected static IEnumerable<QueryMatch> Children(JsonNode container)
    {
        switch (container)
        {
            case JsonObject members:
                foreach (KeyValuePair<string, JsonNode?> member in members)
                {
                    yield return QueryMatch.Member(members, member.Key, member.Value);
                }

                break;
            case JsonArray items:
                for (int i = 0; i < items.Count; i++)
                {
                    yield return QueryMatch.Item(items, i);
                }

                break;
        }
    }
}
