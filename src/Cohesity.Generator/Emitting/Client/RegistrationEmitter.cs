using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Security;
using Cohesity.Generator.Naming;
using static Cohesity.Generator.Emitting.CSharp.WellKnown;

namespace Cohesity.Generator.Emitting.Client;

/// <summary>Emits the registration of a client with <c>IHttpClientFactory</c>.</summary>
internal static class RegistrationEmitter
{
    private const string Builder = "global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder";
    private const string Services = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";
    private const string Configuration = "global::Microsoft.Extensions.Configuration.IConfiguration";
    private const string DependencyInjection = "global::Microsoft.Extensions.DependencyInjection";
    private const string Get = $"{DependencyInjection}.ServiceProviderServiceExtensions.GetRequiredService";

    private const string KeyParameter = ", string serviceKey";

    public static void Emit(SourceWriter writer, RegistrationSlice slice)
    {
        EmitContext context = slice.Context;
        string client = slice.ClientName;
        string options = ReservedNames.Options(slice.ClientName);
        Documentation.Xml(writer, "summary", $"Registers <see cref=\"{client}\"/> with <c>IHttpClientFactory</c>.");
        using (GeneratedFile.Type(writer, $"{context.Accessibility} static partial class {ReservedNames.Registration(slice.ClientName)}"))
        {
            EmitOverloads(writer, slice, isKeyed: false);
            EmitRegistration(writer, slice, client, options);
            if (slice.HasKeyedServices)
            {
                writer.Line();
                EmitOverloads(writer, slice, isKeyed: true);
                EmitKeyedRegistration(writer, slice, client, options);
            }

            if (slice.BindsConfiguration)
            {
                writer.Line();
                EmitBinding(writer, slice.Security, options, context);
            }

            SettingsEmitter.EmitMembers(writer, slice);
        }
    }

    // Those that end in the one which takes other services, and the head of that one.
    private static void EmitOverloads(SourceWriter writer, RegistrationSlice slice, bool isKeyed)
    {
        string method = (isKeyed ? "AddKeyed" : "Add") + slice.ClientName;
        string parameters = $"this {Services} services{(isKeyed ? KeyParameter : "")}";
        string key = isKeyed ? "serviceKey, " : "";
        string options = ReservedNames.Options(slice.ClientName);
        EmitSummary(writer, slice, isKeyed);
        writer.Line("/// <param name=\"configure\">Sets the options; null for none.</param>");
        EmitReturns(writer, slice);
        writer.Lines($"""
            public static {Builder} {method}({parameters}, global::System.Action<{options}>? configure = null) =>
                services.{method}({key}(_, options) => configure?.Invoke(options));

            """);
        if (slice.BindsConfiguration)
        {
            EmitSummary(writer, slice, isKeyed);
            Documentation.Xml(writer, "param name=\"configuration\"", $"A section with the options: <c>{string.Join("</c>, <c>", Keys(slice.Security))}</c>.{(SettingsEmitter.ChecksAtStart(slice) ? " What is wrong or missing in it ends the start of the application." : "")}");
            EmitReturns(writer, slice);
            writer.Lines($"""
                public static {Builder} {method}({parameters}, {Configuration} configuration) =>
                    {Register(isKeyed)}(services, {key}(_, options) => Bind(configuration, options), configuration);

                """);
        }

        EmitSummary(writer, slice, isKeyed);
        writer.Line("/// <param name=\"configure\">Sets the options, with the help of other services.</param>");
        EmitReturns(writer, slice);
        writer.Line($"public static {Builder} {method}({parameters}, global::System.Action<{ServiceProvider}, {options}> configure){(slice.BindsConfiguration ? " =>" : "")}");
        if (slice.BindsConfiguration)
        {
            writer.Lines($"""
                    {Register(isKeyed)}(services, {key}configure, null);

                private static {Builder} {Register(isKeyed)}({parameters.Substring("this ".Length)}, global::System.Action<{ServiceProvider}, {options}> configure, {Configuration}? configuration)
                """);
        }
    }

    private static string Register(bool isKeyed) => isKeyed ? "RegisterKeyed" : "Register";

