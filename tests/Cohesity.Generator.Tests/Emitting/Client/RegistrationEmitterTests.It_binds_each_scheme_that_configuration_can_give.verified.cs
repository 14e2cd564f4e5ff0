/// <summary>Registers <see cref="TestClient"/> with <c>IHttpClientFactory</c>.</summary>
[global::System.CodeDom.Compiler.GeneratedCode("Cohesity.Generator", "{version}")]
public static partial class TestClientServiceCollectionExtensions
{
    /// <summary>Adds <see cref="TestClient"/>, and the interfaces of its APIs. Its connections follow no redirects and keep no cookies; its requests carry the
    /// <see cref="ApiRequestOptions"/>.</summary>
    /// <param name="services">The services to add it to.</param>
    /// <param name="configure">Sets the options; null for none.</param>
    /// <returns>The builder, to configure the client's connections further: handlers, time-outs, resilience (<see cref="ApiRetry"/>).</returns>
    public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddTestClient(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, global::System.Action<TestClientOptions>? configure = null) =>
        services.AddTestClient((_, options) => configure?.Invoke(options));

    /// <summary>Adds <see cref="TestClient"/>, and the interfaces of its APIs. Its connections follow no redirects and keep no cookies; its requests carry the
    /// <see cref="ApiRequestOptions"/>.</summary>
    /// <param name="services">The services to add it to.</param>
    /// <param name="configuration">A section with the options: <c>BaseAddress</c>, <c>BasePath</c>, <c>IdempotencyKeyHeader</c>, <c>Headers:{name}</c>,
    /// <c>TrustedOrigins:{index}</c>, <c>Key</c>, <c>Basic:Username</c>, <c>Basic:Password</c>, <c>OAuth</c>, <c>OAuthClient:ClientId</c>,
    /// <c>OAuthClient:ClientSecret</c>, <c>OAuthClient:Scope</c>.</param>
    /// <returns>The builder, to configure the client's connections further: handlers, time-outs, resilience (<see cref="ApiRetry"/>).</returns>
    public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddTestClient(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, global::Microsoft.Extensions.Configuration.IConfiguration configuration) =>
        services.AddTestClient((_, options) => Bind(configuration, options));

    /// <summary>Adds <see cref="TestClient"/>, and the interfaces of its APIs. Its connections follow no redirects and keep no cookies; its requests carry the
    /// <see cref="ApiRequestOptions"/>.</summary>
    /// <param name="services">The services to add it to.</param>
    /// <param name="configure">Sets the options, with the help of other services.</param>
    /// <returns>The builder, to configure the client's connections further: handlers, time-outs, resilience (<see cref="ApiRetry"/>).</returns>
    public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddTestClient(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, global::System.Action<global::System.IServiceProvider, TestClientOptions> configure)
    {
        global::Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions.AddOptions<TestClientOptions>(services)
            .Configure<global::System.IServiceProvider>((options, provider) =>
            {
                options.WritesRequestOptions = true;
                configure(provider, options);
            });
        global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddTransient<IPetsApi>(services, static provider => global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<TestClient>(provider).Pets);

        global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder builder = global::Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions.AddHttpClient(services, "Test.TestClient");
        global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(builder, static provider => global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<global::Microsoft.Extensions.Options.IOptions<TestClientOptions>>(provider).Value.CreateHandler());
        global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.RedactLoggedHeaders(builder, static _ => true);
        return global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.AddTypedClient(builder, static (httpClient, provider) =>
            new TestClient(OpenApiRuntime.ApiConnection.CreateManaged(httpClient, "/v1", global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<global::Microsoft.Extensions.Options.IOptions<TestClientOptions>>(provider).Value)));
    }

    /// <summary>Adds <see cref="TestClient"/>, and the interfaces of its APIs, as services with a key, for one of several servers. Its connections follow no redirects
    /// and keep no cookies; its requests carry the <see cref="ApiRequestOptions"/>.</summary>
    /// <param name="services">The services to add it to.</param>
    /// <param name="serviceKey">The key of the services, which is the name of their options too.</param>
    /// <param name="configure">Sets the options; null for none.</param>
    /// <returns>The builder, to configure the client's connections further: handlers, time-outs, resilience (<see cref="ApiRetry"/>).</returns>
    public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddKeyedTestClient(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string serviceKey, global::System.Action<TestClientOptions>? configure = null) =>
        services.AddKeyedTestClient(serviceKey, (_, options) => configure?.Invoke(options));

