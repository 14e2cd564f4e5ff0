using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Cohesity.Generator.Tests.Features;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Wire;

/// <summary>
/// The tables "Style Examples" of OpenAPI 3.1.1 and 3.2.0 (section 4.12.7 there), row by row and cell by cell, against what an emitted client sends. Cells that the tables call undefined ("n/a")
/// follow the last rows: what most servers understand.
/// </summary>
public sealed class StyleTableTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Sent = new(Call);

    /// <summary>in, style, explode, kind of value, expected.</summary>
    public static TheoryData<string, string, bool, string, string> Cells => new()
    {
        { "path", "matrix", false, "empty", "/x;color" },
        { "path", "matrix", false, "string", "/x;color=blue" },
        { "path", "matrix", false, "array", "/x;color=blue,black,brown" },
        { "path", "matrix", false, "object", "/x;color=R,100,G,200,B,150" },
        { "path", "matrix", true, "empty", "/x;color" },
        { "path", "matrix", true, "string", "/x;color=blue" },
        { "path", "matrix", true, "array", "/x;color=blue;color=black;color=brown" },
        { "path", "matrix", true, "object", "/x;R=100;G=200;B=150" },
        { "path", "label", false, "empty", "/x." },
        { "path", "label", false, "string", "/x.blue" },
        { "path", "label", false, "array", "/x.blue,black,brown" },
        { "path", "label", false, "object", "/x.R,100,G,200,B,150" },
        { "path", "label", true, "empty", "/x." },
        { "path", "label", true, "string", "/x.blue" },
        { "path", "label", true, "array", "/x.blue.black.brown" },
        { "path", "label", true, "object", "/x.R=100.G=200.B=150" },

        // An empty value would make the path another resource's, so it is refused before anything is sent.
        { "path", "simple", false, "empty", "ArgumentException" },
        { "path", "simple", false, "string", "/xblue" },
        { "path", "simple", false, "array", "/xblue,black,brown" },
        { "path", "simple", false, "object", "/xR,100,G,200,B,150" },
        { "path", "simple", true, "empty", "ArgumentException" },
        { "path", "simple", true, "string", "/xblue" },
        { "path", "simple", true, "array", "/xblue,black,brown" },
        { "path", "simple", true, "object", "/xR=100,G=200,B=150" },
        { "header", "simple", false, "empty", "color: " },
        { "header", "simple", false, "string", "color: blue" },
        { "header", "simple", false, "array", "color: blue,black,brown" },
        { "header", "simple", false, "object", "color: R,100,G,200,B,150" },
        { "header", "simple", true, "empty", "color: " },
        { "header", "simple", true, "string", "color: blue" },
        { "header", "simple", true, "array", "color: blue,black,brown" },
        { "header", "simple", true, "object", "color: R=100,G=200,B=150" },
        { "query", "form", false, "empty", "/x?color=" },
        { "query", "form", false, "string", "/x?color=blue" },
        { "query", "form", false, "array", "/x?color=blue,black,brown" },
        { "query", "form", false, "object", "/x?color=R,100,G,200,B,150" },
        { "query", "form", true, "empty", "/x?color=" },
        { "query", "form", true, "string", "/x?color=blue" },
        { "query", "form", true, "array", "/x?color=blue&color=black&color=brown" },
        { "query", "form", true, "object", "/x?R=100&G=200&B=150" },
        { "query", "spaceDelimited", false, "array", "/x?color=blue%20black%20brown" },
        { "query", "spaceDelimited", false, "object", "/x?color=R%20100%20G%20200%20B%20150" },
        { "query", "pipeDelimited", false, "array", "/x?color=blue%7Cblack%7Cbrown" },
        { "query", "pipeDelimited", false, "object", "/x?color=R%7C100%7CG%7C200%7CB%7C150" },
        { "query", "deepObject", true, "object", "/x?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150" },
        { "cookie", "cookie", false, "empty", "Cookie: color=" },
        { "cookie", "cookie", false, "string", "Cookie: color=blue" },
        { "cookie", "cookie", false, "array", "Cookie: color=blue,black,brown" },
        { "cookie", "cookie", false, "object", "Cookie: color=R,100,G,200,B,150" },
        { "cookie", "cookie", true, "empty", "Cookie: color=" },
        { "cookie", "cookie", true, "string", "Cookie: color=blue" },
        { "cookie", "cookie", true, "array", "Cookie: color=blue; color=black; color=brown" },
        { "cookie", "cookie", true, "object", "Cookie: R=100; G=200; B=150" },

        // In a cookie the style form has no ampersand: what it would separate are cookies.
        { "cookie", "form", false, "string", "Cookie: color=blue" },
        { "cookie", "form", false, "array", "Cookie: color=blue,black,brown" },
        { "cookie", "form", false, "object", "Cookie: color=R,100,G,200,B,150" },
        { "cookie", "form", true, "array", "Cookie: color=blue; color=black; color=brown" },
        { "cookie", "form", true, "object", "Cookie: R=100; G=200; B=150" },

        // Undefined there.
        { "query", "spaceDelimited", true, "array", "/x?color=blue&color=black&color=brown" },
        { "query", "spaceDelimited", true, "object", "/x?R=100&G=200&B=150" },
        { "query", "pipeDelimited", true, "array", "/x?color=blue&color=black&color=brown" },
        { "query", "pipeDelimited", true, "object", "/x?R=100&G=200&B=150" },
        { "query", "spaceDelimited", false, "string", "/x?color=blue" },
        { "query", "pipeDelimited", false, "string", "/x?color=blue" },
        { "query", "deepObject", true, "string", "/x?color=blue" },
        { "query", "deepObject", true, "array", "/x?color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown" },
        { "query", "deepObject", true, "nested", "/x?color%5Btags%5D%5B0%5D=a&color%5Btags%5D%5B1%5D=b&color%5Bsize%5D%5Bfrom%5D=1" },

        // Types that show at run time what they are.
        { "query", "form", true, "union-string", "/x?color=blue" },
        { "query", "form", true, "union-array", "/x?color=blue&color=black&color=brown" },
        { "query", "form", true, "map", "/x?R=100&G=200&B=150" },
        { "query", "form", false, "any", "/x?color=R,100,G,200,B,150" },
        { "query", "form", true, "any-absent", "/x" },
        { "path", "simple", true, "map", "/xR=100,G=200,B=150" },
        { "header", "simple", false, "union-array", "color: blue,black,brown" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void It_is_sent_as_the_specification_has_it(string place, string style, bool explode, string kind, string expected) =>
        Assert.Equal(expected, Sent.Value[Id(place, style, explode, kind)]);

    private static string Id(string place, string style, bool explode, string kind) =>
        string.Concat(new[] { "call", place, style, explode ? "each" : "joined", kind }.SelectMany(word => word.Split('-')).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static IReadOnlyDictionary<string, string> Call()
    {
        var document = new StringBuilder("openapi: 3.2.0\ninfo: { title: Styles, version: '1' }\npaths:\n");
        var program = new StringBuilder();
        var ids = new List<string>();
        foreach ((string place, string style, bool explode, string kind) in Cells.Select(cell => cell.Data).Select(cell => (cell.Item1, cell.Item2, cell.Item3, cell.Item4)))
        {
            string id = Id(place, style, explode, kind);
            ids.Add(id);
            document.Append(CultureInfo.InvariantCulture, $$"""
                  {{(place == "path" ? "/x{color}" : "/x")}}#{{id}}:
                    get:
                      operationId: {{id}}
                      parameters:
                        - { name: color, in: {{place}}, required: true, style: {{style}}, explode: {{(explode ? "true" : "false")}}, schema: {{Schema(kind)}} }
                      responses: { '204': { description: None. } }

                """);
            program.Append(CultureInfo.InvariantCulture, $$"""
                string {{id}};
                try
                {
                    using var server = new Server(HttpStatusCode.NoContent, "", "color", "Cookie");
                    server.Client().X.{{id}}Async({{Value(kind)}}).GetAwaiter().GetResult();
                    {{id}} = server.Sent.Find(sent => !sent.StartsWith("/") || {{(place is "header" or "cookie" ? "false" : "true")}})!;
                }
                catch (Exception exception)
                {
                    {{id}} = exception.GetType().Name;
                }

                yield return {{id}};

                """);
        }

        document.Append("""
            components:
              schemas:
                Rgb: { type: object, properties: { R: { type: integer }, G: { type: integer }, B: { type: integer } } }
                Nested: { type: object, properties: { tags: { type: array, items: { type: string } }, size: { type: object, properties: { from: { type: integer } } } } }
                OneOrMany: { oneOf: [{ type: string }, { type: array, items: { type: string } }] }

            """);
        IReadOnlyList<string> sent = Feature.Run(GeneratorInput.Of(document.ToString(), "styles.yaml"), program.ToString());
        return ids.Zip(sent).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private static string Schema(string kind) => kind switch
    {
        "empty" or "string" => "{ type: string }",
        "array" => "{ type: array, items: { type: string } }",
        "object" => "{ $ref: '#/components/schemas/Rgb' }",
        "nested" => "{ $ref: '#/components/schemas/Nested' }",
        "map" => "{ type: object, additionalProperties: { type: integer } }",
        "any" or "any-absent" => "{}",
        _ => "{ $ref: '#/components/schemas/OneOrMany' }",
    };

    private static string Value(string kind) => kind switch
    {
        "empty" => "\"\"",
        "string" or "union-string" => "\"blue\"",
        "array" => "[\"blue\", \"black\", \"brown\"]",
        "union-array" => "new List<string> { \"blue\", \"black\", \"brown\" }",
        "object" => "new Rgb { R = 100, G = 200, B = 150 }",
        "nested" => "new Nested { Tags = [\"a\", \"b\"], Size = new NestedSize { From = 1 } }",
        "map" => "new Dictionary<string, long> { [\"R\"] = 100, [\"G\"] = 200, [\"B\"] = 150 }",
        "any" => "JsonDocument.Parse(\"{\\\"R\\\":100,\\\"G\\\":200,\\\"B\\\":150}\").RootElement",
        _ => "default(JsonElement)",
    };
}
