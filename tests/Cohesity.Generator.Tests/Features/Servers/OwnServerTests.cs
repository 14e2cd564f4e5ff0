using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Servers;

/// <summary>CASES.md, below the table: an operation with a server of its own is called there, and nothing of the caller's goes astray.</summary>
public sealed class OwnServerTests
{
    [Fact]
    public void An_operation_is_called_at_its_own_server_where_the_client_is_at_one_of_the_documents() => Assert.Equal(
        [
            "https://eu.example.com/v1/items", "https://uploads.eu.example.com/files", "https://eu.example.com/v0/old", "https://any.auth.example.com/t/tenant", "https://eu.example.com/root", "https://eu.example.com/v1/same",
            "https://us.example.com/v1/items", "https://uploads.us.example.com/files", "https://us.example.com/v0/old", "https://any.auth.example.com/t/tenant", "https://us.example.com/root", "https://us.example.com/v1/same",
            "https://acme.api.example.com/v1/items", "https://uploads.eu.example.com/files", "https://acme.api.example.com/v0/old", "https://acme.auth.example.com/t/tenant", "https://acme.api.example.com/root", "https://acme.api.example.com/v1/same",
            "https://proxy.example/x/items", "https://proxy.example/x/files", "https://proxy.example/x/old", "https://proxy.example/x/tenant", "https://proxy.example/x/root", "https://proxy.example/x/same",
            "https://fake.example/v1/items", "https://fake.example/v1/files", "https://fake.example/v0/old", "https://fake.example/v1/tenant", "https://fake.example/root", "https://fake.example/v1/same",
        ],
        Feature.Run("own-servers", """
            using var server = new Server(HttpStatusCode.NoContent, "") { ShowsAddress = true };
            foreach (Uri? address in new[] { null, TestClientServers.EuExampleCom("us"), new Uri("https://acme.api.example.com/v1/"), new Uri("https://proxy.example/x"), new Uri("https://fake.example") })
            {
                IHostsApi api = new TestClient(new HttpClient(server), address, new TestClientOptions { Key = "k" }).Hosts;
                api.ListItemsAsync().GetAwaiter().GetResult();
                api.ListFilesAsync().GetAwaiter().GetResult();
                api.ListOldAsync().GetAwaiter().GetResult();
                api.GetTenantAsync().GetAwaiter().GetResult();
                api.GetRootAsync().GetAwaiter().GetResult();
                api.GetSameAsync().GetAwaiter().GetResult();
            }

            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));

    [Fact]
    public void What_the_caller_chose_of_an_address_holds_for_an_own_server_and_nothing_else_of_it() => Assert.Equal(
        ["https://intake.example.org/v1/intake", "https://intake.example.net/v1/intake", "https://intake.example.org/v1/intake", "https://other.example.org/v1/intake", "https://api.example.com/v1/intake"],
        Feature.Run("own-servers", """
            using var server = new Server(HttpStatusCode.NoContent, "") { ShowsAddress = true };
            foreach (Uri? address in new[] { null, new Uri("https://api.example.net"), new Uri("https://api.example.org:443/"), new Uri("https://other.example.org"), new Uri("https://api.example.com/") })
            {
                new TestClient(new HttpClient(server), address).Hosts.GetIntakeAsync().GetAwaiter().GetResult();
            }

            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));

