using System.Collections.Generic;

namespace Cohesity.Generator.Tests.Infrastructure.Constructs;

/// <content>Security of OpenAPI 3, and the extensions that are understood in every version.</content>
internal static partial class ConstructTable
{
    private const string Program = "the program gets the token, and gives it to the client";
    private const string Scheme = "/components/securitySchemes/key";
    private const string Flows = Scheme + "/flows";
    private const string Flow = """{ "authorizationUrl": "https://auth.example/a", "tokenUrl": "https://auth.example/t", "deviceAuthorizationUrl": "https://auth.example/d", "scopes": { "read": "Read." } }""";

    private static readonly (string, string) Required = ("/security", """[ { "key": [] } ]""");

    private static readonly (string, string)[] ApiKey = [Required, (Scheme, """{ "type": "apiKey", "in": "header", "name": "X-Key" }""")];
    private static readonly (string, string)[] Bearer = [Required, (Scheme, """{ "type": "http", "scheme": "bearer" }""")];
    private static readonly (string, string)[] OAuth = [Required, (Scheme, """{ "type": "oauth2", "flows": { "clientCredentials": { "tokenUrl": "https://auth.example/token", "scopes": {} } } }""")];

    private static IEnumerable<Construct> Security =>
    [
        Supported(All3, "Security Scheme Object", "type", Scheme + "/type", "\"http\"", "Basic", Required, (Scheme, """{ "type": "apiKey", "in": "header", "name": "X-Key", "scheme": "basic" }""")),
        Degraded(All3, "Security Scheme Object", "type", Scheme + "/type", "\"magic\"", "CGEN2008", null, ApiKey),
        Documentation(All3, "Security Scheme Object", "description", Scheme + "/description", "\"Ask Ann.\"", "Ask Ann.", ApiKey),
        Supported(All3, "Security Scheme Object", "name", Scheme + "/name", "\"X-Other\"", "X-Other", ApiKey),
        Degraded(All3, "Security Scheme Object", "name", Scheme + "/name", "\"\"", "CGEN2033", Scheme, ApiKey),
        Supported(All3, "Security Scheme Object", "in", Scheme + "/in", "\"cookie\"", "Cookie", ApiKey),
        Supported(All3, "Security Scheme Object", "scheme", Scheme + "/scheme", "\"basic\"", "Basic", Bearer),
        NoMeaning(All3, "Security Scheme Object", "bearerFormat", Scheme + "/bearerFormat", "\"JWT\"", "a token is sent as it is", Bearer),
        Supported(All3, "Security Scheme Object", "flows", Flows, """{ "clientCredentials": { "tokenUrl": "https://auth.example/token", "scopes": {} } }""", "https://auth.example/token", Required, (Scheme, """{ "type": "oauth2" }""")),
        NoMeaning(All3, "Security Scheme Object", "openIdConnectUrl", Scheme + "/openIdConnectUrl", "\"https://auth.example\"", Program, Required, (Scheme, """{ "type": "openIdConnect" }""")),
        NoMeaning(All3, "Security Scheme Object", "oauth2MetadataUrl", Scheme + "/oauth2MetadataUrl", "\"https://auth.example\"", Program, OAuth),
        NoMeaning(All3, "Security Scheme Object", "deprecated", Scheme + "/deprecated", "true", "a requirement stands for as long as the document states it", ApiKey),
        NoMeaning(All3, "OAuth Flows Object", "implicit", Flows + "/implicit", Flow, Program, OAuth),
        NoMeaning(All3, "OAuth Flows Object", "password", Flows + "/password", Flow, Program, OAuth),
        NoMeaning(All3, "OAuth Flows Object", "authorizationCode", Flows + "/authorizationCode", Flow, Program, OAuth),
        NoMeaning(All3, "OAuth Flows Object", "deviceAuthorization", Flows + "/deviceAuthorization", Flow, Program, OAuth),
        Supported(All3, "OAuth Flows Object", "clientCredentials", Flows + "/clientCredentials", Flow, "https://auth.example/t", Required, (Scheme, """{ "type": "oauth2", "flows": {} }""")),
        Supported(All3, "OAuth Flow Object", "tokenUrl", Flows + "/clientCredentials/tokenUrl", "\"https://auth.example/other\"", "https://auth.example/other", OAuth),
        NoMeaning(All3, "OAuth Flow Object", "authorizationUrl", Flows + "/authorizationCode/authorizationUrl", "\"https://auth.example/a\"", Program, OAuth),
        NoMeaning(All3, "OAuth Flow Object", "refreshUrl", Flows + "/authorizationCode/refreshUrl", "\"https://auth.example/r\"", Program, OAuth),
        NoMeaning(All3, "OAuth Flow Object", "deviceAuthorizationUrl", Flows + "/deviceAuthorization/deviceAuthorizationUrl", "\"https://auth.example/d\"", Program, OAuth),
        NoMeaning(All3, "OAuth Flow Object", "scopes", Flows + "/clientCredentials/scopes", """{ "read": "Read." }""", "a requirement names the scopes that a token is asked for", OAuth),
        Supported(All3, "Security Requirement Object", "key", Get + "/security/0/key", """[ "read" ]""", "read", [.. OAuth, (Get + "/security", """[ {} ]""")]),
        Supported(All3, "Security Requirement Object", "other", Get + "/security", """[ { "key": [] }, { "other": [] } ]""", "KeyOrOther", [.. ApiKey, ("/components/securitySchemes/other", """{ "type": "http", "scheme": "basic" }""")]),
        Degraded(All3, "Security Requirement Object", "missing", "/security", """[ { "missing": [] } ]""", "CGEN2034", "/security/0/missing"),
    ];

