using System.Text.Json.Serialization;

namespace Cohesity.Generator.Benchmarks.Plain;

/// <summary>How many machines there are.</summary>
public sealed class PlainMachineCount
{
    [JsonPropertyName("count")]
    public long? Count { get; set; }
}
