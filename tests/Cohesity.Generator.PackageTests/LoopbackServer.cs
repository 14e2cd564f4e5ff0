using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace Cohesity.Generator.PackageTests;

/// <summary>A server on this machine that gives documents, and remembers what it was asked for.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Task _loop;
    private readonly ConcurrentQueue<string> _requests = new();

    public LoopbackServer()
    {
        int port;
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            port = ((IPEndPoint)free.LocalEndpoint).Port;
        }

        Address = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}/");
        _listener.Prefixes.Add(Address);
        _listener.Start();
        _loop = RunAsync();
    }

    /// <summary>Gets where it listens, with a slash at the end.</summary>
    public string Address { get; }

    /// <summary>Gets what answers at each path; a path that is not here is 404.</summary>
    public ConcurrentDictionary<string, Action<HttpListenerContext>> Answers { get; } = new();

    /// <summary>Gets path and condition of each request, such as <c>/a.yaml "1"</c>.</summary>
    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>Gives a text under an entity tag, and 304 to those who know it.</summary>
    public void Give(string path, string text, string tag) => Answers[path] = context =>
    {
        context.Response.Headers["ETag"] = tag;
        if (context.Request.Headers["If-None-Match"] == tag)
        {
            context.Response.StatusCode = 304;
        }
        else
        {
            context.Response.OutputStream.Write(Encoding.UTF8.GetBytes(text));
        }
    };

    public void Dispose()
    {
        _listener.Close();
        _loop.Wait();
    }

    private async Task RunAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            string path = context.Request.Url!.AbsolutePath;
            _requests.Enqueue($"{path} {context.Request.Headers["If-None-Match"]}{context.Request.Headers["If-Modified-Since"]}".TrimEnd());
            if (Answers.TryGetValue(path, out Action<HttpListenerContext>? answer))
            {
                answer(context);
            }
            else
            {
                context.Response.StatusCode = 404;
            }

            try
            {
                context.Response.Close();
            }
            catch (HttpListenerException)
            {
                // Who asked did not wait.
            }
        }
    }
}