    private static IEnumerable<Construct> Extensions =>
    [
        Supported(All3, "Extensions", "x-csharp-name", Text + "/x-csharp-name", "\"Caption\"", "string? Caption"),
        Supported(All3, "Extensions", "x-ms-client-name", Text + "/x-ms-client-name", "\"Caption\"", "string? Caption"),
        Degraded(All3, "Extensions", "x-csharp-name", Item + "/x-csharp-name", "\"1st\"", "CGEN3002", Item),
        Supported(All3, "Extensions", "x-nullable", Text + "/x-nullable", "true", "__assigned"),
        Supported(All3, "Extensions", "x-enum-varnames", Text + "/x-enum-varnames", """[ "Alpha", "Beta" ]""", "Alpha", (Text + "/enum", """[ "a", "b" ]""")),
        Supported(All3, "Extensions", "x-enumNames", Text + "/x-enumNames", """[ "Alpha", "Beta" ]""", "Alpha", (Text + "/enum", """[ "a", "b" ]""")),
        Documentation(All3, "Extensions", "x-enum-descriptions", Text + "/x-enum-descriptions", """[ "The first.", "The second." ]""", "The first.", (Text + "/enum", """[ "a", "b" ]""")),
        Documentation(All3, "Extensions", "x-enumDescriptions", Text + "/x-enumDescriptions", """[ "The first.", "The second." ]""", "The first.", (Text + "/enum", """[ "a", "b" ]""")),
        Supported(All3, "Extensions", "x-ms-enum", Text + "/x-ms-enum", """{ "values": [ { "value": "a", "name": "Alpha" } ] }""", "Alpha", (Text + "/enum", """[ "a", "b" ]""")),
        Supported(All3, "Extensions", "x-secret", Text + "/x-secret", "true", "DebuggerDisplay"),
        Supported(All3, "Extensions", "x-pagination", Get + "/x-pagination", """{ "cursorParam": "q", "cursorPath": "next", "resultsPath": "found" }""", "AutoPaging", Paged),
        Degraded(All3, "Extensions", "x-pagination", Get + "/x-pagination", """{ "what": 1 }""", "CGEN2037", null, Paged),
        Supported(All3, "Extensions", "x-kubernetes-group-version-kind", "/components/schemas/Part/x-kubernetes-group-version-kind", """[ { "kind": "WatchEvent" } ]""", "AsWatch", (Ok + "/content/application~1json;stream=watch", """{ "schema": { "$ref": "#/components/schemas/Item" } }""")),
        Supported(All3, "Extensions", "x-ms-pageable", Get + "/x-ms-pageable", """{ "nextLinkName": "next", "itemName": "found" }""", "AutoPaging", Paged),
        Supported(All3, "Extensions", "x-token-operation", "/x-token-operation", """{ "operationId": "sendForm", "token": "/t" }""", "sendForm", ("/paths/~1form/post/responses", """{ "200": { "description": "", "content": { "application/json": { "schema": { "type": "object", "properties": { "t": { "type": "string" } } } } } } }""")),
        NoMeaning(All3, "Extensions", "x-sunset", Get + "/x-sunset", "\"2031-01-01\"", "it is in the surface file, and changes the severity of a removal"),
        NoMeaning(All3, "Extensions", "x-stability-level", Get + "/x-stability-level", "\"beta\"", "it is in the surface file, and changes the severity of changes"),
        NoMeaning(All3 + " 2.0", "Extensions", "x-…", Get + "/x-anything", """{ "a": 1 }""", "an extension means something to those who agreed on it, and to nobody else"),
    ];
}
