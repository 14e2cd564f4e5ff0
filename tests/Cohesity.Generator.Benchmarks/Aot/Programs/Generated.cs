using System;
using Tokens;

var credential = new AccessTokenCredential { Domain = "LOCAL", Username = "admin", Password = "secret" };
using var client = new TokensClient(new Uri(args[0]), new TokensClientOptions { AccessToken = _ => new(credential) });
try
{
    AccessToken? token = await client.AccessTokens.GenerateAccessTokenAsync(credential);
    Cluster? cluster = await client.Cluster.GetClusterAsync();
    Console.WriteLine($"{token?.TokenType}, of {cluster?.Name}");
    return 0;
}
catch (ApiException<RequestError> refusal)
{
    Console.Error.WriteLine($"{refusal.StatusCode} {refusal.Error?.ErrorCode}: {refusal.Error?.Message}");
    return 1;
}
