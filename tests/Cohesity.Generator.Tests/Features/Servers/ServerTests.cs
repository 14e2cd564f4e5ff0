using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Servers;

/// <summary>The addresses of a document's servers.</summary>
public sealed class ServerTests
{
    /// <summary>CASES.md, row <c>servers</c>: a variable that has no default is asked for.</summary>
    [Fact]
    public void A_variable_without_a_default_is_the_callers() => Assert.Equal(
        ["https://beta.example.net/acme/v1", "https://live.example.net/a/b/v1", "ArgumentException", "ArgumentNullException"],
        Feature.Run("servers", """
            yield return TestClientServers.Staged("acme");
            yield return TestClientServers.Staged("a/b", stage: "live");
            yield return Failure(() => TestClientServers.Staged("a?b"));
            yield return Failure(() => TestClientServers.Staged(null!));
            """));

    [Fact]
    public void Variables_fill_the_address_and_change_no_other_part_of_it() => Assert.Equal(
        [
            "https://eu.example.com/v1", "https://us.example.com:8443/v2/beta", "https://sandbox.example.com/v1", "https://old.example.com/v1",
            "/v2/items", "ArgumentException", "ArgumentException", "ArgumentException", "ArgumentNullException",
        ],
        Feature.Run("servers", """
            yield return TestClientServers.ProductionByRegion();
            yield return TestClientServers.ProductionByRegion("us", port: "8443", version: "v2/beta");
            yield return TestClientServers.Sandbox;
            yield return TestClientServers.OldExampleCom;
            using var server = new Server(HttpStatusCode.NoContent, "");
            new TestClient(new HttpClient(server), TestClientServers.ProductionByRegion(version: "v2")).Items.ListItemsAsync().GetAwaiter().GetResult();
            yield return server.Sent[0];
            yield return Failure(() => TestClientServers.ProductionByRegion("evil.example/"));
            yield return Failure(() => TestClientServers.ProductionByRegion(port: "443@evil.example"));
            yield return Failure(() => TestClientServers.ProductionByRegion(version: "v1?x=1"));
            yield return Failure(() => TestClientServers.ProductionByRegion(version: null!));
            """));

    /// <summary>CASES.md, row <c>servers</c>: what is static and called <c>Main</c> would be warned of in every program (CS0028).</summary>
    [Fact]
    public void No_static_method_is_taken_for_the_entry_point_of_a_program() => Assert.Equal(
        ["https://main.example.com/v1", "there"],
        Feature.Run(
            GeneratorInput.Of("""
                openapi: 3.0.3
                info: { title: Entry, version: "1" }
                servers:
                  - { url: 'https://{host}.example.com/v1', description: Main, variables: { host: { default: main } } }
                  - { url: 'https://other.example.com/v1', description: Other }
                paths:
                  /items:
                    get:
                      operationId: listItems
                      responses: { '204': { description: None., headers: { Main: { schema: { type: string } } } } }
                """),
            """
            yield return TestClientServers.MainServer();
            var server = new Server(HttpStatusCode.NoContent, "") { Answer = () => { var answer = new HttpResponseMessage(HttpStatusCode.NoContent); answer.Headers.Add("Main", "there"); return answer; } };
            yield return server.Client().Items.ListItemsWithResponseAsync().GetAwaiter().GetResult().Headers.MainHeader();
            """));
}
