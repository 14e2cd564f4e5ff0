using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading;
using System.Threading.Tasks;
using Cohesity.Generator.Benchmarks.Plain;

namespace Cohesity.Generator.Benchmarks.Http;

/// <summary>What somebody who knows <c>HttpClient</c> and System.Text.Json well writes for these calls: nothing is buffered that need not be, and all JSON code is source-generated.</summary>
internal sealed class HandWrittenCalls : IHttpCalls
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly PlainCredential _credential = new() { Domain = HttpArguments.Domain, Username = HttpArguments.Username, Password = HttpArguments.Password };
    private readonly HttpClient _httpClient;

    public HandWrittenCalls(HttpClient httpClient, Uri address)
    {
        _httpClient = httpClient;
        _httpClient.BaseAddress = address;
    }

    public async Task<object?> LogIn() => await LogInAsync(_credential, CancellationToken.None);

    public async Task<object?> Count() => await CountMachinesAsync(
        HttpArguments.Names,
        HttpArguments.Description,
        HttpArguments.FolderPath,
        HttpArguments.ClusterId,
        HttpArguments.ProtectionJobId,
        HttpArguments.MinCpuCount,
        HttpArguments.IsProtected,
        HttpArguments.IsDeleted,
        HttpArguments.CreatedAfterUsecs,
        HttpArguments.MinCpuUsage,
        CancellationToken.None);

    public async Task<object?> List() => await ListAuditEventsAsync(CancellationToken.None);

    public async Task<object?> Download(Stream destination)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "backups/" + Uri.EscapeDataString(HttpArguments.Backup) + "/content");
        request.Headers.TryAddWithoutValidation("Accept", "application/octet-stream");
        using HttpResponseMessage response = await _httpClient.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        await using Stream body = await response.Content.ReadAsStreamAsync();
        await body.CopyToAsync(destination);
        return body;
    }

    private async Task<PlainAccessToken?> LogInAsync(PlainCredential credential, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "accessTokens")
        {
            Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(credential, PlainContext.Default.PlainCredential)) { Headers = { ContentType = Json } },
        };
        return await SendAsync(request, PlainContext.Default.PlainAccessToken, cancellationToken);
    }

    private async Task<PlainMachineCount?> CountMachinesAsync(
        IEnumerable<string>? names,
        string? description,
        string? folderPath,
        long? clusterId,
        long? protectionJobId,
        int? minCpuCount,
        bool? isProtected,
        bool? isDeleted,
        long? createdAfterUsecs,
        double? minCpuUsage,
        CancellationToken cancellationToken)
    {
        var uri = new StringBuilder("machines/count", 512);
        char separator = '?';
        foreach (string name in names ?? [])
        {
            Text("names", name);
        }

        Text("description", description);
        Text("folderPath", folderPath);
        Number("clusterId", clusterId);
        Number("protectionJobId", protectionJobId);
        Number("minCpuCount", minCpuCount);
        Text("isProtected", isProtected is { } one ? one ? "true" : "false" : null);
        Text("isDeleted", isDeleted is { } other ? other ? "true" : "false" : null);
        Number("createdAfterUsecs", createdAfterUsecs);
        Number("minCpuUsage", minCpuUsage);
        using var request = new HttpRequestMessage(HttpMethod.Get, uri.ToString());
        return await SendAsync(request, PlainContext.Default.PlainMachineCount, cancellationToken);

        void Text(string name, string? value)
        {
            if (value is not null)
            {
                uri.Append(separator).Append(name).Append('=').Append(Uri.EscapeDataString(value));
                separator = '&';
            }
        }

        void Number<T>(string name, T? value)
            where T : struct, ISpanFormattable
        {
            if (value is not null)
            {
                uri.Append(CultureInfo.InvariantCulture, $"{separator}{name}={value.GetValueOrDefault()}");
                separator = '&';
            }
        }
    }

    private async Task<List<PlainAuditEvent>?> ListAuditEventsAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "auditEvents");
        return await SendAsync(request, PlainContext.Default.ListPlainAuditEvent, cancellationToken);
    }

    private async Task<T?> SendAsync<T>(HttpRequestMessage request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        using HttpResponseMessage response = await _httpClient.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync(type, cancellationToken);
    }
}
