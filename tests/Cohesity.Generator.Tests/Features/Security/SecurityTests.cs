using System.Collections.Generic;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Security;

/// <summary>What security schemes and requirements become on the wire.</summary>
public sealed class SecurityTests
{
    [Fact]
    public void Each_scheme_goes_where_the_document_says() => Assert.Equal(
        [
            "GET /v1/default | X-App-Key: k1",
            "GET /v1/both?api%20key=a%26b | Cookie: key=c%3Bd",
            "GET /v1/basic | Authorization: Basic asO2cmc6cMOkw58=",
            "GET /v1/bearer | Authorization: Bearer t1",
            "GET /v1/digest | Authorization: Digest username=\"x\"",
            "GET /v1/openid | Authorization: Bearer t2",
            "GET /v1/oauth | Authorization: Bearer t3",
            "GET /v1/certificate",
        ],
        Run("""
            var wire = new Wire();
            TestClient client = wire.Client(new TestClientOptions
            {
                AppKey = "k1",
                QueryKey = "a&b",
                CookieKey = "c;d",
                User = new ApiBasicCredential("jörg", "päß"),
                Bearer = "t1",
                Digest = "username=\"x\"",
                Openid = "t2",
                Oauth = "t3",
            });
            client.Secured.GetDefaultAsync().GetAwaiter().GetResult();
            client.Secured.GetBothAsync().GetAwaiter().GetResult();
            client.Secured.GetBasicAsync().GetAwaiter().GetResult();
            client.Secured.GetBearerAsync().GetAwaiter().GetResult();
            client.Secured.GetDigestAsync().GetAwaiter().GetResult();
            client.Secured.GetOpenIdAsync().GetAwaiter().GetResult();
            client.Secured.GetOAuthAsync().GetAwaiter().GetResult();
            client.Secured.GetCertificateAsync().GetAwaiter().GetResult();
            return wire.Sent;
            """));

    /// <summary>CASES.md, below the table: a key as the user name, and no password (RFC 7617).</summary>
    [Fact]
    public void A_password_may_be_empty_and_a_user_name_may_hold_no_colon() => Assert.Equal(
        [
            "GET /v1/basic | Authorization: Basic a2V5Og==",
            "GET /v1/basic | Authorization: Basic a2V5Og==",
            "GET /v1/open | Authorization: Basic a2V5Og==",
            "A user name holds no colon (RFC 7617, section 2). (Parameter 'username')",
            "A user name holds no colon (RFC 7617, section 2). (Parameter 'username')",
            "A secret is neither null nor empty. (Parameter 'value')",
            "Value cannot be null. (Parameter 'password')",
        ],
        Run("""
            var wire = new Wire();
            wire.Client(new TestClientOptions { User = new ApiBasicCredential("key", "") }).Secured.GetBasicAsync().GetAwaiter().GetResult();
            wire.Client(new TestClientOptions { User = new ApiBasicCredential("key", new ApiSecret(_ => new(""))) }).Secured.GetBasicAsync().GetAwaiter().GetResult();
            wire.Client(new TestClientOptions { Credential = ApiCredential.Basic("key", "") }).Secured.GetOpenAsync().GetAwaiter().GetResult();
            wire.Try(() => wire.Client(new TestClientOptions { User = new ApiBasicCredential("k:ey", "") }).Secured.GetBasicAsync());
            wire.Try(() => wire.Client(new TestClientOptions { Credential = ApiCredential.Basic("k:ey", "") }).Secured.GetOpenAsync());
            wire.Try(() => wire.Client(new TestClientOptions { Bearer = "" }).Secured.GetBearerAsync());
            wire.Try(() => wire.Client(new TestClientOptions { User = new ApiBasicCredential("key", (string)null!) }).Secured.GetBasicAsync());
            return wire.Sent;
            """));

