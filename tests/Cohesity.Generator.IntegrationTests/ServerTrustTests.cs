using System;
using System.Net;
using System.Net.Http;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Xunit;

namespace Cohesity.Generator.IntegrationTests;

/// <summary>Whom connections trust, and by what they are trusted, against a server with certificates of the test's own.</summary>
public sealed class ServerTrustTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;

    [Theory]
    [InlineData("certificate", true)]
    [InlineData("other certificate", false)]
    [InlineData("key", true)]
    [InlineData("other key", false)]
    [InlineData("authority", false)]
    [InlineData("system", false)]
    public async Task A_pin_is_enough_whatever_the_name_and_the_date_are(string rule, bool isTrusted)
    {
        using X509Certificate2 shown = Certificate("CN=elsewhere", null, Now.AddDays(-2), Now.AddDays(-1), "elsewhere.example");
        using X509Certificate2 other = Certificate("CN=other", null, Now.AddDays(-1), Now.AddDays(1), "localhost");
        ApiServerTrust trust = rule switch
        {
            "certificate" => ApiServerTrust.Certificate(Thumbprint(other), Thumbprint(shown)),
            "other certificate" => ApiServerTrust.Certificate(Thumbprint(other)),
            "key" => ApiServerTrust.PublicKey(KeyHash(shown)),
            "other key" => ApiServerTrust.PublicKey(KeyHash(other)),
            "authority" => ApiServerTrust.Authority(shown),
            _ => ApiServerTrust.OperatingSystem(),
        };

        Assert.Equal(isTrusted, await ConnectsAsync(shown, trust));
        Assert.Equal(isTrusted ? null : Thumbprint(shown), trust.LastRefused);
    }

    [Theory]
    [InlineData("good", true)]
    [InlineData("name", false)]
    [InlineData("expired", false)]
    [InlineData("stranger", false)]
    public async Task A_private_authority_vouches_for_name_and_date(string kind, bool isTrusted)
    {
        using X509Certificate2 authority = Certificate("CN=Authority", null, Now.AddYears(-1), Now.AddYears(1));
        using X509Certificate2 stranger = Certificate("CN=Authority", null, Now.AddYears(-1), Now.AddYears(1));
        using X509Certificate2 shown = Certificate(
            "CN=server",
            kind == "stranger" ? stranger : authority,
            Now.AddDays(-2),
            Now.AddDays(kind == "expired" ? -1 : 1),
            kind == "name" ? "elsewhere.example" : "localhost");

        Assert.Equal(isTrusted, await ConnectsAsync(shown, ApiServerTrust.Authority(authority)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_certificate_of_the_client_is_shown_to_the_server(bool isGiven)
    {
        using X509Certificate2 server = Certificate("CN=server", null, Now.AddDays(-1), Now.AddDays(1), "localhost");
        using X509Certificate2 own = Certificate("CN=client", null, Now.AddDays(-1), Now.AddDays(1));
        string? seen = null;
        var options = new CohesityClientOptions { ServerTrust = ApiServerTrust.Certificate(Thumbprint(server)), ClientCertificate = isGiven ? own : null, Credential = ApiCredential.None };

        await using WebApplication application = await StartAsync(server, context => seen = context.Connection.ClientCertificate is { } shown ? Thumbprint(shown) : null);
        using var client = new CohesityClient(AddressOf(application), options);
        await client.Cluster.GetClusterAsync(TestContext.Current.CancellationToken);

        Assert.Equal(isGiven ? Thumbprint(own) : null, seen);
    }

    [Fact]
    public void What_is_no_pin_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ApiServerTrust.Certificate());
        Assert.Throws<ArgumentException>(() => ApiServerTrust.Certificate("00:11"));
        Assert.Throws<ArgumentException>(() => ApiServerTrust.Certificate(new string('g', 64)));
        Assert.Throws<ArgumentException>(() => ApiServerTrust.PublicKey(new string('0', 64)));
        Assert.Throws<ArgumentException>(() => ApiServerTrust.PublicKey("not base64"));
        Assert.Throws<ArgumentException>(() => ApiServerTrust.Authority());
    }

    [Fact]
    public void Trust_cannot_be_given_to_connections_that_are_there_already()
    {
        using var http = new HttpClient();

        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => new CohesityClient(http, new Uri("https://h"), new CohesityClientOptions { ServerTrust = ApiServerTrust.OperatingSystem() }));

        Assert.Contains("CreateHandler", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<bool> ConnectsAsync(X509Certificate2 certificate, ApiServerTrust trust)
    {
        await using WebApplication application = await StartAsync(certificate, _ => { });
        using var client = new CohesityClient(AddressOf(application), new CohesityClientOptions { ServerTrust = trust, Credential = ApiCredential.None });
        try
        {
            await client.Cluster.GetClusterAsync(TestContext.Current.CancellationToken);
            return true;
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError == HttpRequestError.SecureConnectionError)
        {
            return false;
        }
    }

    private static Uri AddressOf(WebApplication application) => new($"https://localhost:{new Uri(System.Linq.Enumerable.Single(application.Urls)).Port}");

    private static async Task<WebApplication> StartAsync(X509Certificate2 certificate, Action<HttpContext> look)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, port: 0, endpoint => endpoint.UseHttps(https =>
        {
            https.ServerCertificate = certificate;
            https.ClientCertificateMode = ClientCertificateMode.AllowCertificate;
            https.AllowAnyClientCertificate();
        })));
        WebApplication application = builder.Build();
        application.Run(context =>
        {
            look(context);
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync("{}", context.RequestAborted);
        });
        await application.StartAsync(TestContext.Current.CancellationToken);
        return application;
    }

    private static X509Certificate2 Certificate(string name, X509Certificate2? issuer, DateTimeOffset from, DateTimeOffset until, string? host = null)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        if (host is null)
        {
            request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        }
        else
        {
            var names = new SubjectAlternativeNameBuilder();
            names.AddDnsName(host);
            request.CertificateExtensions.Add(names.Build());
            request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        }

        using X509Certificate2 certificate = issuer is null
            ? request.CreateSelfSigned(from, until)
            : request.Create(issuer, from, until, RandomNumberGenerator.GetBytes(8)).CopyWithPrivateKey(key);

        // Windows cannot serve TLS with a key that exists in memory only; reading the certificate back gives one it can.
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), password: null);
    }

    private static string Thumbprint(X509Certificate2 certificate) => certificate.GetCertHashString(HashAlgorithmName.SHA256);

    private static string KeyHash(X509Certificate2 certificate) => Convert.ToBase64String(SHA256.HashData(certificate.PublicKey.ExportSubjectPublicKeyInfo()));
}
