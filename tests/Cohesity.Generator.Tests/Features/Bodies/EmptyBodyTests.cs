using Xunit;

namespace Cohesity.Generator.Tests.Features.Bodies;

/// <summary>CASES.md, "an empty <c>type: object</c> body that is optional must not be asked for".</summary>
public sealed class EmptyBodyTests
{
    [Fact]
    public void What_can_hold_nothing_is_not_asked_for() => Assert.Equal(
        ["/customers?limit=3", "/clear", "/clear", "{}", "/clear", "/clear", """{"a":1}"""],
        Feature.Run("empty-bodies", """
            using var server = new Server(HttpStatusCode.NoContent, "");
            IBodiesApi api = server.Client().Bodies;
            Func<long?, CancellationToken, Task> list = api.ListCustomersAsync;
            Func<CancellationToken, Task> clear = api.ClearAsync;
            list(3, default).GetAwaiter().GetResult();
            clear(default).GetAwaiter().GetResult();
            api.ClearForSureAsync(new Dictionary<string, JsonElement>()).GetAwaiter().GetResult();
            api.ClearWithAnythingAsync().GetAwaiter().GetResult();
            api.ClearWithAnythingAsync(new Dictionary<string, JsonElement> { ["a"] = JsonDocument.Parse("1").RootElement }).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));

    [Theory]
    [InlineData("{ properties: {}, type: object }", "{ properties: {} }")]
    [InlineData("{ properties: {}, type: object }", "{ type: object, additionalProperties: false }")]
    public void However_it_is_said(string from, string to) => Assert.Equal(
        ["/customers"],
        Feature.Run(Feature.Input("empty-bodies").Edit(from, to), """
            using var server = new Server(HttpStatusCode.NoContent, "");
            Func<long?, CancellationToken, Task> list = server.Client().Bodies.ListCustomersAsync;
            list(null, default).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));
}
