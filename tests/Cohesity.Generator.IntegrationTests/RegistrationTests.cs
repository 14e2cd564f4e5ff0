using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Polly;
using Secured;
using Xunit;

namespace Cohesity.Generator.IntegrationTests;

/// <summary>The client among an application's services: <c>IHttpClientFactory</c>, configuration, and resilience.</summary>
public sealed class RegistrationTests
{
    [Fact]
    public async Task Clients_and_the_interfaces_of_their_APIs_can_be_asked_for_and_share_one_token()
    {
        var fake = new SecuredClientFake();
        var services = new ServiceCollection();
        services.AddSecuredClient((_, options) =>
        {
            options.AppKey = "k";
            options.Session = _ => new(new Login { Name = "me" });
        });
        services.AddSecuredClientFake(fake);
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<SecuredClient>().Secured.GetSessionAsync(TestContext.Current.CancellationToken);
        await provider.GetRequiredService<ISecuredApi>().GetSessionAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["POST /v1/session", "GET /v1/session", "GET /v1/session"], fake.AllCalls.Select(call => call.ToString()));
        Assert.Equal("me", Assert.Single(fake.Secured.LogIn.Calls).Body.Name);
    }

    [Fact]
    public async Task Options_come_from_configuration()
    {
        using var server = new Recorder();
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["BaseAddress"] = "https://server.example/api",
            ["Headers:X-Tenant"] = "acme",
            ["AppKey"] = "k",
            ["User:Username"] = "u",
            ["User:Password"] = "p",
            ["OauthClient:ClientId"] = "id",
            ["OauthClient:ClientSecret"] = "secret",
            ["OauthClient:Scope"] = "a b",
        }).Build();
        var services = new ServiceCollection();
        services.AddSecuredClient(configuration).ConfigurePrimaryHttpMessageHandler(() => server);
        await using ServiceProvider provider = services.BuildServiceProvider();
        SecuredClient client = provider.GetRequiredService<SecuredClient>();

        await client.Secured.GetDefaultAsync(TestContext.Current.CancellationToken);
        await client.Secured.GetBasicAsync(TestContext.Current.CancellationToken);
        await client.Secured.GetOAuthAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["GET /api/default GetDefault retry: True", "GET /api/basic GetBasic retry: True", "POST /token", "GET /api/oauth GetOAuth retry: True"], server.Seen);
        Assert.Equal(["X-App-Key=k X-Tenant=acme", "Authorization=Basic dTpw X-Tenant=acme", "Authorization=Basic aWQ6c2VjcmV0", "Authorization=Bearer t X-Tenant=acme"], server.Headers);
    }

    [Theory]
    [InlineData("Apis:Secured:BaseAddress", "server.example")]
    [InlineData("Apis:Secured:TrustedOrigins:0", "")]
    public void A_wrong_address_in_the_configuration_ends_the_start_with_a_message_that_names_its_key(string key, string value)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [key] = value }).Build();
        var services = new ServiceCollection();
        services.AddSecuredClient(configuration.GetSection("Apis:Secured"));
        using ServiceProvider provider = services.BuildServiceProvider();

        FormatException failure = Assert.Throws<FormatException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal($"The key '{key}' of the configuration must be an absolute URI, such as https://server.example, and is '{value}'.", failure.Message);
    }

    [Fact]
    public async Task Services_with_keys_reach_each_their_own_server()
    {
        using var east = new Recorder();
        using var west = new Recorder();
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["West:BaseAddress"] = "https://west.example/west",
            ["West:AppKey"] = "w",
        }).Build();
        var services = new ServiceCollection();
        services.AddKeyedSecuredClient("east", options =>
        {
            options.BaseAddress = new Uri("https://east.example/east");
            options.AppKey = "e";
        }).ConfigurePrimaryHttpMessageHandler(() => east);
        services.AddKeyedSecuredClient("west", configuration.GetSection("West")).ConfigurePrimaryHttpMessageHandler(() => west);
        services.AddTransient<Sides>();
        await using ServiceProvider provider = services.BuildServiceProvider();
        var sides = provider.GetRequiredService<Sides>();

        await sides.East.Secured.GetDefaultAsync(TestContext.Current.CancellationToken);
        await sides.West.GetDefaultAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["GET /east/default GetDefault retry: True", "X-App-Key=e"], [.. east.Seen, .. east.Headers]);
        Assert.Equal(["GET /west/default GetDefault retry: True", "X-App-Key=w"], [.. west.Seen, .. west.Headers]);
        Assert.Null(provider.GetService<SecuredClient>());
    }

    [Fact]
    public void Options_with_a_name_are_validated_at_the_start()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["West:BaseAddress"] = "west" }).Build();
        var services = new ServiceCollection();
        services.AddKeyedSecuredClient("east", options => options.BaseAddress = new Uri("https://east.example"));
        services.AddKeyedSecuredClient("west", configuration.GetSection("West"));
        using ServiceProvider provider = services.BuildServiceProvider();

        FormatException failure = Assert.Throws<FormatException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Contains("'West:BaseAddress'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_resilience_asks_which_requests_it_may_send_again_and_waits_as_the_server_says()
    {
        using var server = new Recorder { Failures = 1 };
        var waits = new List<TimeSpan>();
        var services = new ServiceCollection();
        services.AddSecuredClient(options =>
        {
            options.BaseAddress = new Uri("https://server.example");
            options.Credential = Secured.ApiCredential.None;
            options.IdempotencyKeyHeader = "Idempotency-Key";
        }).ConfigurePrimaryHttpMessageHandler(() => server).AddStandardResilienceHandler(resilience =>
        {
            resilience.Retry.ShouldHandle = attempt => new(Secured.ApiRetry.ShouldRetry(attempt.Context.GetRequestMessage(), attempt.Outcome.Result, attempt.Outcome.Exception));
            resilience.Retry.DelayGenerator = attempt => new(Secured.ApiRetry.RetryAfter(attempt.Outcome.Result));
            resilience.Retry.OnRetry = attempt =>
            {
                waits.Add(attempt.RetryDelay);
                return default;
            };
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        ISecuredApi api = provider.GetRequiredService<ISecuredApi>();

        await api.PostOAuthAsync("x", TestContext.Current.CancellationToken);
        server.Failures = 1;
        using var stream = new MemoryStream([1, 2, 3]);
        await Assert.ThrowsAsync<Secured.ApiException>(() => api.PutSessionAsync(stream, TestContext.Current.CancellationToken));

        Assert.Equal(["POST /v1/oauth PostOAuth retry: True", "POST /v1/oauth PostOAuth retry: True", "PUT /v1/session PutSession retry: False"], server.Seen);
        Assert.Equal(server.Headers[0], server.Headers[1]);
        Assert.StartsWith("Idempotency-Key=", server.Headers[0], StringComparison.Ordinal);
        Assert.Equal([TimeSpan.Zero], waits);
    }

    [Fact]
    public async Task Standard_resilience_retries_what_is_marked_and_no_stream()
    {
        var fake = new SecuredClientFake();
        fake.Secured.GetDefault.ReturnsOnce(Secured.ApiFakeResult.Status(503));
        fake.Secured.PutSession.ReturnsOnce(Secured.ApiFakeResult.Status(503));
        fake.Secured.PostOAuth.ReturnsOnce(Secured.ApiFakeResult.Status(503));
        var services = new ServiceCollection();
        services.AddSecuredClient(options => options.Credential = Secured.ApiCredential.None).AddStandardResilienceHandler(resilience =>
        {
            resilience.Retry.Delay = TimeSpan.FromMilliseconds(1);
            resilience.Retry.ShouldHandle = arguments => new(
                HttpClientResiliencePredicates.IsTransient(arguments.Outcome)
                && arguments.Context.GetRequestMessage()?.Options.TryGetValue(Secured.ApiRequestOptions.IsRetryable, out bool isRetryable) == true
                && isRetryable);
        });
        services.AddSecuredClientFake(fake);
        await using ServiceProvider provider = services.BuildServiceProvider();
        ISecuredApi api = provider.GetRequiredService<ISecuredApi>();

        await api.GetDefaultAsync(TestContext.Current.CancellationToken);
        using var stream = new MemoryStream([1, 2, 3]);
        Secured.ApiException failure = await Assert.ThrowsAsync<Secured.ApiException>(() => api.PutSessionAsync(stream, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<Secured.ApiException>(() => api.PostOAuthAsync("x", TestContext.Current.CancellationToken));

        Assert.Equal(503, failure.StatusCode);
        Assert.Equal([2, 1, 1], [fake.Secured.GetDefault.Calls.Count, fake.Secured.PutSession.Calls.Count, fake.Secured.PostOAuth.Calls.Count]);
        Assert.Equal([1, 2, 3], fake.Secured.PutSession.Calls[0].Body);
        Assert.Equal("x", fake.Secured.PostOAuth.Calls[0].Body);
        Assert.Same(fake, provider.GetRequiredService<SecuredClientFake>());
    }

    [Fact]
    public async Task The_factory_logs_no_credential()
    {
        var log = new ConcurrentQueue<string>();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new MemoryLog(log)));
        services.AddSecuredClient(options =>
        {
            options.AppKey = "secret-key";
            options.QueryKey = "secret-query";
            options.CookieKey = "secret-cookie";
            options.Bearer = "secret-token";
        });
        services.AddSecuredClientFake();
        await using ServiceProvider provider = services.BuildServiceProvider();
        ISecuredApi api = provider.GetRequiredService<ISecuredApi>();

        await api.GetDefaultAsync(TestContext.Current.CancellationToken);
        await api.GetBothAsync(TestContext.Current.CancellationToken);
        await api.GetBearerAsync(TestContext.Current.CancellationToken);

        Assert.Contains(log, line => line.Contains("X-App-Key", StringComparison.Ordinal));
        Assert.DoesNotContain(log, line => line.Contains("secret-", StringComparison.Ordinal));
    }

    [Fact]
    public void Connections_of_the_factory_follow_no_redirects_and_keep_no_cookies()
    {
        var services = new ServiceCollection();
        services.AddSecuredClient();
        using ServiceProvider provider = services.BuildServiceProvider();

        HttpMessageHandler handler = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler("Secured.SecuredClient");
        while (handler is DelegatingHandler { InnerHandler: { } inner })
        {
            handler = inner;
        }

        var primary = Assert.IsType<SocketsHttpHandler>(handler);
        Assert.False(primary.AllowAutoRedirect);
        Assert.False(primary.UseCookies);
    }

    private sealed class Sides([FromKeyedServices("east")] SecuredClient east, [FromKeyedServices("west")] ISecuredApi west)
    {
        public SecuredClient East { get; } = east;

        public ISecuredApi West { get; } = west;
    }

    /// <summary>A server in memory that writes down what it gets.</summary>
    private sealed class Recorder : HttpMessageHandler
    {
        public List<string> Seen { get; } = [];

        public List<string> Headers { get; } = [];

        public int Failures { get; set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Content is { } content)
            {
                await content.CopyToAsync(Stream.Null, cancellationToken);
            }

            string marks = request.Options.TryGetValue(Secured.ApiRequestOptions.OperationId, out string? id) && request.Options.TryGetValue(Secured.ApiRequestOptions.IsRetryable, out bool isRetryable) ? $" {id} retry: {isRetryable}" : "";
            Seen.Add($"{request.Method} {request.RequestUri!.AbsolutePath}{marks}");
            Headers.Add(string.Join(' ', request.Headers.Where(header => header.Key != "Accept").OrderBy(header => header.Key, StringComparer.Ordinal).Select(header => $"{header.Key}={string.Join(',', header.Value)}")));
            if (Failures > 0)
            {
                Failures--;
                return new HttpResponseMessage(HttpStatusCode.ServiceUnavailable) { Headers = { RetryAfter = new(TimeSpan.Zero) } };
            }

            return request.RequestUri.AbsolutePath switch
            {
                "/token" => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"access_token":"t","token_type":"Bearer","expires_in":60}""") },
                "/v1/session" when request.Method == HttpMethod.Post => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"session":{"id":"s"}}""") },
                _ => new HttpResponseMessage(HttpStatusCode.NoContent),
            };
        }
    }

    private sealed class MemoryLog(ConcurrentQueue<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            lines.Enqueue(state.ToString() ?? "");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(formatter(state, exception) + string.Concat((state as IEnumerable<KeyValuePair<string, object?>> ?? []).Select(pair => $" {pair.Key}={pair.Value}")));

        public void Dispose()
        {
        }
    }
}
