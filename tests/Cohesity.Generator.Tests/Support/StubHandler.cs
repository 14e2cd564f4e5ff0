using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Cohesity.Generator.Tests.Support;

/// <summary>A server in memory that remembers what it was sent.</summary>
internal sealed class StubHandler(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
{
    public List<(string Method, Uri Uri, string? Body, HttpContent? Content)> Requests { get; } = [];

    public bool IsDisposed { get; private set; }

    public static StubHandler Of(HttpStatusCode status, string? body = null, string mediaType = "application/json") =>
        new(_ => new HttpResponseMessage(status) { Content = body is null ? null : new StringContent(body, new System.Net.Http.Headers.MediaTypeHeaderValue(mediaType)) });

    public static StubHandler Of(HttpStatusCode status, HttpContent content) => new(_ => new HttpResponseMessage(status) { Content = content });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        string? body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add((request.Method.Method, request.RequestUri!, body, request.Content));
        return answer(request);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