    [Fact]
    public void Credentials_and_headers_are_read_at_the_first_call() => Assert.Equal(
        ["GET /v1/default | X-App-Key: k1 | X-Tenant: a", "GET /v1/default | X-App-Key: k1 | X-Tenant: a", "GET /v1/default | X-App-Key: k1 | X-Tenant: c"],
        Run("""
            var wire = new Wire();
            var options = new TestClientOptions { AppKey = "k1", Headers = { ["X-Tenant"] = "a" } };
            TestClient client = wire.Client(options);
            client.Secured.GetDefaultAsync().GetAwaiter().GetResult();
            options.AppKey = "k2";
            options.Headers["X-Tenant"] = "b";
            client.Secured.GetDefaultAsync().GetAwaiter().GetResult();
            client.WithHeader("X-Tenant", "c").Secured.GetDefaultAsync().GetAwaiter().GetResult();
            return wire.Sent;
            """));

    /// <summary>The first attempt may have done its work before its token was found to be old.</summary>
    [Fact]
    public void An_attempt_with_a_newer_token_has_the_same_idempotency_key() => Assert.Equal(
        ["2 attempts, 1 key, 2 tokens"],
        Run("""""
            var keys = new List<string>();
            var tokens = new HashSet<string>();
            var wire = new Wire(request =>
            {
                if (request.RequestUri!.AbsolutePath == "/token")
                {
                    return Wire.Json($$"""{"access_token":"t{{tokens.Count}}","token_type":"Bearer","expires_in":3600}""");
                }

                keys.Add(request.Headers.GetValues("Idempotency-Key").Single());
                tokens.Add(request.Headers.Authorization!.Parameter!);
                return new HttpResponseMessage(keys.Count == 1 ? HttpStatusCode.Unauthorized : HttpStatusCode.NoContent);
            });
            TestClient client = wire.Client(new TestClientOptions { OauthClient = new ApiClientCredentials("id", "secret"), IdempotencyKeyHeader = "Idempotency-Key" });
            client.Secured.PostOAuthAsync("x").GetAwaiter().GetResult();
            return new List<string> { $"{keys.Count} attempts, {keys.Distinct().Count()} key, {tokens.Count} tokens" };
            """""));

    /// <summary>Documents describe a bearer token so, and users then send the token alone.</summary>
    [Fact]
    public void A_key_in_the_header_Authorization_is_documented_to_hold_its_scheme()
    {
        string options = GeneratorRunner.Run(GeneratorInput.Of("""
            openapi: 3.0.3
            info: { title: Keys, version: "1" }
            security: [{ token: [] }]
            paths: { /items: { get: { operationId: listItems, responses: { '204': { description: None. } } } } }
            components: { securitySchemes: { token: { type: apiKey, in: header, name: authorization } } }
            """)).File("TestClientOptions.g.cs");

        Assert.Contains("an authorization scheme such as <c>Bearer </c> belongs to it.", System.Text.RegularExpressions.Regex.Replace(options, "\\s+///", ""), System.StringComparison.Ordinal);
    }

    [Fact]
    public void An_operation_gets_what_it_requires_and_nothing_else() => Assert.Equal(
        [
            "GET /v1/open",
            "GET /v1/optional | X-App-Key: k1",
            "GET /v1/either | X-App-Key: k1",
            "GET /v1/optional",
            "GET /v1/either | Authorization: Basic dTpw",
        ],
        Run("""
            var wire = new Wire();
            TestClient keyed = wire.Client(new TestClientOptions { AppKey = "k1", Bearer = "t1" });
            keyed.Secured.GetOpenAsync().GetAwaiter().GetResult();
            keyed.Secured.GetOptionalAsync().GetAwaiter().GetResult();
            keyed.Secured.GetEitherAsync().GetAwaiter().GetResult();
            TestClient user = wire.Client(new TestClientOptions { User = new ApiBasicCredential("u", "p") });
            user.Secured.GetOptionalAsync().GetAwaiter().GetResult();
            user.Secured.GetEitherAsync().GetAwaiter().GetResult();
            return wire.Sent;
            """));

