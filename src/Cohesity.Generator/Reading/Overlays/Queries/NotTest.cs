using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary><c>!a</c>.</summary>
internal sealed class NotTest : FilterTest
{
    private readonly FilterTest _test;

    public NotTest(FilterTest test) => _test = test;

    public override bool Holds(JsonNode? current, QueryRun run) => !_test.Holds(current, run);
}
