using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary>A text, a number, true, false or null in a comparison.</summary>
internal sealed class LiteralOperand : FilterOperand
{
    private readonly JsonNode? _value;

    public LiteralOperand(JsonNode? value) => _value = value;

    public override bool TryGet(JsonNode? current, QueryRun run, out JsonNode? value)
    {
        value = _value;
        return true;
    }
}
