using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Cohesity.Generator.Support;
using Cohesity.Generator.Support.OpenApiRuntime;
using Xunit;

namespace Cohesity.Generator.Tests.Support;

/// <summary>RFC 9457 on every failure that carries it, whatever the API's description says.</summary>
public sealed class ApiProblemDetailsTests
{
    // The example of section 3, with a status.
    private const string OutOfCredit = """
        {"type":"https://example.com/probs/out-of-credit","title":"You do not have enough credit.","status":403,"detail":"Your balance is 30.","instance":"/account/12345/msgs/abc","balance":30,"accounts":["/account/12345"]}
        """;

    [Fact]
    public async Task A_status_that_nobody_declared_has_its_problem()
    {
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => Call(StubHandler.Of(HttpStatusCode.ServiceUnavailable, OutOfCredit, "application/problem+json")));

        ApiProblemDetails? problem = exception.Problem;
        Assert.NotNull(problem);
        Assert.Equal(503, exception.StatusCode);
        Assert.Equal(
            ("https://example.com/probs/out-of-credit", "You do not have enough credit.", 403, "Your balance is 30.", "/account/12345/msgs/abc"),
            (problem.Type, problem.Title, problem.Status, problem.Detail, problem.Instance));
        Assert.Equal(["accounts", "balance"], problem.Extensions.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(30, problem.Extensions["balance"].GetInt32());
        Assert.Equal("/account/12345", problem.Extensions["accounts"][0].GetString());
        Assert.Equal("https://example.com/probs/out-of-credit: You do not have enough credit. Your balance is 30.", problem.ToString());
        Assert.Same(problem, exception.Problem);
    }

    [Fact]
    public async Task A_declared_body_is_typed_and_a_problem()
    {
        ApiException<Node> exception = await Assert.ThrowsAsync<ApiException<Node>>(() => Call(
            StubHandler.Of(HttpStatusCode.BadRequest, """{"name":"n","title":"Bad."}""", "application/problem+json"), static failure => failure.WithBody<Node, Node.JsonCodec>()));

        Assert.Equal(("n", "about:blank", "Bad."), (exception.Error.Name, exception.Problem?.Type, exception.Problem?.Title));
    }

    [Theory]
    [InlineData("application/problem+json; charset=utf-8")]
    [InlineData("Application/Problem+JSON")]
    [InlineData("application/vnd.example.problem+json")]
    [InlineData("application/x-problem+json")]
    public void Media_types_of_problems_are_known_by_their_end(string mediaType) => Assert.NotNull(Problem(mediaType, "{}"));

    [Theory]
    [InlineData("application/json", "{}")]
    [InlineData("application/noproblem+json", "{}")]
    [InlineData("problem+json", "{}")]
    [InlineData("+json", "{}")]
    [InlineData("", "{}")]
    [InlineData(null, "{}")]
    [InlineData("application/problem+json", "")]
    [InlineData("application/problem+json", "[]")]
    [InlineData("application/problem+json", "null")]
    [InlineData("application/problem+json", """{"title":"cut o""")]
    [InlineData("application/problem+json", "{\"title\":\"\\ud800\"}")]
    [InlineData("application/problem+json", "{\"\\ud800\":1}")]
    public async Task What_is_none_or_cannot_be_read_hides_nothing(string? mediaType, string body)
    {
        Assert.Null(Problem(mediaType, body));
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => Call(new StubHandler(_ =>
        {
            var response = new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = new StringContent(body) };
            response.Content.Headers.Remove("Content-Type");
            response.Content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
            return response;
        })));
        Assert.Equal((502, body), (exception.StatusCode, exception.RawBody));
        Assert.Null(exception.Problem);
    }

    /// <summary>RFC 9457, section 3.1: a member of another type is ignored.</summary>
    [Fact]
    public void A_member_of_another_type_is_ignored()
    {
        ApiProblemDetails? problem = Problem("application/problem+json", """{"type":1,"title":{},"status":"403","detail":[],"instance":null}""");

        Assert.NotNull(problem);
        Assert.Equal(("about:blank", null, null, null, null), (problem.Type, problem.Title, problem.Status, problem.Detail, problem.Instance));
        Assert.Empty(problem.Extensions);
    }

    private static ApiProblemDetails? Problem(string? mediaType, string body) =>
        new ApiException("m", 503, new ApiHeaders(mediaType is null ? [] : [new("Content-Type", mediaType)]), body).Problem;

    private static async Task Call(StubHandler handler, Func<ApiFailure, ApiException?>? errors = null)
    {
        using var client = new HttpClient(handler);
        await new ApiConnection(client, new Uri("https://h"), "/").Get("Op", "/x").Json<Node, Node.JsonCodec>(errors).SendAsync(TestContext.Current.CancellationToken);
    }
}
