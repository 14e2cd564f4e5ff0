using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary>The node that a query leads to, in a comparison.</summary>
internal sealed class QueryOperand : FilterOperand
{
    private readonly JsonPathQuery _query;

    /// <param name="query">A singular query.</param>
    public QueryOperand(JsonPathQuery query) => _query = query;

    public override bool TryGet(JsonNode? current, QueryRun run, out JsonNode? value) => _query.TryFind(current, run, out value);
}
