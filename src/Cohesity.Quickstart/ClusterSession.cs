using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Cohesity.Quickstart;

/// <summary>The generated client, connected to one cluster, its failures put into words.</summary>
internal sealed class ClusterSession : IDisposable
{
    private readonly Uri _cluster;
    private readonly ApiServerTrust? _trust;
    private readonly HttpClient? _insecure;
    private readonly CohesityClient _client;

    /// <summary>Creates the session; nothing is sent yet.</summary>
    /// <param name="cluster">The cluster's address; without a path, its API is expected where the document says.</param>
    /// <param name="trust">Which certificates are good enough; <see langword="null"/> for any.</param>
    /// <param name="options">The credentials; their <see cref="ApiConnectionOptions.ServerTrust"/> becomes <paramref name="trust"/>.</param>
    public ClusterSession(Uri cluster, ApiServerTrust? trust, CohesityClientOptions options)
    {
        _cluster = cluster;
        _trust = trust;
        options.ServerTrust = trust;
        if (trust is null)
        {
            _insecure = new HttpClient(new HttpClientHandler
            {
                ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
                AllowAutoRedirect = false,
                UseCookies = false,
            });
        }

        _client = _insecure is null ? new CohesityClient(cluster, options) : new CohesityClient(_insecure, cluster, options);
    }

    /// <summary>Makes a call.</summary>
    /// <typeparam name="T">What it gives.</typeparam>
    /// <param name="what">What it is, for the message of a failure: "the call".</param>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>What the call gave.</returns>
    /// <exception cref="QuickstartException">The call failed.</exception>
    public async Task<T> CallAsync<T>(string what, Func<CohesityClient, CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        try
        {
            return await call(_client, cancellationToken).ConfigureAwait(false);
        }
        catch (ApiAuthenticationException exception) when (exception.InnerException is ApiException<RequestError> refusal)
        {
            throw new QuickstartException(
                $"The cluster refused the login: status {refusal.StatusCode}, {ConsoleText.Printable(refusal.Error.ErrorCode)}: {ConsoleText.Printable(refusal.Error.Message)}",
                exception);
        }
        catch (ApiAuthenticationException exception) when (exception.InnerException is null)
        {
            throw new QuickstartException("The cluster accepted the login and sent no token.", exception);
        }
        catch (ApiException<RequestError> exception)
        {
            throw new QuickstartException(
                $"The cluster refused {what}: status {exception.StatusCode}, {ConsoleText.Printable(exception.Error.ErrorCode)}: {ConsoleText.Printable(exception.Error.Message)}",
                exception);
        }
        catch (ApiException exception)
        {
            throw new QuickstartException($"{_cluster} answered with status {exception.StatusCode} and nothing that a cluster would say. Is this a cluster?", exception);
        }
        catch (HttpRequestException exception) when (_trust?.LastRefused is { } thumbprint)
        {
            throw new QuickstartException(
                $"""
                The certificate of {_cluster.Host} is not trusted. Nothing was sent.
                It has the SHA-256 thumbprint {thumbprint}
                If the cluster's administrator confirms that thumbprint, run again with --thumbprint {thumbprint}
                """,
                exception);
        }
        catch (HttpRequestException exception)
        {
            throw new QuickstartException($"{_cluster.Authority} cannot be reached: {ConsoleText.Printable(exception.Message)}", exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new QuickstartException($"{_cluster.Authority} did not answer in time.", exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        _insecure?.Dispose();
    }
}
