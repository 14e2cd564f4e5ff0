using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Cohesity.Generator.Support;
using Cohesity.Generator.Support.OpenApiRuntime;
using Xunit;

namespace Cohesity.Generator.Tests.Support;

/// <summary>Time limits of single calls: what ends a call can be told from its exception.</summary>
public sealed class ApiTimeLimitTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(50);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_call_without_an_answer_ends_in_a_time_out()
    {
        using var client = new HttpClient(new SilentHandler());

        var exception = await Assert.ThrowsAsync<TaskCanceledException>(() => Call(Connection(client).WithTimeout(Short), Token));

        Assert.Equal("The call was canceled because its time limit of 0.05 seconds elapsed.", Assert.IsType<TimeoutException>(exception.InnerException).Message);
        Assert.False(exception.CancellationToken.IsCancellationRequested && exception.CancellationToken == Token);
    }

    [Fact]
    public async Task A_stream_without_an_answer_ends_in_a_time_out()
    {
        using var client = new HttpClient(new SilentHandler());

        var exception = await Assert.ThrowsAsync<TaskCanceledException>(() => Connection(client).WithTimeout(Short).Get("Op", "/x").Stream(null, null).SendAsync(Token));

        Assert.IsType<TimeoutException>(exception.InnerException);
    }

    [Fact]
    public async Task A_caller_who_cancels_gets_his_own_token_and_no_time_out()
    {
        using var client = new HttpClient(new SilentHandler());
        using var source = new CancellationTokenSource(Short);

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Call(Connection(client).WithTimeout(TimeSpan.FromHours(1)), source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.IsNotType<TimeoutException>(exception.InnerException);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.BadRequest)]
    public async Task A_caller_who_cancels_in_the_middle_of_a_body_gets_his_own_token(HttpStatusCode status)
    {
        using var source = new CancellationTokenSource();
        using var client = new HttpClient(StubHandler.Of(status, new StreamContent(new ProbeStream("{"u8.ToArray(), async token =>
        {
            await source.CancelAsync();
            token.ThrowIfCancellationRequested();
            return 0;
        }))));

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Call(Connection(client), source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task It_holds_for_the_body_too()
    {
        using var client = new HttpClient(StubHandler.Of(HttpStatusCode.OK, new StreamContent(Stalled())));

        var exception = await Assert.ThrowsAsync<TaskCanceledException>(() => Call(Connection(client).WithTimeout(Short), Token));

        Assert.StartsWith("The call was canceled", Assert.IsType<TimeoutException>(exception.InnerException).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_the_body_of_a_failure_it_leaves_the_status()
    {
        // On a busy machine the time may be up before the headers are there; then the call gets more of it.
        ApiException? failure = null;
        for (TimeSpan timeout = Short; failure is null; timeout += timeout)
        {
            using var client = new HttpClient(StubHandler.Of(HttpStatusCode.ServiceUnavailable, new StreamContent(Stalled())));
            failure = await Record.ExceptionAsync(() => Call(Connection(client).WithTimeout(timeout), Token)) as ApiException;
        }

        Assert.Equal((503, "{"), (failure.StatusCode, failure.RawBody));
    }

    [Fact]
    public async Task The_shorter_one_counts_and_is_named()
    {
        using var client = new HttpClient(StubHandler.Of(HttpStatusCode.OK, new StreamContent(Stalled()))) { Timeout = Short };

        var exception = await Assert.ThrowsAsync<TaskCanceledException>(() => Call(Connection(client).WithTimeout(TimeSpan.FromHours(1)), Token));

        Assert.Contains("HttpClient.Timeout", Assert.IsType<TimeoutException>(exception.InnerException).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue + 1.0)]
    public void Other_times_are_refused(double milliseconds)
    {
        using var client = new HttpClient();
        Assert.Throws<ArgumentOutOfRangeException>(() => Connection(client).WithTimeout(TimeSpan.FromMilliseconds(milliseconds)));
    }

    private static ApiConnection Connection(HttpClient client) => new(client, new Uri("https://h"), "/");

    private static Task<Node> Call(ApiConnection connection, CancellationToken token) =>
        connection.Get("Op", "/x").Json<Node, Node.JsonCodec>(null).SendAsync(token);

    private static ProbeStream Stalled() => new("{"u8.ToArray(), async token =>
    {
        await Task.Delay(Timeout.Infinite, token);
        return 0;
    });

    private sealed class SilentHandler : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new HttpResponseMessage();
        }
    }
}
