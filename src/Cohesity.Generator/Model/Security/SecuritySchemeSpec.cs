namespace Cohesity.Generator.Model.Security;

/// <summary>A security scheme that some operation requires.</summary>
/// <param name="RawName">Its name in the document.</param>
/// <param name="Identifier">The property of the options.</param>
/// <param name="Kind">Where the credential goes.</param>
/// <param name="WireName">The name of the header, parameter or cookie; the authorization scheme; empty when there is none.</param>
/// <param name="TokenUrl">Where tokens are had by OAuth 2.0 client credentials; null when they are not.</param>
/// <param name="ClientIdentifier">The property of the options that takes client credentials; null without a <paramref name="TokenUrl"/>.</param>
/// <param name="TokenOperation">The operation that yields the token, or null.</param>
/// <param name="Documentation">Its description in the document.</param>
internal sealed record SecuritySchemeSpec(
    string RawName,
    string Identifier,
    SecuritySchemeKind Kind,
    string WireName,
    string? TokenUrl,
    string? ClientIdentifier,
    TokenOperationSpec? TokenOperation,
    DocumentationSpec Documentation);
