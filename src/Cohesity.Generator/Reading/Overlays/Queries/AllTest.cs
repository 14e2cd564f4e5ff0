using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary><c>a &amp;&amp; b</c>.</summary>
internal sealed class AllTest : FilterTest
{
    private readonly IReadOnlyList<FilterTest> _tests;

    public AllTest(IReadOnlyList<FilterTest> tests) => _tests = tests;

    public override bool Holds(JsonNode? current, QueryRun run) => _tests.All(test => test.Holds(current, run));
}
