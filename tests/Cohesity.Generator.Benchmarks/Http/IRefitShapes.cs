using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Cohesity.Generator.Benchmarks.Plain;
using Refit;

namespace Cohesity.Generator.Benchmarks.Http;

/// <summary>The calls as Refit wants them described.</summary>
internal interface IRefitShapes
{
    [Post("/accessTokens")]
    [Headers("Accept: application/json")]
    public Task<PlainAccessToken> GenerateAccessToken([Body] PlainCredential credential);

    [Get("/machines/count")]
    [Headers("Accept: application/json")]
    public Task<PlainMachineCount> CountMachines(
        [Query(CollectionFormat.Multi)] IEnumerable<string>? names,
        string? description,
        string? folderPath,
        long? clusterId,
        long? protectionJobId,
        int? minCpuCount,
        bool? isProtected,
        bool? isDeleted,
        long? createdAfterUsecs,
        double? minCpuUsage);

    [Get("/auditEvents")]
    [Headers("Accept: application/json")]
    public Task<List<PlainAuditEvent>> ListAuditEvents();

    [Get("/backups/{id}/content")]
    [Headers("Accept: application/octet-stream")]
    public Task<Stream> DownloadBackup(string id);
}
