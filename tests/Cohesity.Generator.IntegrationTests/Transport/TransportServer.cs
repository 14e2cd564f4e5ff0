using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Cohesity.Quickstart;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace Cohesity.Generator.IntegrationTests.Transport;

/// <summary>Kestrel over plain HTTP, which answers as the test says.</summary>
internal sealed class TransportServer : IAsyncDisposable
{
    private readonly WebApplication _server;

    private TransportServer(RequestDelegate answer)
    {
        // The empty builder reads no settings from the environment and has no logging.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(static server =>
        {
            server.Limits.MaxRequestBodySize = null;
            server.Limits.MinRequestBodyDataRate = null;
            server.Limits.MinResponseDataRate = null;
            server.Listen(IPAddress.Loopback, port: 0);
        });
        builder.Services.Configure<HostOptions>(static host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.Services.AddSingleton<IHostLifetime, NoHostLifetime>();
        _server = builder.Build();
        _server.Run(answer);
    }

    public Uri Address => new(_server.Urls.Single());

    public static async Task<TransportServer> StartAsync(RequestDelegate answer)
    {
        var server = new TransportServer(answer);
        await server._server.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>A client with the connection that it makes itself.</summary>
    public TransportClient CreateClient() => new(Address);

    /// <summary>A client over a connection of the test's.</summary>
    public TransportClient CreateClient(HttpClient http) => new(http, Address);

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