    private static void EmitSummary(SourceWriter writer, RegistrationSlice slice, bool isKeyed)
    {
        string apis = slice.Apis.Count == 0 ? "" : ", and the interfaces of its APIs";
        string keyed = isKeyed ? ", as services with a key, for one of several servers" : "";
        Documentation.Xml(writer, "summary", $"Adds <see cref=\"{slice.ClientName}\"/>{apis}{keyed}. Its connections follow no redirects and keep no cookies; its requests carry the <see cref=\"{slice.Context.Support("ApiRequestOptions")}\"/>.");
        Documentation.Xml(writer, "param name=\"services\"", "The services to add it to.");
        if (isKeyed)
        {
            Documentation.Xml(writer, "param name=\"serviceKey\"", "The key of the services, which is the name of their options too.");
        }
    }

    private static void EmitReturns(SourceWriter writer, RegistrationSlice slice) => Documentation.Xml(
        writer, "returns", $"The builder, to configure the client's connections further: handlers, time-outs, resilience (<see cref=\"{slice.Context.Support("ApiRetry")}\"/>).");

    private static void EmitRegistration(SourceWriter writer, RegistrationSlice slice, string client, string options)
    {
        string getOptions = $"{Get}<global::Microsoft.Extensions.Options.IOptions<{options}>>(provider).Value";
        using (writer.Braces())
        {
            EmitConfiguration(writer, $"AddOptions<{options}>(services)");
            writer.Line(SettingsEmitter.AddValidation(slice, "string.Empty"));
            foreach (ApiEntry api in slice.Apis)
            {
                writer.Line($"{DependencyInjection}.ServiceCollectionServiceExtensions.AddTransient<{ReservedNames.Interface(api.ClassName)}>(services, static provider => {Get}<{client}>(provider).{api.PropertyName});");
            }

            writer.Lines($"""

                {Builder} builder = {DependencyInjection}.HttpClientFactoryServiceCollectionExtensions.AddHttpClient(services, {Literal.Of($"{slice.Context.Namespace}.{slice.ClientName}")});
                {DependencyInjection}.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(builder, static provider => {getOptions}.CreateHandler());
                {DependencyInjection}.HttpClientBuilderExtensions.RedactLoggedHeaders(builder, static _ => true);
                """);
            EmitStart(writer, slice, "", getOptions);
            writer.Lines($"""
                return {DependencyInjection}.HttpClientBuilderExtensions.AddTypedClient(builder, static (httpClient, provider) =>
                    new {client}({slice.Context.Support("ApiConnection")}.CreateManaged(httpClient, {Literal.Of(slice.Server)}, {getOptions})));
                """);
        }
    }

    private static void EmitKeyedRegistration(SourceWriter writer, RegistrationSlice slice, string client, string options)
    {
        string getOptions = $"{Get}<global::Microsoft.Extensions.Options.IOptionsMonitor<{options}>>(provider).Get(serviceKey)";
        using (writer.Braces())
        {
            EmitConfiguration(writer, $"AddOptions<{options}>(services, serviceKey)");
            writer.Line(SettingsEmitter.AddValidation(slice, "serviceKey"));
            foreach (ApiEntry api in slice.Apis)
            {
                writer.Line($"{DependencyInjection}.ServiceCollectionServiceExtensions.AddKeyedTransient<{ReservedNames.Interface(api.ClassName)}>(services, serviceKey, static (provider, key) => {DependencyInjection}.ServiceProviderKeyedServiceExtensions.GetRequiredKeyedService<{client}>(provider, key).{api.PropertyName});");
            }

            writer.Lines($"""

                string name = {Literal.Of($"{slice.Context.Namespace}.{slice.ClientName}:")} + serviceKey;
                {DependencyInjection}.ServiceCollectionServiceExtensions.AddKeyedTransient<{client}>(services, serviceKey, (provider, _) =>
                    new {client}({slice.Context.Support("ApiConnection")}.CreateManaged({Get}<global::System.Net.Http.IHttpClientFactory>(provider).CreateClient(name), {Literal.Of(slice.Server)}, {getOptions})));
                {Builder} builder = {DependencyInjection}.HttpClientFactoryServiceCollectionExtensions.AddHttpClient(services, name);
                {DependencyInjection}.HttpClientBuilderExtensions.ConfigurePrimaryHttpMessageHandler(builder, provider => {getOptions}.CreateHandler());
                """);
            EmitStart(writer, slice, ", serviceKey", getOptions);
            writer.Lines($"""
                return {DependencyInjection}.HttpClientBuilderExtensions.RedactLoggedHeaders(builder, static _ => true);
                """);
        }
    }