    [Fact]
    public void A_credential_that_is_missing_is_named_before_anything_is_sent() => Assert.Equal(
        [
            "The operation 'GetDefault' was not called, because it requires a credential that the client was not given: set TestClientOptions.AppKey; or set TestClientOptions.Credential, to ApiCredential.None if none is needed.",
            "The operation 'GetBoth' was not called, because it requires a credential that the client was not given: set TestClientOptions.QueryKey and TestClientOptions.CookieKey; or set TestClientOptions.Credential, to ApiCredential.None if none is needed.",
            "The operation 'GetEither' was not called, because it requires a credential that the client was not given: set TestClientOptions.User, or TestClientOptions.AppKey; or set TestClientOptions.Credential, to ApiCredential.None if none is needed.",
            "The operation 'GetCertificate' was not called, because it requires a credential that the client was not given: set TestClientOptions.ClientCertificate; or set TestClientOptions.Credential, to ApiCredential.None if none is needed.",
        ],
        Run("""
            var wire = new Wire();
            TestClient client = wire.Client(new TestClientOptions { QueryKey = "k" });
            wire.Try(() => client.Secured.GetDefaultAsync());
            wire.Try(() => client.Secured.GetBothAsync());
            wire.Try(() => client.Secured.GetEitherAsync());
            using var owned = new TestClient(new Uri("https://server.example"));
            wire.Try(() => owned.Secured.GetCertificateAsync());
            return wire.Sent;
            """));

    [Fact]
    public void Over_an_HttpClient_of_the_caller_and_without_options_nothing_is_added_or_asked_for() => Assert.Equal(
        ["GET /v1/default | Authorization: Bearer own", "GET /v1/both"],
        Run("""
            var wire = new Wire();
            using var http = new HttpClient(wire);
            http.DefaultRequestHeaders.Add("Authorization", "Bearer own");
            new TestClient(http, new Uri("https://server.example")).Secured.GetDefaultAsync().GetAwaiter().GetResult();
            new SecuredApi(new HttpClient(wire), new Uri("https://server.example")).GetBothAsync().GetAwaiter().GetResult();
            return wire.Sent;
            """));

    [Fact]
    public void A_credential_for_all_calls_stands_in_for_what_the_document_says() => Assert.Equal(
        ["GET /v1/default | X-Key: 1", "GET /v1/default | X-Key: 2", "GET /v1/both", "GET /v1/open | Authorization: Bearer t"],
        Run("""
            var wire = new Wire();
            int asked = 0;
            TestClient client = wire.Client(new TestClientOptions { AppKey = "k", Credential = ApiCredential.Header("X-Key", new(_ => new((++asked).ToString()))) });
            client.Secured.GetDefaultAsync().GetAwaiter().GetResult();
            client.Secured.GetDefaultAsync().GetAwaiter().GetResult();
            wire.Client(new TestClientOptions { Credential = ApiCredential.None }).Secured.GetBothAsync().GetAwaiter().GetResult();
            wire.Client(new TestClientOptions { Credential = ApiCredential.Bearer("t") }).Secured.GetOpenAsync().GetAwaiter().GetResult();
            return wire.Sent;
            """));

