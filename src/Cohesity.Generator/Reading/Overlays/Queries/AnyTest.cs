using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary><c>a || b</c>.</summary>
internal sealed class AnyTest : FilterTest
{
    private readonly IReadOnlyList<FilterTest> _tests;

    public AnyTest(IReadOnlyList<FilterTest> tests) => _tests = tests;

    public override bool Holds(JsonNode? current, QueryRun run) => _tests.Any(test => test.Holds(current, run));
}
