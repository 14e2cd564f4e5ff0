using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Secured;
using Xunit;

namespace Cohesity.Generator.IntegrationTests;

/// <summary>What is wrong with the settings of a client is said when the application starts.</summary>
public sealed class SettingsTests
{
    private const string Address = "Apis:Secured:BaseAddress";

    [Theory]
    [InlineData("Apis:Secured:BaseAdress", "Apis:Secured:BaseAddress")]
    [InlineData("Apis:Secured:baseurl", "Apis:Secured:BaseAddress")]
    [InlineData("Apis:Secured:AppKye", "Apis:Secured:AppKey", Address)]
    [InlineData("Apis:Secured:Header:X-Tenant", "Apis:Secured:Headers", Address)]
    [InlineData("Apis:Secured:User:Usrname", "Apis:Secured:User:Username", Address)]
    [InlineData("Apis:Secured:OauthClient:ClientSecrets", "Apis:Secured:OauthClient:ClientSecret", Address)]
    public void A_misspelt_key_ends_the_start_and_the_right_one_is_named(string key, string meant, params string[] others)
    {
        using ServiceProvider provider = Provider(Configuration([key, .. others]));

        OptionsValidationException failure = Assert.Throws<OptionsValidationException>(() => Start(provider));

        string given = key.StartsWith("Apis:Secured:Header:", StringComparison.Ordinal) ? "Apis:Secured:Header" : key;
        Assert.Equal($"The key '{given}' of the configuration sets nothing; did you mean '{meant}'?", failure.Message);
    }

    /// <summary>A section may hold what else the application wants to know of the server.</summary>
    [Theory]
    [InlineData("Apis:Secured:Timeout")]
    [InlineData("Apis:Secured:Username")]
    [InlineData("Apis:Secured:Users", "Apis:Secured:User:Username")]
    [InlineData("Apis:Secured:Headers:BaseAdress")]
    [InlineData("Apis:Secured:appkey")]
    public void Keys_of_the_application_s_own_are_left_alone(string key, params string[] others)
    {
        using ServiceProvider provider = Provider(Configuration([Address, key, .. others]));

        Start(provider);

        Assert.Equal(new Uri("https://server.example"), provider.GetRequiredService<IOptions<SecuredClientOptions>>().Value.BaseAddress);
    }

