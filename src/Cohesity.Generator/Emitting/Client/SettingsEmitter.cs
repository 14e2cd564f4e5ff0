using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Security;
using Cohesity.Generator.Naming;
using static Cohesity.Generator.Emitting.CSharp.WellKnown;

namespace Cohesity.Generator.Emitting.Client;

/// <summary>Emits what is said of wrong settings of a registered client: when its options are made, and when an application starts whose configuration has them.</summary>
internal static class SettingsEmitter
{
    private const string Configuration = "global::Microsoft.Extensions.Configuration.IConfiguration";
    private const string Options = "global::Microsoft.Extensions.Options";
    private const string DependencyInjection = "global::Microsoft.Extensions.DependencyInjection";
    private const string Http = "global::System.Net.Http.HttpClient";

    /// <summary>Whether there is something to look at when an application starts.</summary>
    public static bool ChecksAtStart(RegistrationSlice slice) => slice is { BindsConfiguration: true, HasStartValidation: true };

    /// <summary>The statement that registers the validation.</summary>
    /// <param name="slice">The registration.</param>
    /// <param name="name">The expression of the options' name.</param>
    public static string AddValidation(RegistrationSlice slice, string name) =>
        $"{DependencyInjection}.ServiceCollectionServiceExtensions.AddSingleton<{Options}.IValidateOptions<{ReservedNames.Options(slice.ClientName)}>>(services, new {Validation(slice)}({name}{(slice.BindsConfiguration ? ", configuration" : "")}));";

    /// <summary>The statement that has the options made when the application starts.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="slice">The registration.</param>
    /// <param name="key">The argument with the options' name, after those before it; empty for the default one.</param>
    /// <param name="getOptions">The expression of the options.</param>
    public static void EmitStart(SourceWriter writer, RegistrationSlice slice, string key, string getOptions)
    {
        writer.Line("// A section is complete when the application starts. What a callback sets, such as the address of a server that starts with it, need not be.");
        using (writer.Braces("if (configuration is not null)"))
        {
            string require = slice.IsAddress ? "" : "\n        RequireAddress(start.Options, configuration, builder.Name, provider);";
            writer.Lines($$"""
                {{DependencyInjection}}.OptionsBuilderExtensions.ValidateOnStart({{DependencyInjection}}.OptionsServiceCollectionExtensions.AddOptions<{{Start(slice)}}>(services{{key}})
                    .Configure<{{ServiceProvider}}>((start, provider) =>
                    {
                        start.Options = {{getOptions}};{{require}}
                    }));
                """);
        }
    }

    /// <summary>The members of the class that these statements need.</summary>
    public static void EmitMembers(SourceWriter writer, RegistrationSlice slice)
    {
        if (ChecksAtStart(slice) && !slice.IsAddress)
        {
            writer.Line();
            EmitRequireAddress(writer, slice);
        }

        writer.Line();
        EmitValidation(writer, slice);
        if (ChecksAtStart(slice))
        {
            writer.Line();
            writer.Lines($$"""
                private sealed class {{Start(slice)}}
                {
                    public {{ReservedNames.Options(slice.ClientName)}}? Options { get; set; }
                }
                """);
        }
    }

    private static string Validation(RegistrationSlice slice) => ReservedNames.Options(slice.ClientName) + "Validation";

    private static string Start(RegistrationSlice slice) => slice.ClientName + "Start";

    private static void EmitRequireAddress(SourceWriter writer, RegistrationSlice slice)
    {
        string options = ReservedNames.Options(slice.ClientName);
        writer.Lines($$"""
            private static void RequireAddress({{options}} options, {{Configuration}} configuration, string name, {{ServiceProvider}} provider)
            {
                if (options.BaseAddress is not null)
                {
                    return;
                }

                using var httpClient = new {{Http}}();
                try
                {
                    foreach (global::System.Action<{{Http}}> action in {{DependencyInjection}}.ServiceProviderServiceExtensions.GetRequiredService<{{Options}}.IOptionsMonitor<global::Microsoft.Extensions.Http.HttpClientFactoryOptions>>(provider).Get(name).HttpClientActions)
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
                    throw new {{Options}}.OptionsValidationException(name, typeof({{options}}), new[] { {{slice.Context.Support("ApiSettings")}}.NoAddress(options, (configuration as {{Configuration}}Section)?.Path ?? string.Empty) });
                }
            }
            """);
    }

    private static void EmitValidation(SourceWriter writer, RegistrationSlice slice)
    {
        string options = ReservedNames.Options(slice.ClientName);
        string settings = slice.Context.Support("ApiSettings");
        using (writer.Braces($"private sealed class {Validation(slice)} : {Options}.IValidateOptions<{options}>"))
        {
            writer.Lines(slice.BindsConfiguration
                ? $$"""
                private readonly string _name;
                private readonly {{Configuration}}? _configuration;

                public {{Validation(slice)}}(string name, {{Configuration}}? configuration)
                {
                    _name = name;
                    _configuration = configuration;
                }
                """
                : $$"""
                private readonly string _name;

                public {{Validation(slice)}}(string name) => _name = name;
                """);
            writer.Line();
            using (writer.Braces($"public {Options}.ValidateOptionsResult Validate(string? name, {options} options)"))
            {
                writer.Lines($$"""
                    if (name != _name)
                    {
                        return {{Options}}.ValidateOptionsResult.Skip;
                    }

                    """);
                if (slice.BindsConfiguration)
                {
                    writer.Lines($$"""
                        global::System.Collections.Generic.List<string> faults = {{settings}}.Faults(options, _configuration is null ? null : (_configuration as {{Configuration}}Section)?.Path ?? string.Empty);

                        // A configuration as a whole has the keys of everybody.
                        if (_configuration is {{Configuration}}Section section)
                        {
                            faults.AddRange({{settings}}.Misspelt(section.Path, global::Microsoft.Extensions.Configuration.ConfigurationExtensions.AsEnumerable(section, makePathsRelative: true), {{string.Join(", ", Keys(slice.Security).Select(Literal.Of))}}));
                        }

                        """);
                }
                else
                {
                    writer.Line($"global::System.Collections.Generic.List<string> faults = {settings}.Faults(options, null);");
                }

                writer.Line($"return faults.Count == 0 ? {Options}.ValidateOptionsResult.Success : {Options}.ValidateOptionsResult.Fail(faults);");
            }
        }
    }

    // Those that have others in them, too; below Headers and TrustedOrigins any key is right.
    private static IEnumerable<string> Keys(SecuritySpec security)
    {
        yield return "BaseAddress";
        yield return "BasePath";
        yield return "IdempotencyKeyHeader";
        yield return "Headers";
        yield return "TrustedOrigins";
        foreach (SecuritySchemeSpec scheme in security.Schemes.Where(RegistrationEmitter.IsBound))
        {
            yield return scheme.Identifier;
            if (scheme.Kind == SecuritySchemeKind.Basic)
            {
                yield return scheme.Identifier + ":Username";
                yield return scheme.Identifier + ":Password";
            }
            else if (scheme.ClientIdentifier is { } client)
            {
                yield return client;
                yield return client + ":ClientId";
                yield return client + ":ClientSecret";
                yield return client + ":Scope";
            }
        }
    }
}
