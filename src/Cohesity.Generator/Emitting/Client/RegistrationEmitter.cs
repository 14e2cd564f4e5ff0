using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Security;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Emitting.Client;

/// <summary>Emits the registration of a client with <c>IHttpClientFactory</c>.</summary>
internal static class RegistrationEmitter
{
    private const string Builder = "global::Microsoft.Extensions.DependencyInjection.IHttpClientBuilder";
    private const string Services = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";
    private const string Configuration = "global::Microsoft.Extensions.Configuration.IConfiguration";

    public static void Emit(SourceWriter writer, RegistrationSlice slice)
    {
        EmitContext context = slice.Context;
        string client = slice.ClientName;
        string options = ReservedNames.Options(slice.ClientName);
        Documentation.Xml(writer, "summary", $"Registers <see cref=\"{client}\"/> with <c>IHttpClientFactory</c>.");
        writer.Line(GeneratedFile.Attribute);
        using (writer.Braces($"{context.Accessibility} static partial class {ReservedNames.Registration(slice.ClientName)}"))
        {
            EmitSummary(writer, slice);
            Documentation.Xml(writer, "param name=\"configure\"", "Sets the options; null for none.");
            Documentation.Xml(writer, "returns", "What configures the client's connections further: handlers, time-outs, resilience.");
            writer.Line($"public static {Builder} Add{slice.ClientName}(this {Services} services, global::System.Action<{options}>? configure = null) =>");
            using (writer.Indent())
            {
                writer.Line($"services.Add{slice.ClientName}((_, options) => configure?.Invoke(options));");
            }

            writer.Line();
            if (slice.BindsConfiguration)
            {
                EmitSummary(writer, slice);
                Documentation.Xml(writer, "param name=\"configuration\"", $"A section with the options: <c>{string.Join("</c>, <c>", Keys(slice.Security))}</c>.");
                Documentation.Xml(writer, "returns", "What configures the client's connections further: handlers, time-outs, resilience.");
                writer.Line($"public static {Builder} Add{slice.ClientName}(this {Services} services, {Configuration} configuration) =>");
                using (writer.Indent())
                {
                    writer.Line($"services.Add{slice.ClientName}((_, options) => Bind(configuration, options));");
                }

                writer.Line();
            }

            EmitSummary(writer, slice);
            Documentation.Xml(writer, "param name=\"configure\"", "Sets the options, with the help of other services.");
            Documentation.Xml(writer, "returns", "What configures the client's connections further: handlers, time-outs, resilience.");
            EmitRegistration(writer, slice, client, options);
            if (slice.BindsConfiguration)
            {
                writer.Line();
                EmitBinding(writer, slice.Security, options, context);
            }
        }
    }

    private static void EmitSummary(SourceWriter writer, RegistrationSlice slice)
    {
        string apis = slice.Apis.Count == 0 ? "" : ", and the interfaces of its APIs";
        Documentation.Xml(writer, "summary", $"Adds <see cref=\"{slice.ClientName}\"/>{apis}. Its connections follow no redirects and keep no cookies; its requests carry the <see cref=\"{slice.Context.Support("ApiRequestOptions")}\"/>.");
        Documentation.Xml(writer, "param name=\"services\"", "Where to.");
    }