    [Theory]
    [InlineData("Apis:Secured:Username")]
    [InlineData("Elsewhere")]
    public async Task A_missing_address_ends_the_start_of_a_host(string key)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { [key] = "x" });
        builder.Services.AddSecuredClient(builder.Configuration.GetSection("Apis:Secured")).AddStandardResilienceHandler();
        using IHost host = builder.Build();

        OptionsValidationException failure = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(TestContext.Current.CancellationToken));

        Assert.Equal("SecuredClientOptions.BaseAddress is missing: set the key 'Apis:Secured:BaseAddress' of the configuration, or the address of the HttpClient by ConfigureHttpClient.", failure.Message);
    }

    [Fact]
    public void Services_with_keys_are_looked_at_each()
    {
        var services = new ServiceCollection();
        IConfiguration configuration = Configuration("East:BaseAddress", "West:BasePath");
        services.AddKeyedSecuredClient("east", configuration.GetSection("East"));
        services.AddKeyedSecuredClient("west", configuration.GetSection("West"));
        using ServiceProvider provider = services.BuildServiceProvider();

        OptionsValidationException failure = Assert.Throws<OptionsValidationException>(() => Start(provider));

        Assert.Contains("'West:BaseAddress'", failure.Message, StringComparison.Ordinal);
        Assert.Equal(new Uri("https://server.example"), provider.GetRequiredService<IOptionsMonitor<SecuredClientOptions>>().Get("east").BaseAddress);
    }

    /// <summary>Where the address comes from elsewhere, the start goes on.</summary>
    [Fact]
    public void An_address_may_come_later()
    {
        IConfiguration nothing = Configuration("Apis:Secured:AppKey");
        int looked = 0;
        Action<IServiceCollection>[] ways =
        [
            services => Add(services, nothing).ConfigureHttpClient(client => client.BaseAddress = new Uri("https+http://orders")),
            services =>
            {
                Add(services, nothing);
                services.PostConfigure<SecuredClientOptions>(options => options.BaseAddress = new Uri("https://later.example"));
            },
            services =>
            {
                Add(services, nothing);
                services.ConfigureHttpClientDefaults(client => client.ConfigureHttpClient(client => client.BaseAddress = new Uri("https://all.example")));
            },
            services => Add(services, nothing).ConfigureHttpClient((provider, client) =>
            {
                looked++;
                client.BaseAddress = provider.GetRequiredService<Uri>();
            }),
            services => Add(services, nothing).ConfigureHttpClient((provider, client) => client.BaseAddress = provider.GetRequiredService<IOptions<SecuredClientOptions>>().Value.AppKey is null ? null : new Uri("https://own.example")),
            services =>
            {
                Add(services, nothing);
                services.AddSecuredClientFake();
            },
            services => services.AddSecuredClient(),
            services => services.AddSecuredClient(options => options.BaseAddress = looked == 0 ? throw new InvalidOperationException("too early") : null),
        ];
        foreach (Action<IServiceCollection> way in ways)
        {
            var services = new ServiceCollection();
            way(services);
            services.AddOptions<Nothing>().ValidateOnStart();
            using ServiceProvider provider = services.BuildServiceProvider();
            Start(provider);
        }

        Assert.Equal(1, looked);
    }

    [Fact]
    public void Wrong_values_are_named_by_option_and_key_and_no_secret_is_shown()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Apis:Secured:BaseAddress"] = "ftp://server.example",
            ["Apis:Secured:BasePath"] = "/v1?x",
            ["Apis:Secured:IdempotencyKeyHeader"] = "my key",
            ["Apis:Secured:Headers:X-Tenant"] = "tënant",
            ["Apis:Secured:AppKey"] = "s3cret\n",
            ["Apis:Secured:QueryKey"] = "s3crét",
        }).Build();
        using ServiceProvider provider = Provider(configuration);

        OptionsValidationException failure = Assert.Throws<OptionsValidationException>(() => Start(provider));

        Assert.Equal(
            [
                "SecuredClientOptions.BaseAddress (the key 'Apis:Secured:BaseAddress' of the configuration) must be an absolute http or https URI.",
                "SecuredClientOptions.BasePath (the key 'Apis:Secured:BasePath' of the configuration) must have no query and no fragment.",
                "SecuredClientOptions.IdempotencyKeyHeader (the key 'Apis:Secured:IdempotencyKeyHeader' of the configuration) cannot be the name of a header.",
                "SecuredClientOptions.Headers[\"X-Tenant\"] (the key 'Apis:Secured:Headers:X-Tenant' of the configuration) holds a character that is not ASCII, which no header can carry.",
                "SecuredClientOptions.AppKey (the key 'Apis:Secured:AppKey' of the configuration) ends in a line break, which no header can carry.",
            ],
            failure.Failures);
    }

    [Fact]
    public void What_a_callback_sets_is_validated_when_the_client_is_asked_for()
    {
        var services = new ServiceCollection();
        services.AddSecuredClient(options =>
        {
            options.BaseAddress = new Uri("/v1", UriKind.Relative);
            options.TrustedOrigins.Add(new Uri("/other", UriKind.Relative));
            options.Credential = Secured.ApiCredential.Bearer("s3crét");
        });
        using ServiceProvider provider = services.BuildServiceProvider();

        OptionsValidationException failure = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<SecuredClient>());

        Assert.Equal(
            [
                "SecuredClientOptions.BaseAddress must be an absolute http or https URI.",
                "SecuredClientOptions.TrustedOrigins must be absolute URIs.",
                "SecuredClientOptions.Credential holds a character that is not ASCII, which no header can carry.",
            ],
            failure.Failures);
    }

    private static IHttpClientBuilder Add(IServiceCollection services, IConfiguration configuration) => services.AddSecuredClient(configuration.GetSection("Apis:Secured"));

    private static ServiceProvider Provider(IConfiguration configuration)
    {
        var services = new ServiceCollection();
        Add(services, configuration);
        return services.BuildServiceProvider();
    }

    private static void Start(ServiceProvider provider) => provider.GetRequiredService<IStartupValidator>().Validate();

    private static IConfiguration Configuration(params string[] keys) =>
        new ConfigurationBuilder().AddInMemoryCollection(keys.ToDictionary(key => key, string? (key) => key.EndsWith("BaseAddress", StringComparison.Ordinal) ? "https://server.example" : "x")).Build();

    private sealed class Nothing;
}
