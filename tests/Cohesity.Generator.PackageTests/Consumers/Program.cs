using System;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Cohesity;

using var http = new HttpClient(new Cluster());
using var client = new CohesityClient(http, new Uri("https://cluster.example.com"));
AccessToken token = await client.AccessTokens.GenerateAccessTokenAsync(new AccessTokenCredential { Username = "admin", Password = "right", OtpType = AccessTokenCredentialOtpType.Totp });
Console.WriteLine($"{token.TokenType} {token.AccessTokenValue} [{string.Join(", ", token.Privileges!)}]");
try
{
    await client.AccessTokens.GenerateAccessTokenAsync(new AccessTokenCredential { Username = "admin", Password = "wrong" });
}
catch (ApiException<RequestError> refusal)
{
    Console.WriteLine($"{refusal.StatusCode} {refusal.Error.ErrorCode}: {refusal.Error.Message}");
}

/// <summary>Answers without a network, and prints what it was sent.</summary>
internal sealed class Cluster : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = await request.Content!.ReadAsStringAsync(cancellationToken);
        Console.WriteLine($"{request.Method} {request.RequestUri} {body}");
        return body.Contains("right", StringComparison.Ordinal)
            ? Answer(HttpStatusCode.Created, """{"accessToken":"abc","tokenType":"Bearer","privileges":["CLUSTER_VIEW","AD_LDAP_MODIFY"],"later":{"x":[1]}}""")
            : Answer(HttpStatusCode.BadRequest, """{"errorCode":"KValidationError","message":"Invalid Username or Password specified."}""");
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, string json) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
}
