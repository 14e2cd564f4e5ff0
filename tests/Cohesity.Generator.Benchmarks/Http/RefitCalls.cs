using System;
using System.IO;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Cohesity.Generator.Benchmarks.Plain;
using Refit;

namespace Cohesity.Generator.Benchmarks.Http;

/// <summary>Refit's client, over the same source-generated JSON code as the hand-written one.</summary>
internal sealed class RefitCalls : IHttpCalls
{
    private readonly PlainCredential _credential = new() { Domain = HttpArguments.Domain, Username = HttpArguments.Username, Password = HttpArguments.Password };
    private readonly IRefitShapes _client;

    public RefitCalls(HttpClient httpClient, Uri address)
    {
        httpClient.BaseAddress = address;
        var options = new JsonSerializerOptions { TypeInfoResolver = PlainContext.Default };
        _client = RestService.For<IRefitShapes>(httpClient, new RefitSettings(new SystemTextJsonContentSerializer(options)));
    }

    public async Task<object?> LogIn() => await _client.GenerateAccessToken(_credential);

    public async Task<object?> Count() => await _client.CountMachines(
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

    public async Task<object?> List() => await _client.ListAuditEvents();

    public async Task<object?> Download(Stream destination)
    {
        await using Stream body = await _client.DownloadBackup(HttpArguments.Backup);
        await body.CopyToAsync(destination);
        return body;
    }
}
