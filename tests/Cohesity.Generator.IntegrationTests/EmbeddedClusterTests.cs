using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using Cohesity.Quickstart;
using Xunit;

namespace Cohesity.Generator.IntegrationTests;

/// <summary>The embedded cluster says on the wire what real clusters say.</summary>
public sealed class EmbeddedClusterTests
{
    private const string WrongPassword = """{"errorCode":"KValidationError","message":"Invalid Username or Password specified."}""" + "\n";
    private const string Incomplete = """{"errorCode":"KValidationError","message":"Please specify the mandatory parameters."}""" + "\n";

    [Fact]
    public async Task Login_answers_201_with_token_type_and_privileges_in_this_order()
    {
        await using TestCluster test = await TestCluster.StartAsync();

        (HttpStatusCode status, string body) = await LogInAsync(test, $$"""{"username":"admin","password":"{{test.Cluster.Password}}"}""");

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Matches("""^\{"accessToken":"[\w-]+\.[\w-]+\.[\w-]+","tokenType":"Bearer","privileges":\["CLUSTER_VIEW","PRINCIPAL_VIEW","PROTECTION_VIEW"\]\}$""", body);
    }

    [Theory]
    [InlineData("""{"Domain":"LOCAL","Username":"admin","Password":"<password>"}""")]
    [InlineData("""{"domain":"local","username":"admin","password":"<password>"}""")]
    [InlineData("""{"domain":null,"username":"admin","password":"<password>","otpCode":null,"otpType":"Totp"}""")]
    [InlineData("""{"username":"admin","password":"<password>","somethingNew":{"a":[1,2]}}""")]
    public async Task Names_in_any_case_nulls_and_unknown_members_do_no_harm(string body)
    {
        await using TestCluster test = await TestCluster.StartAsync();

        (HttpStatusCode status, _) = await LogInAsync(test, body.Replace("<password>", test.Cluster.Password, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.Created, status);
    }

    [Theory]
    [InlineData("""{"username":"admin","password":"wrong"}""", WrongPassword)]
    [InlineData("""{"username":"nobody","password":"<password>"}""", WrongPassword)]
    [InlineData("""{"domain":"elsewhere","username":"admin","password":"<password>"}""", WrongPassword)]
    [InlineData("""{"username":"admin"}""", Incomplete)]
    [InlineData("""{"username":"admin","password":7}""", Incomplete)]
    [InlineData("[]", Incomplete)]
    [InlineData("{", Incomplete)]
    [InlineData("", Incomplete)]
    public async Task Refused_login_answers_400_with_errorCode_message_and_a_line_feed(string body, string expected)
    {
        await using TestCluster test = await TestCluster.StartAsync();

        (HttpStatusCode status, string answer) = await LogInAsync(test, body.Replace("<password>", test.Cluster.Password, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(expected, answer);
    }

    [Theory]
    [InlineData(null, "Authentication failed: Neither session cookie nor token is present in the request")]
    [InlineData("Basic YWRtaW46YWRtaW4=", "Authentication failed: Neither session cookie nor token is present in the request")]
    [InlineData("Bearer", "The access token is invalid.")]
    [InlineData("Bearer not-a-token", "The access token is invalid.")]
    [InlineData("Bearer a.b.c", "The access token is invalid.")]
    public async Task Protected_resource_answers_401_without_a_good_token(string? authorization, string message)
    {
        await using TestCluster test = await TestCluster.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(test.Cluster.Address, "/irisservices/api/v1/public/cluster"));
        request.Headers.Authorization = authorization is null ? null : AuthenticationHeaderValue.Parse(authorization);

        using HttpResponseMessage response = await test.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(
            $$"""{"errorCode":"KStatusUnauthorized","message":"{{message}}"}""" + "\n",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Token_of_one_cluster_is_worth_nothing_at_another()
    {
        await using TestCluster one = await TestCluster.StartAsync();
        await using TestCluster other = await TestCluster.StartAsync();
        AccessToken token = await one.Client.AccessTokens.GenerateAccessTokenAsync(one.GoodCredential, TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(other.Cluster.Address, "/irisservices/api/v1/public/cluster"));
        request.Headers.Authorization = new AuthenticationHeaderValue(token.TokenType!, token.AccessTokenValue);

        using HttpResponseMessage response = await other.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task Client_that_pins_another_certificate_gets_no_connection_and_learns_which_one_was_shown()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        await using TestCluster impostor = await TestCluster.StartAsync();
        ApiServerTrust trust = test.Trust;
        using var http = new HttpClient(new CohesityClientOptions { ServerTrust = trust }.CreateHandler());

        HttpRequestException failure = await Assert.ThrowsAsync<HttpRequestException>(
            () => http.GetAsync(impostor.Cluster.Address, TestContext.Current.CancellationToken));

        Assert.Equal(HttpRequestError.SecureConnectionError, failure.HttpRequestError);
        Assert.Equal(impostor.Cluster.Thumbprint.ToString(), trust.LastRefused);
    }

    private static async Task<(HttpStatusCode Status, string Body)> LogInAsync(TestCluster test, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await test.Http.PostAsync(
            new Uri(test.Cluster.Address, "/irisservices/api/v1/public/accessTokens"), content, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
