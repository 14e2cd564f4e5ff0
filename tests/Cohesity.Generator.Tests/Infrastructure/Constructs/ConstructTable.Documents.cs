using System.Collections.Generic;

namespace Cohesity.Generator.Tests.Infrastructure.Constructs;

/// <content>OpenAPI 3: the document and what is said of it as a whole.</content>
internal static partial class ConstructTable
{
    private const string Legal = "it is about people and rights, and no call depends on it";
    private const string Elsewhere = "it leads a reader to text elsewhere";
    private const string Arrangement = "it arranges tags for display";
    private const string TwoServers = """[ { "url": "https://a.example", "description": "First" }, { "url": "https://b.example" } ]""";
    private const string OneServer = """[ { "url": "https://{region}.example", "variables": { "region": { "default": "eu" } } } ]""";

    private static IEnumerable<Construct> Documents =>
    [
        NoMeaning(All3, "OpenAPI Object", "openapi", "/openapi", "\"3.1.1\"", "3.0, 3.1 and 3.2 are read as one language: what only one of them has means there what it means anywhere"),
        Supported("3.2", "OpenAPI Object", "$self", "/$self", "\"https://api.example/items.json\"", "public Part? Other", (Item + "/properties/other", """{ "$ref": "https://api.example/items.json#/components/schemas/Part" }""")),
        Documentation(All3, "OpenAPI Object", "info", "/info", """{ "title": "Other things", "version": "1" }""", "Other things"),
        NoMeaning(From31, "OpenAPI Object", "jsonSchemaDialect", "/jsonSchemaDialect", "\"https://json-schema.org/draft/2020-12/schema\"", "keywords mean the same in every dialect that is read"),
        Supported(All3, "OpenAPI Object", "servers", "/servers", """[ { "url": "https://a.example/v1" } ]""", "https://a.example/v1"),
        Supported(All3, "OpenAPI Object", "paths", "/paths/~1more", """{ "get": { "operationId": "more", "responses": { "204": { "description": "" } } } }""", "MoreAsync"),
        Supported(From31, "OpenAPI Object", "webhooks", "/webhooks/changed", """{ "post": { "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "w": { "type": "string" } } } } } }, "responses": { "204": { "description": "" } } } }""", "class ChangedPayload"),
        Degraded(From31, "OpenAPI Object", "webhooks", "/webhooks/changed", """{ "post": { "requestBody": { "content": { "application/xml": { "schema": { "type": "object" } } } }, "responses": { "204": { "description": "" } } } }""", "CGEN2010", "/webhooks/changed/post/requestBody/content/application~1xml"),
        Supported(All3, "OpenAPI Object", "components", "/components/schemas/More", """{ "type": "object", "properties": { "m": { "type": "string" } } }""", "class More"),
        Supported(All3, "OpenAPI Object", "security", "/security", """[ { "key": [] } ]""", "X-Key", ("/components/securitySchemes/key", """{ "type": "apiKey", "in": "header", "name": "X-Key" }""")),
        Documentation(All3, "OpenAPI Object", "tags", "/tags", """[ { "name": "items", "description": "About items." } ]""", "About items.", (Get + "/tags", """[ "items" ]""")),
        NoMeaning(All3, "OpenAPI Object", "externalDocs", "/externalDocs", """{ "url": "https://docs.example" }""", Elsewhere),

        Documentation(All3, "Info Object", "title", "/info/title", "\"Other things\"", "Other things"),
        Documentation(All3, "Info Object", "summary", "/info/summary", "\"In short.\"", "In short."),
        Documentation(All3, "Info Object", "description", "/info/description", "\"At length.\"", "At length."),
        NoMeaning(All3, "Info Object", "termsOfService", "/info/termsOfService", "\"https://terms.example\"", Legal),
        NoMeaning(All3, "Info Object", "contact", "/info/contact", """{ "name": "Ann" }""", Legal),
        NoMeaning(All3, "Info Object", "license", "/info/license", """{ "name": "MIT" }""", Legal),
        NoMeaning(All3, "Info Object", "version", "/info/version", "\"2\"", "it names a state of the description, and nothing that is sent"),
        NoMeaning(All3 + " 2.0", "Contact Object", "name", "/info/contact/name", "\"Ann\"", Legal),
        NoMeaning(All3 + " 2.0", "Contact Object", "url", "/info/contact/url", "\"https://ann.example\"", Legal),
        NoMeaning(All3 + " 2.0", "Contact Object", "email", "/info/contact/email", "\"ann@example.org\"", Legal),
        NoMeaning(All3 + " 2.0", "License Object", "name", "/info/license/name", "\"MIT\"", Legal),
        NoMeaning(All3 + " 2.0", "License Object", "identifier", "/info/license/identifier", "\"MIT\"", Legal),
        NoMeaning(All3 + " 2.0", "License Object", "url", "/info/license/url", "\"https://mit.example\"", Legal),
        NoMeaning(All3 + " 2.0", "External Documentation Object", "description", "/externalDocs/description", "\"More.\"", Elsewhere),
        NoMeaning(All3 + " 2.0", "External Documentation Object", "url", "/externalDocs/url", "\"https://docs.example\"", Elsewhere),

        Supported(All3, "Server Object", "url", "/servers/0/url", "\"https://c.example\"", "https://c.example", ("/servers", TwoServers)),
        Supported(All3, "Server Object", "description", "/servers/1/description", "\"Sandbox\"", "Sandbox", ("/servers", TwoServers)),
        Supported(All3, "Server Object", "name", "/servers/1/name", "\"sandbox\"", "Sandbox", ("/servers", TwoServers)),
        Supported(All3, "Server Object", "variables", "/servers/0/variables/zone", """{ "default": "z" }""", "string zone", ("/servers", """[ { "url": "https://{region}.example/{zone}", "variables": { "region": { "default": "eu" } } } ]""")),
        Degraded(All3, "Server Object", "url", "/servers/1/url", "\"wss://b.example\"", "CGEN2062", "/servers/1", ("/servers", TwoServers)),
        Supported(All3, "Server Object", "url", "/servers/1/url", "\"https://{zone}.example\"", "string zone", ("/servers", TwoServers)),
        NoMeaning(All3, "Server Object", "url", "/servers/2", """{ "url": "/v2" }""", "a relative address is one against the place that the document came from, which only the caller knows", ("/servers", TwoServers)),
        Supported(All3, "Server Variable Object", "default", "/servers/0/variables/region/default", "\"us\"", "\"us\"", ("/servers", OneServer)),
        Documentation(All3, "Server Variable Object", "description", "/servers/0/variables/region/description", "\"Where it is.\"", "Where it is.", ("/servers", OneServer)),
        Supported(All3, "Server Variable Object", "enum", "/servers/0/variables/region/enum", """[ "eu", "us" ]""", "\"eu\", \"us\"", ("/servers", OneServer)),

        Supported(All3, "Components Object", "schemas", "/components/schemas/More", """{ "type": "string", "enum": [ "a" ] }""", "struct More"),
        Supported(All3, "Components Object", "responses", "/components/responses/R", """{ "description": "Found.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Part" } } } }""", "Part>", (Ok, """{ "$ref": "#/components/responses/R" }""")),
        Supported(All3, "Components Object", "parameters", "/components/parameters/P", """{ "name": "p", "in": "query", "schema": { "type": "string" } }""", "string? p", (Get + "/parameters/3", """{ "$ref": "#/components/parameters/P" }""")),
        Supported(All3, "Components Object", "requestBodies", "/components/requestBodies/B", """{ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Part" } } } }""", "Part? body", (Body, """{ "$ref": "#/components/requestBodies/B" }""")),
        Supported(All3, "Components Object", "headers", "/components/headers/H", """{ "schema": { "type": "integer" } }""", "XOther", (Ok + "/headers/X-Other", """{ "$ref": "#/components/headers/H" }""")),
        Supported(All3, "Components Object", "securitySchemes", "/components/securitySchemes/key", """{ "type": "apiKey", "in": "header", "name": "X-Key" }""", "X-Key", ("/security", """[ { "key": [] } ]""")),
        Supported(All3, "Components Object", "links", "/components/links/next", Link, "AutoPaging", [.. Paged, (Ok + "/links/next", """{ "$ref": "#/components/links/next" }""")]),
        Supported(All3, "Components Object", "callbacks", "/components/callbacks/done", """{ "{$request.body#/text}": { "post": { "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "w": { "type": "string" } } } } } }, "responses": { "204": { "description": "" } } } } }""", "class AddItemDonePayload", (Post + "/callbacks/done", """{ "$ref": "#/components/callbacks/done" }""")),
        Supported(All3, "Components Object", "pathItems", "/components/pathItems/I", """{ "get": { "operationId": "more", "responses": { "204": { "description": "" } } } }""", "MoreAsync", ("/paths/~1more", """{ "$ref": "#/components/pathItems/I" }""")),
        Supported(All3, "Components Object", "mediaTypes", "/components/mediaTypes/M", """{ "schema": { "$ref": "#/components/schemas/Part" } }""", "Part>", (OkJson, """{ "$ref": "#/components/mediaTypes/M" }""")),
        Documentation(All3, "Components Object", "examples", "/components/examples/E", """{ "value": 7 }""", "7", (N + "/examples", """{ "e": { "$ref": "#/components/examples/E" } }""")),

        Supported(All3, "Tag Object", "name", "/tags/0/name", "\"items\"", "About", (Get + "/tags", """[ "items" ]"""), ("/tags", """[ { "name": "x", "description": "About." } ]""")) with { Treatment = Treatment.Documentation },
        Documentation(All3, "Tag Object", "summary", "/tags/0/summary", "\"In short.\"", "In short.", (Get + "/tags", """[ "items" ]"""), ("/tags", """[ { "name": "items" } ]""")),
        Documentation(All3, "Tag Object", "description", "/tags/0/description", "\"About items.\"", "About items.", (Get + "/tags", """[ "items" ]"""), ("/tags", """[ { "name": "items" } ]""")),
        NoMeaning(All3, "Tag Object", "externalDocs", "/tags/0/externalDocs", """{ "url": "https://docs.example" }""", Elsewhere, ("/tags", """[ { "name": "items" } ]""")),
        NoMeaning(All3, "Tag Object", "parent", "/tags/0/parent", "\"all\"", Arrangement, ("/tags", """[ { "name": "items" }, { "name": "all" } ]""")),
        NoMeaning(All3, "Tag Object", "kind", "/tags/0/kind", "\"nav\"", Arrangement, ("/tags", """[ { "name": "items" } ]""")),
    ];
}
