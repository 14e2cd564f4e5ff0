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
        HttpArguments.Names,
        HttpArguments.Description,
        HttpArguments.FolderPath,
        HttpArguments.ClusterId,
        HttpArguments.ProtectionJobId,
        HttpArguments.MinCpuCount,
        HttpArguments.IsProtected,
        HttpArguments.IsDeleted,
        HttpArguments.CreatedAfterUsecs,
        HttpArguments.MinCpuUsage);

    public async Task<object?> List() => await _calls.ListAuditEventsAsync();

    public async Task<object?> Download(Stream destination)
    {
        await using Stream body = await _calls.DownloadBackupAsync(HttpArguments.Backup);
        await body.CopyToAsync(destination);
        return body;
    }
}
