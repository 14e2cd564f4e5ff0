using System;
using System.Linq;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cohesity.Quickstart;

/// <summary>
/// A web server on this machine that behaves like a cluster as far as access tokens go: HTTPS with a certificate of its own,
/// one user, tokens that expire, and one resource, <c>GET /public/cluster</c>, that wants a token.
/// </summary>
internal sealed class EmbeddedCluster : IAsyncDisposable
{
    /// <summary>The path that all resources stand under.</summary>
    public const string BasePath = "/irisservices/api/v1";

    /// <summary>The domain of the one user, and of a login that names none.</summary>
    public const string Domain = "LOCAL";

    /// <summary>The name of the one user.</summary>
    public const string Username = "admin";

    private const long MaxRequestBody = 64 * 1024;

    private static readonly string[] Privileges = ["CLUSTER_VIEW", "PRINCIPAL_VIEW", "PROTECTION_VIEW"];

    private readonly X509Certificate2 _certificate;
    private readonly WebApplication _server;
    private readonly TokenIssuer _tokens;
    private int _logins;

    private EmbeddedCluster(TimeProvider time, TimeSpan tokenLifetime)
    {
        _tokens = new TokenIssuer(time, tokenLifetime);
        _certificate = CreateCertificate();
        Thumbprint = CertificateThumbprint.Of(_certificate);

        // The empty builder reads no settings from the environment and has no logging.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Limits.MaxRequestBodySize = MaxRequestBody;
            server.Listen(IPAddress.Loopback, port: 0, endpoint => endpoint.UseHttps(_certificate));
        });
        builder.Services.Configure<HostOptions>(static host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        builder.Services.AddSingleton<IHostLifetime, NoHostLifetime>();
        _server = builder.Build();
        _server.Run(AnswerAsync);
    }

    /// <summary>Gets the address: a host and a port, no path.</summary>
    public Uri Address => new(_server.Urls.Single());

    /// <summary>Gets the thumbprint of the server's certificate, for clients to pin.</summary>
    public CertificateThumbprint Thumbprint { get; }

    /// <summary>Gets the user's password, another one at each start.</summary>
    public string Password { get; } = RandomNumberGenerator.GetHexString(24, lowercase: true);

    /// <summary>Gets or sets what looks at each request first; it answers the request itself by returning <see langword="true"/>.</summary>
    public Func<HttpContext, Task<bool>>? Intercept { get; set; }

    /// <summary>Gets how often somebody tried to log in.</summary>
    public int Logins => Volatile.Read(ref _logins);

    /// <summary>Starts a cluster on a free port.</summary>
    /// <param name="time">The clock by which tokens expire.</param>
    /// <param name="tokenLifetime">How long a token is good for.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <returns>The running cluster.</returns>
    public static async Task<EmbeddedCluster> StartAsync(TimeProvider time, TimeSpan tokenLifetime, CancellationToken cancellationToken)
    {
        var cluster = new EmbeddedCluster(time, tokenLifetime);
        try
        {
            await cluster._server.StartAsync(cancellationToken).ConfigureAwait(false);
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync().ConfigureAwait(false);
        _certificate.Dispose();
    }

    private static X509Certificate2 CreateCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Embedded cluster", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1", "serverAuth")], critical: false));

        DateTimeOffset now = DateTimeOffset.UtcNow;
        using X509Certificate2 certificate = request.CreateSelfSigned(now.AddHours(-1), now.AddDays(2));

        // Windows cannot serve TLS with a key that exists in memory only; reading the certificate back gives one it can.
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), password: null);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        if (Intercept is { } intercept && await intercept(context).ConfigureAwait(false))
        {
            return;
        }

        await ((context.Request.Method, context.Request.Path.Value) switch
        {
            ("POST", BasePath + "/public/accessTokens") => LogInAsync(context),
            ("GET", BasePath + "/public/cluster") => DescribeAsync(context),
            _ => ClusterResponse.ErrorAsync(context, StatusCodes.Status404NotFound, "KEntityNotExistsError", "There is no such resource."),
        }).ConfigureAwait(false);
    }

    private async Task LogInAsync(HttpContext context)
    {
        Interlocked.Increment(ref _logins);
        LoginRequest? login = await LoginRequest.ReadAsync(context.Request).ConfigureAwait(false);
        if (login?.Username is null || login.Password is null)
        {
            await ClusterResponse.ErrorAsync(context, StatusCodes.Status400BadRequest, "KValidationError", "Please specify the mandatory parameters.").ConfigureAwait(false);
        }
        else if (!login.Matches(Domain, Username, Password))
        {
            await ClusterResponse.ErrorAsync(context, StatusCodes.Status400BadRequest, "KValidationError", "Invalid Username or Password specified.").ConfigureAwait(false);
        }
        else
        {
            await ClusterResponse.JsonAsync(context, StatusCodes.Status201Created, writer =>
            {
                writer.WriteString("accessToken", _tokens.Issue(Domain, Username));
                writer.WriteString("tokenType", "Bearer");
                writer.WriteStartArray("privileges");
                foreach (string privilege in Privileges)
                {
                    writer.WriteStringValue(privilege);
                }

                writer.WriteEndArray();
            }).ConfigureAwait(false);
        }
    }

    private Task DescribeAsync(HttpContext context)
    {
        bool hasToken = AuthenticationHeaderValue.TryParse(context.Request.Headers.Authorization, out AuthenticationHeaderValue? authorization)
            && string.Equals(authorization.Scheme, "Bearer", StringComparison.OrdinalIgnoreCase);

        string? refusal = !hasToken
            ? "Authentication failed: Neither session cookie nor token is present in the request"
            : _tokens.Check(authorization!.Parameter ?? "") switch
            {
                TokenState.Valid => null,
                TokenState.Expired => "Token expired",
                _ => "The access token is invalid.",
            };

        return refusal is null
            ? ClusterResponse.JsonAsync(context, StatusCodes.Status200OK, static writer =>
            {
                writer.WriteNumber("id", 4711);
                writer.WriteString("name", "embedded");
                writer.WriteString("clusterSoftwareVersion", "7.2.1");
            })
            : ClusterResponse.ErrorAsync(context, StatusCodes.Status401Unauthorized, "KStatusUnauthorized", refusal);
    }
}
