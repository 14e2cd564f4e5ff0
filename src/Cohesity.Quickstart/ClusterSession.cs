using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace Cohesity.Quickstart;

/// <summary>The generated client over a connection to one cluster, its failures put into words.</summary>
internal sealed class ClusterSession : IDisposable
{
    /// <summary>A resource that every cluster has and that wants a token.</summary>
    public const string ProtectedResource = "/public/cluster";

    private readonly ServerTrust _trust;
    private readonly HttpClient _http;
    private readonly CohesityClient _client;

    /// <summary>Creates the session; nothing is sent yet.</summary>
    /// <param name="cluster">The cluster's address; without a path, its API is expected where the document says.</param>
    /// <param name="trust">Which certificates are good enough.</param>
    public ClusterSession(Uri cluster, ServerTrust trust)
    {
        string root = cluster.AbsolutePath == "/" ? EmbeddedCluster.BasePath : cluster.AbsolutePath;
        Address = new Uri(cluster, root.TrimEnd('/') + "/");
        _trust = trust;
        _http = new HttpClient(trust.CreateHandler()) { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(30) };
        _client = new CohesityClient(_http);
    }

    /// <summary>Gets the address that all paths are appended to.</summary>
    public Uri Address { get; }

    /// <summary>Logs in.</summary>
    /// <param name="credential">Who logs in.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A token that is not empty.</returns>
    /// <exception cref="QuickstartException">There is no token.</exception>
    public Task<AccessToken> LogInAsync(AccessTokenCredential credential, CancellationToken cancellationToken) => ExplainAsync(
        async () =>
        {
            // A success without a body gives no object at all.
            AccessToken? token = await _client.AccessTokens.GenerateAccessTokenAsync(credential, cancellationToken).ConfigureAwait(false);
            return string.IsNullOrEmpty(token?.AccessTokenValue)
                ? throw new QuickstartException("The cluster accepted the login and sent no token.")
                : token;
        },
        cancellationToken);

    /// <summary>Logs in and expects to be refused.</summary>
    /// <param name="credential">Who must not get in.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The refusal.</returns>
    /// <exception cref="QuickstartException">The cluster did anything but refuse.</exception>
    public Task<ApiException<RequestError>> LogInRefusedAsync(AccessTokenCredential credential, CancellationToken cancellationToken) => ExplainAsync(
        async () =>
        {
            try
            {
                await _client.AccessTokens.GenerateAccessTokenAsync(credential, cancellationToken).ConfigureAwait(false);
            }
            catch (ApiException<RequestError> refusal)
            {
                return refusal;
            }

            throw new QuickstartException("The cluster accepted a login that it should have refused.");
        },
        cancellationToken);

    /// <summary>Calls a resource with a token.</summary>
    /// <param name="token">The token.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The status, one that means success.</returns>
    /// <exception cref="QuickstartException">The cluster refused the token.</exception>
    public Task<int> CallProtectedResourceAsync(AccessToken token, CancellationToken cancellationToken) => ExplainAsync(
        async () =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, ProtectedResource.TrimStart('/'));

            // Parsing, unlike the constructor, does not put a token that it cannot take into an exception's message.
            request.Headers.Authorization = AuthenticationHeaderValue.TryParse($"{token.TokenType ?? "Bearer"} {token.AccessTokenValue}", out AuthenticationHeaderValue? authorization)
                ? authorization
                : throw new QuickstartException("The cluster sent a token that no Authorization header can hold.");

            using HttpResponseMessage response = await _http.SendAsync(request, cancellationToken).ConfigureAwait(false);
            return response.IsSuccessStatusCode
                ? (int)response.StatusCode
                : throw new QuickstartException($"The cluster refused the token: status {(int)response.StatusCode} for {request.Method} {ProtectedResource}.");
        },
        cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        _http.Dispose();
    }

    private async Task<T> ExplainAsync<T>(Func<Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (ApiException<RequestError> exception)
        {
            throw new QuickstartException(
                $"The cluster refused the login: status {exception.StatusCode}, {ConsoleText.Printable(exception.Error.ErrorCode)}: {ConsoleText.Printable(exception.Error.Message)}",
                exception);
        }
        catch (ApiException exception)
        {
            throw new QuickstartException($"{Address} answered with status {exception.StatusCode} and nothing that a cluster would say. Is this a cluster?", exception);
        }
        catch (HttpRequestException exception) when (_trust.Refused is { } thumbprint)
        {
            throw new QuickstartException(
                $"""
                The certificate of {Address.Host} is not trusted. Nothing was sent.
                It has the SHA-256 thumbprint {thumbprint}
                If the cluster's administrator confirms that thumbprint, run again with --thumbprint {thumbprint}
                """,
                exception);
        }
        catch (HttpRequestException exception)
        {
            throw new QuickstartException($"{Address.Authority} cannot be reached: {ConsoleText.Printable(exception.Message)}", exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new QuickstartException($"{Address.Authority} did not answer within {_http.Timeout.TotalSeconds:0} seconds.", exception);
        }
    }
}
