using System.Text.Json.Serialization;

namespace Cohesity.Generator.Benchmarks.Plain;

/// <summary>Runs a script.</summary>
public sealed class PlainScriptStep : PlainStep
{
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    [JsonPropertyName("script")]
    public string? Script { get; set; }

    [JsonPropertyName("timeoutSeconds")]
    public int? TimeoutSeconds { get; set; }
}
