using Xunit;

namespace Cohesity.Generator.Tests.Features.Parameters;

/// <summary>Parameters described by content, and paths with more than names in them.</summary>
public sealed class ParameterContentTests
{
    [Fact]
    public void Each_is_written_by_its_content() => Assert.Equal(
        [
            "/v1.0/2024-2.a%2Fb!:run/50%25/gr%C3%B6%C3%9Fe?plain=a%26b&json=%5B1%2C2%5D&empty=",
            "X-Limits: from,1,to,2",
            "Cookie: token=a%20b=; filter=x,y%2Cz",
            "/v1.0/1-1.k:run/50%25/gr%C3%B6%C3%9Fe",
            "/search?text=a%20b&tags=x&tags=y",
            "/query?%7B%22text%22%3A%22a%22%7D",
            "/query",
            "ArgumentException",
        ],
        Feature.Run("parameter-content", """
            using var server = new Server(HttpStatusCode.NoContent, "", "X-Limits");
            IContentsApi api = server.Client().Contents;
            api.RunItAsync(2024, 2, "a/b!", plain: "a&b", json: [1, 2], empty: [], xLimits: new RunItXLimits { From = 1, To = 2 }, token: "a%20b=", filter: ["x", "y,z"]).GetAwaiter().GetResult();
            api.RunItAsync(1, 1, "k").GetAwaiter().GetResult();
            api.SearchAsync(new SearchForm { Text = "a b", Tags = ["x", "y"] }).GetAwaiter().GetResult();
            api.QueryAsync(new QueryJson { Text = "a" }).GetAwaiter().GetResult();
            api.QueryAsync().GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }

            yield return Failure(() => api.RunItAsync(1, 1, "k", token: "a; admin=1").GetAwaiter().GetResult());
            """));

    /// <summary>Its escapes say what no header could carry.</summary>
    [Fact]
    public void JSON_in_a_header_is_ASCII() => Assert.Equal(
        ["/query", """X-Arguments: {"path":"/Gr\u00F6\u00DFe \uD83D\uDE00 \u007F"}"""],
        Feature.Run("parameter-content", """
            using var server = new Server(HttpStatusCode.NoContent, "", "X-Arguments");
            server.Client().Contents.QueryAsync(xArguments: new QueryXArguments { Path = "/Größe \ud83d\ude00 \u007f" }).GetAwaiter().GetResult();
            return server.Sent;
            """));
}