    [Fact]
    public void Credentials_and_headers_go_to_another_server_only_where_the_options_trust_it() => Assert.Equal(
        [
            "refused: TestClientOptions", "https://eu.example.com/v0/old", "X-Key: k", "https://uploads.eu.example.com/files", "https://uploads.eu.example.com/files", "Accept-Language: de", "refused: header", "refused: HttpClient", "refused: credential",
            "https://uploads.eu.example.com/files", "X-Key: k", "https://uploads.eu.example.com/files", "https://uploads.eu.example.com/files", "X-Key: k",
        ],
        Feature.Run("own-servers", """
            using var server = new Server(HttpStatusCode.NoContent, "", "X-Key", "Accept-Language") { ShowsAddress = true };
            void Try(string what, Action call)
            {
                try
                {
                    call();
                }
                catch (InvalidOperationException exception) when (exception.Message.Contains("https://uploads.eu.example.com") && exception.Message.Contains("TrustedOrigins"))
                {
                    server.Sent.Add("refused: " + what);
                }
            }

            var client = new TestClient(new HttpClient(server), null, new TestClientOptions { Key = "k" });
            Try("TestClientOptions", () => client.Hosts.AddFileAsync().GetAwaiter().GetResult());
            client.Hosts.ListOldAsync().GetAwaiter().GetResult();
            client.Hosts.ListFilesAsync().GetAwaiter().GetResult();
            client.WithHeader("Accept-Language", "de").Hosts.ListFilesAsync().GetAwaiter().GetResult();
            Try("header", () => client.WithHeader("X-Tenant", "t").Hosts.ListFilesAsync().GetAwaiter().GetResult());
            Try("HttpClient", () => new TestClient(new HttpClient(server) { DefaultRequestHeaders = { { "X-Key", "k" } } }).Hosts.ListFilesAsync().GetAwaiter().GetResult());
            Try("credential", () => new TestClient(new HttpClient(server), null, new TestClientOptions { Credential = ApiCredential.Header("X-Key", "k") }).Hosts.ListFilesAsync().GetAwaiter().GetResult());
            new TestClient(new HttpClient(server), null, new TestClientOptions { Key = "k", TrustedOrigins = { new Uri("https://uploads.eu.example.com") } }).Hosts.AddFileAsync().GetAwaiter().GetResult();
            new TestClient(new HttpClient(server), null, new TestClientOptions { Credential = ApiCredential.None }).Hosts.AddFileAsync().GetAwaiter().GetResult();
            new TestClient(new HttpClient(server), new Uri("https://proxy.example/x"), new TestClientOptions { Key = "k", TrustedOrigins = { new Uri("https://uploads.eu.example.com/any") } }).Hosts.AddFileAsync().GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));

    /// <summary>CASES.md, below the table: an address whose root is the API is possible beside a document's base path.</summary>
    [Fact]
    public void The_root_of_an_address_may_be_the_api() => Assert.Equal(
        ["https://h.example/v1/open", "https://h.example/open", "https://h.example/other/v3/open", "https://h.example/given/open", "https://h.example/open", "ArgumentException"],
        Feature.Run("security", """
            using var server = new Server(HttpStatusCode.NoContent, "") { ShowsAddress = true };
            void Call(string address, TestClientOptions options) => new TestClient(new HttpClient(server), new Uri(address), options).Secured.GetOpenAsync().GetAwaiter().GetResult();

            Call("https://h.example/", new TestClientOptions());
            Call("https://h.example/", new TestClientOptions { BasePath = "" });
            Call("https://h.example", new TestClientOptions { BasePath = "/other/v3/" });
            Call("https://h.example/given", new TestClientOptions { BasePath = "" });
            new TestClient(new HttpClient(server) { BaseAddress = new Uri("https://h.example") }, null, new TestClientOptions { BasePath = "/" }).Secured.GetOpenAsync().GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }

            yield return Failure(() => Call("https://h.example", new TestClientOptions { BasePath = "/v1?x=1" }));
            """));

    /// <summary>What a login takes is a secret, though it requires no credential.</summary>
    [Fact]
    public void A_login_at_a_server_of_its_own_goes_there_only_where_the_options_trust_it() => Assert.Equal(
        ["refused", "https://login.example/token", "https://api.example/items"],
        Feature.Run(GeneratorInput.Of(SpecText.Client("login.yaml", """
            openapi: 3.1.0
            info: { title: Vault, version: '1' }
            servers: [ { url: https://api.example } ]
            security: [ { key: [] } ]
            paths:
              /token:
                post:
                  operationId: LogIn
                  servers: [ { url: https://login.example } ]
                  requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Login' } } } }
                  responses: { '200': { description: The token., content: { application/json: { schema: { type: object, properties: { token: { type: string } } } } } } }
              /items:
                get: { operationId: ListItems, responses: { '204': { description: Nothing. } } }
            components:
              securitySchemes:
                key: { type: apiKey, in: header, name: X-Key, x-token-operation: { operationId: LogIn, token: /token } }
              schemas:
                Login: { type: object, properties: { password: { type: string } } }
            """)), """
            using var server = new Server(HttpStatusCode.OK, "{\"token\":\"t\"}") { ShowsAddress = true };
            string Call(params Uri[] trusted)
            {
                var options = new TestClientOptions { Key = _ => new(new Login { Password = "p" }) };
                foreach (Uri origin in trusted)
                {
                    options.TrustedOrigins.Add(origin);
                }

                try
                {
                    new TestClient(new HttpClient(server), null, options).Items.ListItemsAsync().GetAwaiter().GetResult();
                    return "called";
                }
                catch (InvalidOperationException exception) when (exception.Message.Contains("https://login.example") && exception.Message.Contains("TrustedOrigins"))
                {
                    return server.Sent.Count == 0 ? "refused" : "refused after " + server.Sent[0];
                }
            }

            yield return Call();
            Call(new Uri("https://login.example"));
            foreach (string sent in server.Sent.Where(sent => sent.StartsWith("https")))
            {
                yield return sent;
            }
            """));

    [Fact]
    public void A_variable_of_the_host_may_have_a_default_with_a_path() => Assert.Equal(
        ["https://example.com/api/v1/items", "https://files.example.com/api/v1/files", "https://example.net/api/v1/items", "https://example.net/api/v1/files"],
        Feature.Run(GeneratorInput.Of(SpecText.Client("slashes.yaml", """
            openapi: 3.1.0
            info: { title: Slashes, version: '1' }
            servers: [ { url: 'https://{server}/{version}', variables: { server: { default: example.com/api }, version: { default: v1 } } } ]
            paths:
              /items:
                get: { operationId: ListItems, responses: { '204': { description: Nothing. } } }
              /files:
                get:
                  operationId: ListFiles
                  servers: [ { url: 'https://files.{server}/{version}', variables: { server: { default: example.com/api }, version: { default: v1 } } } ]
                  responses: { '204': { description: Nothing. } }
            """)), """
            using var server = new Server(HttpStatusCode.NoContent, "") { ShowsAddress = true };
            foreach (Uri? address in new[] { null, new Uri("https://example.net/") })
            {
                var client = new TestClient(new HttpClient(server), address);
                client.Items.ListItemsAsync().GetAwaiter().GetResult();
                client.Files.ListFilesAsync().GetAwaiter().GetResult();
            }

            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));
}
