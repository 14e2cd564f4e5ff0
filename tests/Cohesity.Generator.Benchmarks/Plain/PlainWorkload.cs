using System.Text.Json.Serialization;

namespace Cohesity.Generator.Benchmarks.Plain;

/// <summary>A tree of steps with what they run in.</summary>
public sealed class PlainWorkload
{
    [JsonPropertyName("apiVersion")]
    public string? ApiVersion { get; set; }

    [JsonPropertyName("kind")]
    public string? Kind { get; set; }

    [JsonPropertyName("metadata")]
    public PlainMetadata? Metadata { get; set; }

    [JsonPropertyName("spec")]
    public PlainWorkloadSpec? Spec { get; set; }

    [JsonPropertyName("status")]
    public PlainWorkloadStatus? Status { get; set; }
}
