using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Cohesity.Quickstart;

/// <summary>The generated client, connected to one cluster in the name of one user, its failures put into words.</summary>
internal sealed class ClusterSession : IDisposable
{
    private readonly Uri _cluster;
    private readonly ApiServerTrust? _trust;
    private readonly HttpClient? _insecure;
    private readonly CohesityClient _client;

    /// <summary>Creates the session; nothing is sent yet.</summary>
    /// <param name="cluster">The cluster's address; without a path, its API is expected where the document says.</param>
    /// <param name="credential">Who logs in, when the first call needs a token and whenever it has expired.</param>
    /// <param name="trust">Which certificates are good enough; <see langword="null"/> for any.</param>
    public ClusterSession(Uri cluster, AccessTokenCredential credential, ApiServerTrust? trust)
    {
        _cluster = cluster;
        _trust = trust;
        var options = new CohesityClientOptions { AccessToken = _ => new(credential), ServerTrust = trust };
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

    /// <summary>Asks the cluster about itself, which takes a token.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Status and body, of a call that succeeded.</returns>
    /// <exception cref="QuickstartException">The call failed.</exception>
    public async Task<ApiResponse<Cluster>> GetClusterAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _client.Cluster.GetClusterWithResponseAsync(cancellationToken).ConfigureAwait(false);
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
                $"The cluster refused the call: status {exception.StatusCode}, {ConsoleText.Printable(exception.Error.ErrorCode)}: {ConsoleText.Printable(exception.Error.Message)}",
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
