using System.Collections.Generic;

namespace Cohesity.Generator.Tests.Infrastructure.Constructs;

/// <content>The Schema Object of OpenAPI 3, and the keywords of JSON Schema from draft 4 to 2020-12.</content>
internal static partial class ConstructTable
{
    private const string Restricts = "it only restricts values, so no type depends on it";
    private const string Annotates = "it annotates a text, which the caller gets as it is";
    private const string Xml = "it is about XML, and no body of the document is XML";
    private static readonly (string At, string Json) InXml = (Body + "/content", """{ "application/xml": { "schema": { "$ref": "#/components/schemas/Item" } } }""");
    private const string Either = """{ "oneOf": [ { "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" } ] }""";
    private const string Pet = """{ "type": "object", "required": [ "kind" ], "properties": { "kind": { "type": "string" }, "name": { "type": "string" } } }""";

    private static readonly (string, string)[] Pets = [("/components/schemas/Cat", Pet), ("/components/schemas/Dog", Pet), ("/components/schemas/Pet", Either)];

    private static readonly (string, string)[] Told = [.. Pets, ("/components/schemas/Pet/discriminator", """{ "propertyName": "kind" }""")];

    private static IEnumerable<Construct> Schemas =>
    [
        // Core
        NoMeaning(All3, "Schema Object", "$schema", Item + "/$schema", "\"https://json-schema.org/draft/2020-12/schema\"", "keywords mean the same in every dialect that is read"),
        NoMeaning(All3, "Schema Object", "$vocabulary", Item + "/$vocabulary", "{}", "it is for schemas of schemas"),
        NoMeaning(All3, "Schema Object", "$comment", Item + "/$comment", "\"For whoever writes it.\"", "it is for whoever writes the schema"),
        Supported(All3, "Schema Object", "$id", "/components/schemas/Part/$id", "\"https://s.example/part\"", "public Part? Other", (Item + "/properties/other", """{ "$ref": "https://s.example/part" }""")),
        Supported(All3, "Schema Object", "$anchor", "/components/schemas/Part/$anchor", "\"part\"", "public Part? Other", (Item + "/properties/other", """{ "$ref": "#part" }""")),
        Supported(All3, "Schema Object", "$dynamicAnchor", "/components/schemas/Part/$dynamicAnchor", "\"part\"", "public Part? Other", (Item + "/properties/other", """{ "$dynamicRef": "#part" }""")),
        Supported(All3, "Schema Object", "$ref", Any + "/$ref", "\"#/components/schemas/Part\"", "public Part? Any"),
        Supported(All3, "Schema Object", "$dynamicRef", Any + "/$dynamicRef", "\"#/components/schemas/Part\"", "public Part? Any"),
        Supported(All3, "Schema Object", "$defs", Item + "/$defs", """{ "d": { "type": "string" } }""", "public string? Other", (Item + "/properties/other", """{ "$ref": "#/components/schemas/Item/$defs/d" }""")),

        // Earlier drafts
        Supported(All3, "Schema Object", "definitions", Item + "/definitions", """{ "d": { "type": "string" } }""", "public string? Other", (Item + "/properties/other", """{ "$ref": "#/components/schemas/Item/definitions/d" }""")),
        Supported(All3, "Schema Object", "$recursiveRef", Item + "/properties/any/$recursiveRef", "\"#\"", "public Item? Any"),
        NoMeaning(All3, "Schema Object", "$recursiveAnchor", Item + "/$recursiveAnchor", "true", "a recursive reference means the schema around it, with it or without", (Any, """{ "$recursiveRef": "#" }""")),
        Supported(All3, "Schema Object", "additionalItems", List + "/additionalItems", """{ "type": "boolean" }""", "List<bool>? MoreItems", (List, """{ "type": "array", "prefixItems": [ { "type": "string" }, { "type": "integer" } ] }""")),
        Degraded(All3, "Schema Object", "dependencies", Item + "/dependencies", """{ "text": [ "count" ] }""", "CGEN2060"),
        Degraded(All3, "Schema Object", "id", Item + "/id", "\"https://s.example/item\"", "CGEN2060"),

        // Applicators
        Supported(All3, "Schema Object", "allOf", Any + "/allOf", """[ { "$ref": "#/components/schemas/Part" } ]""", "public Part? Any"),
        Supported(All3, "Schema Object", "anyOf", Any + "/anyOf", """[ { "$ref": "#/components/schemas/Part" }, { "type": "string" } ]""", "class PartOrString"),
        Supported(All3, "Schema Object", "oneOf", Any + "/oneOf", """[ { "$ref": "#/components/schemas/Part" }, { "type": "string" } ]""", "class PartOrString"),
        NoMeaning(All3, "Schema Object", "not", Text + "/not", """{ "const": "x" }""", Restricts),
        Degraded(All3, "Schema Object", "not", Any + "/not", """{ "type": "string" }""", "CGEN2009", Any),
        NoMeaning(All3, "Schema Object", "if", Item + "/if", """{ "required": [ "text" ] }""", Restricts),
        Degraded(All3, "Schema Object", "then", Item + "/then", """{ "properties": { "more": { "type": "string" } } }""", "CGEN2014", Item, (Item + "/if", """{ "required": [ "text" ] }""")),
        Degraded(All3, "Schema Object", "else", Item + "/else", """{ "properties": { "more": { "type": "string" } } }""", "CGEN2014", Item, (Item + "/if", """{ "required": [ "text" ] }""")),
        Degraded(All3, "Schema Object", "dependentSchemas", Item + "/dependentSchemas", """{ "text": { "properties": { "more": { "type": "string" } } } }""", "CGEN2014", Item),
        Supported(All3, "Schema Object", "prefixItems", List + "/prefixItems", """[ { "type": "string" }, { "type": "integer" } ]""", "class ItemList", (List, """{ "type": "array" }""")),
        Supported(All3, "Schema Object", "items", List + "/items", """{ "type": "boolean" }""", "List<bool>"),
        Supported(From31, "Schema Object", "items", List + "/items", """[ { "type": "string" }, { "type": "integer" } ]""", "class ItemList"),
        NoMeaning(All3, "Schema Object", "contains", List + "/contains", """{ "const": "x" }""", Restricts),
        Supported(All3, "Schema Object", "properties", Item + "/properties/more", """{ "type": "string" }""", "string? More"),
        Supported(All3, "Schema Object", "patternProperties", Any + "/patternProperties", """{ "^x": { "type": "boolean" } }""", "Dictionary<string, bool>", (Any, """{ "type": "object", "additionalProperties": false }""")),
        Supported(All3, "Schema Object", "additionalProperties", Map + "/additionalProperties", """{ "type": "boolean" }""", "Dictionary<string, bool>"),
        NoMeaning(All3, "Schema Object", "propertyNames", Map + "/propertyNames", """{ "pattern": "^x" }""", Restricts),
        Supported(All3, "Schema Object", "unevaluatedItems", Item + "/properties/rest/unevaluatedItems", """{ "type": "boolean" }""", "List<bool>? Rest", (Item + "/properties/rest", """{ "type": "array" }""")),
        Supported(All3, "Schema Object", "unevaluatedProperties", Item + "/properties/rest/unevaluatedProperties", """{ "type": "boolean" }""", "Dictionary<string, bool>? Rest", (Item + "/properties/rest", """{ "type": "object" }""")),

        // Validation
        Supported(All3, "Schema Object", "type", Any + "/type", "\"boolean\"", "bool? Any"),
        Degraded(All3, "Schema Object", "type", Any + "/type", "\"thing\"", "CGEN2004"),
        Supported(All3, "Schema Object", "enum", Text + "/enum", """[ "a", "b" ]""", "struct ItemText"),
        Degraded(All3, "Schema Object", "enum", Any + "/enum", """[ { "a": 1 } ]""", "CGEN2009", Any),
        Supported(All3, "Schema Object", "const", Text + "/const", "\"a\"", "\"a\""),
        Documentation(All3, "Schema Object", "multipleOf", Count + "/multipleOf", "5", "5"),
        Documentation(All3, "Schema Object", "maximum", Count + "/maximum", "50", "50"),
        Documentation(All3, "Schema Object", "minimum", Count + "/minimum", "5", "5"),
        Documentation(All3, "Schema Object", "exclusiveMaximum", Count + "/exclusiveMaximum", "50", "50"),
        Documentation(All3, "Schema Object", "exclusiveMinimum", Count + "/exclusiveMinimum", "5", "5"),
        Documentation("3.0", "Schema Object", "exclusiveMinimum", Count + "/exclusiveMinimum", "true", "more than", (Count + "/minimum", "5")),
        Documentation(All3, "Schema Object", "maxLength", Text + "/maxLength", "50", "50"),
        Documentation(All3, "Schema Object", "minLength", Text + "/minLength", "5", "5"),
        Documentation(All3, "Schema Object", "pattern", Text + "/pattern", "\"^x+$\"", "^x+$"),
        Documentation(All3, "Schema Object", "maxItems", List + "/maxItems", "50", "50"),
        Documentation(All3, "Schema Object", "minItems", List + "/minItems", "5", "5"),
        Documentation(All3, "Schema Object", "uniqueItems", List + "/uniqueItems", "true", "no item twice"),
        NoMeaning(All3, "Schema Object", "maxContains", List + "/maxContains", "5", Restricts),
        NoMeaning(All3, "Schema Object", "minContains", List + "/minContains", "5", Restricts),
        Documentation(All3, "Schema Object", "maxProperties", Map + "/maxProperties", "50", "50"),
        Documentation(All3, "Schema Object", "minProperties", Map + "/minProperties", "5", "5"),
        NoMeaning(All3, "Schema Object", "minProperties", Item + "/minProperties", "1", Restricts),
        NoMeaning(All3, "Schema Object", "maxProperties", Item + "/maxProperties", "5", Restricts),
        Supported(All3, "Schema Object", "required", Item + "/required", """[ "text" ]""", "required string Text"),
        Degraded(All3, "Schema Object", "required", Item + "/required", """[ "other" ]""", "CGEN2027", Item + "/required/0"),
        NoMeaning(All3, "Schema Object", "required", Map + "/required", """[ "text" ]""", Restricts),
        Degraded(All3, "Schema Object", "exclusiveMaximum", Count + "/exclusiveMaximum", "\"much\"", "CGEN2004"),
        Documentation(All3, "Schema Object", "enum", Any + "/enum", "[ true ]", "Always <c>true</c>.", (Any, """{ "type": "boolean" }""")),
        NoMeaning(All3, "Schema Object", "enum", Any + "/enum", "[ 0.5, 1.5 ]", "numbers make no names", (Any, """{ "type": "number" }""")),
        NoMeaning(All3, "Schema Object", "dependentRequired", Item + "/dependentRequired", """{ "text": [ "count" ] }""", Restricts),

        // Format, content, meta-data
        Supported(All3, "Schema Object", "format", Text + "/format", "\"uuid\"", "global::System.Guid? Text"),
        NoMeaning(All3, "Schema Object", "format", Text + "/format", "\"hostname\"", "the text is the value"),
        Supported(All3, "Schema Object", "contentEncoding", Text + "/contentEncoding", "\"base64\"", "byte[]? Text"),
        Supported(All3, "Schema Object", "contentEncoding", Text + "/contentEncoding", "\"base64url\"", "byte[]? Text"),
        NoMeaning(All3, "Schema Object", "contentEncoding", Text + "/contentEncoding", "\"quoted-printable\"", Annotates),
        Supported(All3, "Schema Object", "contentMediaType", Files + "/schema/properties/note/contentMediaType", "\"image/png\"", "ApiFile? note"),
        NoMeaning(All3, "Schema Object", "contentMediaType", Text + "/contentMediaType", "\"text/html\"", Annotates),
        NoMeaning(All3, "Schema Object", "contentSchema", Text + "/contentSchema", """{ "type": "object" }""", Annotates),
        Supported(All3, "Schema Object", "contentSchema", Ok + "/content/text~1event-stream/itemSchema/properties/data/contentSchema", """{ "$ref": "#/components/schemas/Part" }""", "Part", (Ok + "/content", """{ "text/event-stream": { "itemSchema": { "properties": { "data": { "type": "string", "contentMediaType": "application/json" } } } } }""")),
        Documentation(All3, "Schema Object", "title", Item + "/title", "\"An item.\"", "An item."),
        Documentation(All3, "Schema Object", "description", Item + "/description", "\"An item.\"", "An item."),
        Supported(All3, "Schema Object", "default", Text + "/default", "\"d\"", "DefaultText"),
        Degraded(All3, "Schema Object", "default", Count + "/default", "\"d\"", "CGEN2025"),
        Supported(All3, "Schema Object", "deprecated", Text + "/deprecated", "true", "Obsolete"),
        Supported(All3, "Schema Object", "readOnly", Text + "/readOnly", "true", "Text"),
        Supported(All3, "Schema Object", "writeOnly", Text + "/writeOnly", "true", "Text"),
        Documentation(All3, "Schema Object", "examples", Text + "/examples", """[ "like this" ]""", "like this"),
        Documentation(All3, "Schema Object", "example", Text + "/example", "\"like this\"", "like this"),

        // What says its type in other ways
        Supported(All3, "Schema Object", "format", Any + "/format", "\"int32\"", "int? Any"),
        Supported(All3, "Schema Object", "format", Text + "/format", "\"http-date\"", "DateTimeOffset? Text"),
        Supported(All3, "Schema Object", "format", Text + "/format", "\"base64url\"", "byte[]? Text"),
        Supported(From31, "Schema Object", "pattern", Any, """{ "type": [ "integer", "string" ], "format": "int32", "pattern": "^-?(?:0|[1-9]\\d*)$" }""", "int? Any"),
        Supported(All3, "Schema Object", "allOf", Any + "/allOf", """[ { "type": "number" }, { "type": "integer" } ]""", "long? Any"),
        Supported(All3, "Schema Object", "maximum", Any, """{ "type": "integer", "maximum": 18446744073709551615 }""", "decimal? Any"),

        // OpenAPI
        Supported(All3, "Schema Object", "nullable", Text + "/nullable", "true", "__assigned"),
        Supported(All3, "Schema Object", "discriminator", "/components/schemas/Pet/discriminator", """{ "propertyName": "kind" }""", "kind", Pets),
        NoMeaning(All3, "Schema Object", "xml", Item + "/xml", """{ "name": "item", "namespace": "https://x.example", "prefix": "x", "attribute": false, "wrapped": false, "nodeType": "element" }""", Xml),
        Supported(All3, "Schema Object", "xml", Item + "/xml", """{ "name": "thing", "namespace": "https://x.example", "prefix": "x" }""", "new(\"thing\", \"https://x.example\", \"x\", isChecked: true)", InXml),
        Supported(All3, "Schema Object", "xml", Text + "/xml", """{ "name": "words", "attribute": true }""", "writer.Attribute(\"words\"", InXml),
        Supported("3.2", "Schema Object", "xml", Text + "/xml", """{ "nodeType": "cdata" }""", "writer.CData(", InXml),
        Supported(All3, "Schema Object", "xml", List + "/xml", """{ "wrapped": true }""", "writer.Wrapped<", InXml),
        Degraded("3.2", "Schema Object", "xml", Text + "/xml", """{ "nodeType": "comment" }""", "CGEN2062", Text, InXml),
        NoMeaning(All3, "Schema Object", "externalDocs", Item + "/externalDocs", """{ "url": "https://docs.example" }""", Elsewhere),
        Supported(All3, "Discriminator Object", "propertyName", "/components/schemas/Pet/discriminator/propertyName", "\"name\"", "name", Told),
        Supported(All3, "Discriminator Object", "mapping", "/components/schemas/Pet/discriminator/mapping", """{ "meow": "#/components/schemas/Cat" }""", "meow", Told),
        Supported(All3, "Discriminator Object", "defaultMapping", "/components/schemas/Pet/discriminator/defaultMapping", "\"Cat\"", "Cat", Told),
    ];

