using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Tasks;

var credential = new AccessTokenCredential { Domain = "LOCAL", Username = "admin", Password = "secret" };
using var client = new TokensClient(new Uri(args[0]), credential);
try
{
    AccessToken? token = await client.GenerateAccessTokenAsync(credential);
    Cluster? cluster = await client.GetClusterAsync();
    Console.WriteLine($"{token?.TokenType}, of {cluster?.Name}");
    return 0;
}
catch (RequestException refusal)
{
    Console.Error.WriteLine($"{refusal.StatusCode} {refusal.Error?.ErrorCode}: {refusal.Error?.Message}");
    return 1;
}

/// <summary>What somebody who knows <c>HttpClient</c> and System.Text.Json well writes for these two calls: typed failures, and a token that is fetched once and again after it expired.</summary>
internal sealed class TokensClient(Uri address, AccessTokenCredential credential) : IDisposable
{
    private readonly HttpClient _httpClient = new() { BaseAddress = new Uri(address, "/irisservices/api/v1/") };
    private AuthenticationHeaderValue? _authorization;

    public Task<AccessToken?> GenerateAccessTokenAsync(AccessTokenCredential credential) => SendAsync(
        () => new HttpRequestMessage(HttpMethod.Post, "public/accessTokens") { Content = JsonContent.Create(credential, TokensContext.Default.AccessTokenCredential) },
        TokensContext.Default.AccessToken,
        isAuthorized: false);

    public Task<Cluster?> GetClusterAsync() => SendAsync(() => new HttpRequestMessage(HttpMethod.Get, "public/cluster"), TokensContext.Default.Cluster, isAuthorized: true);

    public void Dispose() => _httpClient.Dispose();

    private async Task<T?> SendAsync<T>(Func<HttpRequestMessage> create, JsonTypeInfo<T> type, bool isAuthorized)
    {
        for (bool isRepeated = false; ; isRepeated = true)
        {
            using HttpRequestMessage request = create();
            request.Headers.TryAddWithoutValidation("Accept", "application/json");
            if (isAuthorized)
            {
                request.Headers.Authorization = _authorization ??= await LogInAsync().ConfigureAwait(false);
            }

            using HttpResponseMessage response = await _httpClient.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
            if (response.IsSuccessStatusCode)
            {
                return await response.Content.ReadFromJsonAsync(type).ConfigureAwait(false);
            }

            if (response.StatusCode != HttpStatusCode.Unauthorized || !isAuthorized || isRepeated)
            {
                throw new RequestException(response.StatusCode, await response.Content.ReadFromJsonAsync(TokensContext.Default.RequestError).ConfigureAwait(false));
            }

            _authorization = null;
        }
    }

    private async Task<AuthenticationHeaderValue> LogInAsync() =>
        await GenerateAccessTokenAsync(credential).ConfigureAwait(false) is { Token: { } token } answer
            ? new AuthenticationHeaderValue(answer.TokenType ?? "Bearer", token)
            : throw new InvalidOperationException("The cluster gave no token.");
}

internal sealed class RequestException(HttpStatusCode statusCode, RequestError? error) : Exception(error?.Message)
{
    public HttpStatusCode StatusCode { get; } = statusCode;

    public RequestError? Error { get; } = error;
}

internal sealed class AccessTokenCredential
{
    public string? Domain { get; set; }

    public string? Username { get; set; }

    public string? Password { get; set; }

    public string? Certificate { get; set; }

    public string? PrivateKey { get; set; }

    public string? OtpCode { get; set; }

    public OtpType? OtpType { get; set; }
}

[JsonConverter(typeof(JsonStringEnumConverter<OtpType>))]
internal enum OtpType
{
    Totp,
    Email,
}

internal sealed class AccessToken
{
    [JsonPropertyName("accessToken")]
    public string? Token { get; set; }

    public string? TokenType { get; set; }

    public IReadOnlyList<string>? Privileges { get; set; }
}

internal sealed class Cluster
{
    public long? Id { get; set; }

    public string? Name { get; set; }

    public string? ClusterSoftwareVersion { get; set; }
}

internal sealed class RequestError
{
    public string? ErrorCode { get; set; }

    public string? Message { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AccessTokenCredential))]
[JsonSerializable(typeof(AccessToken))]
[JsonSerializable(typeof(Cluster))]
[JsonSerializable(typeof(RequestError))]
internal sealed partial class TokensContext : JsonSerializerContext;
