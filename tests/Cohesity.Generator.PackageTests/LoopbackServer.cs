using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Cohesity.Generator.PackageTests;

/// <summary>A server on this machine that gives documents, and remembers what it was asked for.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentQueue<string> _requests = new();

    private LoopbackServer()
    {
        // The empty builder reads no settings from the environment and has no logging.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(static server => server.Listen(IPAddress.Loopback, port: 0));
        _server = builder.Build();
        _server.Run(AnswerAsync);
    }

    /// <summary>Gets where it listens, with a slash at the end.</summary>
    public string Address => _server.Urls.Single() + "/";

    /// <summary>Gets what answers at each path; a path that is not here is 404.</summary>
    public ConcurrentDictionary<string, RequestDelegate> Answers { get; } = new();

    /// <summary>Gets path and condition of each request, such as <c>/a.yaml "1"</c>.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    public static async Task<LoopbackServer> StartAsync()
    {
        var server = new LoopbackServer();
        await server._server.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>Gives a text under an entity tag, and 304 to those who know it.</summary>
    public void Give(string path, string text, string tag) => Answers[path] = context =>
    {
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = 304;
            return Task.CompletedTask;
        }

        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), context.RequestAborted).AsTask();
    };

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        string path = context.Request.Path;
        _requests.Enqueue($"{path} {context.Request.Headers.IfNoneMatch}{context.Request.Headers.IfModifiedSince}".TrimEnd());
        if (Answers.TryGetValue(path, out RequestDelegate? answer))
        {
            return answer(context);
        }

        context.Response.StatusCode = 404;
        return Task.CompletedTask;
    }
}
