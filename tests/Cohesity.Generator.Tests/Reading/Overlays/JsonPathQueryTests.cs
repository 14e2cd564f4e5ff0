using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Reading.Overlays.Queries;
using Xunit;

namespace Cohesity.Generator.Tests.Reading.Overlays;

/// <summary>The examples of RFC 9535 that need no function, section by section, and what published overlays use beyond.</summary>
public sealed class JsonPathQueryTests
{
    private const string Bookstore = """
        { "store": {
            "book": [
              { "category": "reference", "author": "Nigel Rees", "title": "Sayings of the Century", "price": 8.95 },
              { "category": "fiction", "author": "Evelyn Waugh", "title": "Sword of Honour", "price": 12.99 },
              { "category": "fiction", "author": "Herman Melville", "title": "Moby Dick", "isbn": "0-553-21311-3", "price": 8.99 },
              { "category": "fiction", "author": "J. R. R. Tolkien", "title": "The Lord of the Rings", "isbn": "0-395-19395-8", "price": 22.99 }
            ],
            "bicycle": { "color": "red", "price": 399 }
        } }
        """;

    private const string Comparisons = """{ "obj": {"x": "y"}, "arr": [2, 3] }""";

    private const string Filters = """
        { "a": [3, 5, 1, 2, 4, 6, {"b": "j"}, {"b": "k"}, {"b": {}}, {"b": "kilo"}],
          "o": {"p": 1, "q": 2, "r": 3, "s": 5, "t": {"u": 6}},
          "e": "f" }
        """;

    private const string Descendants = """{ "o": {"j": 1, "k": 2}, "a": [5, 3, [{"j": 4}, {"k": 6}]] }""";

    private const string Petstore = """
        { "paths": {
            "/pets": {
              "get": { "operationId": "list", "deprecated": true, "parameters": [ {"name": "filter", "in": "query"}, {"name": "limit", "in": "query"} ], "x-oai-traits": ["paged"] },
              "post": { "operationId": "add", "x-internal": true, "responses": { "200": { "$ref": "#/components/responses/ok" } } }
            },
            "/pets/{id}": { "get": { "operationId": "find", "tags": ["a", null], "x-internal": false } }
        } }
        """;

    [Theory]
    [InlineData("$.store.book[*].author", """["Nigel Rees","Evelyn Waugh","Herman Melville","J. R. R. Tolkien"]""")]
    [InlineData("$..author", """["Nigel Rees","Evelyn Waugh","Herman Melville","J. R. R. Tolkien"]""")]
    [InlineData("$.store..price", "[8.95,12.99,8.99,22.99,399]")]
    [InlineData("$..book[2].title", """["Moby Dick"]""")]
    [InlineData("$..book[2].author", """["Herman Melville"]""")]
    [InlineData("$..book[2].publisher", "[]")]
    [InlineData("$..book[-1].title", """["The Lord of the Rings"]""")]
    [InlineData("$..book[0,1].price", "[8.95,12.99]")]
    [InlineData("$..book[:2].price", "[8.95,12.99]")]
    [InlineData("$..book[?@.isbn].price", "[8.99,22.99]")]
    [InlineData("$..book[?@.price<10].title", """["Sayings of the Century","Moby Dick"]""")]
    [InlineData("$..book[?(@.price < 10)].title", """["Sayings of the Century","Moby Dick"]""")]
    [InlineData("$['store']['bicycle'].*", """["red",399]""")]
    public void Bookstore_of_section_1_5(string query, string expected) => AssertSelects(Bookstore, query, expected);

    [Theory]
    [InlineData("$.store.*", 2)]
    [InlineData("$..*", 27)]
    [InlineData("$", 1)]
    public void Bookstore_counts(string query, int expected) => Assert.Equal(expected, Select(Bookstore, query).Length);

    [Theory]
    [InlineData("""$.o['j j']""", """[{"k.k":3}]""")]
    [InlineData("""$.o['j j']['k.k']""", "[3]")]
    [InlineData("""$.o["j j"]["k.k"]""", "[3]")]
    [InlineData("""$["'"]["@"]""", "[2]")]
    [InlineData("""$['\'']['\u0040']""", "[2]")]
    public void Names_of_section_2_3_1(string query, string expected) => AssertSelects("""{ "o": {"j j": {"k.k": 3}}, "'": {"@": 2} }""", query, expected);

    [Theory]
    [InlineData("$[*]", """[{"j":1,"k":2},[5,3]]""")]
    [InlineData("$.o[*]", "[1,2]")]
    [InlineData("$.a[*]", "[5,3]")]
    public void Wildcards_of_section_2_3_2(string query, string expected) => AssertSelects("""{ "o": {"j": 1, "k": 2}, "a": [5, 3] }""", query, expected);

