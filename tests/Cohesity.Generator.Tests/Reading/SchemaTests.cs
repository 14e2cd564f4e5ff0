using System.Linq;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Xunit;

namespace Cohesity.Generator.Tests.Reading;

public class SchemaTests
{
    private static OpenApiSchema One(string schema, string version = "3.1.0")
    {
        ReadResultOf result = ReadResultOf.Schemas("    A: " + schema + "\n    B: {type: object}\n", version);
        Assert.Empty(result.Problems);
        return Assert.IsType<OpenApiSchema>(result.Document.Components!.Schemas!["A"]);
    }

    private static JsonNode? Extension(OpenApiSchema schema, string name) => ((JsonNodeExtension)schema.Extensions![name]).Node;

    [Theory]
    [InlineData("{type: string, nullable: true}", "3.0.0")]
    [InlineData("{nullable: true, type: string}", "3.0.0")]
    [InlineData("{type: [string, 'null']}", "3.0.0")]
    [InlineData("{type: [string, 'null']}", "3.1.0")]
    [InlineData("{type: [string, null]}", "3.1.0")]
    [InlineData("{type: String, nullable: true}", "3.1.0")]
    public void A_type_and_null(string schema, string version) =>
        Assert.Equal(JsonSchemaType.String | JsonSchemaType.Null, One(schema, version).Type);

    [Fact]
    public void Nullable_without_a_type_is_not_forgotten() =>
        Assert.True(Extension(One("{allOf: [{$ref: '#/components/schemas/B'}], nullable: true}", "3.0.0"), "x-nullable")!.GetValue<bool>());

    [Fact]
    public void A_constant_is_an_enum_of_one() =>
        Assert.Equal("5", Assert.Single(One("{const: 5}").Enum!).ToJsonString());

    [Fact]
    public void Boolean_schemas_are_schemas()
    {
        OpenApiSchema schema = One("{properties: {a: true, b: false}, additionalProperties: true}");

        Assert.Null(schema.Properties!["a"].Not);
        Assert.NotNull(schema.Properties["b"].Not);
        Assert.NotNull(schema.AdditionalProperties);
        Assert.False(One("{additionalProperties: false}").AdditionalPropertiesAllowed);
        Assert.Null(One("{type: object}").AdditionalProperties);
    }

    [Theory]
    [InlineData("{type: array, prefixItems: [{type: string}, {$ref: '#/components/schemas/B'}, true]}", "A_prefixItems_0,B,A_prefixItems_2")]
    [InlineData("{type: array, items: [{type: string}, {$ref: '#/components/schemas/B'}]}", "A_prefixItems_0,B")]
    public void The_items_of_a_tuple_are_components_that_an_extension_names(string schema, string names) =>
        Assert.Equal(names, string.Join(',', Extension(One(schema), "x-cgen-prefix-items")!.AsArray().Select(name => name!.GetValue<string>())));

    [Theory]
    [InlineData("{maxLength: 9007199254740991}")]
    [InlineData("{maxLength: 10.0}")]
    [InlineData("{exclusiveMinimum: true, minimum: 1}")]
    [InlineData("{exclusiveMinimum: 1}")]
    [InlineData("{multipleOf: 1e-5}")]
    [InlineData("{description: null, format: null}")]
    [InlineData("{description: 5, deprecated: 'true'}")]
    public void Values_that_the_reader_behind_us_throws_on_are_harmless(string schema)
    {
        One(schema, "3.0.0");
        One(schema, "3.1.0");
    }

    [Theory]
    [InlineData("{type: banana}", "CGEN2004 6:9+4")]
    [InlineData("{properties: {a: {required: true}}}", "CGEN2004 6:26+8")]
    [InlineData("{properties: null}", "CGEN2004 6:9+10")]
    [InlineData("{properties: {a: null}}", "CGEN2004 6:22+1")]
    [InlineData("{allOf: {}}", "CGEN2004 6:9+5")]
    [InlineData("{allOf: [1]}", "CGEN2004 6:17+1")]
    [InlineData("{maxLength: many}", "CGEN2004 6:9+9")]
    [InlineData("{deprecated: perhaps}", "CGEN2004 6:9+10")]
    [InlineData("{description: [a]}", "CGEN2004 6:9+11")]
    [InlineData("{$ref: 5}", "CGEN2004 6:9+4")]
    [InlineData("{enum: a}", "CGEN2004 6:9+4")]
    [InlineData("7", "CGEN2004 6:5+1")]
    public void A_value_of_the_wrong_kind_is_left_out_where_it_stands(string schema, string expected)
    {
        ReadResultOf result = ReadResultOf.Schemas("    A: " + schema + "\n");

        Assert.Equal([expected], result.Places);
        Assert.NotNull(result.Document.Components!.Schemas!["A"]);
    }
}