    private static IEnumerable<Construct> Validation =>
    [
        Unchecked("contains", List, """{ "const": "x" }"""),
        Unchecked("minContains", List, "1"),
        Unchecked("maxContains", List, "1"),
        Unchecked("propertyNames", Map, """{ "pattern": "^x" }"""),
        Unchecked("dependentRequired", Item, """{ "text": [ "count" ] }"""),
        Unchecked("dependentSchemas", Item, """{ "text": { "required": [ "count" ] } }"""),
        Unchecked("if", Item, """{ "required": [ "text" ] }"""),
        Unchecked("not", Text, """{ "const": "x" }"""),
        Unchecked("minProperties", Item, "1"),
        Unchecked("maxProperties", Item, "5"),
        Supported(All3, "Schema Object", "multipleOf", Count + "/multipleOf", "5", "5") with { HasValidation = true },
        Supported(All3, "Schema Object", "maximum", Count + "/maximum", "50", "50") with { HasValidation = true },
        Supported(All3, "Schema Object", "minimum", Count + "/minimum", "5", "5") with { HasValidation = true },
        Supported(All3, "Schema Object", "exclusiveMaximum", Count + "/exclusiveMaximum", "50", "50") with { HasValidation = true },
        Supported(All3, "Schema Object", "exclusiveMinimum", Count + "/exclusiveMinimum", "5", "5") with { HasValidation = true },
        Supported(All3, "Schema Object", "maxLength", Text + "/maxLength", "50", "50") with { HasValidation = true },
        Supported(All3, "Schema Object", "minLength", Text + "/minLength", "5", "5") with { HasValidation = true },
        Supported(All3, "Schema Object", "pattern", Text + "/pattern", "\"^x+$\"", "^x+") with { HasValidation = true },
        Degraded(All3, "Schema Object", "pattern", Text + "/pattern", "\"(\"", "CGEN2026") with { HasValidation = true },
        Supported(All3, "Schema Object", "maxItems", List + "/maxItems", "50", "50") with { HasValidation = true },
        Supported(All3, "Schema Object", "minItems", List + "/minItems", "5", "5") with { HasValidation = true },
        Supported(All3, "Schema Object", "uniqueItems", List + "/uniqueItems", "true", "no item twice") with { HasValidation = true },
        Supported(All3, "Schema Object", "maxProperties", Map + "/maxProperties", "50", "50") with { HasValidation = true },
        Supported(All3, "Schema Object", "minProperties", Map + "/minProperties", "5", "5") with { HasValidation = true },
    ];

    private static Construct Unchecked(string keyword, string at, string json) =>
        Degraded(All3, "Schema Object", keyword, at + "/" + keyword, json, "CGEN2063") with { HasValidation = true };
}
