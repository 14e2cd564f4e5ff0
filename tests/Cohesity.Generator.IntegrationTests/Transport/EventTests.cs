using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Cohesity.Generator.IntegrationTests.Transport;

/// <summary>Server-sent events over a real connection: each arrives when it is sent, and a stream that ends is not asked for again.</summary>
public sealed class EventTests
{
    [Fact]
    public async Task An_event_is_there_before_the_next_one_is_sent_however_long_that_takes()
    {
        TaskCompletionSource received = null!;
        TimeSpan wait = TimeSpan.Zero;
        int requests = 0;
        await using TransportServer server = await TransportServer.StartAsync(async context =>
        {
            requests++;
            await context.BeginAsync(200, "text/event-stream", "retry: 1\ndata: {\"name\":\"first\"}\n\n");
            await received.Task.WaitAsync(context.RequestAborted);
            await Task.Delay(wait, context.RequestAborted);
            await context.Response.WriteAsync("data: {\"name\":\ndata: \"second\"}\n", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await context.Response.WriteAsync("\n: a comment\n\ndata: {\"name\":\"lost\"}", context.RequestAborted);
        });

        List<string?> seen = await PatientCall.WithTimeOutAsync(async (http, timeout) =>
        {
            received = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            wait = timeout + timeout;
            requests = 0;
            var names = new List<string?>();
            await foreach (ApiEvent<Item> one in server.CreateClient(http).Events.WatchItemsAsync(TestContext.Current.CancellationToken))
            {
                names.Add(one.Read().Name);
                received.TrySetResult();
            }

            return names;
        });

        Assert.Equal(["first", "second"], seen);
        Assert.Equal(1, requests);
    }

    [Fact]
    public async Task Cancellation_in_the_middle_ends_the_wait_and_the_response()
    {
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using TransportServer server = await TransportServer.StartAsync(context => EndlessAsync(context, gone));
        using TransportClient client = server.CreateClient();
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

        await using IAsyncEnumerator<ApiEvent<Item>> events = client.Events.WatchItemsAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(cancellation.Token);
        Assert.True(await events.MoveNextAsync());
        ValueTask<bool> next = events.MoveNextAsync();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next.AsTask());
        await gone.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Who_has_seen_enough_ends_the_response()
    {
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using TransportServer server = await TransportServer.StartAsync(context => EndlessAsync(context, gone));
        using TransportClient client = server.CreateClient();

        await foreach (ApiEvent<Item> one in client.Events.WatchItemsAsync(TestContext.Current.CancellationToken))
        {
            Assert.Equal("first", one.Read().Name);
            break;
        }

        await gone.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_stream_that_breaks_off_fails_after_its_last_whole_event_and_is_not_asked_for_again()
    {
        int requests = 0;
        await using TransportServer server = await TransportServer.StartAsync(async context =>
        {
            requests++;
            await context.BeginAsync(200, "text/event-stream", "retry: 1\ndata: {\"name\":\"first\"}\n\ndata: {\"name\":\"ha");
            await context.BreakOffAsync();
        });
        using TransportClient client = server.CreateClient();

        await using IAsyncEnumerator<ApiEvent<Item>> events = client.Events.WatchItemsAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.True(await events.MoveNextAsync());
        Assert.Equal("first", events.Current.Read().Name);

        await Assert.ThrowsAnyAsync<IOException>(() => events.MoveNextAsync().AsTask());
        Assert.Equal(1, requests);
    }

    private static async Task EndlessAsync(HttpContext context, TaskCompletionSource gone)
    {
        await context.BeginAsync(200, "text/event-stream", "data: {\"name\":\"first\"}\n\n");
        await context.UntilGoneAsync();
        gone.SetResult();
    }
}
