using Xunit;

namespace Cohesity.Generator.Tests.Features;

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
            new TestClient(new HttpClient(server), TestClientServers.ProductionByRegion(version: "v2")).Default.ListItemsAsync().GetAwaiter().GetResult();
            yield return server.Sent[0];
            yield return Failure(() => TestClientServers.ProductionByRegion("evil.example/"));
            yield return Failure(() => TestClientServers.ProductionByRegion(port: "443@evil.example"));
            yield return Failure(() => TestClientServers.ProductionByRegion(version: "v1?x=1"));
            yield return Failure(() => TestClientServers.ProductionByRegion(version: null!));
            """));
}