    private static void EmitRegistration(SourceWriter writer, RegistrationSlice slice, string client, string options)
    {
        const string ServiceExtensions = "global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions";
        const string BuilderExtensions = "global::Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions";
        const string Get = "global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService";
        string getOptions = $"{Get}<global::Microsoft.Extensions.Options.IOptions<{options}>>(provider).Value";
        using (writer.Braces($"public static {Builder} Add{slice.ClientName}(this {Services} services, global::System.Action<global::System.IServiceProvider, {options}> configure)"))
        {
            writer.Line($"global::Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions.AddOptions<{options}>(services)");
            using (writer.Indent())
            {
                writer.Line(".Configure<global::System.IServiceProvider>((options, provider) =>");
                writer.Line("{");
                using (writer.Indent("});"))
                {
                    writer.Line("options.WritesRequestOptions = true;");
                    writer.Line("configure(provider, options);");
                }
            }

            foreach (ApiEntry api in slice.Apis)
            {
                writer.Line($"{ServiceExtensions}.AddTransient<{ReservedNames.Interface(api.ClassName)}>(services, static provider => {Get}<{client}>(provider).{api.PropertyName});");
            }

            writer.Line();
            writer.Line($"{Builder} builder = global::Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions.AddHttpClient(services, {Literal.Of($"{slice.Context.Namespace}.{slice.ClientName}")});");
            writer.Line($"{BuilderExtensions}.ConfigurePrimaryHttpMessageHandler(builder, static provider => {getOptions}.CreateHandler());");
            writer.Line($"{BuilderExtensions}.RedactLoggedHeaders(builder, static _ => true);");
            writer.Line($"return {BuilderExtensions}.AddTypedClient(builder, static (httpClient, provider) =>");
            using (writer.Indent())
            {
                writer.Line($"new {client}({slice.Context.Support("ApiConnection")}.CreateManaged(httpClient, {Literal.Of(slice.Server)}, {getOptions})));");
            }
        }
    }

    private static void EmitBinding(SourceWriter writer, SecuritySpec security, string options, EmitContext context)
    {
        using (writer.Braces($"private static void Bind({Configuration} configuration, {options} options)"))
        {
            using (writer.Braces("if (configuration[\"BaseAddress\"] is { Length: > 0 } address)"))
            {
                writer.Line($"options.BaseAddress = {context.Support("ApiConnection")}.AddressOf(address, configuration.GetSection(\"BaseAddress\").Path);");
            }

            writer.Line();
            using (writer.Braces("if (configuration[\"BasePath\"] is { } basePath)"))
            {
                writer.Line("options.BasePath = basePath;");
            }

            writer.Line();
            using (writer.Braces("foreach (global::Microsoft.Extensions.Configuration.IConfigurationSection header in configuration.GetSection(\"Headers\").GetChildren())"))
            {
                writer.Line("options.Headers[header.Key] = header.Value ?? string.Empty;");
            }

            writer.Line();
            using (writer.Braces("foreach (global::Microsoft.Extensions.Configuration.IConfigurationSection origin in configuration.GetSection(\"TrustedOrigins\").GetChildren())"))
            {
                writer.Line($"options.TrustedOrigins.Add({context.Support("ApiConnection")}.AddressOf(origin.Value, origin.Path));");
            }

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
        if (scheme.Kind == SecuritySchemeKind.Basic)
        {
            using (writer.Braces($"if (configuration[\"{name}:Username\"] is {{ Length: > 0 }} usernameOf{name} && configuration[\"{name}:Password\"] is {{ }} passwordOf{name})"))
            {
                writer.Line($"options.{name} = new {context.Support("ApiBasicCredential")}(usernameOf{name}, passwordOf{name});");
            }

            return;
        }

        using (writer.Braces($"if (configuration[\"{name}\"] is {{ Length: > 0 }} secretOf{name})"))
        {
            writer.Line($"options.{name} = secretOf{name};");
        }

        if (scheme.ClientIdentifier is { } client)
        {
            writer.Line();
            using (writer.Braces($"if (configuration[\"{client}:ClientId\"] is {{ Length: > 0 }} idOf{client} && configuration[\"{client}:ClientSecret\"] is {{ Length: > 0 }} secretOf{client})"))
            {
                writer.Line($"options.{client} = new {context.Support("ApiClientCredentials")}(idOf{client}, secretOf{client}, (configuration[\"{client}:Scope\"] ?? string.Empty).Split(new[] {{ ' ' }}, global::System.StringSplitOptions.RemoveEmptyEntries));");
            }
        }
    }

    private static System.Collections.Generic.IEnumerable<string> Keys(SecuritySpec security)
    {
        yield return "BaseAddress";
        yield return "BasePath";
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

    // What only code can give, configuration does not.
    private static bool IsBound(SecuritySchemeSpec scheme) => scheme.Kind != SecuritySchemeKind.MutualTls && scheme.TokenOperation is null;
}
