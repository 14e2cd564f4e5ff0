using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Cohesity.Quickstart;
using Xunit;

namespace Cohesity.Generator.IntegrationTests;

/// <summary>The generated client against a cluster that behaves.</summary>
public sealed class LoginTests
{
    [Fact]
    public async Task Right_password_gives_a_token_its_type_and_the_privileges()
    {
        await using TestCluster test = await TestCluster.StartAsync();

        AccessToken token = await test.Client.AccessTokens.GenerateAccessTokenAsync(test.GoodCredential, TestContext.Current.CancellationToken);

        Assert.Equal(3, token.AccessTokenValue!.Split('.').Length);
        Assert.Equal("Bearer", token.TokenType);
        Assert.Equal(["CLUSTER_VIEW", "PRINCIPAL_VIEW", "PROTECTION_VIEW"], token.Privileges);
    }

    [Fact]
    public async Task Response_form_of_the_method_tells_the_status_too()
    {
        await using TestCluster test = await TestCluster.StartAsync();

        ApiResponse<AccessToken> response = await test.Client.AccessTokens.GenerateAccessTokenWithResponseAsync(test.GoodCredential, TestContext.Current.CancellationToken);

        Assert.Equal(201, response.StatusCode);
        Assert.Equal("Bearer", response.Body.TokenType);
    }

    [Fact]
    public async Task Wrong_password_throws_with_the_errorCode_and_message_of_the_cluster()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        test.GoodCredential.Password += " or not";

        ApiException<RequestError> refusal = await Assert.ThrowsAsync<ApiException<RequestError>>(
            () => test.Client.AccessTokens.GenerateAccessTokenAsync(test.GoodCredential, TestContext.Current.CancellationToken));

        Assert.Equal(400, refusal.StatusCode);
        Assert.Equal("KValidationError", refusal.Error.ErrorCode);
        Assert.Equal("Invalid Username or Password specified.", refusal.Error.Message);
    }

    [Fact]
    public async Task Domain_may_be_left_out_and_is_then_not_sent()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        List<(string Method, string Path, string Body)> requests = test.NoteRequests();
        test.GoodCredential.Domain = null;

        await test.Client.AccessTokens.GenerateAccessTokenAsync(test.GoodCredential, TestContext.Current.CancellationToken);

        Assert.Equal(
            [("POST", "/irisservices/api/v1/public/accessTokens", $$"""{"username":"admin","password":"{{test.Cluster.Password}}"}""")],
            requests);
    }

    [Fact]
    public async Task Every_member_of_the_credential_travels_under_its_own_name()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        List<(string Method, string Path, string Body)> requests = test.NoteRequests();
        AccessTokenCredential credential = test.GoodCredential;
        credential.Certificate = "a certificate";
        credential.PrivateKey = "a key";
        credential.OtpCode = "123456";
        credential.OtpType = AccessTokenCredentialOtpType.Totp;

        await test.Client.AccessTokens.GenerateAccessTokenAsync(credential, TestContext.Current.CancellationToken);

        Assert.Equal(
            $$"""{"domain":"LOCAL","username":"admin","password":"{{test.Cluster.Password}}","certificate":"a certificate","privateKey":"a key","otpCode":"123456","otpType":"Totp"}""",
            Assert.Single(requests).Body);
    }

    [Fact]
    public async Task Kind_of_code_that_the_document_does_not_know_travels_as_it_is()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        List<(string Method, string Path, string Body)> requests = test.NoteRequests();
        test.GoodCredential.OtpType = new AccessTokenCredentialOtpType("Push");

        await test.Client.AccessTokens.GenerateAccessTokenAsync(test.GoodCredential, TestContext.Current.CancellationToken);

        Assert.EndsWith(""","otpType":"Push"}""", Assert.Single(requests).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_outside_ASCII_arrives_as_it_was_given()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        List<(string Method, string Path, string Body)> requests = test.NoteRequests();
        var credential = new AccessTokenCredential { Username = "Jörg", Password = "p\"\\ä€😀\n" };

        await Assert.ThrowsAsync<ApiException<RequestError>>(
            () => test.Client.AccessTokens.GenerateAccessTokenAsync(credential, TestContext.Current.CancellationToken));

        using JsonDocument sent = JsonDocument.Parse(Assert.Single(requests).Body);
        Assert.Equal("Jörg", sent.RootElement.GetProperty("username").GetString());
        Assert.Equal("p\"\\ä€😀\n", sent.RootElement.GetProperty("password").GetString());
    }

    [Fact]
    public async Task Api_class_works_alone_over_an_HttpClient()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        var api = new AccessTokensApi(test.Http, test.Cluster.Address);

        AccessToken token = await api.GenerateAccessTokenAsync(test.GoodCredential, TestContext.Current.CancellationToken);

        Assert.Equal("Bearer", token.TokenType);
    }

    [Fact]
    public async Task Client_with_connections_of_its_own_does_not_trust_a_certificate_that_nobody_signed()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        List<(string Method, string Path, string Body)> requests = test.NoteRequests();
        using var client = new CohesityClient(test.Cluster.Address);

        HttpRequestException failure = await Assert.ThrowsAsync<HttpRequestException>(
            () => client.AccessTokens.GenerateAccessTokenAsync(test.GoodCredential, TestContext.Current.CancellationToken));

        Assert.Equal(HttpRequestError.SecureConnectionError, failure.HttpRequestError);
        Assert.Empty(requests);
    }

    [Fact]
    public async Task Missing_credential_is_refused_before_anything_is_sent()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        List<(string Method, string Path, string Body)> requests = test.NoteRequests();

        await Assert.ThrowsAsync<ArgumentNullException>(
            () => test.Client.AccessTokens.GenerateAccessTokenAsync(null!, TestContext.Current.CancellationToken));

        Assert.Empty(requests);
    }

    [Fact]
    public async Task Token_opens_the_protected_resource()
    {
        await using TestCluster test = await TestCluster.StartAsync();
        AccessToken token = await test.Client.AccessTokens.GenerateAccessTokenAsync(test.GoodCredential, TestContext.Current.CancellationToken);
        using var client = new CohesityClient(test.Http, test.Cluster.Address, new CohesityClientOptions { Credential = ApiCredential.Bearer(token.AccessTokenValue!) });

        Cluster cluster = await client.Cluster.GetClusterAsync(TestContext.Current.CancellationToken);

        Assert.Equal((4711, "embedded", "7.2.1"), (cluster.Id, cluster.Name, cluster.ClusterSoftwareVersion));
    }
}
