using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary><c>[3]</c>, or <c>[-1]</c> from the end: an item of a list.</summary>
internal sealed class IndexSelector : QuerySelector
{
    private readonly long _index;

    public IndexSelector(long index) => _index = index;

    public override void Select(JsonNode container, QueryRun run, List<QueryMatch> matches)
    {
        if (container is not JsonArray items)
        {
            return;
        }

        long index = _index < 0 ? items.Count + _index : _index;
        if (index >= 0 && index < items.Count)
        {
            matches.Add(QueryMatch.Item(items, (int)index));
        }
    }
}