    [Theory]
    [InlineData("$[1]", """["b"]""")]
    [InlineData("$[-2]", """["f"]""")]
    [InlineData("$[7]", "[]")]
    [InlineData("$[-8]", "[]")]
    [InlineData("$[1:3]", """["b","c"]""")]
    [InlineData("$[5:]", """["f","g"]""")]
    [InlineData("$[1:5:2]", """["b","d"]""")]
    [InlineData("$[5:1:-2]", """["f","d"]""")]
    [InlineData("$[::-1]", """["g","f","e","d","c","b","a"]""")]
    [InlineData("$[ -3 : : 2 ]", """["e","g"]""")]
    [InlineData("$[::0]", "[]")]
    [InlineData("$[9007199254740991::9007199254740991]", "[]")]
    [InlineData("$[0, 3]", """["a","d"]""")]
    [InlineData("$[0:2, 5]", """["a","b","f"]""")]
    public void Positions_of_sections_2_3_3_to_2_5_1(string query, string expected) => AssertSelects("""["a","b","c","d","e","f","g"]""", query, expected);

    [Theory]
    [InlineData("$.absent1 == $.absent2", true)]
    [InlineData("$.absent1 <= $.absent2", true)]
    [InlineData("$.absent == 'g'", false)]
    [InlineData("$.absent1 != $.absent2", false)]
    [InlineData("$.absent != 'g'", true)]
    [InlineData("1 <= 2", true)]
    [InlineData("1 > 2", false)]
    [InlineData("13 == '13'", false)]
    [InlineData("'a' <= 'b'", true)]
    [InlineData("'a' > 'b'", false)]
    [InlineData("$.obj == $.arr", false)]
    [InlineData("$.obj != $.arr", true)]
    [InlineData("$.obj == $.obj", true)]
    [InlineData("$.obj != $.obj", false)]
    [InlineData("$.arr == $.arr", true)]
    [InlineData("$.arr != $.arr", false)]
    [InlineData("$.obj == 17", false)]
    [InlineData("$.obj != 17", true)]
    [InlineData("$.obj <= $.arr", false)]
    [InlineData("$.obj < $.arr", false)]
    [InlineData("$.obj <= $.obj", true)]
    [InlineData("$.arr <= $.arr", true)]
    [InlineData("1 <= $.arr", false)]
    [InlineData("1 >= $.arr", false)]
    [InlineData("1 > $.arr", false)]
    [InlineData("1 < $.arr", false)]
    [InlineData("true <= true", true)]
    [InlineData("true > true", false)]
    [InlineData("null == null", true)]
    [InlineData("null == false", false)]
    [InlineData("1.0 == 1", true)]
    [InlineData("1e2 == 100", true)]
    [InlineData("-0 == 0", true)]
    [InlineData("$.arr[0] == 2 && !($.arr[1] == 2) || false == true", true)]
    public void Comparisons_of_section_2_3_5(string test, bool expected) =>
        Assert.Equal(expected ? 2 : 0, Select(Comparisons, $"$[?{test}]").Length);

    [Theory]
    [InlineData("$.a[?@.b == 'kilo']", """[{"b":"kilo"}]""")]
    [InlineData("$.a[?(@.b == 'kilo')]", """[{"b":"kilo"}]""")]
    [InlineData("$.a[?@>3.5]", "[5,4,6]")]
    [InlineData("$.a[?@.b]", """[{"b":"j"},{"b":"k"},{"b":{}},{"b":"kilo"}]""")]
    [InlineData("$[?@.*]", """[[3,5,1,2,4,6,{"b":"j"},{"b":"k"},{"b":{}},{"b":"kilo"}],{"p":1,"q":2,"r":3,"s":5,"t":{"u":6}}]""")]
    [InlineData("$[?@[?@.b]]", """[[3,5,1,2,4,6,{"b":"j"},{"b":"k"},{"b":{}},{"b":"kilo"}]]""")]
    [InlineData("$.o[?@<3, ?@<3]", "[1,2]")]
    [InlineData("$.a[?@<2 || @.b == \"k\"]", """[1,{"b":"k"}]""")]
    [InlineData("$.o[?@>1 && @<4]", "[2,3]")]
    [InlineData("$.o[?@.u || @.x]", """[{"u":6}]""")]
    [InlineData("$.a[?@.b == $.x]", "[3,5,1,2,4,6]")]
    [InlineData("$.a[?@ == @]", """[3,5,1,2,4,6,{"b":"j"},{"b":"k"},{"b":{}},{"b":"kilo"}]""")]
    public void Filters_of_section_2_3_5_3(string query, string expected) => AssertSelects(Filters, query, expected);

