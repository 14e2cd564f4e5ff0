using System.Collections.Generic;

namespace Cohesity.Generator.Tests.Infrastructure.Constructs;

/// <content>OpenAPI 3: paths, operations, and what they take and give.</content>
internal static partial class ConstructTable
{
    private const string Operation = """{ "operationId": "more", "responses": { "204": { "description": "" } } }""";
    private const string Link = """{ "operationId": "getItem", "parameters": { "q": "$response.body#/next" } }""";
    private const string ServerCalls = "the server makes this call, and the caller of the client answers it";
    private const string NoBody = """{ "204": { "description": "" } }""";

    private static readonly (string, string)[] Paged =
    [
        (Q, """{ "name": "q", "in": "query", "schema": { "type": "string" } }"""),
        (OkJson + "/schema", """{ "type": "object", "properties": { "next": { "type": "string" }, "found": { "type": "array", "items": { "$ref": "#/components/schemas/Part" } } } }"""),
    ];

    private static readonly (string, string)[] Self = [.. Paged, (Ok + "/links/next", """{ "parameters": { "q": "$response.body#/next" } }""")];

    private static readonly (string, string) Other = (Ok + "/links/other", """{ "operationId": "addItem", "parameters": { "id": "$response.body#/text" } }""");

    private static IEnumerable<Construct> Operations =>
    [
        Supported(All3, "Path Item Object", "$ref", "/paths/~1more", """{ "$ref": "#/x-items/more" }""", "MoreAsync", ("/x-items/more/get", Operation)),
        Documentation(All3, "Path Item Object", "summary", "/paths/~1form/summary", "\"Forms.\"", "Forms."),
        Documentation(All3, "Path Item Object", "description", "/paths/~1form/description", "\"About forms.\"", "About forms."),
        .. Methods(),
        Supported(All3, "Path Item Object", "query", "/paths/~1form/query", Operation, "MoreAsync"),
        Supported(All3, "Path Item Object", "additionalOperations", "/paths/~1form/additionalOperations", $$"""{ "COPY": {{Operation}} }""", "\"COPY\""),
        Supported(All3, "Path Item Object", "servers", "/paths/~1form/servers", """[ { "url": "https://forms.example" } ]""", "https://forms.example", ("/servers", """[ { "url": "https://a.example/v1" } ]""")),
        Supported(All3, "Path Item Object", "parameters", "/paths/~1form/parameters", """[ { "name": "p", "in": "query", "schema": { "type": "string" } } ]""", "string? p"),

        Supported(All3, "Operation Object", "tags", Get + "/tags", """[ "stock" ]""", "StockApi"),
        NoMeaning(All3, "Operation Object", "tags", Get + "/tags/1", "\"more\"", "an operation has one method, which is under its first tag", (Get + "/tags", """[ "items" ]""")),
        Documentation(All3, "Operation Object", "summary", Get + "/summary", "\"Finds one.\"", "Finds one."),
        Documentation(All3, "Operation Object", "description", Get + "/description", "\"Finds one.\"", "Finds one."),
        NoMeaning(All3, "Operation Object", "externalDocs", Get + "/externalDocs", """{ "url": "https://docs.example" }""", Elsewhere),
        Supported(All3, "Operation Object", "operationId", Get + "/operationId", "\"findItem\"", "FindItemAsync"),
        Supported(All3, "Operation Object", "parameters", Get + "/parameters/3", """{ "name": "p", "in": "query", "schema": { "type": "string" } }""", "string? p"),
        Degraded(All3, "Operation Object", "parameters", Get + "/parameters/3", """{ "name": "n", "in": "query", "schema": { "type": "string" } }""", "CGEN2011"),
        Supported(All3, "Operation Object", "requestBody", "/paths/~1form/put/requestBody", """{ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Part" } } } }""", "Part? body", ("/paths/~1form/put", Operation)),
        Supported(All3, "Operation Object", "responses", Get + "/responses/404", """{ "description": "None.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Part" } } } }""", "404"),
        Supported(All3, "Operation Object", "callbacks", Post + "/callbacks/done", """{ "{$request.body#/text}": { "post": { "requestBody": { "content": { "application/json": { "schema": { "type": "object", "properties": { "w": { "type": "string" } } } } } }, "responses": { "204": { "description": "" } } } } }""", "class AddItemDonePayload"),
        NoMeaning(All3, "Operation Object", "parameters", Post + "/callbacks/done/{$request.body#~1text}/post/parameters", """[ { "name": "p", "in": "query", "schema": { "type": "string" } } ]""", ServerCalls, (Post + "/callbacks/done", $$"""{ "{$request.body#/text}": { "post": { "responses": {{NoBody}} } } }""")),
        Supported(All3, "Operation Object", "deprecated", Get + "/deprecated", "true", "Obsolete"),
        Supported(All3, "Operation Object", "security", Get + "/security", """[ { "key": [] } ]""", "X-Key", ("/components/securitySchemes/key", """{ "type": "apiKey", "in": "header", "name": "X-Key" }""")),
        Supported(All3, "Operation Object", "servers", Get + "/servers", """[ { "url": "https://items.example" } ]""", "https://items.example", ("/servers", """[ { "url": "https://a.example/v1" } ]""")),
        Degraded(All3, "Operation Object", "servers", Get + "/servers", """[ { "url": "https://items.example" } ]""", "CGEN2030"),

        Supported(All3, "Parameter Object", "name", N + "/name", "\"other\"", "? other"),
        Supported(All3, "Parameter Object", "in", N + "/in", "\"header\"", "n"),
        Supported(All3, "Parameter Object", "in", Get + "/parameters/3", """{ "name": "all", "in": "querystring", "content": { "application/x-www-form-urlencoded": { "schema": { "type": "object", "properties": { "a": { "type": "string" } } } } } }""", "GetItemAll? all"),
        Supported(All3, "Parameter Object", "in", N + "/in", "\"cookie\"", "Cookie"),
        Supported(All3, "Parameter Object", "style", N + "/style", "\"cookie\"", "Cookie", (N, """{ "name": "n", "in": "cookie", "schema": { "type": "array", "items": { "type": "string" } } }""")),
        Degraded(All3, "Parameter Object", "in", N + "/in", "\"nowhere\"", "CGEN2004"),
        Documentation(All3, "Parameter Object", "description", N + "/description", "\"How many.\"", "How many."),
        Supported(All3, "Parameter Object", "required", N + "/required", "true", "int n"),
        Documentation(All3, "Parameter Object", "deprecated", N + "/deprecated", "true", "Deprecated."),
        Supported(All3, "Parameter Object", "allowEmptyValue", Q + "/allowEmptyValue", "true", "q"),
        NoMeaning(All3, "Parameter Object", "allowEmptyValue", N + "/allowEmptyValue", "true", "the value may be left out, and the specification advises against an empty one"),
        Supported(All3, "Parameter Object", "style", Q + "/style", "\"pipeDelimited\"", "q"),
        Degraded(All3, "Parameter Object", "style", Q + "/style", "\"fancy\"", "CGEN2008", Get + "/parameters/style"),
        Supported(All3, "Parameter Object", "explode", Q + "/explode", "false", "q"),
        Supported(All3, "Parameter Object", "allowReserved", N + "/allowReserved", "true", "n"),
        NoMeaning(All3, "Parameter Object", "allowReserved", N + "/allowReserved", "true", "a header is not percent-encoded", (N + "/in", "\"header\"")),
        Supported(All3, "Parameter Object", "schema", N + "/schema", """{ "type": "boolean" }""", "bool? n"),
        Documentation(All3, "Schema Object", "description", N + "/schema/description", "\"How many.\"", "How many."),
        Documentation(All3, "Schema Object", "deprecated", N + "/schema/deprecated", "true", "Deprecated."),
        Documentation(All3, "Schema Object", "description", RateHeader + "/schema/description", "\"How many are left.\"", "How many are left."),
        Supported(All3, "Parameter Object", "content", Get + "/parameters/3/content", """{ "application/json": { "schema": { "$ref": "#/components/schemas/Part" } } }""", "Part? p", (Get + "/parameters/3", """{ "name": "p", "in": "query" }""")),
        Degraded(All3, "Parameter Object", "content", Get + "/parameters/3/content", """{ "application/json": { "schema": { "$ref": "#/components/schemas/Part" } }, "text/plain": {} }""", "CGEN2011", Get + "/parameters/3", (Get + "/parameters/3", """{ "name": "p", "in": "query" }""")),
        Documentation(All3, "Parameter Object", "example", N + "/example", "7", "7"),
        Documentation(All3, "Parameter Object", "examples", N + "/examples", """{ "e": { "value": 7 } }""", "7"),
        NoMeaning(All3, "Parameter Object", "name", Get + "/parameters/3", """{ "name": "Accept", "in": "header", "schema": { "type": "string" } }""", "the specification has such a definition ignored: the media types of the responses say it"),
        NoMeaning(All3, "Parameter Object", "name", Get + "/parameters/3", """{ "name": "Content-Type", "in": "header", "schema": { "type": "string", "description": "c" } }""", "the specification has such a definition ignored: the media type of the body says it"),
        NoMeaning(All3, "Parameter Object", "name", Get + "/parameters/3", """{ "name": "Authorization", "in": "header", "schema": { "type": "string" } }""", "the specification has such a definition ignored: the security scheme says it", ("/components/securitySchemes/key", """{ "type": "http", "scheme": "bearer" }"""), ("/security", """[ { "key": [] } ]""")),
        Degraded(All3, "Parameter Object", "name", Get + "/parameters/3", """{ "name": "Authorization", "in": "header", "schema": { "type": "string" } }""", "CGEN2011"),

        Documentation(All3, "Request Body Object", "description", Body + "/description", "\"The new one.\"", "The new one."),
        Supported(All3, "Request Body Object", "content", Body + "/content", """{ "application/json": { "schema": { "$ref": "#/components/schemas/Part" } } }""", "Part? body"),
        Degraded(All3, "Request Body Object", "content", Body + "/content", "{}", "CGEN2062", Body),
        Supported(All3, "Request Body Object", "required", Body + "/required", "true", "Item body"),

        Supported(All3, "Media Type Object", "schema", OkJson + "/schema", """{ "$ref": "#/components/schemas/Part" }""", "Part"),
        Supported(All3, "Media Type Object", "itemSchema", Ok + "/content/application~1jsonl/itemSchema", """{ "$ref": "#/components/schemas/Part" }""", "Part", (Ok + "/content", """{ "application/jsonl": {} }""")),
        Documentation(All3, "Media Type Object", "example", BodyJson + "/example", """{ "text": "a" }""", "text"),
        Documentation(All3, "Media Type Object", "examples", BodyJson + "/examples", """{ "e": { "value": { "text": "a" } } }""", "text"),
        NoMeaning(All3, "Media Type Object", "example", OkJson + "/example", """{ "text": "a" }""", "the type says what comes back"),
        NoMeaning(All3, "Media Type Object", "examples", OkJson + "/examples", """{ "e": { "value": { "text": "a" } } }""", "the type says what comes back"),
        Supported(All3, "Media Type Object", "encoding", Form + "/encoding", """{ "a": { "style": "pipeDelimited", "explode": false } }""", "piped"),
        Degraded(All3, "Media Type Object", "prefixEncoding", "/paths/~1files/post/requestBody/content/multipart~1mixed/prefixEncoding", """[ { "contentType": "text/plain" } ]""", "CGEN2062", null, ("/paths/~1files/post/requestBody/content", """{ "multipart/mixed": {} }""")),
        Degraded(All3, "Media Type Object", "itemEncoding", "/paths/~1files/post/requestBody/content/multipart~1mixed/itemEncoding", """{ "contentType": "text/plain" }""", "CGEN2062", null, ("/paths/~1files/post/requestBody/content", """{ "multipart/mixed": {} }""")),
        Supported(All3, "Encoding Object", "contentType", Files + "/encoding/note/contentType", "\"application/json\"", "note"),
        Degraded(All3, "Encoding Object", "contentType", Form + "/encoding/a/contentType", "\"application/xml\"", "CGEN2010"),
        Degraded(All3, "Encoding Object", "headers", Files + "/encoding/note/headers", """{ "X-H": { "schema": { "type": "string" } } }""", "CGEN2028"),
        Degraded(All3, "Media Type Object", "schema", Files + "/schema/additionalProperties", """{ "type": "string" }""", "CGEN2062"),
        Supported(All3, "Encoding Object", "style", Form + "/encoding/b/style", "\"deepObject\"", "deep"),
        Supported(All3, "Encoding Object", "explode", Form + "/encoding/a/explode", "false", "joined"),
        NoMeaning(All3, "Encoding Object", "allowReserved", Form + "/encoding/a/allowReserved", "true", "a receiver of a form reads an escaped character as the same one"),
        Degraded(All3, "Encoding Object", "encoding", Files + "/encoding/note/encoding", """{ "a": { "contentType": "text/plain" } }""", "CGEN2062"),
        Degraded(All3, "Encoding Object", "prefixEncoding", Files + "/encoding/note/prefixEncoding", """[ { "contentType": "text/plain" } ]""", "CGEN2062"),
        Degraded(All3, "Encoding Object", "itemEncoding", Files + "/encoding/note/itemEncoding", """{ "contentType": "text/plain" }""", "CGEN2062"),

        Supported(All3, "Responses Object", "default", Get + "/responses/default", """{ "description": "Else.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Part" } } } }""", "Part"),
        Supported(All3, "Responses Object", "4XX", Get + "/responses/4XX", """{ "description": "Wrong.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Part" } } } }""", "499"),
        NoMeaning(All3, "Paths Object", "x-…", "/paths/x-anything", "{}", "an extension means something to those who agreed on it, and to nobody else"),
        Degraded(All3 + " 2.0", "Paths Object", "items", "/paths/more", Operation, "CGEN2059"),
        Degraded(All3 + " 2.0", "Paths Object", "address", "/paths/https:~1~1a.example~1more", Operation, "CGEN2059"),
        Degraded(All3, "Responses Object", "ok", Get + "/responses/ok", """{ "description": "Fine." }""", "CGEN2017"),
        Documentation(All3, "Response Object", "summary", Ok + "/summary", "\"In short.\"", "In short.", (Ok + "/description", "\"\"")),
        Documentation(All3, "Response Object", "description", Ok + "/description", "\"The one.\"", "The one."),
        NoMeaning(All3, "Response Object", "description", Get + "/responses/404/description", "\"None.\"", "of a failure without a type the exception has status and reason", (Get + "/responses/404", """{ "description": "" }""")),
        Supported(All3, "Response Object", "headers", Ok + "/headers/X-Other", """{ "schema": { "type": "integer" } }""", "XOther"),
        Supported(All3, "Response Object", "content", Ok + "/content", """{ "text/plain": { "schema": { "type": "string" } } }""", "text/plain"),
        Degraded(All3, "Response Object", "content", Ok + "/content", """{ "application/cbor": { "schema": { "type": "string" } } }""", "CGEN2010", Ok + "/content/application~1cbor"),
        Degraded(All3, "Response Object", "content", Ok + "/content", """{ "application/xml": { "schema": {} } }""", "CGEN2090", Ok + "/content/application~1xml"),
        Supported(All3, "Response Object", "links", Ok + "/links", $$"""{ "next": {{Link}} }""", "AutoPaging", Paged),
        Documentation(All3, "Example Object", "value", N + "/examples/e/value", "7", "7"),
        Documentation("3.2", "Example Object", "dataValue", N + "/examples/e/dataValue", "7", "7"),
        NoMeaning("3.2", "Example Object", "serializedValue", N + "/examples/e/serializedValue", "\"n=7\"", "the value is told, not its text"),
        NoMeaning(All3, "Example Object", "summary", N + "/examples/e/summary", "\"Seven\"", "the value tells"),
        NoMeaning(All3, "Example Object", "description", N + "/examples/e/description", "\"Seven\"", "the value tells"),
        NoMeaning(All3, "Example Object", "externalValue", N + "/examples/e/externalValue", "\"https://e.example\"", Elsewhere),

        Supported(All3, "Request Body Object", "content", Body + "/content/application~1merge-patch+json", """{ "schema": { "$ref": "#/components/schemas/Part" } }""", "application/merge-patch+json"),
        Supported(All3, "Response Object", "content", Ok + "/content/application~1pdf", """{ "schema": { "type": "string", "format": "binary" } }""", "application/pdf"),
        Supported(All3, "Response Object", "content", Ok + "/content", """{ "application/json; v=2.0": { "schema": { "$ref": "#/components/schemas/Item" } } }""", "v=2.0"),
        Supported(All3, "Response Object", "content", Ok + "/content", """{ "text/plain": { "schema": { "type": "integer" } } }""", "Task<long>"),
        Supported(From31, "Media Type Object", "schema", Files + "/schema/properties/extra", """{ "anyOf": [ { "type": "string", "format": "binary" }, { "type": "null" } ] }""", "ApiFile? extra"),
        Supported(All3, "Responses Object", "default", Get + "/responses", """{ "404": { "description": "None." }, "default": { "description": "Else.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Part" } } } } }""", "Task<Part>"),

        Supported(All3, "Link Object", "operationId", Ok + "/links/next/operationId", "\"getItem\"", "AutoPaging", Self),
        Supported(All3, "Link Object", "operationRef", Ok + "/links/next/operationRef", "\"#/paths/~1items~1%7Bid%7D/get\"", "AutoPaging", Self),
        Supported(All3, "Link Object", "parameters", Ok + "/links/next/parameters", """{ "q": "$response.body#/next" }""", "AutoPaging", [.. Paged, (Ok + "/links/next", """{ "operationId": "getItem" }""")]),
        Supported(All3, "Link Object", "operationId", Ok + "/links/other/operationId", "\"addItem\"", "FollowGetItemOtherAsync", (Ok + "/links/other", """{ "parameters": { "id": "$response.body#/text" }, "operationRef": "" }""")),
        Supported(All3, "Link Object", "requestBody", Ok + "/links/other/requestBody", "\"$response.body\"", ", response, cancellationToken)", Other),
        Documentation(All3, "Link Object", "description", Ok + "/links/other/description", "\"Adds it.\"", "Adds it.", Other),
        Degraded(All3, "Link Object", "server", Ok + "/links/other/server", """{ "url": "https://other.example" }""", "CGEN2086", null, Other),

        Documentation(All3, "Header Object", "description", RateHeader + "/description", "\"How many are left.\"", "How many are left."),
        NoMeaning(All3, "Header Object", "required", RateHeader + "/required", "true", "any response may lack any header"),
        Supported(All3, "Header Object", "deprecated", RateHeader + "/deprecated", "true", "Obsolete"),
        NoMeaning(All3, "Header Object", "allowEmptyValue", RateHeader + "/allowEmptyValue", "true", "it is for queries"),
        NoMeaning(All3, "Header Object", "allowReserved", RateHeader + "/allowReserved", "true", "it is for queries"),
        NoMeaning(All3, "Header Object", "style", RateHeader + "/style", "\"simple\"", "there is one style of headers"),
        NoMeaning(All3, "Header Object", "explode", RateHeader + "/explode", "true", "it is for objects, which are given as text"),
        Supported(All3, "Header Object", "schema", RateHeader + "/schema", """{ "type": "boolean" }""", "bool"),
        Degraded(All3, "Header Object", "schema", RateHeader + "/schema", """{ "type": "object", "properties": { "a": { "type": "string" } } }""", "CGEN2031", RateHeader),
        Degraded(All3, "Header Object", "schema", Get + "/responses/404", """{ "description": "None.", "headers": { "X-Rate": { "schema": { "type": "boolean" } } } }""", "CGEN2062", Get + "/responses/404/headers/X-Rate"),
        Supported(All3, "Header Object", "content", Ok + "/headers/X-Json/content", """{ "application/json": { "schema": { "$ref": "#/components/schemas/Part" } } }""", "Part", (Ok + "/headers/X-Json", "{}")),
        NoMeaning(All3, "Header Object", "example", RateHeader + "/example", "7", "the type says what comes back"),
        NoMeaning(All3, "Header Object", "examples", RateHeader + "/examples", """{ "e": { "value": 7 } }""", "the type says what comes back"),
        Documentation(From31, "Reference Object", "description", Get + "/parameters/3/description", "\"Said here.\"", "Said here.", ("/components/parameters/P", """{ "name": "p", "in": "query", "schema": { "type": "string" } }"""), (Get + "/parameters/3", """{ "$ref": "#/components/parameters/P" }""")),
        NoMeaning(From31, "Reference Object", "summary", Get + "/parameters/3/summary", "\"Said here.\"", "only examples have one", ("/components/parameters/P", """{ "name": "p", "in": "query", "schema": { "type": "string" } }"""), (Get + "/parameters/3", """{ "$ref": "#/components/parameters/P" }""")),
        Degraded(All3, "Reference Object", "required", Get + "/parameters/3/required", "true", "CGEN2060", null, ("/components/parameters/P", """{ "name": "p", "in": "query", "schema": { "type": "string" } }"""), (Get + "/parameters/3", """{ "$ref": "#/components/parameters/P" }""")),
    ];

    private static IEnumerable<Construct> Methods()
    {
        foreach (string method in new[] { "get", "put", "delete", "options", "head", "patch", "trace" })
        {
            yield return Supported(All3, "Path Item Object", method, "/paths/~1form/" + method, Operation, "MoreAsync");
        }

        yield return Supported(All3, "Path Item Object", "post", "/paths/~1more/post", Operation, "MoreAsync");
    }
}
