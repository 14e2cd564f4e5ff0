using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features;

/// <summary>A body has the name that the document gives it.</summary>
public sealed class BodyNameTests
{
    [Fact]
    public void The_name_of_2_0_stays() => Assert.Equal(
        ["user", "newUser", "class", "body", "change", "body"],
        Feature.Run("body-names", """
            using var server = new Server(HttpStatusCode.NoContent, "");
            IUsersApi users = server.Client().Users;
            var user = new User { Name = "a" };
            users.AddUserAsync(user: user).GetAwaiter().GetResult();
            users.SetUserAsync(newUser: user).GetAwaiter().GetResult();
            users.ChangeUserAsync(@class: user).GetAwaiter().GetResult();
            users.ReplaceUserAsync(id: "7", body: user).GetAwaiter().GetResult();
            users.PatchUserAsync(id: "7", change: user).GetAwaiter().GetResult();
            server.Client().Requests.AddRequestAsync(body: user).GetAwaiter().GetResult();
            yield return Missing(() => users.AddUserAsync(null!));
            yield return Missing(() => users.SetUserAsync(null!));
            yield return typeof(IUsersApi).GetMethod("ChangeUserAsync")!.GetParameters()[0].Name;
            yield return Missing(() => users.ReplaceUserAsync("7", null!));
            yield return Missing(() => users.PatchUserAsync("7", null!));
            yield return Missing(() => server.Client().Requests.AddRequestAsync(null!));

            static string? Missing(Func<Task> call)
            {
                try { call().GetAwaiter().GetResult(); } catch (ArgumentNullException exception) { return exception.ParamName; }
                return null;
            }
            """));

    [Fact]
    public void A_login_is_called_by_it() => Assert.Equal(
        ["/login", """{"name":"me"}""", "/items", "X-Session: t"],
        Feature.Run("body-names", """
            using var server = new Server(HttpStatusCode.OK, "{\"token\":\"t\"}", "X-Session");
            new TestClient(new HttpClient(server), new Uri("https://server.example"), new TestClientOptions { Session = _ => new(new User { Name = "me" }) }).Items.ListItemsAsync().GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));

    /// <summary>What was 2.0 once keeps it in an extension.</summary>
    [Theory]
    [InlineData("x-body-name: new_user, ", "newUser")]
    [InlineData("x-body-name: id, ", "body")]
    [InlineData("x-body-name: contentType, ", "body")]
    [InlineData("x-body-name: options, ", "options")]
    [InlineData("x-csharp-name: user, x-body-name: other, ", "user")]
    [InlineData("", "body")]
    public void Documents_of_3_x_may_name_it(string name, string identifier) => Assert.Equal(
        ["id " + identifier + (identifier == "options" ? " optionalParameters" : " options")],
        Feature.Run(
            GeneratorInput.Of($$"""
                openapi: 3.0.3
                info: { title: t, version: "1" }
                paths:
                  /users/{id}:
                    put:
                      operationId: setUser
                      parameters:
                        - { name: id, in: path, required: true, schema: { type: string } }
                        - { name: a, in: query, schema: { type: string } }
                        - { name: b, in: query, schema: { type: string } }
                        - { name: c, in: query, schema: { type: string } }
                        - { name: d, in: query, schema: { type: string } }
                      requestBody: { {{name}}required: true, content: { application/json: { schema: { type: string } } } }
                      responses: { '204': { description: Done. } }
                """),
            """
            yield return string.Join(' ', typeof(IUsersApi).GetMethod("SetUserAsync")!.GetParameters().SkipLast(1).Select(parameter => parameter.Name));
            """));

    [Fact]
    public void A_pinned_name_that_is_taken_is_refused() => Assert.Equal(
        ["CGEN3002"],
        System.Linq.Enumerable.Select(GeneratorRunner.Run(Feature.Input("body-names").Edit("x-csharp-name: change", "x-csharp-name: id")).Diagnostics, diagnostic => diagnostic.Id));
}
