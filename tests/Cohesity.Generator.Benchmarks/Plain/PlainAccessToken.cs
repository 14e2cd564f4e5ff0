using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace Cohesity.Generator.Benchmarks.Plain;

/// <summary>A token, as a login answers.</summary>
public sealed class PlainAccessToken
{
    [JsonPropertyName("accessToken")]
    public string? AccessToken { get; set; }

    [JsonPropertyName("tokenType")]
    public string? TokenType { get; set; }

    [JsonPropertyName("privileges")]
    public List<string>? Privileges { get; set; }
}
