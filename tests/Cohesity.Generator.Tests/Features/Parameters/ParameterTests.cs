using Xunit;

namespace Cohesity.Generator.Tests.Features.Parameters;

/// <summary>What parameters look like on the wire.</summary>
public sealed class ParameterTests
{
    [Fact]
    public void Each_style_is_written_as_the_specification_has_it() => Assert.Equal(
        [
            "/shelves/a%2Fb/items.7;also=c%20d/1,2"
                + "?kind=large&order=sideways&each=x&each=y%26z&joined=x,y&spaced=x%20y&piped=x%7Cy&filter%5Bname%5D=box&filter%5Bsize%5D=3&path=/a/b&since=2024-02-29T12%3A00%3A00Z&query=%7B%22name%22%3A%22box%22%7D",
            "X-Trace: 1,2",
            "Cookie: session=abc",
        ],
        Feature.Run("parameters", """
            using var server = new Server(HttpStatusCode.NoContent, "");
            server.Client().Shelves.FindItemsAsync(
                "a/b", 7, "c d", [1, 2], FindItemsKind.Large, "sideways",
                each: ["x", "y&z"], joined: ["x", "y"], spaced: ["x", "y"], piped: ["x", "y"],
                filter: new FindItemsFilter { Name = "box", Size = 3 }, path: "/a/b", since: new DateTimeOffset(2024, 2, 29, 12, 0, 0, TimeSpan.Zero),
                query: new FindItemsQuery { Name = "box" }, xTrace: ["1", "2"], session: "abc").GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));

    [Fact]
    public void What_is_not_given_is_not_sent() => Assert.Equal(
        ["/shelves/a/items.7;also=c/1?kind=large", "/shelves/a/items.7;also=c/1?kind=large", "ArgumentException"],
        Feature.Run("parameters", """
            using var server = new Server(HttpStatusCode.NoContent, "");
            server.Client().Shelves.FindItemsAsync("a", 7, "c", [1], FindItemsKind.Large).GetAwaiter().GetResult();
            server.Client().Shelves.FindItemsAsync("a", 7, "c", [1], FindItemsKind.Large, order: default(FindItemsOrder)).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }

            yield return Failure(() => server.Client().Shelves.FindItemsAsync("a", 7, "c", [1], default).GetAwaiter().GetResult());
            """));

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    public void A_path_value_cannot_climb(string value) => Assert.DoesNotContain(
        Feature.Run("parameters", $$"""
            using var server = new Server(HttpStatusCode.NoContent, "");
            yield return Failure(() => server.Client().Shelves.FindItemsAsync("{{value}}", 7, "c", [1], FindItemsKind.Large).GetAwaiter().GetResult());
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """),
        shown => shown.StartsWith("/items", System.StringComparison.Ordinal));
}
