using System.Text.Json.Serialization;

namespace Cohesity.Generator.Benchmarks.Plain;

/// <summary>A port.</summary>
public sealed class PlainPort
{
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    [JsonPropertyName("containerPort")]
    public int ContainerPort { get; set; }

    [JsonPropertyName("protocol")]
    public string? Protocol { get; set; }
}