    /// <summary>Adds <see cref="TestClient"/>, and the interfaces of its APIs, as services with a key, for one of several servers. Its connections follow no redirects
    /// and keep no cookies; its requests carry the <see cref="ApiRequestOptions"/>.</summary>
    /// <param name="services">The services to add it to.</param>
    /// <param name="serviceKey">The key of the services, which is the name of their options too.</param>
    /// <param name="configuration">A section with the options: <c>BaseAddress</c>, <c>BasePath</c>, <c>IdempotencyKeyHeader</c>, <c>Headers:{name}</c>,
    /// <c>TrustedOrigins:{index}</c>, <c>Key</c>, <c>Basic:Username</c>, <c>Basic:Password</c>, <c>OAuth</c>, <c>OAuthClient:ClientId</c>,
    /// <c>OAuthClient:ClientSecret</c>, <c>OAuthClient:Scope</c>.</param>
    /// <returns>The builder, to configure the client's connections further: handlers, time-outs, resilience (<see cref="ApiRetry"/>).</returns>
    public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddKeyedTestClient(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string serviceKey, global::Microsoft.Extensions.Configuration.IConfiguration configuration) =>
        services.AddKeyedTestClient(serviceKey, (_, options) => Bind(configuration, options));

    /// <summary>Adds <see cref="TestClient"/>, and the interfaces of its APIs, as services with a key, for one of several servers. Its connections follow no redirects
    /// and keep no cookies; its requests carry the <see cref="ApiRequestOptions"/>.</summary>
    /// <param name="services">The services to add it to.</param>
    /// <param name="serviceKey">The key of the services, which is the name of their options too.</param>
    /// <param name="configure">Sets the options, with the help of other services.</param>
    /// <returns>The builder, to configure the client's connections further: handlers, time-outs, resilience (<see cref="ApiRetry"/>).</returns>
    public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddKeyedTestClient(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string serviceKey, global::System.Action<global::System.IServiceProvider, TestClientOptions> configure)
    {
        global::Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions.AddOptions<TestClientOptions>(services, serviceKey)
            .Configure<global::System.IServiceProvider>((options, provider) =>
            {
                options.WritesRequestOptions = true;
                configure(provider, options);
            });
        global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddKeyedTransient<IPetsApi>(services, serviceKey, static (provider, key) => global::Microsoft.Extensions.DependencyInjection.ServiceProviderKeyedServiceExtensions.GetRequiredKeyedService<TestClient>(provider, key).Pets);

        string name = "Test.TestClient:" + serviceKey;
        global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddKeyedTransient<TestClient>(services, serviceKey, (provider, _) =>
            new TestClient(OpenApiRuntime.ApiConnection.CreateManaged(global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<global::System.Net.Http.IHttpClientFactory>(provider).CreateClient(name), "/v1", global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<global::Microsoft.Extensions.Options.IOptionsMonitor<TestClientOptions>>(provider).Get(serviceKey))));
        global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder builder = global::Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions.AddHttpClient(services, name);
        global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(builder, provider => global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<global::Microsoft.Extensions.Options.IOptionsMonitor<TestClientOptions>>(provider).Get(serviceKey).CreateHandler());
        return global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.RedactLoggedHeaders(builder, static _ => true);
    }

    private static void Bind(global::Microsoft.Extensions.Configuration.IConfiguration configuration, TestClientOptions options)
    {
        if (configuration["BaseAddress"] is { Length: > 0 } address)
        {
            options.BaseAddress = OpenApiRuntime.ApiConnection.AddressOf(address, configuration.GetSection("BaseAddress").Path);
        }

        if (configuration["BasePath"] is { } basePath)
        {
            options.BasePath = basePath;
        }

        if (configuration["IdempotencyKeyHeader"] is { } idempotencyKeyHeader)
        {
            options.IdempotencyKeyHeader = idempotencyKeyHeader;
        }

        foreach (global::Microsoft.Extensions.Configuration.IConfigurationSection header in configuration.GetSection("Headers").GetChildren())
        {
            options.Headers[header.Key] = header.Value ?? string.Empty;
        }

        foreach (global::Microsoft.Extensions.Configuration.IConfigurationSection origin in configuration.GetSection("TrustedOrigins").GetChildren())
        {
            options.TrustedOrigins.Add(OpenApiRuntime.ApiConnection.AddressOf(origin.Value, origin.Path));
        }

        if (configuration["Key"] is { Length: > 0 } secretOfKey)
        {
            options.Key = secretOfKey;
        }

        if (configuration["Basic:Username"] is { Length: > 0 } usernameOfBasic && configuration["Basic:Password"] is { } passwordOfBasic)
        {
            options.Basic = new ApiBasicCredential(usernameOfBasic, passwordOfBasic);
        }

        if (configuration["OAuth"] is { Length: > 0 } secretOfOAuth)
        {
            options.OAuth = secretOfOAuth;
        }

        if (configuration["OAuthClient:ClientId"] is { Length: > 0 } idOfOAuthClient && configuration["OAuthClient:ClientSecret"] is { Length: > 0 } secretOfOAuthClient)
        {
            options.OAuthClient = new ApiClientCredentials(idOfOAuthClient, secretOfOAuthClient, (configuration["OAuthClient:Scope"] ?? string.Empty).Split(new[] { ' ' }, global::System.StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
