using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Cohesity.Generator.Support;
using Cohesity.Generator.Support.OpenApiRuntime;
using Xunit;

namespace Cohesity.Generator.Tests.Support;

/// <summary>Calls that fail: the status is never hidden, and nothing else is dressed up as an answer of the server.</summary>
public sealed class ApiFailureTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_error_body_that_fits_is_typed()
    {
        ApiException<Node> exception = await Assert.ThrowsAsync<ApiException<Node>>(() => Call(StubHandler.Of(HttpStatusCode.BadRequest, """{"name":"KValidationError","count":"1"}""")));
        Assert.Equal(400, exception.StatusCode);
        Assert.Equal("KValidationError", exception.Error.Name);
        Assert.Equal("Op", exception.OperationId);
        Assert.Equal("""Op: 400 Bad Request: {"name":"KValidationError","count":"1"}""", exception.Message);
        Assert.StartsWith("application/json", exception.Headers["Content-Type"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>Bad gateway</html>", "text/html")]
    [InlineData("", "application/json")]
    [InlineData("null", "application/json")]
    [InlineData("""{"count":[]}""", "application/json")]
    [InlineData("""{"count":""", "application/json")]
    [InlineData("\"\\ud800\"", "application/json")]
    public async Task Any_other_error_body_is_kept_as_text(string body, string mediaType)
    {
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => Call(StubHandler.Of(HttpStatusCode.BadGateway, body, mediaType)));
        Assert.Equal((502, body), (exception.StatusCode, exception.RawBody));
    }

    [Fact]
    public async Task A_redirect_and_a_missing_mapping_are_plain_exceptions()
    {
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => Call(StubHandler.Of(HttpStatusCode.Found)));
        Assert.Equal("Op: 302 Found", exception.Message);
        exception = await Assert.ThrowsAsync<ApiException>(() => Call(StubHandler.Of(HttpStatusCode.NotFound, "{}"), typed: false));
        Assert.Equal(404, exception.StatusCode);
    }

    [Theory]
    [InlineData("https://files.example.com/a%20b?signature=secret#c", "Op: 302 Found, which leads to https://files.example.com/a%20b")]
    [InlineData("/sign-in", "Op: 302 Found, which leads to https://h/sign-in")]
    [InlineData("https://user:secret@files.example.com/", "Op: 302 Found, which leads to https://files.example.com/")]
    public async Task A_redirect_says_where_it_leads_without_what_may_be_secret(string location, string message)
    {
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => Call(new StubHandler(_ => new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri(location, UriKind.RelativeOrAbsolute) } })));
        Assert.Equal(message, exception.Message);
        Assert.EndsWith(location, exception.Headers["Location"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Huge_and_hostile_bodies_are_bounded_and_escaped()
    {
        var body = new ProbeStream(Encoding.UTF8.GetBytes("a\r\nb\u001b[31m" + new string('x', 1_000_000)));
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => Call(StubHandler.Of(HttpStatusCode.InternalServerError, new StreamContent(body))));
        Assert.Equal(ApiException.MaximumBodyLength, exception.RawBody.Length);
        Assert.Equal(ApiException.MaximumBodyLength, body.BytesRead);
        Assert.StartsWith("Op: 500 Internal Server Error: a\\u000d\\u000ab\\u001b[31mxxx", exception.Message, StringComparison.Ordinal);
        Assert.InRange(exception.Message.Length, 500, 600);
        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task A_broken_error_body_leaves_the_status()
    {
        var body = new ProbeStream("par"u8.ToArray(), _ => throw new IOException("reset"));
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => Call(StubHandler.Of(HttpStatusCode.Conflict, new StreamContent(body))));
        Assert.Equal((409, "par"), (exception.StatusCode, exception.RawBody));
    }

    [Fact]
    public async Task A_success_that_does_not_fit_keeps_status_body_and_path_but_not_the_body_in_its_message()
    {
        const string Body = """{"name":"secret-token","count":{}}""";
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => Call(StubHandler.Of(HttpStatusCode.Created, Body)));
        Assert.Equal((201, Body), (exception.StatusCode, exception.RawBody));
        Assert.Equal("$.count", Assert.IsType<JsonException>(exception.InnerException).Path);
        Assert.StartsWith("Op: 201 Created, but the body does not fit: Expected a 64-bit integer, found an object. Path: $.count |", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-token", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Network_failures_pass_through_and_a_broken_body_tells_its_status()
    {
        var failure = new HttpRequestException("no route");
        Assert.Same(failure, await Assert.ThrowsAsync<HttpRequestException>(() => Call(new StubHandler(_ => throw failure))));
        var body = new ProbeStream("{"u8.ToArray(), _ => throw new IOException("reset"));
        HttpRequestException broken = await Assert.ThrowsAsync<HttpRequestException>(() => Call(StubHandler.Of(HttpStatusCode.OK, new StreamContent(body))));
        Assert.Equal(HttpStatusCode.OK, broken.StatusCode);
        Assert.IsType<IOException>(broken.InnerException);
        Assert.True(body.IsDisposed);
    }

    [Fact]
    public async Task Cancellation_passes_through_wherever_the_call_is()
    {
        using var source = new CancellationTokenSource();
        var body = new ProbeStream("{"u8.ToArray(), token =>
        {
            source.Cancel();
            token.ThrowIfCancellationRequested();
            return Task.FromResult(0);
        });
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Call(StubHandler.Of(HttpStatusCode.OK, new StreamContent(body)), token: source.Token));
        Assert.Null(exception.InnerException as TimeoutException);
        Assert.True(body.IsDisposed);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Call(StubHandler.Of(HttpStatusCode.OK, "{}"), token: source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Call(StubHandler.Of(HttpStatusCode.BadRequest, new StreamContent(new ProbeStream([]))), token: source.Token));
    }

    [Fact]
    public async Task The_clients_timeout_holds_for_the_body_too()
    {
        var body = new ProbeStream("{"u8.ToArray(), async token =>
        {
            await Task.Delay(Timeout.Infinite, token);
            return 0;
        });
        var exception = await Assert.ThrowsAsync<TaskCanceledException>(() => Call(StubHandler.Of(HttpStatusCode.OK, new StreamContent(body)), timeout: TimeSpan.FromMilliseconds(100)));
        Assert.IsType<TimeoutException>(exception.InnerException);
    }

    [Fact]
    public async Task The_clients_timeout_in_the_body_of_a_failure_keeps_the_status_and_what_came()
    {
        bool stalled = false;
        ApiException? failure = null;

        // On a busy machine the time may be up before the body was begun; then the call gets more of it.
        for (TimeSpan timeout = TimeSpan.FromMilliseconds(100); !stalled; timeout += timeout)
        {
            var body = new ProbeStream("late"u8.ToArray(), async token =>
            {
                stalled = true;
                await Task.Delay(Timeout.Infinite, token);
                return 0;
            });
            failure = await Record.ExceptionAsync(() => Call(StubHandler.Of(HttpStatusCode.ServiceUnavailable, new StreamContent(body)), timeout: timeout)) as ApiException;
        }

        Assert.NotNull(failure);
        Assert.Equal((503, "late"), (failure.StatusCode, failure.RawBody));
    }

    [Fact]
    public async Task The_clients_bound_on_bodies_holds()
    {
        using var client = new HttpClient(StubHandler.Of(HttpStatusCode.OK, new StreamContent(new ProbeStream(new byte[5000])))) { MaxResponseContentBufferSize = 3000 };
        var connection = new ApiConnection(client, new Uri("https://h"), "/");
        await Assert.ThrowsAsync<HttpRequestException>(() => connection.Get("Op", "/x").Text(null, null).SendAsync(Token));
    }

    private static async Task<Node> Call(StubHandler handler, bool typed = true, TimeSpan? timeout = null, CancellationToken? token = null)
    {
        using var client = new HttpClient(handler) { Timeout = timeout ?? TimeSpan.FromSeconds(100) };
        var connection = new ApiConnection(client, new Uri("https://h"), "/");
        return await connection.Get("Op", "/x").Json<Node, Node.JsonCodec>(typed ? static failure => failure.WithBody<Node, Node.JsonCodec>() : null).SendAsync(token ?? Token);
    }
}
