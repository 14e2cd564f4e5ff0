using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Cohesity.Generator.Benchmarks.Plain;

/// <summary>What shall run.</summary>
public sealed class PlainWorkloadSpec
{
    [JsonPropertyName("restartPolicy")]
    public string? RestartPolicy { get; set; }

    [JsonPropertyName("nodeName")]
    public string? NodeName { get; set; }

    [JsonPropertyName("terminationGracePeriodSeconds")]
    public long? TerminationGracePeriodSeconds { get; set; }

    [JsonPropertyName("containers")]
    public List<PlainContainer>? Containers { get; set; }

    [JsonPropertyName("steps")]
    public List<PlainStep>? Steps { get; set; }
}
