using System;
using System.Collections.Generic;
using System.Linq;

namespace Cohesity.Generator.Tests.Infrastructure.Constructs;

/// <content>The Schema Object of 2.0: its keywords, and those of later versions, which documents have all the same.</content>
internal static partial class ConstructTable
{
    /// <summary>The rows of 3.x for schemas, in a document of 2.0, and what is 2.0's alone.</summary>
    private static IEnumerable<Construct> SwaggerSchemas =>
    [
        .. Schemas.Where(row => row.Object == "Schema Object" && row.Versions == All3 && IsSwagger(row)).Select(row => row with
        {
            Versions = V2,
            At = OfSwagger(row.At),
            Json = OfSwagger(row.Json),
            Place = row.Place is null ? null : OfSwagger(row.Place),
            Setup = [.. row.Setup.Select(setup => (OfSwagger(setup.At), OfSwagger(setup.Json)))],
        }),
        Supported(V2, "Schema Object", "nullable", Definition + "/properties/text/nullable", "true", "Text", (Definition + "/required", """[ "text" ]""")),
        Supported(V2, "Schema Object", "x-nullable", Definition + "/properties/text/x-nullable", "true", "Text", (Definition + "/required", """[ "text" ]""")),
        NoMeaning(V2, "Schema Object", "contentSchema", Definition + "/properties/text/contentSchema", """{ "type": "object" }""", Annotates),
        NoMeaning(V2, "Schema Object", "collectionFormat", Definition + "/properties/list/collectionFormat", "\"csv\"", "a schema describes JSON, which has lists of its own"),
        Supported(V2, "Schema Object", "xml", Definition + "/properties/text/xml", """{ "name": "words", "attribute": true }""", "writer.Attribute(\"words\"", ("/consumes", """[ "application/xml" ]""")),
        Supported(V2, "Schema Object", "exclusiveMinimum", Definition + "/properties/count/exclusiveMinimum", "true", "more than", (Definition + "/properties/count/minimum", "5")) with { Treatment = Treatment.Documentation },
        Supported(V2, "Schema Object", "discriminator", Definition + "/discriminator", "\"text\"", "text", ("/definitions/Sub", """{ "allOf": [ { "$ref": "#/definitions/Item" }, { "properties": { "s": { "type": "string" } } } ] }""")),
        Supported(V2, "Discriminator Object", "propertyName", Definition + "/discriminator/propertyName", "\"text\"", "text", ("/definitions/Sub", """{ "allOf": [ { "$ref": "#/definitions/Item" }, { "properties": { "s": { "type": "string" } } } ] }""")),
    ];

    // In 2.0 a body has no media type of its own, and nothing has $self, an event stream or a part with content of its own.
    private static bool IsSwagger(Construct row) =>
        !row.Setup.Contains(InXml) && row.Field is not ("nullable" or "discriminator" or "contentSchema") && !row.At.StartsWith("/paths", StringComparison.Ordinal) && !(row.Field == "exclusiveMinimum" && row.Json == "true");

    private static string OfSwagger(string text) => text.Replace("/components/schemas/", "/definitions/", StringComparison.Ordinal);
}
