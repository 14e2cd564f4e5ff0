using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Cohesity.Generator.IntegrationTests;

/// <summary>A caller that no longer wants an answer.</summary>
public sealed class CancellationTests
{
    [Fact]
    public async Task Cancelled_before_the_call_sends_nothing()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        List<(string Method, string Path, string Body)> requests = test.NoteRequests();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => test.Client.AccessTokens.GenerateAccessTokenAsync(test.GoodCredential, new CancellationToken(canceled: true)));

        Assert.Empty(requests);
    }

    [Fact]
    public async Task Cancelled_while_the_server_thinks_ends_the_call_at_once()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        test.Cluster.Intercept = async context =>
        {
            arrived.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
            return true;
        };
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

        Task<AccessToken> call = test.Client.AccessTokens.GenerateAccessTokenAsync(test.GoodCredential, cancellation.Token);
        await arrived.Task.WaitAsync(TestContext.Current.CancellationToken);
        await cancellation.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
    }

    [Theory]
    [InlineData(201)]
    [InlineData(400)]
    public async Task Cancelled_in_the_middle_of_a_body_ends_the_call_at_once(int status)
    {
        await using TestCluster test = await TestCluster.StartAsync();
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        test.Cluster.Intercept = async context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync("{"u8.ToArray(), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            begun.SetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(static _ => { }, TaskScheduler.Default);
            return true;
        };
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

        Task<AccessToken> call = test.Client.AccessTokens.GenerateAccessTokenAsync(test.GoodCredential, cancellation.Token);
        await begun.Task.WaitAsync(TestContext.Current.CancellationToken);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }
}
