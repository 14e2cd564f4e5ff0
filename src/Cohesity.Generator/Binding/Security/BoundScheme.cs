using Cohesity.Generator.Model.Security;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Security;

/// <summary>A security scheme after binding.</summary>
internal sealed record BoundScheme(SecuritySchemeKind Kind, string WireName, string? TokenUrl = null)
{
    /// <summary>Binds a scheme; null, with the reason, when it is incomplete.</summary>
    public static BoundScheme? Of(IOpenApiSecurityScheme scheme, out string? reason)
    {
        reason = null;
        switch (scheme.Type)
        {
            case SecuritySchemeType.ApiKey when string.IsNullOrEmpty(scheme.Name):
                reason = "an apiKey needs the name of its header, parameter or cookie";
                return null;
            case SecuritySchemeType.ApiKey:
                SecuritySchemeKind? kind = scheme.In switch
                {
                    ParameterLocation.Header => SecuritySchemeKind.Header,
                    ParameterLocation.Query => SecuritySchemeKind.Query,
                    ParameterLocation.Cookie => SecuritySchemeKind.Cookie,
                    _ => null,
                };
                reason = kind is null ? "an apiKey is in a header, in the query or in a cookie" : null;
                return kind is { } place ? new BoundScheme(place, scheme.Name!) : null;
            case SecuritySchemeType.Http when string.IsNullOrEmpty(scheme.Scheme):
                reason = "http needs a scheme";
                return null;
            case SecuritySchemeType.Http:
                // Names of schemes are case-insensitive (RFC 9110, section 11.1), but servers compare these two with case.
                return scheme.Scheme!.ToLowerInvariant() switch
                {
                    "basic" => new BoundScheme(SecuritySchemeKind.Basic, "Basic"),
                    "bearer" => new BoundScheme(SecuritySchemeKind.Authorization, "Bearer"),
                    _ => new BoundScheme(SecuritySchemeKind.Authorization, scheme.Scheme!),
                };
            case SecuritySchemeType.OAuth2:
                return new BoundScheme(SecuritySchemeKind.Authorization, "Bearer", scheme.Flows?.ClientCredentials?.TokenUrl?.OriginalString);
            case SecuritySchemeType.OpenIdConnect:
                return new BoundScheme(SecuritySchemeKind.Authorization, "Bearer");
            case SecuritySchemeType.MutualTLS:
                return new BoundScheme(SecuritySchemeKind.MutualTls, "");
            default:
                reason = "its type is none of apiKey, http, oauth2, openIdConnect and mutualTLS";
                return null;
        }
    }
}
