using System.Collections.Generic;

namespace Cohesity.Generator.Tests.Infrastructure.Constructs;

/// <content>Swagger 2.0.</content>
internal static partial class ConstructTable
{
    private const string V2 = "2.0";
    private const string T = Get + "/parameters/3";
    private const string FormPost = """{ "operationId": "more", "consumes": [ "multipart/form-data" ], "parameters": [ { "name": "f", "in": "formData", "type": "string" } ], "responses": { "204": { "description": "" } } }""";
    private const string Definition = "/definitions/Item";
    private const string Key = "/securityDefinitions/key";

    private static IEnumerable<Construct> Swagger =>
    [
        NoMeaning(V2, "OpenAPI Object", "swagger", "/swagger", "2.0", "the version by which it is read"),
        Documentation(V2, "OpenAPI Object", "info", "/info", """{ "title": "Other things", "version": "1" }""", "Other things"),
        Documentation(V2, "Info Object", "title", "/info/title", "\"Other things\"", "Other things"),
        Documentation(V2, "Info Object", "summary", "/info/summary", "\"In short.\"", "In short."),
        Documentation(V2, "Info Object", "description", "/info/description", "\"At length.\"", "At length."),
        NoMeaning(V2, "Info Object", "termsOfService", "/info/termsOfService", "\"https://terms.example\"", Legal),
        NoMeaning(V2, "Info Object", "contact", "/info/contact", """{ "name": "Ann" }""", Legal),
        NoMeaning(V2, "Info Object", "license", "/info/license", """{ "name": "MIT" }""", Legal),
        NoMeaning(V2, "Info Object", "version", "/info/version", "\"2\"", "it names a state of the description, and nothing that is sent"),
        Supported(V2, "OpenAPI Object", "host", "/host", "\"h.example\"", "https://h.example", ("/schemes", """[ "https" ]""")),
        Supported(V2, "OpenAPI Object", "basePath", "/basePath", "\"/v1\"", "/v1"),
        Supported(V2, "OpenAPI Object", "schemes", "/schemes", """[ "https" ]""", "https://h.example", ("/host", "\"h.example\"")),
        Supported(V2, "OpenAPI Object", "consumes", "/consumes", """[ "application/merge-patch+json" ]""", "application/merge-patch+json"),
        Supported(V2, "OpenAPI Object", "produces", "/produces", """[ "application/hal+json" ]""", "application/hal+json"),
        Supported(V2, "OpenAPI Object", "paths", "/paths/~1more", """{ "get": { "operationId": "more", "responses": { "204": { "description": "" } } } }""", "MoreAsync"),
        Supported(V2, "OpenAPI Object", "definitions", "/definitions/More", """{ "type": "object", "properties": { "m": { "type": "string" } } }""", "class More"),
        Supported(V2, "OpenAPI Object", "parameters", "/parameters/P", """{ "name": "p", "in": "query", "type": "string" }""", "string? p", (Get + "/parameters/4", """{ "$ref": "#/parameters/P" }""")),
        Supported(V2, "OpenAPI Object", "responses", "/responses/R", """{ "description": "", "schema": { "$ref": "#/definitions/Part" } }""", "Part>", (Ok, """{ "$ref": "#/responses/R" }""")),
        Supported(V2, "OpenAPI Object", "securityDefinitions", Key, """{ "type": "apiKey", "in": "header", "name": "X-Key" }""", "X-Key", ("/security", """[ { "key": [] } ]""")),
        Supported(V2, "OpenAPI Object", "security", "/security", """[ { "key": [] } ]""", "X-Key", (Key, """{ "type": "apiKey", "in": "header", "name": "X-Key" }""")),
        Documentation(V2, "OpenAPI Object", "tags", "/tags", """[ { "name": "items", "description": "About items." } ]""", "About items.", (Get + "/tags", """[ "items" ]""")),
        NoMeaning(V2, "OpenAPI Object", "externalDocs", "/externalDocs", """{ "url": "https://docs.example" }""", Elsewhere),
        Documentation(V2, "Tag Object", "name", "/tags/0/name", "\"items\"", "About", (Get + "/tags", """[ "items" ]"""), ("/tags", """[ { "name": "x", "description": "About." } ]""")),
        Documentation(V2, "Tag Object", "summary", "/tags/0/summary", "\"In short.\"", "In short.", (Get + "/tags", """[ "items" ]"""), ("/tags", """[ { "name": "items" } ]""")),
        Documentation(V2, "Tag Object", "description", "/tags/0/description", "\"About items.\"", "About items.", (Get + "/tags", """[ "items" ]"""), ("/tags", """[ { "name": "items" } ]""")),
        NoMeaning(V2, "Tag Object", "externalDocs", "/tags/0/externalDocs", """{ "url": "https://docs.example" }""", Elsewhere, ("/tags", """[ { "name": "items" } ]""")),
        NoMeaning(V2, "Tag Object", "parent", "/tags/0/parent", "\"all\"", Arrangement, ("/tags", """[ { "name": "items" }, { "name": "all" } ]""")),
        NoMeaning(V2, "Tag Object", "kind", "/tags/0/kind", "\"nav\"", Arrangement, ("/tags", """[ { "name": "items" } ]""")),

        Supported(V2, "Path Item Object", "$ref", "/paths/~1more", """{ "$ref": "#/x-items/more" }""", "MoreAsync", ("/x-items/more/get", Operation)),
        .. SwaggerMethods(),
        Supported(V2, "Path Item Object", "parameters", "/paths/~1items~1{id}/parameters", """[ { "name": "p", "in": "query", "type": "string" } ]""", "string? p"),
        Supported(V2, "Operation Object", "tags", Get + "/tags", """[ "stock" ]""", "StockApi"),
        Documentation(V2, "Operation Object", "summary", Get + "/summary", "\"Finds one.\"", "Finds one."),
        Documentation(V2, "Operation Object", "description", Get + "/description", "\"Finds one.\"", "Finds one."),
        NoMeaning(V2, "Operation Object", "externalDocs", Get + "/externalDocs", """{ "url": "https://docs.example" }""", Elsewhere),
        Supported(V2, "Operation Object", "operationId", Get + "/operationId", "\"findItem\"", "FindItemAsync"),
        Supported(V2, "Operation Object", "consumes", Post + "/consumes", """[ "application/merge-patch+json" ]""", "application/merge-patch+json"),
        Supported(V2, "Operation Object", "produces", Get + "/produces", """[ "application/hal+json" ]""", "application/hal+json"),
        Supported(V2, "Operation Object", "produces", Get + "/produces", """[ "application/hal+json" ]""", "application/hal+json", ("/responses/R", """{ "description": "", "schema": { "$ref": "#/definitions/Part" } }"""), (Ok, """{ "$ref": "#/responses/R" }""")),
        Supported(V2, "Path Item Object", "parameters", "/paths/~1more/parameters", """[ { "name": "g", "in": "formData", "type": "string" } ]""", "? g", ("/paths/~1more/post", FormPost)),
        Supported(V2, "Operation Object", "parameters", Get + "/parameters/4", """{ "name": "p", "in": "query", "type": "string" }""", "string? p"),
        Supported(V2, "Operation Object", "responses", Get + "/responses/404", """{ "description": "None.", "schema": { "$ref": "#/definitions/Part" } }""", "404"),
        Supported(V2, "Operation Object", "schemes", Get + "/schemes", """[ "https" ]""", "https://h.example", ("/host", "\"h.example\""), ("/schemes", """[ "http" ]""")),
        Degraded(V2, "Operation Object", "schemes", Get + "/schemes", """[ "http" ]""", "CGEN2030", Get + "/schemes", ("/host", "\"h.example\""), ("/schemes", """[ "https" ]""")),
        Degraded(V2, "Operation Object", "schemes", Get + "/schemes", """[ "wss" ]""", "CGEN2062"),
        Supported(V2, "Operation Object", "deprecated", Get + "/deprecated", "true", "Obsolete"),
        Supported(V2, "Operation Object", "security", Get + "/security", """[ { "key": [] } ]""", "X-Key", (Key, """{ "type": "apiKey", "in": "header", "name": "X-Key" }""")),

        Supported(V2, "Parameter Object", "name", N + "/name", "\"other\"", "? other"),
        Supported(V2, "Parameter Object", "in", N + "/in", "\"header\"", "n"),
        Documentation(V2, "Parameter Object", "description", N + "/description", "\"How many.\"", "How many."),
        Supported(V2, "Parameter Object", "required", N + "/required", "true", "int n"),
        Supported(V2, "Parameter Object", "schema", Post + "/parameters/1/schema", """{ "$ref": "#/definitions/Part" }""", "Part? "),
        Degraded(V2, "Parameter Object", "in", Post + "/parameters/2", """{ "name": "f", "in": "formData", "type": "string" }""", "CGEN2011"),
        Documentation(V2, "Parameter Object", "deprecated", N + "/deprecated", "true", "Deprecated."),
        NoMeaning(V2, "Parameter Object", "readOnly", N + "/readOnly", "true", "what only a server sets is no parameter"),
        NoMeaning(V2, "Parameter Object", "x-examples", N + "/x-examples", """{ "a": 7 }""", "an extension without agreement"),
        Documentation(V2, "Parameter Object", "example", N + "/example", "7", "7"),
        NoMeaning(V2, "Parameter Object", "nullable", N + "/nullable", "true", "an optional parameter that is null is left out"),
        Supported(V2, "Parameter Object", "type", N + "/type", "\"boolean\"", "bool? n"),
        Supported(V2, "Parameter Object", "format", N + "/format", "\"int64\"", "long? n"),
        Supported(V2, "Parameter Object", "allowEmptyValue", Q + "/allowEmptyValue", "true", "q"),
        Supported(V2, "Parameter Object", "items", Q + "/items", """{ "type": "boolean" }""", "bool"),
        Supported(V2, "Parameter Object", "collectionFormat", Q + "/collectionFormat", "\"pipes\"", "q"),
        Supported(V2, "Items Object", "collectionFormat", Q + "/items/collectionFormat", "\"pipes\"", "q", (Q, """{ "name": "q", "in": "query", "type": "array", "items": { "type": "array", "items": { "type": "string" } } }""")),
        Documentation(V2, "Parameter Object", "default", N + "/default", "7", "7"),
        .. SwaggerConstraints("Parameter Object", N, T, Q),
        Supported(V2, "Parameter Object", "enum", T + "/enum", """[ "a", "b" ]""", "GetItemT"),

        Supported(V2, "Header Object", "type", RateHeader + "/type", "\"boolean\"", "bool"),
        Supported(V2, "Header Object", "format", RateHeader + "/format", "\"int32\"", "int"),
        Documentation(V2, "Header Object", "description", RateHeader + "/description", "\"How many are left.\"", "How many are left."),
        Supported(V2, "Header Object", "items", Ok + "/headers/X-List/items", """{ "type": "boolean" }""", "bool", (Ok + "/headers/X-List", """{ "type": "array" }""")),
        NoMeaning(V2, "Header Object", "collectionFormat", Ok + "/headers/X-List/collectionFormat", "\"csv\"", "it is the format of headers", (Ok + "/headers/X-List", """{ "type": "array", "items": { "type": "string" } }""")),
        NoMeaning(V2, "Header Object", "default", RateHeader + "/default", "7", "what is not there is null"),
        Supported(V2, "Header Object", "enum", RateHeader + "/enum", "[ 1, 2 ]", "XRateHeader"),
        .. HeaderConstraints(),

        Supported(V2, "Responses Object", "default", Get + "/responses/default", """{ "description": "Else.", "schema": { "$ref": "#/definitions/Part" } }""", "Part"),
        Documentation(V2, "Response Object", "description", Ok + "/description", "\"The one.\"", "The one."),
        Supported(V2, "Response Object", "schema", Ok + "/schema", """{ "$ref": "#/definitions/Part" }""", "Part"),
        Supported(V2, "Response Object", "headers", Ok + "/headers/X-Other", """{ "type": "integer" }""", "XOther"),
        NoMeaning(V2, "Response Object", "examples", Ok + "/examples", """{ "application/json": {} }""", "the type says what comes back"),
        NoMeaning(V2, "Response Object", "x-examples", Ok + "/x-examples", """{ "application/json": {} }""", "the type says what comes back"),

        Supported(V2, "Security Scheme Object", "type", Key + "/type", "\"basic\"", "Basic", (Key, """{ "type": "apiKey", "in": "header", "name": "X-Key" }"""), ("/security", """[ { "key": [] } ]""")),
        Documentation(V2, "Security Scheme Object", "description", Key + "/description", "\"Ask Ann.\"", "Ask Ann.", (Key, """{ "type": "apiKey", "in": "header", "name": "X-Key" }"""), ("/security", """[ { "key": [] } ]""")),
        Supported(V2, "Security Scheme Object", "name", Key + "/name", "\"X-Other\"", "X-Other", (Key, """{ "type": "apiKey", "in": "header", "name": "X-Key" }"""), ("/security", """[ { "key": [] } ]""")),
        Supported(V2, "Security Scheme Object", "in", Key + "/in", "\"query\"", "Query", (Key, """{ "type": "apiKey", "in": "header", "name": "key" }"""), ("/security", """[ { "key": [] } ]""")),
        Supported(V2, "Security Scheme Object", "flow", Key + "/flow", "\"application\"", "https://auth.example/token", (Key, """{ "type": "oauth2", "tokenUrl": "https://auth.example/token" }"""), ("/security", """[ { "key": [] } ]""")),
        Degraded(V2, "Security Scheme Object", "flow", Key + "/flow", "\"magic\"", "CGEN2004", null, (Key, """{ "type": "oauth2", "tokenUrl": "https://auth.example/token" }""")),
        Supported(V2, "Security Scheme Object", "tokenUrl", Key + "/tokenUrl", "\"https://auth.example/token\"", "https://auth.example/token", (Key, """{ "type": "oauth2", "flow": "application" }"""), ("/security", """[ { "key": [] } ]""")),
        NoMeaning(V2, "Security Scheme Object", "authorizationUrl", Key + "/authorizationUrl", "\"https://auth.example/a\"", Program, (Key, """{ "type": "oauth2", "flow": "accessCode" }"""), ("/security", """[ { "key": [] } ]""")),
        NoMeaning(V2, "Security Scheme Object", "scopes", Key + "/scopes", """{ "read": "Read." }""", "a requirement names the scopes that a token is asked for", (Key, """{ "type": "oauth2", "flow": "accessCode" }"""), ("/security", """[ { "key": [] } ]""")),
    ];

