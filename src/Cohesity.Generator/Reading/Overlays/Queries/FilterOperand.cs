using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary>One side of a comparison.</summary>
internal abstract class FilterOperand
{
    /// <summary>False when there is no value, which is something else than null.</summary>
    public abstract bool TryGet(JsonNode? current, QueryRun run, out JsonNode? value);
}
