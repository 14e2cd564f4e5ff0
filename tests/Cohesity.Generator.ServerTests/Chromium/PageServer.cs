using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Cohesity.Generator.ServerTests.Chromium;

/// <summary>Serves one page on the loopback interface, and knows what else was asked for.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<string> _requests = new();

    private PageServer(string page)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _application = builder.Build();
        _application.Run(async context =>
        {
            _requests.Enqueue(context.Request.Path);
            context.Response.StatusCode = context.Request.Path == "/page.html" ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(page, context.RequestAborted);
        });
    }

    /// <summary>Where the page is.</summary>
    public Uri Page => new(_application.Urls.Single() + "/page.html");

    /// <summary>The paths that were asked for.</summary>
    public string[] Requests => [.. _requests];

    public static async Task<PageServer> StartAsync(string page)
    {
        var server = new PageServer(page);
        await server._application.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