    [Fact]
    public void Headers_go_with_every_call_or_with_those_of_a_client_made_for_them() => Assert.Equal(
        [
            "GET /v1/open | x-tenant: a",
            "GET /v1/open | X-Tenant: b",
            "GET /v1/open | X-Tenant: c",
            "GET /v1/open | X-Region: 7 | X-Tenant: b",
            "GET /v1/open | x-tenant: a",
            "GET /v1/open | X-Tenant: d",
            "The value of the header 'X-Tenant' holds a line break, which no header can carry. (Parameter 'value')",
        ],
        Run("""
            var wire = new Wire();
            TestClient client = wire.Client(new TestClientOptions { AppKey = "k", Headers = { ["x-tenant"] = "a" } });
            client.Secured.GetOpenAsync().GetAwaiter().GetResult();
            TestClient other = client.WithHeader("X-Tenant", "b");
            other.Secured.GetOpenAsync().GetAwaiter().GetResult();
            other.WithHeader("X-Tenant", "c").Secured.GetOpenAsync().GetAwaiter().GetResult();
            other.WithHeader("X-Region", "7").Secured.GetOpenAsync().GetAwaiter().GetResult();
            client.Secured.GetOpenAsync().GetAwaiter().GetResult();
            new TestClient(new HttpClient(wire), new Uri("https://server.example")).WithHeader("X-Tenant", "d").Secured.GetOpenAsync().GetAwaiter().GetResult();
            wire.Try(() => client.WithHeader("X-Tenant", "a\r\nX-Evil: 1").Secured.GetOpenAsync());
            return wire.Sent;
            """));

    [Fact]
    public void A_raw_response_has_the_credentials_and_the_login_of_its_client() => Assert.Equal(
        ["POST /v1/session {\"name\":\"me\"} | X-App-Key: k", "GET /v1/session | X-Session: s", "GET /v1/session | X-Session: s", "403 refused"],
        Run("""
            var wire = new Wire(request => request.Method == HttpMethod.Post
                ? Wire.Json("{\"session\":{\"id\":\"s\",\"seconds\":100}}")
                : new HttpResponseMessage(HttpStatusCode.Forbidden) { Content = new StringContent("refused") });
            TestClient client = wire.Client(new TestClientOptions { AppKey = "k", Session = _ => new(new Login { Name = "me" }) });
            wire.Try(() => client.Secured.GetSessionAsync());
            wire.Sent.RemoveAt(2);
            using HttpResponseMessage raw = client.GetRawResponseAsync(client => client.Secured.GetSessionAsync()).GetAwaiter().GetResult();
            wire.Sent.Add($"{(int)raw.StatusCode} {raw.Content.ReadAsStringAsync().GetAwaiter().GetResult()}");
            return wire.Sent;
            """));

    [Fact]
    public void A_token_operation_is_called_when_a_token_is_needed_and_again_when_it_has_expired() => Assert.Equal(
        [
            "POST /v1/session {\"name\":\"me1\"} | X-App-Key: k",
            "GET /v1/session | X-Session: s1",
            "GET /v1/session | X-Session: s1",
            "GET /v1/session | X-Session: s1",
            "POST /v1/session {\"name\":\"me2\"} | X-App-Key: k",
            "GET /v1/session | X-Session: s2",
            "POST /v1/session {\"name\":\"me3\"} | X-App-Key: k",
            "GET /v1/session | X-Session: s3",
        ],
        Run("""
            var clock = new Clock();
            int issued = 0;
            string good = "";
            var wire = new Wire(request =>
            {
                if (request.Method == HttpMethod.Post)
                {
                    good = "s" + ++issued;
                    return Wire.Json("{\"session\":{\"id\":\"" + good + "\",\"seconds\":100}}");
                }

                return new HttpResponseMessage(request.Headers.GetValues("X-Session").Single() == good ? HttpStatusCode.NoContent : (HttpStatusCode)419);
            });
            int asked = 0;
            TestClient client = wire.Client(new TestClientOptions { AppKey = "k", TimeProvider = clock, Session = _ => new(new Login { Name = "me" + ++asked }) });
            client.Secured.GetSessionAsync().GetAwaiter().GetResult();
            client.Secured.GetSessionAsync().GetAwaiter().GetResult();

            // The server forgets the session before its time: the caller does not notice.
            good = "";
            client.Secured.GetSessionAsync().GetAwaiter().GetResult();

            // Nine tenths of its life are over: it is renewed before the server says anything.
            clock.Now += TimeSpan.FromSeconds(90);
            client.Secured.GetSessionAsync().GetAwaiter().GetResult();
            return wire.Sent;
            """));

