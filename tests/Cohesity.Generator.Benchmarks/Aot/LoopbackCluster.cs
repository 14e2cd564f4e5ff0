using System;
using System.Net;
using System.Net.Sockets;
using System.Threading.Tasks;

namespace Cohesity.Generator.Benchmarks.Aot;

/// <summary>Answers the two calls of the fragment on this machine.</summary>
internal sealed class LoopbackCluster : IDisposable
{
    /// <summary>What each program writes.</summary>
    public const string Answer = "Bearer, of cluster-01";

    private readonly HttpListener _listener = new();

    public LoopbackCluster()
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = new Uri($"http://localhost:{((IPEndPoint)free.LocalEndpoint).Port}/");
        }

        _listener.Prefixes.Add(Address.ToString());
        _listener.Start();
        _ = AnswerAsync();
    }

    public Uri Address { get; }

    public void Dispose() => _listener.Close();

    private async Task AnswerAsync()
    {
        while (true)
        {
            HttpListenerContext call;
            try
            {
                call = await _listener.GetContextAsync().ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            bool isLogin = call.Request.HttpMethod == "POST";
            bool isAllowed = isLogin || call.Request.Headers["Authorization"] == "Bearer opaque";
            call.Response.StatusCode = isLogin ? 201 : isAllowed ? 200 : 401;
            call.Response.ContentType = "application/json";
            call.Response.Close(
                isLogin
                    ? """{"accessToken":"opaque","tokenType":"Bearer","privileges":["CLUSTER_VIEW"]}"""u8.ToArray()
                    : isAllowed
                        ? """{"id":1,"name":"cluster-01","clusterSoftwareVersion":"6.8"}"""u8.ToArray()
                        : """{"errorCode":"KUnauthorized","message":"No token."}"""u8.ToArray(),
                willBlock: false);
        }
    }
}
