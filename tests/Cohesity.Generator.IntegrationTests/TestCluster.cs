using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using Cohesity.Quickstart;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Cohesity.Generator.IntegrationTests;

/// <summary>An embedded cluster and a generated client that is connected to it.</summary>
internal sealed class TestCluster : IAsyncDisposable
{
    private TestCluster(EmbeddedCluster cluster)
    {
        Cluster = cluster;
        Http = new HttpClient(new CohesityClientOptions { ServerTrust = Trust }.CreateHandler());
        Client = new CohesityClient(Http, cluster.Address);
        GoodCredential = new AccessTokenCredential { Domain = EmbeddedCluster.Domain, Username = EmbeddedCluster.Username, Password = cluster.Password };
    }

    /// <summary>Gets the server.</summary>
    public EmbeddedCluster Cluster { get; }

    /// <summary>Gets the connection that trusts the server's certificate; it has no base address.</summary>
    public HttpClient Http { get; }

    /// <summary>Gets the generated client.</summary>
    public CohesityClient Client { get; }

    /// <summary>Gets the rule that trusts the server's certificate.</summary>
    public ApiServerTrust Trust => ApiServerTrust.Certificate(Cluster.Thumbprint.ToString());

    /// <summary>Gets a credential that the server accepts.</summary>
    public AccessTokenCredential GoodCredential { get; }

    /// <summary>Starts a cluster for one test.</summary>
    /// <returns>The cluster.</returns>
    public static Task<TestCluster> StartAsync() => StartAsync(TimeProvider.System);

    /// <summary>Starts a cluster whose tokens expire by a clock of the test's.</summary>
    /// <param name="time">The clock.</param>
    /// <returns>The cluster.</returns>
    public static async Task<TestCluster> StartAsync(TimeProvider time) =>
        new(await EmbeddedCluster.StartAsync(time, TokenIssuer.UsualLifetime, TestContext.Current.CancellationToken));

    /// <summary>Makes a client that logs in by itself.</summary>
    /// <param name="password">The password; <see langword="null"/> for the right one.</param>
    /// <returns>The client, for the test to dispose.</returns>
    public CohesityClient LoggingIn(string? password = null) => new(Cluster.Address, new CohesityClientOptions
    {
        AccessToken = _ => new(new AccessTokenCredential { Username = EmbeddedCluster.Username, Password = password ?? Cluster.Password }),
        ServerTrust = Trust,
    });

    /// <summary>Makes the server answer every request with these bytes.</summary>
    /// <param name="status">The status.</param>
    /// <param name="contentType">The media type, or <see langword="null"/> for none.</param>
    /// <param name="body">The body.</param>
    public void AlwaysAnswer(int status, string? contentType, string body) => Cluster.Intercept = async context =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        await context.Response.WriteAsync(body, context.RequestAborted);
        return true;
    };

    /// <summary>Makes the server note each request, and answer as ever.</summary>
    /// <returns>The method, path and body of each request, as they come in.</returns>
    public List<(string Method, string Path, string Body)> NoteRequests()
    {
        var requests = new List<(string, string, string)>();
        Cluster.Intercept = async context =>
        {
            context.Request.EnableBuffering();
            using var reader = new StreamReader(context.Request.Body, leaveOpen: true);
            requests.Add((context.Request.Method, context.Request.Path, await reader.ReadToEndAsync(context.RequestAborted)));
            context.Request.Body.Position = 0;
            return false;
        };
        return requests;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        Http.Dispose();
        await Cluster.DisposeAsync();
    }
}
