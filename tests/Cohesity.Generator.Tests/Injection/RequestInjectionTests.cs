using System;
using System.Net;
using System.Net.Http;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Injection;

/// <summary>What a caller passes is a value and stays one: it cannot turn a request into another.</summary>
public sealed class RequestInjectionTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Requests, version: "1" }
        paths:
          /things/{id}/parts:
            get:
              operationId: getParts
              tags: [ things ]
              parameters:
                - { name: id, in: path, required: true, schema: { type: string } }
                - { name: q, in: query, schema: { type: string } }
                - { name: X-Header, in: header, schema: { type: string } }
                - { name: session, in: cookie, schema: { type: string } }
              responses: { "204": { description: none } }
          /named:
            get:
              operationId: getNamed
              tags: [ things ]
              parameters:
                - { name: "X-A\r\nX-B", in: header, schema: { type: string } }
                - { name: "a=1; b", in: cookie, schema: { type: string } }
                - { name: "q&r=1#", in: query, schema: { type: string } }
              responses: { "204": { description: none } }
        """;

    private static readonly Lazy<EmittedAssembly> Client = new(() => EmittedAssembly.From(GeneratorInput.Of(Document)));

    [Theory]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("../x", "..%2Fx")]
    [InlineData("a?b=c#d", "a%3Fb%3Dc%23d")]
    [InlineData("%2e%2e", "%252e%252e")]
    [InlineData("a\r\nHost: evil", "a%0D%0AHost%3A%20evil")]
    [InlineData("//evil.example", "%2F%2Fevil.example")]
    [InlineData("\\..\\", "%5C..%5C")]
    public async Task A_path_value_stays_one_segment(string value, string segment)
    {
        HttpRequestMessage request = await Send("GetPartsAsync", value, null, null, null);

        Assert.Equal($"https://host/things/{segment}/parts", request.RequestUri!.AbsoluteUri);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_path_value_does_not_climb(string value) =>
        await Assert.ThrowsAsync<ArgumentException>(() => Send("GetPartsAsync", value, null, null, null));

    [Theory]
    [InlineData("a&b=c", "a%26b%3Dc")]
    [InlineData("#x", "%23x")]
    [InlineData("a\r\nb", "a%0D%0Ab")]
    [InlineData("a+b c", "a%2Bb%20c")]
    public async Task A_query_value_stays_one_value(string value, string expected)
    {
        HttpRequestMessage request = await Send("GetPartsAsync", "1", value, null, null);

        Assert.Equal("https://host/things/1/parts?q=" + expected, request.RequestUri!.AbsoluteUri);
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\nX-Evil: 1")]
    [InlineData("a\rX-Evil: 1")]
    [InlineData("a\0")]
    public async Task A_header_value_with_a_line_break_is_refused(string value) =>
        await Assert.ThrowsAsync<ArgumentException>(() => Send("GetPartsAsync", "1", null, value, null));

    [Theory]
    [InlineData("a; admin=1", "session=a%3B%20admin%3D1")]
    [InlineData("a\r\nX-Evil: 1", "session=a%0D%0AX-Evil%3A%201")]
    [InlineData("a,b\"", "session=a%2Cb%22")]
    public async Task A_cookie_value_stays_one_value(string value, string expected)
    {
        HttpRequestMessage request = await Send("GetPartsAsync", "1", null, null, value);

        Assert.Equal(expected, string.Join("|", request.Headers.GetValues("Cookie")));
    }

    [Fact]
    public async Task A_header_name_with_a_line_break_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => Send("GetNamedAsync", "x", null, null));

    [Fact]
    public async Task Names_of_cookies_and_queries_are_encoded()
    {
        HttpRequestMessage request = await Send("GetNamedAsync", null, "x", "y");

        Assert.Equal("a%3D1%3B%20b=x", string.Join("|", request.Headers.GetValues("Cookie")));
        Assert.Equal("https://host/named?q%26r%3D1%23=y", request.RequestUri!.AbsoluteUri);
    }

    private static async Task<HttpRequestMessage> Send(string method, params string?[] arguments)
    {
        using var handler = new Recorder();
        using var http = new HttpClient(handler);
        object api = Activator.CreateInstance(
            Client.Value.Type("Test.ThingsApi"), BindingFlags.CreateInstance | BindingFlags.Instance | BindingFlags.Public | BindingFlags.OptionalParamBinding, null, [http, new Uri("https://host")], null)!;
        await (Task)api.GetType().InvokeMember(
            method, BindingFlags.InvokeMethod | BindingFlags.Instance | BindingFlags.Public | BindingFlags.DoNotWrapExceptions, null, api, [.. arguments, CancellationToken.None], null)!;
        return handler.Request!;
    }

    /// <summary>Answers 204 and keeps what it was sent.</summary>
    private sealed class Recorder : HttpMessageHandler
    {
        public HttpRequestMessage? Request { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Request = request;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
        }
    }
}