    [Fact]
    public void What_cannot_be_sent_again_is_not_and_a_fresh_token_that_is_refused_is_the_end() => Assert.Equal(
        [
            "POST /v1/session {\"name\":\"me\"} | X-App-Key: k",
            "PUT /v1/session 1 | X-Session: s",
            "PutSession: 419: gone",
            "GET /v1/session | X-Session: s",
            "POST /v1/session {\"name\":\"me\"} | X-App-Key: k",
            "GET /v1/session | X-Session: s",
            "GetSession: 419: gone",
        ],
        Run("""
            var wire = new Wire(request => request.Method == HttpMethod.Post
                ? Wire.Json("{\"session\":{\"id\":\"s\"}}")
                : new HttpResponseMessage((HttpStatusCode)419) { Content = new StringContent("gone") });
            TestClient client = wire.Client(new TestClientOptions { AppKey = "k", Session = _ => new(new Login { Name = "me" }) });
            wire.Try(() => client.Secured.PutSessionAsync(new System.IO.MemoryStream(new byte[] { (byte)'1' })));
            wire.Try(() => client.Secured.GetSessionAsync());
            return wire.Sent;
            """));

    [Fact]
    public void A_login_that_fails_is_asked_once_for_each_call_and_says_so() => Assert.Equal(
        [
            "POST /v1/session {\"name\":\"me\"} | X-App-Key: k",
            "The login failed, so the operation was not called: LogIn: 400 Bad Request: wrong",
            "ApiAuthenticationException 400 LogIn wrong ApiException",
            "POST /v1/session {\"name\":\"me\"} | X-App-Key: k",
            "The login succeeded without a token, so the operation was not called.",
        ],
        Run("""
            var wire = new Wire(request => new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new StringContent("wrong") });
            TestClient client = wire.Client(new TestClientOptions { AppKey = "k", Session = _ => new(new Login { Name = "me" }) });
            var failure = (ApiException)wire.Try(() => client.Secured.GetSessionAsync())!;
            wire.Sent.Add($"{failure.GetType().Name} {failure.StatusCode} {failure.OperationId} {failure.RawBody} {failure.InnerException!.GetType().Name}");
            wire.Answer = _ => Wire.Json("{\"session\":{}}");
            wire.Try(() => client.Secured.GetSessionAsync());
            return wire.Sent;
            """));

    [Fact]
    public void Tokens_are_shared_by_clients_with_the_same_options_and_go_to_no_other_server() => Assert.Equal(
        ["POST one.example", "GET one.example", "GET one.example", "GET one.example", "POST two.example", "GET two.example"],
        Run("""
            var hosts = new List<string>();
            var wire = new Wire(request =>
            {
                hosts.Add(request.Method + " " + request.RequestUri!.Host);
                return request.Method == HttpMethod.Post ? Wire.Json("{\"session\":{\"id\":\"s\"}}") : new HttpResponseMessage(HttpStatusCode.NoContent);
            });
            var options = new TestClientOptions { AppKey = "k", Session = _ => new(new Login { Name = "me" }) };
            var http = new HttpClient(wire);
            var client = new TestClient(http, new Uri("https://one.example"), options);
            client.Secured.GetSessionAsync().GetAwaiter().GetResult();
            client.WithHeader("X-Tenant", "a").Secured.GetSessionAsync().GetAwaiter().GetResult();
            new TestClient(http, new Uri("https://one.example"), options).Secured.GetSessionAsync().GetAwaiter().GetResult();
            new TestClient(http, new Uri("https://two.example"), options).Secured.GetSessionAsync().GetAwaiter().GetResult();
            return hosts;
            """));

