using System.Linq;
using System.Net.Http;
using Cohesity.Generator.Common;
using Microsoft.OpenApi;
using Xunit;

namespace Cohesity.Generator.Tests.Reading;

public class PartTests
{
    private const string Head = "openapi: 3.0.0\ninfo: {title: t, version: '1'}\n";

    private static string Id(IOpenApiSchema? schema) => Assert.IsType<OpenApiSchemaReference>(schema).Reference.Id!;

    [Fact]
    public void A_file_and_a_component_of_a_part_keep_their_names()
    {
        ReadResultOf result = ReadResultOf.Yaml(
            Head + "paths: {}\ncomponents:\n  schemas:\n    U: {properties: {a: {$ref: schemas/Pet.yaml}, b: {$ref: './common/./types.json#/components/schemas/Owner'}, c: {$ref: 'odd%20{x}.yaml#/Tag'}}}\n",
            ("/specs/schemas/Pet.yaml", "type: object\nproperties:\n  owner: {$ref: ../common/types.json#/components/schemas/Owner}\n  parent: {$ref: '#'}\n"),
            ("/specs/common/types.json", """{"components": {"schemas": {"Owner": {"type": "object", "properties": {"u": {"$ref": "../api.yaml#/components/schemas/U"}}}}}}"""),
            ("/specs/odd {x}.yaml", "Tag: {type: string}\n"));

        Assert.Empty(result.Problems);
        System.Collections.Generic.IDictionary<string, IOpenApiSchema> schemas = result.Document.Components!.Schemas!;
        Assert.Equal(["Owner", "Pet", "Tag", "U"], schemas.Keys.Order());
        Assert.Equal("Owner", Id(schemas["Pet"].Properties!["owner"]));
        Assert.Equal("Pet", Id(schemas["Pet"].Properties!["parent"]));
        Assert.Equal("U", Id(schemas["Owner"].Properties!["u"]));
        Assert.All(result.Read!.Hoisted.Values, hoisted => Assert.False(hoisted.IsInline));
        Assert.Equal("/specs/common/types.json#/components/schemas/Owner/properties/u", result.Origin("components", "schemas", "Owner", "properties", "u"));
    }

    [Fact]
    public void A_component_that_is_nothing_but_a_part_is_where_the_part_goes()
    {
        ReadResultOf result = ReadResultOf.Yaml(
            Head + "paths: {}\ncomponents:\n  schemas:\n    Pet: {$ref: Pet.yaml}\n    Animal: {$ref: Pet.yaml}\n",
            ("/specs/Pet.yaml", "type: object\n"));

        Assert.Empty(result.Problems);
        Assert.Equal(JsonSchemaType.Object, Assert.IsType<OpenApiSchema>(result.Document.Components!.Schemas!["Pet"]).Type);
        Assert.Equal("Pet", Id(result.Document.Components.Schemas["Animal"]));
    }

    [Fact]
    public void Names_that_collide_get_the_name_of_their_file()
    {
        ReadResultOf result = ReadResultOf.Yaml(
            Head + "paths: {}\ncomponents:\n  schemas:\n    Pet: {properties: {a: {$ref: 'a.yaml#/Pet'}, b: {$ref: 'b.yaml#/Pet'}}}\n",
            ("/specs/a.yaml", "Pet: {type: string}\n"),
            ("/specs/b.yaml", "Pet: {type: integer}\n"));

        Assert.Equal(["Pet", "a_Pet", "b_Pet"], result.Document.Components!.Schemas!.Keys.Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public void Path_items_parameters_and_responses_come_from_parts()
    {
        ReadResultOf result = ReadResultOf.Yaml(
            Head + "paths:\n  /x: {$ref: x.yaml}\n",
            ("/specs/x.yaml", "get:\n  parameters: [{$ref: 'p.yaml#/P'}, {$ref: 'nowhere.yaml'}]\n  responses:\n    200: {$ref: 'p.yaml#/R'}\n"),
            ("/specs/p.yaml", "P: {name: p, in: query, schema: {type: string}}\nR: {description: d}\n"));

        Assert.Equal(["CGEN2006 x.yaml:2:37+1 #/get/parameters/1 | nowhere.yaml"], result.Problems);
        OpenApiOperation operation = result.Document.Paths["/x"].Operations![HttpMethod.Get];
        Assert.Equal("p", Assert.Single(operation.Parameters!).Name);
        Assert.Equal("d", operation.Responses!["200"].Description);
    }

    [Fact]
    public void A_part_that_cannot_be_parsed_is_reported_where_it_is_wrong()
    {
        ReadResultOf result = ReadResultOf.Yaml(
            Head + "paths: {}\ncomponents:\n  schemas:\n    A: {$ref: a.json}\n",
            ("/specs/a.json", "{\"type\": }"));

        Assert.Equal(["CGEN1001 a.json:1:10+1", "CGEN2006 6:5+1"], result.Places);
    }
}
