using Cohesity.Generator.Tests.Diagnostics;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Tuples;

/// <summary>A list of schemas under <c>items</c> is a tuple in 3.1, and in 2.0 and 3.0, where <c>items</c> is one schema, what each item may be.</summary>
public sealed class ListedItemsTests
{
    /// <summary>CASES.md, row <c>items-list-2.0</c>: bodies, parameters and members.</summary>
    [Fact]
    public void In_Swagger_a_list_of_schemas_is_what_each_item_may_be() => Assert.Equal(
        [
            "/panels?marks=7,a,8", """[{"name":"t","value":[{"name":"d","value":"1"}]},{"name":"d","value":"2"},{"name":"t","value":[]}]""", "table 1, dial 2, table 0",
            "List`1[Dial] List`1[JsonElement] Dictionary`2[List`1]", """{"dials":[{"value":"1"},{"value":"2"}],"anything":[1,"a"],"rows":{"a":[true,1.5,false]}}""",
        ],
        Feature.Run(
            Input("CGEN2044-listed-items-2.0.yaml"),
            """"
            const string Json = """[{"name":"t","value":[{"name":"d","value":"1"}]},{"name":"d","value":"2"},{"name":"t","value":[]}]""";
            using var server = new Server(HttpStatusCode.OK, Json);
            List<DialOrTable> panels = Read<List<DialOrTable>>(Json);
            var added = server.Client().Panels.AddPanelsAsync(panels, marks: [7, "a", 8]).GetAwaiter().GetResult();
            yield return server.Sent[0];
            yield return server.Sent[^1];
            yield return string.Join(", ", added.Select(panel => panel.Match(dial => "dial " + dial.Value, table => "table " + table.Value!.Count, raw => "raw")));
            yield return string.Join(' ', new[] { "Dials", "Anything", "Rows" }.Select(name => typeof(Shelf).GetProperty(name)!.PropertyType).Select(type => type.Name + "[" + type.GenericTypeArguments[^1].Name + "]"));
            yield return Copy<Shelf>("""{"dials":[{"value":"1"},{"value":"2"}],"anything":[1,"a"],"rows":{"a":[true,1.5,false]}}""");
            """",
            "CGEN2044", "CGEN2044", "CGEN2044", "CGEN2044", "CGEN2044", "CGEN2044"));

    /// <summary>CASES.md, row <c>items-list-3.0</c>.</summary>
    [Fact]
    public void In_3_0_a_list_of_schemas_is_what_each_item_may_be() => Assert.Equal(
        ["[]", "[1]", """[1,{"name":"a"},{"name":"b"},2,3]""", "True"],
        Feature.Run(
            Input("CGEN2044-listed-items-3.0.yaml"),
            """"
            foreach (string json in new[] { "[]", "[1]", """[1,{"name":"a"},{"name":"b"},2,3]""" })
            {
                yield return Copy<List<DialOrInt64>>(json);
            }

            yield return typeof(Shelf).GetProperty("Dials")!.PropertyType == typeof(List<Dial>);
            """",
            "CGEN2044", "CGEN2044"));

    [Fact]
    public void In_3_1_it_is_a_tuple() => Assert.Equal(
        ["1 a", "[1,\"a\"]"],
        Feature.Run(
            GeneratorInput.Of(SpecText.Client("pair.yaml", """
                openapi: 3.1.0
                info: { title: Features, version: "1" }
                components:
                  schemas:
                    Pair: { type: array, items: [{ type: integer }, { type: string }] }
                """)),
            """"
            Pair pair = Read<Pair>("[1,\"a\"]");
            yield return pair.Item1 + " " + pair.Item2;
            yield return Write(pair);
            """"));

    private static GeneratorInput Input(string malformed) => GeneratorInput.Of(SpecText.Client(malformed, MalformedDocument.Read(malformed).Text));
}
