using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Security;

/// <summary>What no header can carry ends before anything is sent, names the option and shows nothing of a secret. No failure here is one that a retry could mend.</summary>
public sealed class HeaderTextTests
{
    private const string Wire = """
        var sent = new List<string>();
        string Ended(Func<TestClient, Task> call, TestClientOptions? options = null)
        {
            try
            {
                call(new TestClient(new HttpClient(new Recorder(sent)), new Uri("https://server.example"), options ?? new TestClientOptions { AppKey = "k" })).GetAwaiter().GetResult();
                return "sent";
            }
            catch (Exception exception)
            {
                return exception.GetType().Name + ": " + exception.Message + (ApiRetry.ShouldRetry(new HttpRequestMessage(HttpMethod.Get, "https://server.example"), null, exception) ? " (retried)" : "");
            }
        }

        """;

    private const string Recorder = """

        internal sealed class Recorder(List<string> sent) : HttpMessageHandler
        {
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                sent.Add(request.RequestUri!.PathAndQuery);
                return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
            }
        }
        """;

    [Theory]
    [InlineData("""AppKey = "s3cret\n" """, "GetDefault", "AppKey ends in a line break")]
    [InlineData("""AppKey = "s3\r\ncret" """, "GetDefault", "AppKey holds a line break")]
    [InlineData("""AppKey = "s3crét" """, "GetDefault", "AppKey holds a character that is not ASCII")]
    [InlineData("""AppKey = "s3\u0007cret" """, "GetDefault", "AppKey holds a control character")]
    [InlineData("""AppKey = new ApiSecret(_ => new("s3cret\n")) """, "GetDefault", "AppKey ends in a line break")]
    [InlineData("""Bearer = "s3crét" """, "GetBearer", "Bearer holds a character that is not ASCII")]
    [InlineData("""Credential = ApiCredential.Header("X-Key", "s3crét") """, "GetOpen", "Credential holds a character that is not ASCII")]
    [InlineData("""Credential = ApiCredential.Bearer("s3cret\n") """, "GetOpen", "Credential ends in a line break")]
    public void A_secret_that_no_header_can_carry_is_named_by_its_option(string option, string operation, string fault) => Assert.Equal(
        [$"InvalidOperationException: The operation '{operation}' was not called: the secret of TestClientOptions.{fault}, which no header can carry.", "0"],
        Run($$"""
            yield return Ended(client => client.Secured.{{operation}}Async(), new TestClientOptions { {{option}} });
            yield return sent.Count;
            """));

    [Theory]
    [InlineData("""AppKey = new ApiSecret(_ => new(""))""", "AppKey")]
    [InlineData("""AppKey = new ApiSecret(_ => new((string)null!))""", "AppKey")]
    [InlineData("""Credential = ApiCredential.Header("X-Key", new ApiSecret(_ => new("")))""", "Credential")]
    public void A_callback_without_a_secret_is_named_by_its_option(string option, string name) => Assert.Equal(
        [$"InvalidOperationException: The operation 'GetDefault' was not called: the secret of TestClientOptions.{name} is empty.", "0"],
        Run($$"""
            yield return Ended(client => client.Secured.GetDefaultAsync(), new TestClientOptions { {{option}} });
            yield return sent.Count;
            """));

    [Theory]
    [InlineData("""Headers = { ["X-Tenant"] = "s3crét" }""", """Headers["X-Tenant"] holds a character that is not ASCII, which no header can carry""")]
    [InlineData("""Headers = { ["X-Tenant"] = "s3\ncret" }""", """Headers["X-Tenant"] holds a line break, which no header can carry""")]
    [InlineData("""Headers = { ["X Tenant"] = "a" }""", """Headers["X Tenant"] cannot be the name of a header""")]
    [InlineData("""IdempotencyKeyHeader = "X:Key" """, "IdempotencyKeyHeader cannot be the name of a header")]
    public void A_header_of_the_options_is_named(string option, string fault) => Assert.Equal(
        [$"InvalidOperationException: The operation was not called: TestClientOptions.{fault}.", "0"],
        Run($$"""
            yield return Ended(client => client.Secured.GetDefaultAsync(), new TestClientOptions { AppKey = "k", {{option}} });
            yield return sent.Count;
            """));

    [Fact]
    public void What_a_caller_passes_ends_where_it_is_passed() => Assert.Equal(
        [
            "ArgumentException: The value of the header 'X-Tenant' holds a character that is not ASCII, which no header can carry. (Parameter 'value')",
            "ArgumentException: The value of the header 'X-Tenant' ends in a line break, which no header can carry. (Parameter 'value')",
            "ArgumentException: 'X Tenant' cannot be the name of a header. (Parameter 'name')",
            "ArgumentException: A user name holds no colon (RFC 7617, section 2). (Parameter 'username')",
            "0",
            "sent",
            "1",
        ],
        Run("""
            yield return Ended(client => { client.WithHeader("X-Tenant", "café"); return Task.CompletedTask; });
            yield return Ended(client => { client.WithHeader("X-Tenant", "a\n"); return Task.CompletedTask; });
            yield return Ended(client => { client.WithHeader("X Tenant", "a"); return Task.CompletedTask; });
            yield return Ended(client => { _ = new ApiBasicCredential("k:ey", ""); return Task.CompletedTask; });
            yield return sent.Count;
            yield return Ended(client => client.WithHeader("X-Tenant", "a\tb ~").Secured.GetDefaultAsync());
            yield return sent.Count;
            """));

    [Fact]
    public void An_argument_ends_where_it_is_passed() => Assert.Equal(
        [
            "ArgumentException: The value of the header 'Idempotency-Key' holds a character that is not ASCII, which no header can carry. (Parameter 'value')",
            "ArgumentException: The value of the header 'Idempotency-Key' ends in a line break, which no header can carry. (Parameter 'value')",
        ],
        Feature.Run("idempotency-keys", """
            using var server = new Server(HttpStatusCode.NoContent, "");
            foreach (string key in new[] { "clé", "key\n" })
            {
                string ended = "sent";
                try
                {
                    _ = server.Client().Payments.ListPaymentsAsync(key);
                }
                catch (ArgumentException exception)
                {
                    ended = exception.GetType().Name + ": " + exception.Message;
                }

                yield return ended;
            }
            """));

    /// <summary>Those have encodings of their own: base64, and percent-encoding.</summary>
    [Fact]
    public void Other_places_than_headers_carry_everything() => Assert.Equal(
        ["sent", "sent", "/v1/basic", "/v1/both?api%20key=p%C3%A4%0A"],
        Run("""
            yield return Ended(client => client.Secured.GetBasicAsync(), new TestClientOptions { User = new("jörg", "pä\nß") });
            yield return Ended(client => client.Secured.GetBothAsync(), new TestClientOptions { QueryKey = "pä\n", CookieKey = "ß\n" });
            foreach (string path in sent)
            {
                yield return path;
            }
            """));

    private static IEnumerable<string> Run(string program) =>
        Feature.Run("security", Wire + program + "\n    }\n" + Recorder + "\n    private static void Unused()\n    {\n");
}