    [Theory]
    [InlineData("$..j", "[1,4]")]
    [InlineData("$..[0]", """[5,{"j":4}]""")]
    [InlineData("$..o", """[{"j":1,"k":2}]""")]
    [InlineData("$.o..[*, *]", "[1,2]")]
    [InlineData("$.a..[0, 1]", """[5,3,{"j":4},{"k":6}]""")]
    public void Descendants_of_section_2_5_2(string query, string expected) => AssertSelects(Descendants, query, expected);

    [Theory]
    [InlineData("$.a", "[null]")]
    [InlineData("$.a[0]", "[]")]
    [InlineData("$.a.d", "[]")]
    [InlineData("$.b[0]", "[null]")]
    [InlineData("$.b[*]", "[null]")]
    [InlineData("$.b[?@]", "[null]")]
    [InlineData("$.b[?@==null]", "[null]")]
    [InlineData("$.c[?@.d==null]", "[]")]
    [InlineData("$.null", "[1]")]
    public void Null_of_section_2_6(string query, string expected) => AssertSelects("""{"a": null, "b": [null], "c": [{}], "null": 1}""", query, expected);

    [Theory]
    [InlineData("$.paths.*.get.operationId", """["list","find"]""")]
    [InlineData("$.paths['/pets/{id}'].get.operationId", """["find"]""")]
    [InlineData("$.paths[\"/pets\"]['get','post'].operationId", """["list","add"]""")]
    [InlineData("$.paths.*.get.parameters[?@.name=='filter' && @.in=='query'].name", """["filter"]""")]
    [InlineData("$.paths.*[?(@.x-internal == true)].operationId", """["add"]""")]
    [InlineData("$.paths.*[?(@['x-internal'] == true)].operationId", """["add"]""")]
    [InlineData("$.paths.*[?@['x-internal'] != true].operationId", """["list","find"]""")]
    [InlineData("$.paths.*[?(!@.deprecated)].operationId", """["add","find"]""")]
    [InlineData("$.paths[?(@.get['x-oai-traits'][?(@ == 'paged')])].get.operationId", """["list"]""")]
    [InlineData("$..[?@.$ref == '#/components/responses/ok'].$ref", """["#/components/responses/ok"]""")]
    [InlineData("$.paths.*.*.responses.200.$ref", """["#/components/responses/ok"]""")]
    [InlineData("$..tags[?@ == null]", "[null]")]
    [InlineData("$.paths.['/pets'].get.operationId", """["list"]""")]
    [InlineData("\n  $ .paths ['/pets'] .get .operationId \n", """["list"]""")]
    public void Forms_that_published_overlays_use(string query, string expected) => AssertSelects(Petstore, query, expected);

    [Fact]
    public void A_place_that_several_ways_lead_to_is_there_once()
    {
        Assert.Equal(Select(Bookstore, "$..price"), Select(Bookstore, "$..*..price"));
        Assert.Equal(["8.95"], Select(Bookstore, "$..book[0,-4, 0:1, ?@.price == 8.95].price"));
    }

    [Fact]
    public void Chains_of_descendants_stay_linear_in_a_deep_document()
    {
        JsonNode node = new JsonObject { ["x"] = 1 };
        for (int i = 0; i < 190; i++)
        {
            node = new JsonObject { ["x"] = 1, ["a"] = node, ["b"] = new JsonArray(1, 2, 3) };
        }

        var run = new QueryRun(node, TestContext.Current.CancellationToken);
        Assert.Equal(189, JsonPathQuery.Parse("$..*..*..x").Select(node, run).Count);
        Assert.Equal(16, JsonPathQuery.Parse("$" + string.Concat(Enumerable.Repeat("..*", 189))).Select(node, run).Count);
    }

    [Fact]
    public void A_query_that_is_quadratic_ends()
    {
        var items = new JsonArray([.. Enumerable.Range(0, 10_000).Select(i => (JsonNode)new JsonObject { ["x"] = i })]);
        var exception = Assert.Throws<QueryException>(() => JsonPathQuery.Parse("$[?$..y]").Select(items, new QueryRun(items, TestContext.Current.CancellationToken)));

        Assert.Contains("10,000,000 nodes", exception.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Cancellation_is_honoured()
    {
        var items = new JsonArray([.. Enumerable.Range(0, 10_000).Select(i => (JsonNode)i)]);

        Assert.Throws<System.OperationCanceledException>(() => JsonPathQuery.Parse("$[*]").Select(items, new QueryRun(items, new System.Threading.CancellationToken(true))));
    }

    private static void AssertSelects(string document, string query, string expected) =>
        Assert.Equal(expected, "[" + string.Join(",", Select(document, query)) + "]");

    private static string[] Select(string document, string query)
    {
        JsonNode root = JsonNode.Parse(document)!;
        return [.. JsonPathQuery.Parse(query)
            .Select(root, new QueryRun(root, TestContext.Current.CancellationToken))
            .Select(match => match.Node?.ToJsonString() ?? "null")];
    }
}
