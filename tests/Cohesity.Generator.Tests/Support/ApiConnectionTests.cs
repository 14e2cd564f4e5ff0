using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
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

/// <summary>Calls that succeed, and the addresses they go to.</summary>
public sealed class ApiConnectionTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("https+http://cluster", "cluster")]
    [InlineData("https://h:8443", "h:8443")]
    public async Task A_trace_names_the_port_that_an_address_has(string address, string server)
    {
        var shown = new List<string>();
        using Activity root = new Activity("test").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Cohesity.Generator.Support",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == root.TraceId)
                {
                    shown.Add(string.Join(':', activity.TagObjects.Where(tag => tag.Key.StartsWith("server.", StringComparison.Ordinal)).Select(tag => tag.Value)));
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        using var client = new HttpClient(StubHandler.Of(HttpStatusCode.NoContent));

        await new ApiConnection(client, new Uri(address), "/").Get("Op", "/x").NoBody().SendAsync(Token);

        Assert.Equal([server], shown);
    }

    [Theory]
    [InlineData("https://h", "https://h/irisservices/api/v1/x?y=1")]
    [InlineData("https://h/", "https://h/irisservices/api/v1/x?y=1")]
    [InlineData("http://h:8080", "http://h:8080/irisservices/api/v1/x?y=1")]
    [InlineData("https://h/proxy", "https://h/proxy/x?y=1")]
    [InlineData("https://h/proxy/v1/", "https://h/proxy/v1/x?y=1")]
    [InlineData("https://[::1]:1/a%20b/", "https://[::1]:1/a%20b/x?y=1")]
    public void The_base_path_is_the_documents_unless_the_address_has_one(string address, string expected)
    {
        using var client = new HttpClient();
        Assert.Equal(expected, UriOf(new ApiConnection(client, new Uri(address), "/irisservices/api/v1")));
        Assert.Equal(expected, UriOf(new ApiConnection(client, new Uri(address), "irisservices/api/v1/")));
        using var based = new HttpClient { BaseAddress = new Uri(address) };
        Assert.Equal(expected, UriOf(new ApiConnection(based, null, "/irisservices/api/v1")));
    }

    [Fact]
    public void The_documents_own_address_is_the_last_resort()
    {
        using var client = new HttpClient();
        Assert.Equal("https://api.example.com/v3/x?y=1", UriOf(new ApiConnection(client, null, "https://api.example.com/v3")));
        Assert.Equal("https://h/v3/x?y=1", UriOf(new ApiConnection(client, new Uri("https://h"), "https://api.example.com/v3")));
        Assert.Equal("https://h/x?y=1", UriOf(new ApiConnection(client, new Uri("https://h"), "/")));
        Assert.Contains("BaseAddress", Assert.Throws<InvalidOperationException>(() => UriOf(new ApiConnection(client, null, "/v1"))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https+http://cluster", "https+http://cluster/v1/x?y=1")]
    [InlineData("http+https://_admin.cluster/api", "http+https://_admin.cluster/api/x?y=1")]
    public async Task Addresses_of_service_discovery_reach_its_handler_as_they_are(string address, string expected)
    {
        var sent = new List<string>();
        using var client = new HttpClient(new StubHandler(request =>
        {
            sent.Add(request.RequestUri!.AbsoluteUri);
            return new HttpResponseMessage(HttpStatusCode.NoContent);
        }));
        var connection = new ApiConnection(client, new Uri(address), "/v1", new ApiConnectionOptions { Headers = { ["X-Tenant"] = "acme" } });

        Assert.Equal(expected, UriOf(connection));
        await connection.Get("Op", "/x?y=1").NoBody().SendAsync(Token);

        Assert.Equal([expected], sent);
    }

    [Theory]
    [InlineData("relative")]
    [InlineData("https://h/?q=1")]
    public void A_refused_address_of_the_options_says_where_it_comes_from(string address)
    {
        using var client = new HttpClient();
        var options = new ApiConnectionOptions { BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute) };

        string message = Assert.Throws<ArgumentException>(() => new ApiConnection(client, null, "/", options)).Message;
        Assert.Contains("BaseAddress of the options (in a configuration, the key BaseAddress of the client's section)", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("relative")]
    [InlineData("ftp://h")]
    [InlineData("https://h/?q=1")]
    [InlineData("https://h/#f")]
    [InlineData("https://u:p@h/")]
    public void Addresses_that_cannot_serve_are_refused(string address)
    {
        using var client = new HttpClient();
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new ApiConnection(client, new Uri(address, UriKind.RelativeOrAbsolute), "/"));
        Assert.Equal("baseAddress", exception.ParamName);
        Assert.Throws<ArgumentNullException>(() => new ApiConnection(null!, null, "/"));
    }

    [Fact]
    public async Task What_was_escaped_is_sent_as_it_is()
    {
        var handler = StubHandler.Of(HttpStatusCode.OK, "1");
        using var client = new HttpClient(handler);
        var connection = new ApiConnection(client, new Uri("https://h"), "/");
        using ApiRequestMessage request = connection.Get("Op", "/a%2Fb/%7E/%2E%2Ex c?d=%2E");
        ApiCall<int> call = request.Json<int, JsonInt32Codec>();
        Assert.Equal("Op", request.OperationId);
        Assert.Equal("/a%2Fb/%7E/%2E%2Ex c?d=%2E", request.PathTemplate);
        Assert.Equal("/a%2Fb/%7E/%2E%2Ex%20c?d=%2E", request.RequestUri!.PathAndQuery);
        Assert.Equal("application/json", request.Headers.Accept.ToString());
        request.Header("X-A", "a\t~");
        request.Header("X-B", null);
        Assert.Throws<ArgumentException>(() => request.Header("X-C", "a\r\nInjected: 1"));
        Assert.Throws<ArgumentException>(() => request.Header("X-C", "é"));
        Assert.Throws<ArgumentException>(() => request.Header("bad name", "a"));
        Assert.False(request.Headers.Contains("X-B"));
        Assert.Equal(1, await call.SendAsync(Token));
    }

    [Fact]
    public async Task A_call_gives_its_body_and_disposes_request_and_response()
    {
        var body = new ProbeStream(Encoding.UTF8.GetBytes("""{"name":"n","count":"2"}""" + new string(' ', 10_000)));
        var handler = StubHandler.Of(HttpStatusCode.Created, new StreamContent(body));
        using var client = new HttpClient(handler);
        var connection = new ApiConnection(client, new Uri("https://h"), "/v1");
        ApiRequestMessage request = connection.Post("Op", "/x").Body<Node, Node.JsonCodec>(new Node { Name = "é" });
        Assert.Equal(request.Content!.Headers.ContentLength, Encoding.UTF8.GetByteCount("""{"name":"\u00E9","count":0}"""));

        Node node = await request.Json<Node, Node.JsonCodec>().SendAsync(Token);

        Assert.Equal(2, node.Count);
        Assert.Equal(("POST", """{"name":"\u00E9","count":0}"""), (handler.Requests[0].Method, handler.Requests[0].Body));
        Assert.True(body.IsDisposed);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => request.Content.ReadAsStringAsync(Token));
    }

    [Fact]
    public async Task Content_can_be_sent_again_and_gives_its_buffer_back_when_the_last_sending_ends()
    {
        var content = new JsonCodecContent<Node, Node.JsonCodec>(new Node { Count = 7 }, "application/json");
        var gate = new TaskCompletionSource();
        using var slow = new GateStream(gate.Task);
        Task sending = content.CopyToAsync(slow, Token);
        using var fast = new MemoryStream();
        await content.CopyToAsync(fast, Token);
        content.CopyTo(fast, null, Token);
        content.Dispose();
        content.Dispose();
        Assert.Equal("""{"count":7}{"count":7}""", Encoding.UTF8.GetString(fast.ToArray()));

        // Somebody else takes a buffer and writes; the one that is still being sent must not be it.
        byte[] other = System.Buffers.ArrayPool<byte>.Shared.Rent(1024);
        other.AsSpan().Fill((byte)'!');
        gate.SetResult();
        await sending;
        System.Buffers.ArrayPool<byte>.Shared.Return(other);
        Assert.Equal("""{"count":7}""", slow.Text);
    }

    [Fact]
    public async Task Every_form_of_an_empty_body_is_no_error()
    {
        foreach (StubHandler handler in new[] { StubHandler.Of(HttpStatusCode.NoContent), StubHandler.Of(HttpStatusCode.ResetContent), StubHandler.Of(HttpStatusCode.OK, ""), StubHandler.Of(HttpStatusCode.OK, "\n"), StubHandler.Of(HttpStatusCode.OK, "null") })
        {
            using var client = new HttpClient(handler);
            var connection = new ApiConnection(client, new Uri("https://h"), "/");
            Assert.Null(await Get(connection).Json<Node, Node.JsonCodec>().SendAsync(Token));
            Assert.Null((await Get(connection).Json<Node, Node.JsonCodec>().SendWithResponseAsync(Token)).Body);
            Assert.NotNull(await Get(connection).Text(null, "text/plain").SendAsync(Token));
            await Get(connection).NoBody().SendAsync(Token);
        }
    }

    [Fact]
    public async Task A_response_brings_status_and_headers()
    {
        var handler = new StubHandler(_ =>
        {
            var response = new HttpResponseMessage(HttpStatusCode.Accepted) { Content = new StringContent("[1,2]") };
            response.Headers.TryAddWithoutValidation("X-A", ["1", "2"]);
            return response;
        });
        using var client = new HttpClient(handler);
        var connection = new ApiConnection(client, new Uri("https://h"), "/");
        ApiResponse<List<int>> response = await Get(connection).Json<List<int>, JsonListCodec<int, JsonInt32Codec>>().SendWithResponseAsync(Token);
        Assert.Equal(202, response.StatusCode);
        Assert.Equal([1, 2], response.Body);
        Assert.Equal("1", response.Headers["x-a"]);
        Assert.Equal(["1", "2"], response.Headers.GetAll("X-a"));
        Assert.StartsWith("text/plain", response.Headers["content-type"], StringComparison.Ordinal);
        Assert.Null(response.Headers["X-B"]);
        Assert.False(response.Headers.Contains("X-B"));
        Assert.Equal(202, (await Get(connection).NoBody().SendWithResponseAsync(Token)).StatusCode);
    }

    [Fact]
    public async Task Text_is_decoded_as_the_response_says()
    {
        var handler = StubHandler.Of(HttpStatusCode.OK, new ByteArrayContent([0xE9]) { Headers = { { "Content-Type", "text/plain; charset=\"iso-8859-1\"" } } });
        using var client = new HttpClient(handler);
        var connection = new ApiConnection(client, new Uri("https://h"), "/");
        Assert.Equal("é", await Get(connection).Text(null, "text/plain").SendAsync(Token));
    }

    [Fact]
    public async Task A_stream_is_not_buffered_and_ends_the_response()
    {
        var body = new ProbeStream(new byte[100_000]);
        using var client = new HttpClient(StubHandler.Of(HttpStatusCode.OK, new StreamContent(body)));
        var connection = new ApiConnection(client, new Uri("https://h"), "/");
        Stream stream = await Get(connection).Stream(null, null).SendAsync(Token);
        Assert.Equal(0, body.BytesRead);
        Assert.Equal(10, await stream.ReadAsync(new byte[10], Token));
        Assert.False(body.IsDisposed);
        await stream.DisposeAsync();
        Assert.True(body.IsDisposed);
    }

    [Fact]
    public void Only_what_is_owned_is_disposed()
    {
        var handler = StubHandler.Of(HttpStatusCode.OK);
        var client = new HttpClient(handler);
        new ApiConnection(client, new Uri("https://h"), "/").Dispose();
        Assert.False(handler.IsDisposed);
        ApiConnection.CreateManaged(client, "/", new ApiConnectionOptions { BaseAddress = new Uri("https://h") }).Dispose();
        Assert.False(handler.IsDisposed);
        var owned = ApiConnection.CreateOwned(new Uri("https://h"), "/", new ApiConnectionOptions());
        owned.Dispose();
        Assert.Throws<ObjectDisposedException>(() => owned.Get("op", "/").NoBody().SendAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult());
    }

    [Fact]
    public void A_body_that_cannot_be_written_fails_before_anything_is_sent() =>
        Assert.Throws<JsonException>(() => new JsonCodecContent<double, JsonDoubleCodec>(double.NaN, "application/json"));

    private static string UriOf(ApiConnection connection)
    {
        using ApiRequestMessage request = connection.Get("Op", "/x?y=1");
        request.Complete(null);
        return request.RequestUri!.AbsoluteUri;
    }

    private static ApiRequestMessage Get(ApiConnection connection) => connection.Get("Op", "/x");

    private sealed class GateStream(Task gate) : MemoryStream
    {
        public string Text => Encoding.UTF8.GetString(ToArray());

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await gate;
            await base.WriteAsync(buffer, cancellationToken);
        }
    }
}
