using System;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using Cohesity.Generator.Benchmarks.Generated;

namespace Cohesity.Generator.Benchmarks.Http;

/// <summary>The client that this generator makes.</summary>
internal sealed class GeneratedCalls(HttpClient httpClient, Uri address) : IHttpCalls
{
    private readonly Credential _credential = new() { Domain = HttpArguments.Domain, Username = HttpArguments.Username, Password = HttpArguments.Password };
    private readonly CallsApi _calls = new(httpClient, address);

    public async Task<object?> LogIn() => await _calls.GenerateAccessTokenAsync(_credential);

    public async Task<object?> Count() => await _calls.CountMachinesAsync(
        new CountMachinesOptions
        {
            Names = HttpArguments.Names,
            Description = HttpArguments.Description,
            FolderPath = HttpArguments.FolderPath,
            ClusterId = HttpArguments.ClusterId,
            ProtectionJobId = HttpArguments.ProtectionJobId,
            MinCpuCount = HttpArguments.MinCpuCount,
            IsProtected = HttpArguments.IsProtected,
            IsDeleted = HttpArguments.IsDeleted,
            CreatedAfterUsecs = HttpArguments.CreatedAfterUsecs,
            MinCpuUsage = HttpArguments.MinCpuUsage,
        });

    public async Task<object?> List() => await _calls.ListAuditEventsAsync();

    public async Task<object?> Download(Stream destination)
    {
        await using Stream body = await _calls.DownloadBackupAsync(HttpArguments.Backup);
        await body.CopyToAsync(destination);
        return body;
    }
}
