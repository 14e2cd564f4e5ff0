using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Cohesity.Generator.Benchmarks.Plain;

/// <summary>Runs steps together.</summary>
public sealed class PlainGroupStep : PlainStep
{
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    [JsonPropertyName("steps")]
    public List<PlainStep>? Steps { get; set; }

    [JsonPropertyName("parallel")]
    public bool? Parallel { get; set; }
}
