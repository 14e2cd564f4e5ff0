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
    /// <c>OAuthClient:ClientSecret</c>, <c>OAuthClient:Scope</c>. What is wrong or missing in it ends the start of the application.</param>
    /// <returns>The builder, to configure the client's connections further: handlers, time-outs, resilience (<see cref="ApiRetry"/>).</returns>
    public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddTestClient(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, global::Microsoft.Extensions.Configuration.IConfiguration configuration) =>
        Register(services, (_, options) => Bind(configuration, options), configuration);

    /// <summary>Adds <see cref="TestClient"/>, and the interfaces of its APIs. Its connections follow no redirects and keep no cookies; its requests carry the
    /// <see cref="ApiRequestOptions"/>.</summary>
    /// <param name="services">The services to add it to.</param>
    /// <param name="configure">Sets the options, with the help of other services.</param>
    /// <returns>The builder, to configure the client's connections further: handlers, time-outs, resilience (<see cref="ApiRetry"/>).</returns>
    public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddTestClient(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, global::System.Action<global::System.IServiceProvider, TestClientOptions> configure) =>
        Register(services, configure, null);

    private static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder Register(global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, global::System.Action<global::System.IServiceProvider, TestClientOptions> configure, global::Microsoft.Extensions.Configuration.IConfiguration? configuration)
    {
        global::Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions.AddOptions<TestClientOptions>(services)
            .Configure<global::System.IServiceProvider>((options, provider) =>
            {
                options.WritesRequestOptions = true;
                configure(provider, options);
            });
        global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<global::Microsoft.Extensions.Options.IValidateOptions<TestClientOptions>>(services, new TestClientOptionsValidation(string.Empty, configuration));
        global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddTransient<IPetsApi>(services, static provider => global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<TestClient>(provider).Pets);

        global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder builder = global::Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions.AddHttpClient(services, "Test.TestClient");
        global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(builder, static provider => global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<global::Microsoft.Extensions.Options.IOptions<TestClientOptions>>(provider).Value.CreateHandler());
        global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.RedactLoggedHeaders(builder, static _ => true);

        // A section is complete when the application starts. What a callback sets, such as the address of a server that starts with it, need not be.
        if (configuration is not null)
        {
            global::Microsoft.Extensions.DependencyInjection.OptionsBuilderExtensions.ValidateOnStart(global::Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions.AddOptions<TestClientStart>(services)
                .Configure<global::System.IServiceProvider>((start, provider) =>
                {
                    start.Options = global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<global::Microsoft.Extensions.Options.IOptions<TestClientOptions>>(provider).Value;
                    RequireAddress(start.Options, configuration, builder.Name, provider);
                }));
        }

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
    /// <c>OAuthClient:ClientSecret</c>, <c>OAuthClient:Scope</c>. What is wrong or missing in it ends the start of the application.</param>
    /// <returns>The builder, to configure the client's connections further: handlers, time-outs, resilience (<see cref="ApiRetry"/>).</returns>
    public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddKeyedTestClient(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string serviceKey, global::Microsoft.Extensions.Configuration.IConfiguration configuration) =>
        RegisterKeyed(services, serviceKey, (_, options) => Bind(configuration, options), configuration);

    /// <summary>Adds <see cref="TestClient"/>, and the interfaces of its APIs, as services with a key, for one of several servers. Its connections follow no redirects
    /// and keep no cookies; its requests carry the <see cref="ApiRequestOptions"/>.</summary>
    /// <param name="services">The services to add it to.</param>
    /// <param name="serviceKey">The key of the services, which is the name of their options too.</param>
    /// <param name="configure">Sets the options, with the help of other services.</param>
    /// <returns>The builder, to configure the client's connections further: handlers, time-outs, resilience (<see cref="ApiRetry"/>).</returns>
    public static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder AddKeyedTestClient(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string serviceKey, global::System.Action<global::System.IServiceProvider, TestClientOptions> configure) =>
        RegisterKeyed(services, serviceKey, configure, null);

    private static global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder RegisterKeyed(global::Microsoft.Extensions.DependencyInjection.IServiceCollection services, string serviceKey, global::System.Action<global::System.IServiceProvider, TestClientOptions> configure, global::Microsoft.Extensions.Configuration.IConfiguration? configuration)
    {
        global::Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions.AddOptions<TestClientOptions>(services, serviceKey)
            .Configure<global::System.IServiceProvider>((options, provider) =>
            {
                options.WritesRequestOptions = true;
                configure(provider, options);
            });
        global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<global::Microsoft.Extensions.Options.IValidateOptions<TestClientOptions>>(services, new TestClientOptionsValidation(serviceKey, configuration));
        global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddKeyedTransient<IPetsApi>(services, serviceKey, static (provider, key) => global::Microsoft.Extensions.DependencyInjection.ServiceProviderKeyedServiceExtensions.GetRequiredKeyedService<TestClient>(provider, key).Pets);

        string name = "Test.TestClient:" + serviceKey;
        global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddKeyedTransient<TestClient>(services, serviceKey, (provider, _) =>
            new TestClient(OpenApiRuntime.ApiConnection.CreateManaged(global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<global::System.Net.Http.IHttpClientFactory>(provider).CreateClient(name), "/v1", global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<global::Microsoft.Extensions.Options.IOptionsMonitor<TestClientOptions>>(provider).Get(serviceKey))));
        global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder builder = global::Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions.AddHttpClient(services, name);
        global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(builder, provider => global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<global::Microsoft.Extensions.Options.IOptionsMonitor<TestClientOptions>>(provider).Get(serviceKey).CreateHandler());

        // A section is complete when the application starts. What a callback sets, such as the address of a server that starts with it, need not be.
        if (configuration is not null)
        {
            global::Microsoft.Extensions.DependencyInjection.OptionsBuilderExtensions.ValidateOnStart(global::Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions.AddOptions<TestClientStart>(services, serviceKey)
                .Configure<global::System.IServiceProvider>((start, provider) =>
                {
                    start.Options = global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<global::Microsoft.Extensions.Options.IOptionsMonitor<TestClientOptions>>(provider).Get(serviceKey);
                    RequireAddress(start.Options, configuration, builder.Name, provider);
                }));
        }

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

    private static void RequireAddress(TestClientOptions options, global::Microsoft.Extensions.Configuration.IConfiguration configuration, string name, global::System.IServiceProvider provider)
    {
        if (options.BaseAddress is not null)
        {
            return;
        }

        using var httpClient = new global::System.Net.Http.HttpClient();
        try
        {
            foreach (global::System.Action<global::System.Net.Http.HttpClient> action in global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<global::Microsoft.Extensions.Options.IOptionsMonitor<global::Microsoft.Extensions.Http.HttpClientFactoryOptions>>(provider).Get(name).HttpClientActions)
            {
                action(httpClient);
            }
        }
        catch (global::System.Exception)
        {
            // It needs what is not there yet; the first call will tell.
            return;
        }

        if (httpClient.BaseAddress is null)
        {
            throw new global::Microsoft.Extensions.Options.OptionsValidationException(name, typeof(TestClientOptions), new[] { OpenApiRuntime.ApiSettings.NoAddress(options, (configuration as global::Microsoft.Extensions.Configuration.IConfigurationSection)?.Path ?? string.Empty) });
        }
    }

    private sealed class TestClientOptionsValidation : global::Microsoft.Extensions.Options.IValidateOptions<TestClientOptions>
    {
        private readonly string _name;
        private readonly global::Microsoft.Extensions.Configuration.IConfiguration? _configuration;

        public TestClientOptionsValidation(string name, global::Microsoft.Extensions.Configuration.IConfiguration? configuration)
        {
            _name = name;
            _configuration = configuration;
        }

        public global::Microsoft.Extensions.Options.ValidateOptionsResult Validate(string? name, TestClientOptions options)
        {
            if (name != _name)
            {
                return global::Microsoft.Extensions.Options.ValidateOptionsResult.Skip;
            }

            global::System.Collections.Generic.List<string> faults = OpenApiRuntime.ApiSettings.Faults(options, _configuration is null ? null : (_configuration as global::Microsoft.Extensions.Configuration.IConfigurationSection)?.Path ?? string.Empty);

            // A configuration as a whole has the keys of everybody.
            if (_configuration is global::Microsoft.Extensions.Configuration.IConfigurationSection section)
            {
                faults.AddRange(OpenApiRuntime.ApiSettings.Misspelt(section.Path, global::Microsoft.Extensions.Configuration.ConfigurationExtensions.AsEnumerable(section, makePathsRelative: true), "BaseAddress", "BasePath", "IdempotencyKeyHeader", "Headers", "TrustedOrigins", "Key", "Basic", "Basic:Username", "Basic:Password", "OAuth", "OAuthClient", "OAuthClient:ClientId", "OAuthClient:ClientSecret", "OAuthClient:Scope"));
            }

            return faults.Count == 0 ? global::Microsoft.Extensions.Options.ValidateOptionsResult.Success : global::Microsoft.Extensions.Options.ValidateOptionsResult.Fail(faults);
        }
    }

    private sealed class TestClientStart
    {
        public TestClientOptions? Options { get; set; }
    }
}