    [Fact]
    public void Client_credentials_get_tokens_by_themselves() => Assert.Equal(
        [
            "POST /token grant_type=client_credentials&scope=items%3Aread+items%3Alist | Authorization: Basic aWQ6cyUzQSUyNg==",
            "GET /v1/oauth | Authorization: Bearer a1",
            "GET /v1/oauth | Authorization: Bearer a1",
            "POST /token grant_type=client_credentials&scope=items%3Aread+items%3Alist | Authorization: Basic aWQ6cyUzQSUyNg==",
            "GET /v1/oauth | Authorization: Bearer a2",
            "POST /v1/oauth \"x\" | Authorization: Bearer a2",
            "POST /token grant_type=client_credentials&scope=items%3Aread+items%3Alist | Authorization: Basic aWQ6cyUzQSUyNg==",
            "POST /v1/oauth \"x\" | Authorization: Bearer a3",
            "POST /other grant_type=client_credentials&client_id=id&client_secret=s%3A%26",
            "GET /v1/oauth | Authorization: Bearer a4",
        ],
        Run("""
            var clock = new Clock();
            int issued = 0;
            bool isRefused = false;
            var wire = new Wire(request =>
            {
                if (request.RequestUri!.AbsolutePath != "/v1/oauth")
                {
                    isRefused = false;
                    return Wire.Json("{\"access_token\":\"a" + ++issued + "\",\"token_type\":\"bearer\",\"expires_in\":3600,\"more\":{\"a\":[1]}}");
                }

                return new HttpResponseMessage(isRefused ? HttpStatusCode.Unauthorized : HttpStatusCode.NoContent);
            });
            TestClient client = wire.Client(new TestClientOptions { TimeProvider = clock, OauthClient = new ApiClientCredentials("id", "s:&", "items:read", "items:list") });
            client.Secured.GetOAuthAsync().GetAwaiter().GetResult();
            clock.Now += TimeSpan.FromMinutes(54);
            client.Secured.GetOAuthAsync().GetAwaiter().GetResult();
            clock.Now += TimeSpan.FromMinutes(1);
            client.Secured.GetOAuthAsync().GetAwaiter().GetResult();
            isRefused = true;
            client.Secured.PostOAuthAsync("x").GetAwaiter().GetResult();
            TestClient other = wire.Client(new TestClientOptions { OauthClient = new ApiClientCredentials("id", "s:&") { SendsSecretInBody = true, TokenEndpoint = new Uri("/other", UriKind.Relative) } });
            other.Secured.GetOAuthAsync().GetAwaiter().GetResult();
            return wire.Sent;
            """));

    [Fact]
    public void Errors_of_a_token_endpoint_are_told_in_its_words() => Assert.Equal(
        [
            "The server gave no access token, so the operation was not called: 400 Bad Request: invalid_client The client is unknown.",
            "The server gave no access token, so the operation was not called: 502 Bad Gateway: <html>",
            "The server gave no access token, so the operation was not called: its answer has no access_token.",
            "The server gave no access token, so the operation was not called: its answer has no access_token.",
        ],
        Run("""
            var shown = new List<string>();
            foreach ((HttpStatusCode status, string body) in new[]
            {
                (HttpStatusCode.BadRequest, "{\"error\":\"invalid_client\",\"error_description\":\"The client is unknown.\"}"),
                (HttpStatusCode.BadGateway, "<html>"),
                (HttpStatusCode.OK, "{\"access_token\":null,\"token\":\"secret-token\"}"),
                (HttpStatusCode.OK, "{\"access_token\":\"secret-token\""),
            })
            {
                var wire = new Wire(_ => new HttpResponseMessage(status) { Content = new StringContent(body) });
                Exception failure = wire.Try(() => wire.Client(new TestClientOptions { OauthClient = new ApiClientCredentials("id", "secret-of-client") }).Secured.GetOAuthAsync())!;
                shown.Add(failure.Message + (failure.ToString().Contains("secret-") ? " LEAK" : ""));
            }

            return shown;
            """));

