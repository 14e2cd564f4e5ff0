using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary><c>@.x</c>: whether a query selects anything. A node that is null or false exists too (RFC 9535, section 2.3.5.1).</summary>
internal sealed class ExistenceTest : FilterTest
{
    private readonly JsonPathQuery _query;

    public ExistenceTest(JsonPathQuery query) => _query = query;

    public override bool Holds(JsonNode? current, QueryRun run) =>
        _query.IsSingular ? _query.TryFind(current, run, out _) : _query.Select(current, run).Count > 0;
}
