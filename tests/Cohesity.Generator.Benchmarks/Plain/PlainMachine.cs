using System.Text.Json.Serialization;

namespace Cohesity.Generator.Benchmarks.Plain;

/// <summary>A virtual machine: forty-two members, none nested.</summary>
public sealed class PlainMachine
{
    [JsonPropertyName("id")]
    public string? Id { get; set; }

    [JsonPropertyName("name")]
    public string? Name { get; set; }

    [JsonPropertyName("displayName")]
    public string? DisplayName { get; set; }

    [JsonPropertyName("description")]
    public string? Description { get; set; }

    [JsonPropertyName("hostName")]
    public string? HostName { get; set; }

    [JsonPropertyName("domainName")]
    public string? DomainName { get; set; }

    [JsonPropertyName("clusterName")]
    public string? ClusterName { get; set; }

    [JsonPropertyName("datacenter")]
    public string? Datacenter { get; set; }

    [JsonPropertyName("folderPath")]
    public string? FolderPath { get; set; }

    [JsonPropertyName("resourcePool")]
    public string? ResourcePool { get; set; }

    [JsonPropertyName("guestOs")]
    public string? GuestOs { get; set; }

    [JsonPropertyName("guestVersion")]
    public string? GuestVersion { get; set; }

    [JsonPropertyName("toolsStatus")]
    public string? ToolsStatus { get; set; }

    [JsonPropertyName("powerState")]
    public string? PowerState { get; set; }

    [JsonPropertyName("ipAddress")]
    public string? IpAddress { get; set; }

    [JsonPropertyName("macAddress")]
    public string? MacAddress { get; set; }

    [JsonPropertyName("networkName")]
    public string? NetworkName { get; set; }

    [JsonPropertyName("datastore")]
    public string? Datastore { get; set; }

    [JsonPropertyName("owner")]
    public string? Owner { get; set; }

    [JsonPropertyName("department")]
    public string? Department { get; set; }

    [JsonPropertyName("uuid")]
    public string? Uuid { get; set; }

    [JsonPropertyName("biosUuid")]
    public string? BiosUuid { get; set; }

    [JsonPropertyName("protectionJobId")]
    public long? ProtectionJobId { get; set; }

    [JsonPropertyName("protectionJobName")]
    public string? ProtectionJobName { get; set; }

    [JsonPropertyName("policyId")]
    public string? PolicyId { get; set; }

    [JsonPropertyName("sizeBytes")]
    public long? SizeBytes { get; set; }

    [JsonPropertyName("usedBytes")]
    public long? UsedBytes { get; set; }

    [JsonPropertyName("provisionedBytes")]
    public long? ProvisionedBytes { get; set; }

    [JsonPropertyName("memoryMb")]
    public int? MemoryMb { get; set; }

    [JsonPropertyName("cpuCount")]
    public int? CpuCount { get; set; }

    [JsonPropertyName("diskCount")]
    public int? DiskCount { get; set; }

    [JsonPropertyName("snapshotCount")]
    public int? SnapshotCount { get; set; }

    [JsonPropertyName("createdAtUsecs")]
    public long? CreatedAtUsecs { get; set; }

    [JsonPropertyName("lastBackupUsecs")]
    public long? LastBackupUsecs { get; set; }

    [JsonPropertyName("cpuUsage")]
    public double? CpuUsage { get; set; }

    [JsonPropertyName("memoryUsage")]
    public double? MemoryUsage { get; set; }

    [JsonPropertyName("isTemplate")]
    public bool? IsTemplate { get; set; }

    [JsonPropertyName("isProtected")]
    public bool? IsProtected { get; set; }

    [JsonPropertyName("isEncrypted")]
    public bool? IsEncrypted { get; set; }

    [JsonPropertyName("isPoweredOn")]
    public bool? IsPoweredOn { get; set; }

    [JsonPropertyName("isDeleted")]
    public bool? IsDeleted { get; set; }

    [JsonPropertyName("tagCount")]
    public int? TagCount { get; set; }
}
