using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Cohesity.Generator.AspNetCoreTests.Server;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace Cohesity.Generator.AspNetCoreTests;

/// <summary>The server of these tests, while it runs.</summary>
public sealed partial class RunningShop : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, bool> _called = new();
    private WebApplication _server = null!;

    /// <summary>The version of OpenAPI that this project's client is made from.</summary>
    public static string DocumentVersion => Metadata("DocumentVersion");

    /// <summary>Where the document is checked in.</summary>
    public static string DocumentPath => Path.Combine(Metadata("Documents"), $"shop-{DocumentVersion}.json");

    /// <summary>Where the server listens.</summary>
    public Uri Address => new(_server.Urls.Single());

    /// <summary>The operations that were called, each as its method and path: <c>GET /orders/{id}</c>.</summary>
    public IEnumerable<string> Called => _called.Keys;

    /// <summary>The document as the server writes it, but for the port.</summary>
    /// <returns>JSON.</returns>
    public async Task<string> DescribeAsync()
    {
        using var http = new HttpClient();
        string document = await http.GetStringAsync(new Uri(Address, $"/openapi/{DocumentVersion}.json"), TestContext.Current.CancellationToken);
        return document.Replace(Address.Authority, "localhost", StringComparison.Ordinal).ReplaceLineEndings("\n");
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => _server = await ShopServer.StartAsync((method, route) => _called[$"{method} {Plain(route)}"] = true);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    // The document writes api/Parts/{id:int} as /api/Parts/{id}.
    private static string Plain(string route) => "/" + ConstraintOfParameter().Replace(route, "").Trim('/');

    [GeneratedRegex(@":\w+(?=\})")]
    private static partial Regex ConstraintOfParameter();

    private static string Metadata(string key) => typeof(RunningShop).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