    [Fact]
    public void Secrets_show_nowhere() => Assert.Equal(
        ["***", "GET /both", "ok"],
        Run("""
            string request = "";
            var wire = new Wire(message =>
            {
                request = message.ToString();
                return new HttpResponseMessage(HttpStatusCode.NoContent);
            });
            var options = new TestClientOptions { QueryKey = "secret-1", CookieKey = new(_ => new("secret-2")), AppKey = "secret-3\r\n" };
            TestClient client = wire.Client(options);
            client.Secured.GetBothAsync().GetAwaiter().GetResult();
            Exception failure = wire.Try(() => client.Secured.GetDefaultAsync())!;
            string all = $"{options} {options.QueryKey} {options.CookieKey} {ApiCredential.Bearer("secret-4")} {client} {failure} {new OpenApiRuntime.ApiToken("secret-5")}";
            return new[] { options.QueryKey.ToString(), request, all.Contains("secret-") ? all : "ok" };
            """));

    [Fact]
    public void A_token_operation_of_the_whole_document_stands_for_what_it_says_in_prose() => Assert.Equal(
        ["POST /login \"me\"", "GET /items | Authorization: Bearer t"],
        Run(
            """
            var wire = new Wire(request => request.Method == HttpMethod.Post ? Wire.Json("{\"token\":\"t\"}") : new HttpResponseMessage(HttpStatusCode.NoContent));
            wire.Client(new TestClientOptions { AccessToken = _ => new("me") }).Items.ListItemsAsync().GetAwaiter().GetResult();
            return wire.Sent;
            """,
            GeneratorInput.Of("""
                openapi: 3.1.0
                info: { title: Prose, version: "1" }
                x-token-operation: { operationId: LogIn, token: /token }
                paths:
                  /items: { get: { operationId: ListItems, responses: { '204': { description: Done. } } } }
                  /login:
                    post:
                      operationId: LogIn
                      requestBody: { required: true, content: { application/json: { schema: { type: string } } } }
                      responses: { '200': { description: The token., content: { application/json: { schema: { type: object, properties: { token: { type: string } } } } } } }
                """)));

    private static IReadOnlyList<string> Run(string program) => Run(program, Feature.Input("security"));

    private static IReadOnlyList<string> Run(string program, GeneratorInput input) => Feature.Run(
        input.WithSource("Wire.cs", Wire),
        $$"""
        foreach (string shown in Play())
        {
            yield return shown;
        }

        static IEnumerable<string> Play()
        {
        {{program}}
        }
        """);

    private const string Wire = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Test;

        /// <summary>A server in memory that writes down what it gets.</summary>
        internal sealed class Wire(Func<HttpRequestMessage, HttpResponseMessage>? answer = null) : HttpMessageHandler
        {
            public List<string> Sent { get; } = new();

            public Func<HttpRequestMessage, HttpResponseMessage> Answer { get; set; } = answer ?? (_ => new HttpResponseMessage(HttpStatusCode.NoContent));

            public static HttpResponseMessage Json(string body) => new(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

            public TestClient Client(TestClientOptions options) => new(new HttpClient(this), new Uri("https://server.example"), options);

            public Exception? Try(Func<Task> call)
            {
                try
                {
                    call().GetAwaiter().GetResult();
                    return null;
                }
                catch (Exception exception)
                {
                    Sent.Add(exception.Message);
                    return exception;
                }
            }

            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                string body = request.Content is null ? "" : " " + await request.Content.ReadAsStringAsync(cancellationToken);
                Sent.Add($"{request.Method} {request.RequestUri!.PathAndQuery}{body}"
                    + string.Concat(request.Headers.Where(header => header.Key != "Accept").OrderBy(header => header.Key).Select(header => $" | {header.Key}: {string.Join(", ", header.Value)}")));
                return Answer(request);
            }
        }

        internal sealed class Clock : TimeProvider
        {
            public TimeSpan Now { get; set; }

            public override long TimestampFrequency => TimeSpan.TicksPerSecond;

            public override long GetTimestamp() => Now.Ticks;
        }
        """;
}
