using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Links;

/// <summary>What an operation gave is handed to the one that a link of the document names.</summary>
public sealed class LinkTests
{
    [Fact]
    public void Values_come_from_the_body_from_constants_and_from_the_caller() => Assert.Equal(
        ["/users", "/tenants/main/users/7?depth=2&client=me", "/orders?state=open&user=7&from=3", "/orders?state=open&user=7"],
        Feature.Run("links", """
            var server = new Server(HttpStatusCode.OK, "{\"user\":{\"id\":7,\"name\":\"Ann\"}}");
            TestClient client = server.Client();
            Added added = client.Users.AddUserAsync().Result;
            client.FollowAddUserGetUserAsync(added, client: "me").Wait();
            var orders = new Server(HttpStatusCode.OK, "[]");
            orders.Client().FollowAddUserOrdersAsync(added, "open", 3).Wait();
            orders.Client().FollowAddUserOrdersAsync(added, "open").Wait();
            return server.Sent.Concat(orders.Sent);
            """));

    [Fact]
    public void Values_come_from_header_fields_and_bodies_are_handed_on() => Assert.Equal(
        ["/tenants/t%201/users/7", """{"id":7,"name":"Ann"}""", "/tenants/t%201/users/9"],
        Feature.Run("links", """
            var headers = new ApiHeaders(new[] { new KeyValuePair<string, string>("x-tenant", "t 1") });
            var server = new Server(HttpStatusCode.NoContent, "");
            server.Client().FollowAddUserPutUserAsync(new ApiResponse<Added>(201, headers, new Added { User = new User { Id = 7, Name = "Ann" } })).Wait();
            server.Client().FollowSignOutAgainAsync(new ApiResponse(204, headers), 9).Wait();
            return server.Sent;
            """));

    [Fact]
    public void A_value_may_be_the_whole_body_and_widen() => Assert.Equal(
        ["/orders?state=open&from=5"],
        Feature.Run("links", """
            var server = new Server(HttpStatusCode.OK, "[]");
            server.Client().FollowCountOrdersLastAsync(5, "open").Wait();
            return server.Sent;
            """));

    [Fact]
    public void What_a_call_requires_must_be_there() => Assert.Equal(
        ["The link cannot be followed: the response has no value for '$response.body#/user/id'.", "The link cannot be followed: the response has no value for '$response.header.X-Tenant'.", "0", "/orders?state=open"],
        Feature.Run("links", """
            var server = new Server(HttpStatusCode.OK, "[]");
            string Message(Action call)
            {
                try
                {
                    call();
                    return "none";
                }
                catch (InvalidOperationException exception)
                {
                    return exception.Message;
                }
            }

            yield return Message(() => server.Client().FollowAddUserGetUserAsync(new Added()).Wait());
            yield return Message(() => server.Client().FollowSignOutAgainAsync(new ApiResponse(204), 9).Wait());
            yield return server.Sent.Count;

            // What it does not require is left out.
            server.Client().FollowAddUserOrdersAsync(new Added(), "open").Wait();
            yield return server.Sent[0];
            """));

    [Fact]
    public void An_operation_that_a_filter_leaves_out_is_no_mistake()
    {
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of(Feature.Document("links").With("OpenApiExcludeTags", "Orders"))).WithoutDiagnostics();

        Assert.DoesNotContain("Orders", run.File("TestClientLinks.g.cs"), System.StringComparison.Ordinal);
        Assert.Contains("FollowAddUserGetUserAsync", run.File("TestClientLinks.g.cs"), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_links_has_no_class_of_them() =>
        Assert.DoesNotContain(GeneratorRunner.Run(Feature.Input("paging")).WithoutDiagnostics().Files.Keys, name => name.Contains("TestClientLinks", System.StringComparison.Ordinal));
}
