using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Cohesity.Generator.Tasks;

/// <summary>Gets a document from an address, if it is another one than that which is known.</summary>
internal static class DocumentFetcher
{
    private const int MostRedirects = 10;
    private const int MostBytes = 256 * 1024 * 1024;

    /// <summary>Fetches a document.</summary>
    /// <param name="address">An address that <see cref="DocumentSource.Refusal(Uri)"/> does not refuse.</param>
    /// <param name="known">What was fetched from there before, or null to get it in any case.</param>
    /// <param name="timeout">How long all of it may take.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The document; null when the server says that it is still the known one.</returns>
    /// <exception cref="FetchException">It could not be fetched.</exception>
    public static async Task<FetchedDocument?> FetchAsync(Uri address, FetchedDocument? known, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        using var handler = new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.GZip | DecompressionMethods.Deflate };
        handler.UseProxy = !address.IsLoopback;
        using var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = MostBytes };
        try
        {
            return await FetchAsync(client, address, known, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new FetchException($"the server did not answer within {timeout.TotalSeconds:0.#} seconds");
        }
        catch (HttpRequestException exception)
        {
            throw new FetchException(exception.InnerException?.Message ?? exception.Message);
        }
    }

    private static async Task<FetchedDocument?> FetchAsync(HttpClient client, Uri address, FetchedDocument? known, CancellationToken cancellationToken)
    {
        for (int redirects = 0; redirects <= MostRedirects; redirects++)
        {
            using HttpRequestMessage request = Request(address, known);
            using HttpResponseMessage response = await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
            int status = (int)response.StatusCode;
            if (status == (int)HttpStatusCode.NotModified && known is not null)
            {
                return null;
            }

            if (status is >= 300 and < 400 && response.Headers.Location is { } location)
            {
                // Whoever can change what comes over an open line can change the client that is made of it.
                var next = new Uri(address, location);
                if (next.Scheme != Uri.UriSchemeHttps && !(address is { IsLoopback: true, Scheme: "http" } && next is { IsLoopback: true, Scheme: "http" }))
                {
                    throw new FetchException($"the server redirects to '{next}', which is not https");
                }

                address = next;
                continue;
            }

            if (!response.IsSuccessStatusCode)
            {
                throw new FetchException($"the server answered {status} {response.ReasonPhrase}".TrimEnd());
            }

            byte[] content = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
            string? modified = response.Content.Headers.TryGetValues("Last-Modified", out var values) ? string.Join("", values) : null;
            return new FetchedDocument(content, response.Headers.ETag?.ToString(), modified);
        }

        throw new FetchException($"the server redirects more than {MostRedirects} times");
    }

    private static HttpRequestMessage Request(Uri address, FetchedDocument? known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("User-Agent", "Cohesity.Generator");
        request.Headers.TryAddWithoutValidation("Accept", "*/*");
        if (known?.ETag is { } tag)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        if (known?.LastModified is { } date)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", date);
        }

        return request;
    }
}

/// <summary>A document as a server gave it.</summary>
/// <param name="content">Its bytes.</param>
/// <param name="eTag">What the server calls this version of it, or null.</param>
/// <param name="lastModified">When the server says that it changed, as the header field has it; or null.</param>
internal sealed class FetchedDocument(byte[] content, string? eTag, string? lastModified)
{
    public byte[] Content { get; } = content;

    public string? ETag { get; } = eTag;

    public string? LastModified { get; } = lastModified;
}

/// <summary>Why a document could not be fetched, as the end of a sentence.</summary>
internal sealed class FetchException(string message) : Exception(message);
