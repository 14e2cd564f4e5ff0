using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Xunit;

namespace Cohesity.Generator.IntegrationTests;

/// <summary>Credentials stay with the server that they are for.</summary>
public sealed class RedirectTests
{
    [Fact]
    public async Task Connections_of_the_client_follow_no_redirect()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        await using TestCluster elsewhere = await TestCluster.StartAsync();
        List<(string Method, string Path, string Body)> requests = elsewhere.NoteRequests();
        Redirect(test, elsewhere);
        using var client = new CohesityClient(test.Cluster.Address, new CohesityClientOptions
        {
            ApiKey = "k",
            ServerTrust = ApiServerTrust.Certificate(test.Cluster.Thumbprint.ToString(), elsewhere.Cluster.Thumbprint.ToString()),
        });

        ApiException failure = await Assert.ThrowsAsync<ApiException>(() => client.Cluster.GetClusterAsync(TestContext.Current.CancellationToken));

        Assert.Equal(307, failure.StatusCode);
        Assert.Empty(requests);
    }

    [Fact]
    public async Task An_HttpClient_of_the_caller_that_follows_redirects_loses_the_token_on_the_way()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        await using TestCluster elsewhere = await TestCluster.StartAsync();
        var authorizations = new List<string?>();
        elsewhere.Cluster.Intercept = context =>
        {
            authorizations.Add(context.Request.Headers.Authorization);
            return Task.FromResult(false);
        };
        Redirect(test, elsewhere);
        ApiServerTrust trust = ApiServerTrust.Certificate(test.Cluster.Thumbprint.ToString(), elsewhere.Cluster.Thumbprint.ToString());
        var handler = (SocketsHttpHandler)new CohesityClientOptions { ServerTrust = trust }.CreateHandler();
        handler.AllowAutoRedirect = true;
        using var http = new HttpClient(handler);
        using var client = new CohesityClient(http, test.Cluster.Address, new CohesityClientOptions { Credential = ApiCredential.Bearer("t") });

        await Assert.ThrowsAsync<ApiException<RequestError>>(() => client.Cluster.GetClusterAsync(TestContext.Current.CancellationToken));

        Assert.Equal([null], authorizations);
    }

    private static void Redirect(TestCluster from, TestCluster to) => from.Cluster.Intercept = context =>
    {
        context.Response.StatusCode = 307;
        context.Response.Headers.Location = new Uri(to.Cluster.Address, context.Request.Path).ToString();
        return Task.FromResult(true);
    };
}
