using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary>A test of a node in a filter: true or false.</summary>
internal abstract class FilterTest
{
    /// <param name="current">The node that <c>@</c> means.</param>
    /// <param name="run">The evaluation that the test belongs to.</param>
    public abstract bool Holds(JsonNode? current, QueryRun run);
}
