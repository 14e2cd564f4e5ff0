using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Security;
using Cohesity.Generator.Naming;
using static Cohesity.Generator.Emitting.CSharp.WellKnown;

namespace Cohesity.Generator.Emitting.Client;

/// <summary>Emits the options of a client: a property for each security scheme.</summary>
internal static class OptionsEmitter
{
    public static void Emit(SourceWriter writer, OptionsSlice slice)
    {
        EmitContext context = slice.Context;
        SecuritySpec security = slice.Security;
        string header = $"{context.Accessibility} sealed partial class {ReservedNames.Options(slice.ClientName)} : {context.Support("ApiConnectionOptions")}";
        Documentation.Xml(writer, "summary", $"The settings of a <see cref=\"{slice.ClientName}\"/> besides its address: credentials, headers, and which servers its connections trust.");
        using (GeneratedFile.Type(writer, header))
        {
            if (security.Schemes.Count == 0)
            {
                return;
            }

            foreach (SecuritySchemeSpec scheme in security.Schemes)
            {
                EmitProperties(writer, scheme, context);
            }

            if (security.Default is { } name)
            {
                writer.Separate();
                writer.Lines($"""
                    /// <inheritdoc/>
                    protected override {context.Support("ApiSecurity")} DefaultSecurity => {context.OwnInExpression(ReservedNames.Security(slice.ClientName))}.{name};
                    """);
            }

            writer.Separate();
            writer.Line("/// <inheritdoc/>");
            using (writer.Braces($"protected override void AddSchemes({context.Support("ApiSchemes")} schemes)"))
            {
                foreach (SecuritySchemeSpec scheme in security.Schemes)
                {
                    EmitScheme(writer, scheme, context);
                }
            }

            foreach (SecuritySchemeSpec scheme in security.Schemes.Where(scheme => scheme.TokenOperation is not null))
            {
                EmitLogin(writer, scheme, scheme.TokenOperation!, context);
            }
        }
    }

    private static void EmitProperties(SourceWriter writer, SecuritySchemeSpec scheme, EmitContext context)
    {
        string name = $"<c>{Documentation.Escape(scheme.RawName)}</c>";
        string wireName = $"<c>{Documentation.Escape(scheme.WireName)}</c>";
        (string type, string meaning) = scheme switch
        {
            { Kind: SecuritySchemeKind.MutualTls } => ("", ""),
            { TokenOperation: { } login } => (
                $"{Func}<{CancellationToken}, global::System.Threading.Tasks.ValueTask<{TypeText.NonNullable(login.Credential, context)}>>",
                $"Gives what <c>{Documentation.Escape(login.OperationId)}</c> takes, once for each login: the client logs in when it first needs a token, and again when the token expires."),
            { Kind: SecuritySchemeKind.Header } when scheme.WireName.Equals("Authorization", System.StringComparison.OrdinalIgnoreCase) => (
                context.Support("ApiSecret"), $"The value of the header {wireName} for the scheme {name}, as it is sent: an authorization scheme such as <c>Bearer </c> belongs to it."),
            { Kind: SecuritySchemeKind.Header } => (context.Support("ApiSecret"), $"The API key of the scheme {name}, sent in the header {wireName}."),
            { Kind: SecuritySchemeKind.Query } => (context.Support("ApiSecret"), $"The API key of the scheme {name}, sent in the query as {wireName}."),
            { Kind: SecuritySchemeKind.Cookie } => (context.Support("ApiSecret"), $"The API key of the scheme {name}, sent in the cookie {wireName}."),
            { Kind: SecuritySchemeKind.Basic } => (context.Support("ApiBasicCredential"), $"User name and password of the scheme {name}."),
            { WireName: "Bearer" } => (context.Support("ApiSecret"), $"The token of the scheme {name}, sent as <c>Authorization: Bearer</c>."),
            _ => (context.Support("ApiSecret"), $"What the scheme {name} sends after <c>Authorization: {Documentation.Escape(scheme.WireName)}</c>."),
        };
        if (type.Length == 0)
        {
            return;
        }

        writer.Separate();
        Documentation.Write(writer, scheme.Documentation, meaning, scheme.Documentation.IsEmpty ? null : meaning);
        writer.Line($"public {type}? {scheme.Identifier} {{ get; set; }}");
        if (scheme.ClientIdentifier is { } client)
        {
            writer.Line();
            Documentation.Xml(writer, "summary", $"Client credentials by which the client gets tokens of the scheme {name} itself, in place of <see cref=\"{scheme.Identifier}\"/>.");
            writer.Line($"public {context.Support("ApiClientCredentials")}? {client} {{ get; set; }}");
        }
    }

    private static void EmitScheme(SourceWriter writer, SecuritySchemeSpec scheme, EmitContext context)
    {
        if (scheme.Kind == SecuritySchemeKind.MutualTls)
        {
            writer.Line($"schemes.MutualTls({Literal.Of(scheme.RawName)});");
            return;
        }

        string wireName = scheme.Kind == SecuritySchemeKind.Basic ? "" : Literal.Of(scheme.WireName) + ", ";
        string secret = scheme switch
        {
            { TokenOperation: { } login } => $"schemes.TokenOperation({scheme.Identifier}, {LoginName(scheme)}, expiredStatus: {Literal.Integer(login.ExpiredStatus)})",
            { TokenUrl: { } url } => $"{scheme.Identifier} ?? schemes.ClientCredentials({scheme.ClientIdentifier}, {Literal.Of(url)})",
            _ => scheme.Identifier,
        };
        writer.Line($"schemes.{scheme.Kind}({Literal.Of(scheme.RawName)}, nameof({scheme.Identifier}), {wireName}{secret});");
    }

    private static void EmitLogin(SourceWriter writer, SecuritySchemeSpec scheme, TokenOperationSpec login, EmitContext context)
    {
        string token = context.Support("ApiToken");
        string type = login.TokenTypeMembers.Count == 0 ? "null" : Path(login.TokenTypeMembers);
        string lifetime = login.LifetimeMembers.Count > 0 ? $"{Path(login.LifetimeMembers)} is {{ }} seconds ? global::System.TimeSpan.FromSeconds(seconds) : null"
            : login.LifetimeSeconds > 0 ? $"global::System.TimeSpan.FromSeconds({Literal.Integer(login.LifetimeSeconds)})"
            : "null";
        writer.Lines($$"""

            private static async {{Task}}<{{token}}> {{LoginName(scheme)}}(
                {{context.Support("ApiConnection")}} connection, {{TypeText.NonNullable(login.Credential, context)}} credential, {{CancellationToken}} cancellationToken)
            {
                var answer = await new {{login.ApiClassName}}(connection).{{login.OperationName}}Async({{Identifier.Escape(login.BodyIdentifier)}}: credential, cancellationToken: cancellationToken).ConfigureAwait(false);
                return new {{token}}({{Path(login.TokenMembers)}}, type: {{type}}, lifetime: {{lifetime}});
            }
            """);
    }

    private static string Path(EquatableArray<string> members) => "answer" + string.Concat(members.Select(member => "?." + member));

    private static string LoginName(SecuritySchemeSpec scheme) => $"LogInFor{scheme.Identifier}Async";
}
