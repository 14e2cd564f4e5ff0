using System;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Cohesity.Generator.Tasks;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Cohesity.Generator.PackageTests;

/// <summary>How a document is fetched: what is asked, what is followed, and what is refused.</summary>
public sealed class DocumentFetcherTests : IAsyncLifetime
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    private LoopbackServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await LoopbackServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task What_the_server_calls_a_version_is_asked_for_the_next_time()
    {
        _server.Give("/a.yaml", "openapi: 3.0.0", "\"1\"");

        FetchedDocument first = (await FetchAsync("a.yaml"))!;

        Assert.Equal("openapi: 3.0.0", Encoding.UTF8.GetString(first.Content));
        Assert.Null(await FetchAsync("a.yaml", first));
        _server.Give("/a.yaml", "openapi: 3.0.1", "\"2\"");
        Assert.Equal("openapi: 3.0.1", Encoding.UTF8.GetString((await FetchAsync("a.yaml", first))!.Content));
        Assert.Equal(["/a.yaml", "/a.yaml \"1\"", "/a.yaml \"1\""], _server.Requests);
    }

    [Fact]
    public async Task A_date_does_as_well()
    {
        const string date = "Sat, 28 Nov 2026 10:00:00 GMT";
        _server.Answers["/a.yaml"] = context =>
        {
            context.Response.Headers.LastModified = date;
            context.Response.StatusCode = context.Request.Headers.IfModifiedSince == date ? 304 : 200;
            return Task.CompletedTask;
        };

        Assert.Null(await FetchAsync("a.yaml", await FetchAsync("a.yaml")));
        Assert.Equal(["/a.yaml", "/a.yaml " + date], _server.Requests);
    }

    [Fact]
    public async Task A_redirect_is_followed_to_https_and_on_this_machine()
    {
        _server.Give("/new/a.yaml", "openapi: 3.0.0", "\"1\"");
        _server.Answers["/old"] = context => Redirect(context, "new/a.yaml");

        Assert.Equal("openapi: 3.0.0", Encoding.UTF8.GetString((await FetchAsync("old"))!.Content));
    }

    [Theory]
    [InlineData("http://example.com/a.yaml", "the server redirects to 'http://example.com/a.yaml', which is not https")]
    [InlineData("file:///etc/hostname", "the server redirects to 'file:///etc/hostname', which is not https")]
    [InlineData("/turning", "the server redirects more than 10 times")]
    public async Task A_redirect_elsewhere_is_refused(string location, string reason)
    {
        _server.Answers["/turning"] = context => Redirect(context, location);

        Assert.Equal(reason, (await Assert.ThrowsAsync<FetchException>(() => FetchAsync("turning"))).Message);
    }

    [Fact]
    public async Task A_status_that_is_no_success_is_a_failure() =>
        Assert.Equal("the server answered 404 Not Found", (await Assert.ThrowsAsync<FetchException>(() => FetchAsync("nowhere"))).Message);

    [Fact]
    public async Task A_server_that_does_not_answer_is_given_up()
    {
        _server.Answers["/slow"] = static context => Task.Delay(Timeout.Infinite, context.RequestAborted);

        FetchException exception = await Assert.ThrowsAsync<FetchException>(() => DocumentFetcher.FetchAsync(new Uri(_server.Address + "slow"), null, TimeSpan.FromMilliseconds(1), TestContext.Current.CancellationToken));

        Assert.Equal("the server did not answer within 0 seconds", exception.Message);
    }

    [Theory]
    [InlineData("https://example.com/a.yaml", null)]
    [InlineData("http://localhost:5000/a.yaml", null)]
    [InlineData("http://127.0.0.1/a.yaml", null)]
    [InlineData("http://example.com/a.yaml", "http is taken from this machine alone")]
    [InlineData("ftp://example.com/a.yaml", "it is neither an https address nor a project file")]
    [InlineData("https://name:word@example.com/a.yaml", "it holds a user name or a password, which would stand in the repository")]
    public void Only_some_addresses_are_taken(string address, string? refusal) => Assert.Equal(refusal, DocumentSource.Refusal(new Uri(address)));

    [Theory]
    [InlineData("openapi: 3.1.0\ninfo: {}", null)]
    [InlineData("\uFEFF# A comment.\n'swagger': '2.0'", null)]
    [InlineData("{ \"info\": {},\n \"openapi\": \"3.0.0\" }", null)]
    [InlineData("{\"openapi\":\"3.0.0\"}", null)]
    [InlineData("{openapi: 3.0.0}", null)]
    [InlineData("", "it is empty")]
    [InlineData(" <!DOCTYPE html><p>openapi: 3.0.0</p>", "it is a page of HTML or XML")]
    [InlineData("{ \"message\": \"the openapi document moved\" }", "it has no member 'openapi' or 'swagger'")]
    public void What_comes_must_look_like_a_document(string text, string? problem) => Assert.Equal(problem, DocumentSource.Problem(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void What_is_known_of_a_document_holds_as_long_as_the_file_is_the_one_that_was_fetched()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.yaml", "openapi: 3.0.0");
        string state = Path.Combine(folder.FullName, "a.state");
        Assert.Null(DocumentState.Read(state, "https://example.com/a.yaml", path));

        DocumentState.Write(state, "https://example.com/a.yaml", new FetchedDocument(File.ReadAllBytes(path), "\"1\"", null));

        Assert.Equal("\"1\"", DocumentState.Read(state, "https://example.com/a.yaml", path)!.ETag);
        Assert.Null(DocumentState.Read(state, "https://example.com/a.yaml", path)!.LastModified);
        Assert.Null(DocumentState.Read(state, "https://example.com/b.yaml", path));
        folder.Write("a.yaml", "openapi: 3.0.1");
        Assert.Null(DocumentState.Read(state, "https://example.com/a.yaml", path));
    }

    private Task<FetchedDocument?> FetchAsync(string path, FetchedDocument? known = null) =>
        DocumentFetcher.FetchAsync(new Uri(_server.Address + path), known, Long, TestContext.Current.CancellationToken);

    private static Task Redirect(HttpContext context, string location)
    {
        context.Response.Redirect(location);
        return Task.CompletedTask;
    }
}
