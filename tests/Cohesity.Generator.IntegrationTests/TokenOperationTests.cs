using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Cohesity.Quickstart;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Cohesity.Generator.IntegrationTests;

/// <summary>The client logs in by itself: once for all callers, again when the token has expired, and never twice with a wrong password.</summary>
public sealed class TokenOperationTests
{
    private const int Callers = 100;

    [Fact]
    public async Task A_hundred_concurrent_callers_cause_one_login()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        using CohesityClient client = test.LoggingIn();

        Cluster[] clusters = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => client.Cluster.GetClusterAsync(TestContext.Current.CancellationToken)));

        Assert.All(clusters, cluster => Assert.Equal("embedded", cluster.Name));
        Assert.Equal(1, test.Cluster.Logins);
    }

    [Fact]
    public async Task A_hundred_concurrent_callers_with_an_expired_token_cause_one_more_login_and_notice_nothing()
    {
        var clock = new FixedClock();
        await using TestCluster test = await TestCluster.StartAsync(clock);
        using CohesityClient client = test.LoggingIn();
        await client.Cluster.GetClusterAsync(TestContext.Current.CancellationToken);
        clock.Now += TokenIssuer.UsualLifetime;

        Cluster[] clusters = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => client.Cluster.GetClusterAsync(TestContext.Current.CancellationToken)));

        Assert.All(clusters, cluster => Assert.Equal("embedded", cluster.Name));
        Assert.Equal(2, test.Cluster.Logins);
    }

    [Fact]
    public async Task A_wrong_password_is_asked_exactly_once_and_all_who_wait_see_the_same_failure()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        var release = new TaskCompletionSource();
        int arrived = 0;
        test.Cluster.Intercept = async _ =>
        {
            Interlocked.Increment(ref arrived);
            await release.Task;
            return false;
        };
        using CohesityClient client = test.LoggingIn("wrong");

        Task<Cluster>[] calls = [.. Enumerable.Range(0, Callers).Select(_ => client.Cluster.GetClusterAsync(TestContext.Current.CancellationToken))];
        release.SetResult();
        foreach (Task<Cluster> call in calls)
        {
            ApiAuthenticationException failure = await Assert.ThrowsAsync<ApiAuthenticationException>(() => call);
            Assert.Equal(400, failure.StatusCode);
            Assert.Equal("GenerateAccessToken", failure.OperationId);
            Assert.Equal("Invalid Username or Password specified.", Assert.IsType<ApiException<RequestError>>(failure.InnerException).Error.Message);
            Assert.DoesNotContain("wrong", failure.ToString(), StringComparison.Ordinal);
        }

        Assert.Equal(1, test.Cluster.Logins);
        Assert.Equal(1, arrived);
    }

    [Fact]
    public async Task Who_cancels_waits_no_longer_and_the_login_goes_on_for_the_others()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        var release = new TaskCompletionSource();
        var arrived = new TaskCompletionSource();
        test.Cluster.Intercept = async context =>
        {
            if (context.Request.Method == "POST")
            {
                arrived.SetResult();
                await release.Task;
            }

            return false;
        };
        using CohesityClient client = test.LoggingIn();
        using var impatient = new CancellationTokenSource();

        Task<Cluster> first = client.Cluster.GetClusterAsync(impatient.Token);
        Task<Cluster> second = client.Cluster.GetClusterAsync(TestContext.Current.CancellationToken);
        await arrived.Task;
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.False(second.IsCompleted);
        release.SetResult();

        Assert.Equal("embedded", (await second).Name);
        Assert.Equal(1, test.Cluster.Logins);
    }

    [Fact]
    public async Task A_token_that_is_refused_although_it_is_new_is_the_end()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        List<(string Method, string Path, string Body)> requests = [];
        test.Cluster.Intercept = async context =>
        {
            requests.Add((context.Request.Method, context.Request.Path, ""));
            if (context.Request.Method == "POST")
            {
                return false;
            }

            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            await context.Response.WriteAsync("no", context.RequestAborted);
            return true;
        };
        using CohesityClient client = test.LoggingIn();

        ApiException refusal = await Assert.ThrowsAsync<ApiException>(() => client.Cluster.GetClusterAsync(TestContext.Current.CancellationToken));

        Assert.Equal(401, refusal.StatusCode);
        Assert.Equal("GetCluster", refusal.OperationId);
        Assert.Equal(["POST", "GET", "POST", "GET"], requests.Select(request => request.Method));
    }

    [Fact]
    public async Task Two_clients_have_two_tokens()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        using CohesityClient one = test.LoggingIn();
        using CohesityClient other = test.LoggingIn();

        await one.Cluster.GetClusterAsync(TestContext.Current.CancellationToken);
        await other.Cluster.GetClusterAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, test.Cluster.Logins);
    }

    [Fact]
    public async Task Header_of_a_tenant_goes_with_the_call_and_not_with_the_login()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        var seen = new List<string>();
        test.Cluster.Intercept = context =>
        {
            seen.Add($"{context.Request.Method} {context.Request.Headers["x-impersonate-tenant-id"]}");
            return Task.FromResult(false);
        };
        using CohesityClient client = test.LoggingIn();

        await client.WithHeader("x-impersonate-tenant-id", "acme/").Cluster.GetClusterAsync(TestContext.Current.CancellationToken);
        await client.Cluster.GetClusterAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["POST ", "GET acme/", "GET "], seen);
    }

    [Theory]
    [InlineData("apiKey")]
    [InlineData("session-id")]
    public async Task Key_or_session_needs_no_login(string header)
    {
        await using TestCluster test = await TestCluster.StartAsync();
        string? seen = null;
        test.Cluster.Intercept = async context =>
        {
            seen = context.Request.Headers[header];
            await ClusterResponse.JsonAsync(context, StatusCodes.Status200OK, static _ => { });
            return true;
        };
        var options = new CohesityClientOptions { ServerTrust = test.Trust };
        _ = header == "apiKey" ? options.ApiKey = "k" : options.SessionId = "k";
        using var client = new CohesityClient(test.Cluster.Address, options);

        await client.Cluster.GetClusterAsync(TestContext.Current.CancellationToken);

        Assert.Equal("k", seen);
        Assert.Equal(0, test.Cluster.Logins);
    }

    [Fact]
    public async Task Without_any_credential_the_call_is_refused_before_anything_is_sent()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        List<(string Method, string Path, string Body)> requests = test.NoteRequests();
        using var client = new CohesityClient(test.Cluster.Address, new CohesityClientOptions { ServerTrust = test.Trust });

        InvalidOperationException refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Cluster.GetClusterAsync(TestContext.Current.CancellationToken));

        Assert.Contains("set CohesityClientOptions.AccessToken, or CohesityClientOptions.ApiKey, or CohesityClientOptions.SessionId", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(requests);
    }
}