    private static void EmitStart(SourceWriter writer, RegistrationSlice slice, string key, string getOptions)
    {
        if (SettingsEmitter.ChecksAtStart(slice))
        {
            writer.Line();
            SettingsEmitter.EmitStart(writer, slice, key, getOptions);
            writer.Line();
        }
    }

    private static void EmitConfiguration(SourceWriter writer, string addOptions) => writer.Lines($$"""
        {{DependencyInjection}}.OptionsServiceCollectionExtensions.{{addOptions}}
            .Configure<{{ServiceProvider}}>((options, provider) =>
            {
                options.WritesRequestOptions = true;
                configure(provider, options);
            });
        """);

    private static void EmitBinding(SourceWriter writer, SecuritySpec security, string options, EmitContext context)
    {
        using (writer.Braces($"private static void Bind({Configuration} configuration, {options} options)"))
        {
            writer.Lines($$"""
                if (configuration["BaseAddress"] is { Length: > 0 } address)
                {
                    options.BaseAddress = {{context.Support("ApiConnection")}}.AddressOf(address, configuration.GetSection("BaseAddress").Path);
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
                    options.TrustedOrigins.Add({{context.Support("ApiConnection")}}.AddressOf(origin.Value, origin.Path));
                }
                """);

            foreach (SecuritySchemeSpec scheme in security.Schemes.Where(IsBound))
            {
                writer.Line();
                EmitBinding(writer, scheme, context);
            }
        }
    }

    private static void EmitBinding(SourceWriter writer, SecuritySchemeSpec scheme, EmitContext context)
    {
        string name = scheme.Identifier;
        writer.Lines(scheme.Kind == SecuritySchemeKind.Basic
            ? $$"""
                if (configuration["{{name}}:Username"] is { Length: > 0 } usernameOf{{name}} && configuration["{{name}}:Password"] is { } passwordOf{{name}})
                {
                    options.{{name}} = new {{context.Support("ApiBasicCredential")}}(usernameOf{{name}}, passwordOf{{name}});
                }
                """
            : $$"""
                if (configuration["{{name}}"] is { Length: > 0 } secretOf{{name}})
                {
                    options.{{name}} = secretOf{{name}};
                }
                """);
        if (scheme is { Kind: not SecuritySchemeKind.Basic, ClientIdentifier: { } client })
        {
            writer.Lines($$"""

                if (configuration["{{client}}:ClientId"] is { Length: > 0 } idOf{{client}} && configuration["{{client}}:ClientSecret"] is { Length: > 0 } secretOf{{client}})
                {
                    options.{{client}} = new {{context.Support("ApiClientCredentials")}}(idOf{{client}}, secretOf{{client}}, (configuration["{{client}}:Scope"] ?? string.Empty).Split(new[] { ' ' }, global::System.StringSplitOptions.RemoveEmptyEntries));
                }
                """);
        }
    }

    private static System.Collections.Generic.IEnumerable<string> Keys(SecuritySpec security)
    {
        yield return "BaseAddress";
        yield return "BasePath";
        yield return "IdempotencyKeyHeader";
        yield return "Headers:{name}";
        yield return "TrustedOrigins:{index}";
        foreach (SecuritySchemeSpec scheme in security.Schemes.Where(IsBound))
        {
            yield return scheme.Kind == SecuritySchemeKind.Basic ? scheme.Identifier + ":Username</c>, <c>" + scheme.Identifier + ":Password" : scheme.Identifier;
            if (scheme.ClientIdentifier is { } client)
            {
                yield return $"{client}:ClientId</c>, <c>{client}:ClientSecret</c>, <c>{client}:Scope";
            }
        }
    }

    /// <summary>Whether configuration can give it: not what only code can.</summary>
    internal static bool IsBound(SecuritySchemeSpec scheme) => scheme.Kind != SecuritySchemeKind.MutualTls && scheme.TokenOperation is null;
}
