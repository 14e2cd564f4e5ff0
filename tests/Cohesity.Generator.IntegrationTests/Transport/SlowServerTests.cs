using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Xunit;
using Xunit.Sdk;

namespace Cohesity.Generator.IntegrationTests.Transport;

/// <summary>Servers that never finish: the time-out of the connection and the caller's token end every wait.</summary>
public sealed class SlowServerTests
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Time_out_before_the_headers_is_what_HttpClient_makes_of_it()
    {
        await using TransportServer server = await TransportServer.StartAsync(static context => context.UntilGoneAsync());
        using var http = new HttpClient { Timeout = Short };

        TaskCanceledException exception = await Assert.ThrowsAsync<TaskCanceledException>(
            () => server.CreateClient(http).Item.GetItemAsync(TestContext.Current.CancellationToken));

        Assert.IsType<TimeoutException>(exception.InnerException);
    }

    [Fact]
    public async Task Time_out_covers_the_body_too()
    {
        await using TransportServer server = await TransportServer.StartAsync(static async context =>
        {
            await context.BeginAsync(200, "application/json", "{\"name\":");
            await context.UntilGoneAsync();
        });
        using var http = new HttpClient { Timeout = Short };

        TaskCanceledException exception = await Assert.ThrowsAsync<TaskCanceledException>(
            () => server.CreateClient(http).Item.GetItemAsync(TestContext.Current.CancellationToken));

        Assert.IsType<TimeoutException>(exception.InnerException);
    }

    [Fact]
    public async Task A_body_that_drips_does_not_outlive_the_time_out()
    {
        await using TransportServer server = await TransportServer.StartAsync(static async context =>
        {
            await context.BeginAsync(200, "application/json", "{\"name\":\"");
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync("x"u8.ToArray(), CancellationToken.None);
                await context.Response.Body.FlushAsync(CancellationToken.None);
                await Task.Delay(10, CancellationToken.None);
            }
        });
        using var http = new HttpClient { Timeout = Short };

        await Assert.ThrowsAsync<TaskCanceledException>(() => server.CreateClient(http).Item.GetItemAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Time_out_in_the_body_of_a_failure_keeps_the_status()
    {
        await using TransportServer server = await TransportServer.StartAsync(static async context =>
        {
            await context.BeginAsync(502, "text/html", "<html>");
            await context.UntilGoneAsync();
        });

        ApiException exception = await PatientCall.WithTimeOutAsync(async (http, _) =>
        {
            try
            {
                await server.CreateClient(http).Item.GetItemAsync(TestContext.Current.CancellationToken);
            }
            catch (ApiException failure)
            {
                return failure;
            }

            throw FailException.ForFailure("A body that never ends was read.");
        });

        Assert.Equal(502, exception.StatusCode);
        Assert.Equal("<html>", exception.RawBody);
    }

    [Fact]
    public async Task A_stream_may_take_longer_than_the_time_out()
    {
        TimeSpan wait = TimeSpan.Zero;
        await using TransportServer server = await TransportServer.StartAsync(async context =>
        {
            await context.BeginAsync(200, "application/octet-stream", "a");
            await Task.Delay(wait, context.RequestAborted);
            await context.Response.Body.WriteAsync("b"u8.ToArray(), context.RequestAborted);
        });

        Assert.Equal("ab", await PatientCall.WithTimeOutAsync(async (http, timeout) =>
        {
            wait = timeout + timeout;
            await using Stream stream = await server.CreateClient(http).Blob.GetBlobAsync(TestContext.Current.CancellationToken);
            using var reader = new StreamReader(stream);
            return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        }));
    }

    [Fact]
    public async Task A_raw_response_is_there_before_its_body()
    {
        var received = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using TransportServer server = await TransportServer.StartAsync(async context =>
        {
            await context.BeginAsync(500, "application/json", "{\"name\":");
            await received.Task.WaitAsync(context.RequestAborted);
            await context.Response.Body.WriteAsync("\"b\"}"u8.ToArray(), context.RequestAborted);
        });
        using TransportClient client = server.CreateClient();

        using HttpResponseMessage response = await client.GetRawResponseAsync(client => client.Item.GetItemAsync(TestContext.Current.CancellationToken));
        received.SetResult();

        Assert.Equal(500, (int)response.StatusCode);
        Assert.Equal("{\"name\":\"b\"}", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Cancellation_in_the_middle_of_a_stream_ends_the_read()
    {
        await using TransportServer server = await TransportServer.StartAsync(static async context =>
        {
            await context.BeginAsync(200, "application/octet-stream", "a");
            await context.UntilGoneAsync();
        });
        using TransportClient client = server.CreateClient();
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

        await using Stream stream = await client.Blob.GetBlobAsync(cancellation.Token);
        Assert.Equal('a', stream.ReadByte());
        Task rest = stream.CopyToAsync(Stream.Null, cancellation.Token);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => rest);
    }

    [Fact]
    public async Task A_stream_that_is_disposed_unread_ends_the_response()
    {
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using TransportServer server = await TransportServer.StartAsync(async context =>
        {
            await context.BeginAsync(200, "application/octet-stream", "a");
            await context.UntilGoneAsync();
            gone.SetResult();
        });
        using TransportClient client = server.CreateClient();

        await using (await client.Blob.GetBlobAsync(TestContext.Current.CancellationToken))
        {
        }

        await gone.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Cancellation_in_the_middle_of_an_upload_ends_the_call()
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using TransportServer server = await TransportServer.StartAsync(async context =>
        {
            await context.Request.Body.ReadExactlyAsync(new byte[1], context.RequestAborted);
            begun.SetResult();
            await context.UntilGoneAsync();
        });
        using TransportClient client = server.CreateClient();
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

        using var endless = new ZeroStream(long.MaxValue);
        Task call = client.Blob.PutBlobAsync(endless, cancellation.Token);
        await begun.Task.WaitAsync(TestContext.Current.CancellationToken);
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }
}
