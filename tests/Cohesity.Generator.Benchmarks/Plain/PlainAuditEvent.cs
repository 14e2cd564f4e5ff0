using System.Text.Json.Serialization;

namespace Cohesity.Generator.Benchmarks.Plain;

/// <summary>Who did what: twelve members, none nested.</summary>
public sealed class PlainAuditEvent
{
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    [JsonPropertyName("action")]
    public string? Action { get; set; }

    [JsonPropertyName("entityType")]
    public string? EntityType { get; set; }

    [JsonPropertyName("entityName")]
    public string? EntityName { get; set; }

    [JsonPropertyName("userName")]
    public string? UserName { get; set; }

    [JsonPropertyName("domain")]
    public string? Domain { get; set; }

    [JsonPropertyName("details")]
    public string? Details { get; set; }

    [JsonPropertyName("clusterId")]
    public long? ClusterId { get; set; }

    [JsonPropertyName("timestampUsecs")]
    public long? TimestampUsecs { get; set; }

    [JsonPropertyName("durationMsecs")]
    public int? DurationMsecs { get; set; }

    [JsonPropertyName("isImpersonated")]
    public bool? IsImpersonated { get; set; }

    [JsonPropertyName("ratio")]
    public double? Ratio { get; set; }
}
