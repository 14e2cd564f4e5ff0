using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace Cohesity.Generator.Benchmarks.Http;

/// <summary>Takes a request in whole, and answers what it was given.</summary>
/// <param name="status">The status of the answers.</param>
/// <param name="mediaType">Their media type.</param>
/// <param name="block">Their body, or what it repeats.</param>
/// <param name="length">The body's length.</param>
/// <param name="isLate">Whether answers come as from a network: after the caller has gone on, and as a stream. Otherwise they are there at once, in memory.</param>
internal sealed class InMemoryHandler(HttpStatusCode status, string mediaType, byte[] block, long length, bool isLate) : HttpMessageHandler
{
    private readonly MediaTypeHeaderValue _mediaType = new(mediaType);

    /// <summary>When it is set, gets the requests' method, target and body.</summary>
    public Action<string>? Seen { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (Seen is { } seen)
        {
            string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
            seen($"{request.Method} {request.RequestUri!.AbsoluteUri} accepts {request.Headers.Accept} {body}");
        }

        if (request.Content is not null)
        {
            await request.Content.CopyToAsync(Stream.Null, cancellationToken);
        }

        if (isLate)
        {
            await Task.Yield();
        }

        HttpContent content = isLate || length != block.Length
            ? new StreamContent(new RepeatedBytes(block, length)) { Headers = { ContentLength = length } }
            : new ByteArrayContent(block);
        content.Headers.ContentType = _mediaType;
        return new HttpResponseMessage(status) { Content = content, RequestMessage = request };
    }
}
