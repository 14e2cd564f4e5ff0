using System;
using System.Threading.Tasks;
using Cohesity.Quickstart.Fakes;
using Xunit;

namespace Cohesity.Generator.IntegrationTests;

/// <summary>Answers that the document does not announce.</summary>
public sealed class UnexpectedAnswerTests : IDisposable
{
    private static readonly AccessTokenCredential Credential = new() { Username = "admin", Password = "secret" };

    private readonly CohesityClientFake _fake = new();
    private readonly CohesityClient _client;

    public UnexpectedAnswerTests() => _client = new CohesityClient(_fake.CreateHttpClient());

    public void Dispose()
    {
        _client.Dispose();
        _fake.Dispose();
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json")]
    [InlineData(null)]
    public async Task Error_in_HTML_keeps_the_status_and_the_text_whatever_it_calls_itself(string? contentType)
    {
        Answer(503, contentType, "<html><body>Service Unavailable</body></html>");

        ApiException exception = await FailAsync();

        Assert.IsType<ApiException>(exception);
        Assert.Equal(503, exception.StatusCode);
        Assert.Equal("<html><body>Service Unavailable</body></html>", exception.RawBody);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData(null)]
    public async Task Error_without_a_body_keeps_the_status(string? contentType)
    {
        Answer(500, contentType, "");

        ApiException exception = await FailAsync();

        Assert.IsType<ApiException>(exception);
        Assert.Equal(500, exception.StatusCode);
        Assert.Equal("", exception.RawBody);
    }

    [Fact]
    public async Task Error_whose_errorCode_is_a_number_is_read_all_the_same()
    {
        Answer(400, "application/json", """{"errorCode":17,"message":"Old servers count."}""");

        ApiException<RequestError> exception = Assert.IsType<ApiException<RequestError>>(await FailAsync());

        Assert.Equal(400, exception.StatusCode);
        Assert.Equal("17", exception.Error.ErrorCode);
        Assert.Equal("Old servers count.", exception.Error.Message);
    }

    [Theory]
    [InlineData("""{"errorCode":{"name":"KValidationError"},"message":"Not as agreed."}""")]
    [InlineData("""[{"errorCode":"KValidationError","message":"Not as agreed."}]""")]
    [InlineData("\"Not as agreed.\"")]
    [InlineData("""{"errorCode":"KValidationError","message":"Not as agreed.""")]
    public async Task Error_of_another_shape_keeps_the_status_and_the_text(string body)
    {
        Answer(400, "application/json", body);

        ApiException exception = await FailAsync();

        Assert.IsType<ApiException>(exception);
        Assert.Equal(400, exception.StatusCode);
        Assert.Equal(body, exception.RawBody);
    }

    [Fact]
    public async Task Error_with_unknown_members_is_read_all_the_same()
    {
        Answer(403, "application/json", """{"traceId":{"a":[1]},"message":"No.","errorCode":"KPrivilegeError","more":null}""");

        ApiException<RequestError> exception = Assert.IsType<ApiException<RequestError>>(await FailAsync());

        Assert.Equal(403, exception.StatusCode);
        Assert.Equal("KPrivilegeError", exception.Error.ErrorCode);
        Assert.Equal("No.", exception.Error.Message);
    }

    [Fact]
    public async Task Redirect_is_not_followed_and_not_taken_for_success()
    {
        _fake.AccessTokens.GenerateAccessToken.Returns(ApiFakeResult.Status(302).WithHeader("Location", "https://elsewhere.example/"));

        Assert.Equal(302, (await FailAsync()).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    public async Task Success_without_a_body_is_a_success_without_a_token(string body)
    {
        Answer(201, "application/json", body);

        ApiResponse<AccessToken> response = await _client.AccessTokens.GenerateAccessTokenWithResponseAsync(Credential, TestContext.Current.CancellationToken);

        Assert.Equal(201, response.StatusCode);
        Assert.Null(response.Body);
        Assert.Null(await LogInAsync());
    }

    [Theory]
    [InlineData("<html>Welcome</html>")]
    [InlineData("""{"accessToken":"a.b.c","tokenType":"Bearer","privileges":[""")]
    [InlineData("[]")]
    public async Task Success_with_a_body_that_is_no_token_is_reported_with_its_status(string body)
    {
        Answer(201, "application/json", body);

        Assert.Equal(201, (await FailAsync()).StatusCode);
    }

    [Fact]
    public async Task Privileges_may_be_null()
    {
        Answer(201, "application/json", """{"accessToken":"a.b.c","tokenType":"Bearer","privileges":null}""");

        AccessToken token = await LogInAsync();

        Assert.Equal("a.b.c", token.AccessTokenValue);
        Assert.Null(token.Privileges);
    }

    [Fact]
    public async Task Privileges_may_be_empty_or_absent()
    {
        Answer(201, "application/json", """{"accessToken":"a.b.c","tokenType":"Bearer","privileges":[]}""");
        Assert.Empty((await LogInAsync()).Privileges!);

        Answer(201, "application/json", """{"accessToken":"a.b.c","tokenType":"Bearer"}""");
        Assert.Null((await LogInAsync()).Privileges);
    }

    [Fact]
    public async Task Unknown_members_and_another_order_do_no_harm()
    {
        Answer(
            201,
            "application/json; charset=utf-8",
            """ { "new": {"privileges":["X"]}, "privileges" : [ "CLUSTER_VIEW" ], "tokenType":"Bearer", "n": 1.5e300, "accessToken":"a.b.c", "list":[[],{}] } """);

        AccessToken token = await LogInAsync();

        Assert.Equal("a.b.c", token.AccessTokenValue);
        Assert.Equal("Bearer", token.TokenType);
        Assert.Equal(["CLUSTER_VIEW"], token.Privileges);
    }

    [Fact]
    public async Task Success_with_another_status_than_announced_is_success()
    {
        Answer(200, "application/json", """{"accessToken":"a.b.c","tokenType":"Bearer"}""");

        Assert.Equal("a.b.c", (await LogInAsync()).AccessTokenValue);
    }

    private void Answer(int status, string? contentType, string body) => _fake.AccessTokens.GenerateAccessToken.Returns(ApiFakeResult.Text(body, status, contentType ?? ""));

    private Task<AccessToken> LogInAsync() => _client.AccessTokens.GenerateAccessTokenAsync(Credential, TestContext.Current.CancellationToken);

    private Task<ApiException> FailAsync() => Assert.ThrowsAnyAsync<ApiException>(LogInAsync);
}
