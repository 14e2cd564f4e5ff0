using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Cohesity.Generator.Benchmarks.Plain;

/// <summary>A container.</summary>
public sealed class PlainContainer
{
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    [JsonPropertyName("image")]
    public string? Image { get; set; }

    [JsonPropertyName("imagePullPolicy")]
    public string? ImagePullPolicy { get; set; }

    [JsonPropertyName("command")]
    public List<string>? Command { get; set; }

    [JsonPropertyName("env")]
    public List<PlainVariable>? Env { get; set; }

    [JsonPropertyName("ports")]
    public List<PlainPort>? Ports { get; set; }

    [JsonPropertyName("resources")]
    public PlainResources? Resources { get; set; }

    [JsonPropertyName("tty")]
    public bool? Tty { get; set; }
}