    private static IEnumerable<Construct> SwaggerMethods()
    {
        foreach (string method in new[] { "get", "put", "post", "delete", "options", "head", "patch" })
        {
            yield return Supported(V2, "Path Item Object", method, "/paths/~1more/" + method, Operation, "MoreAsync");
        }
    }

    private static IEnumerable<Construct> SwaggerConstraints(string @object, string number, string text, string list) =>
    [
        Documentation(V2, @object, "maximum", number + "/maximum", "50", "50"),
        Documentation(V2, @object, "minimum", number + "/minimum", "5", "5"),
        Documentation(V2, @object, "exclusiveMaximum", number + "/exclusiveMaximum", "true", "less than", (number + "/maximum", "50")),
        Documentation(V2, @object, "exclusiveMinimum", number + "/exclusiveMinimum", "true", "more than", (number + "/minimum", "5")),
        Documentation(V2, @object, "multipleOf", number + "/multipleOf", "5", "5"),
        Documentation(V2, @object, "maxLength", text + "/maxLength", "50", "50"),
        Documentation(V2, @object, "minLength", text + "/minLength", "5", "5"),
        Documentation(V2, @object, "pattern", text + "/pattern", "\"^x+$\"", "^x+$"),
        Documentation(V2, @object, "maxItems", list + "/maxItems", "50", "50"),
        Documentation(V2, @object, "minItems", list + "/minItems", "5", "5"),
        Documentation(V2, @object, "uniqueItems", list + "/uniqueItems", "true", "no item twice"),
    ];

    private static IEnumerable<Construct> HeaderConstraints()
    {
        foreach ((string key, string value) in new[]
        {
            ("maximum", "50"), ("minimum", "5"), ("exclusiveMaximum", "true"), ("exclusiveMinimum", "true"), ("multipleOf", "5"), ("maxLength", "5"), ("minLength", "5"),
            ("pattern", "\"x\""), ("maxItems", "5"), ("minItems", "5"), ("uniqueItems", "true"),
        })
        {
            yield return NoMeaning(V2, "Header Object", key, RateHeader + "/" + key, value, "it restricts what the server sends, and that is not checked");
        }
    }
}
