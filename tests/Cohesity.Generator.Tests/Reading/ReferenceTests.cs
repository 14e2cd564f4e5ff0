using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Text;
using Cohesity.Generator.Reading;
using Microsoft.OpenApi;
using Xunit;

namespace Cohesity.Generator.Tests.Reading;

public class ReferenceTests
{
    private static string Id(IOpenApiSchema? schema) => Assert.IsType<OpenApiSchemaReference>(schema).Reference.Id!;

    private static IOpenApiSchema Property(ReadResultOf result, string schema, string property) =>
        result.Document.Components!.Schemas![schema].Properties![property];

    [Fact]
    public void A_reference_into_a_schema_makes_a_component_that_both_places_share()
    {
        ReadResultOf result = ReadResultOf.Schemas("""
                A: {type: object, properties: {b: {type: object, properties: {c: {type: string}}}}}
                D: {type: object, properties: {e: {$ref: '#/components/schemas/A/properties/b'}}}
            """);

        Assert.Empty(result.Problems);
        Assert.Equal("A_properties_b", Id(Property(result, "D", "e")));
        Assert.Equal("A_properties_b", Id(Property(result, "A", "b")));
        HoistedComponent hoisted = result.Read!.Hoisted["A_properties_b"];
        Assert.True(hoisted.IsInline);
        Assert.Equal("#/components/schemas/A/properties/b", hoisted.Origin.ToString());
    }

    [Fact]
    public void A_reference_into_a_path_makes_a_component()
    {
        ReadResultOf result = ReadResultOf.Yaml("""
            openapi: 3.0.0
            info: {title: t, version: '1'}
            paths:
              /x:
                get:
                  responses:
                    200: {description: d, content: {application/json: {schema: {type: object}}}}
              /y:
                get:
                  responses:
                    200: {description: d, content: {application/json: {schema: {$ref: '#/paths/~1x/get/responses/200/content/application~1json/schema'}}}}
            """);

        Assert.Empty(result.Problems);
        IOpenApiSchema? first = result.Document.Paths["/x"].Operations![HttpMethod.Get].Responses!["200"].Content!["application/json"].Schema;
        IOpenApiSchema? second = result.Document.Paths["/y"].Operations![HttpMethod.Get].Responses!["200"].Content!["application/json"].Schema;
        Assert.Equal(Id(first), Id(second));
        Assert.True(result.Read!.Hoisted[Id(first)].IsInline);
    }

    [Fact]
    public void A_property_an_example_or_an_extension_that_is_called_ref_is_data()
    {
        ReadResultOf result = ReadResultOf.Schemas("""
                A:
                  type: object
                  example: {$ref: '#/nowhere'}
                  default: {$ref: '#/nowhere'}
                  x-data: {$ref: '#/nowhere'}
                  enum: [{$ref: '#/nowhere'}]
                  properties: {$ref: {type: string}}
            """);

        Assert.Empty(result.Problems);
        Assert.Equal(JsonSchemaType.String, Property(result, "A", "$ref").Type);
    }

    [Fact]
    public void Chains_collapse_to_their_end_in_linear_time()
    {
        var schemas = new StringBuilder();
        for (int i = 0; i < 20_000; i++)
        {
            schemas.Append(CultureInfo.InvariantCulture, $"    A{i}: {{$ref: '#/components/schemas/A{i + 1}'}}\n");
        }

        ReadResultOf result = ReadResultOf.Schemas(schemas + "    A20000: {type: integer}\n    Z: {properties: {a: {$ref: '#/components/schemas/A0'}}}\n");

        Assert.Empty(result.Problems);
        Assert.Equal("A20000", Id(Property(result, "Z", "a")));
        Assert.Equal("A20000", Id(result.Document.Components!.Schemas!["A7"]));
    }

    [Fact]
    public void Circles_of_references_are_reported_at_each_start_and_become_any_value()
    {
        ReadResultOf result = ReadResultOf.Schemas("""
                A: {$ref: '#/components/schemas/B'}
                B: {$ref: '#/components/schemas/A'}
                C: {type: object, properties: {c: {$ref: '#/components/schemas/C'}}}
            """);

        Assert.Equal(
            [
                "CGEN2007 6:5+1 #/components/schemas/A | #/components/schemas/B → #/components/schemas/A",
                "CGEN2007 7:5+1 #/components/schemas/B | #/components/schemas/A → #/components/schemas/B",
            ],
            result.Problems.Order());
        Assert.IsType<OpenApiSchema>(result.Document.Components!.Schemas!["A"]);
        Assert.Equal("C", Id(Property(result, "C", "c")));
    }

    [Fact]
    public void A_reference_that_dangles_is_reported_with_its_trail_and_the_operation_is_kept()
    {
        ReadResultOf result = ReadResultOf.Yaml("""
            openapi: 3.0.0
            info: {title: t, version: '1'}
            paths:
              /x:
                get:
                  parameters:
                    - {$ref: '#/components/parameters/P'}
                    - {name: q, in: query, schema: {type: string}}
                  responses:
                    200: {$ref: 'https://example.com/r.yaml'}
                    default: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
            components:
              schemas:
                A: {$ref: other.yaml#/A}
            """);

        Assert.Equal(
            [
                "CGEN2005 7:11+1 #/paths/~1x/get/parameters/0 | #/components/parameters/P",
                "CGEN2006 10:9+3 #/paths/~1x/get/responses/200 | https://example.com/r.yaml",
                "CGEN2006 11:64+6 #/paths/~1x/get/responses/default/content/application~1json/schema | #/components/schemas/A → other.yaml#/A",
                "CGEN2006 14:5+1 #/components/schemas/A | other.yaml#/A",
            ],
            result.Problems);
        OpenApiOperation operation = result.Document.Paths["/x"].Operations![HttpMethod.Get];
        Assert.Equal("q", Assert.Single(operation.Parameters!).Name);
        Assert.Equal("#/paths/~1x/get/parameters/1", result.Origin("paths", "/x", "get", "parameters", "0"));
        Assert.Equal(["default"], operation.Responses!.Keys);
    }

    [Theory]
    [InlineData("3.0.0")]
    [InlineData("3.1.0")]
    public void What_stands_beside_a_reference_in_a_schema_is_kept(string version)
    {
        ReadResultOf result = ReadResultOf.Schemas(
            """
                A: {type: object}
                B: {properties: {a: {$ref: '#/components/schemas/A', description: d, nullable: true, x-foo: 1}}}
            """,
            version);

        var schema = Assert.IsType<OpenApiSchema>(Property(result, "B", "a"));
        Assert.Equal("A", Id(Assert.Single(schema.AllOf!)));
        Assert.Equal("d", schema.Description);
        Assert.Equal(["x-foo", "x-nullable"], schema.Extensions!.Keys.Order());
    }

    [Fact]
    public void Names_with_odd_characters_are_found()
    {
        ReadResultOf result = ReadResultOf.Schemas("""
                "a/b": {type: string}
                "c d": {type: string}
                "e%20f": {type: string}
                "g~h": {type: string}
                "é#[x]": {type: string}
                U: {properties: {a: {$ref: '#/components/schemas/a~1b'}, b: {$ref: '#/components/schemas/c%20d'}, c: {$ref: '#/components/schemas/e%2520f'}, d: {$ref: '#/components/schemas/g~0h'}, e: {$ref: '#/components/schemas/%C3%A9%23%5Bx%5D'}}}
            """);

        Assert.Empty(result.Problems);
        IEnumerable<OpenApiSchemaReference> references = result.Document.Components!.Schemas!["U"].Properties!.Values.Cast<OpenApiSchemaReference>();
        Assert.Equal(["a\u2215b", "c d", "e%20f", "g~h", "é#[x]"], references.Select(reference => reference.Reference.Id));
        Assert.All(references, reference => Assert.NotNull(reference.Target));
        Assert.Equal("#/components/schemas/a~1b", result.Origin("components", "schemas", "a\u2215b"));
    }

    [Fact]
    public void Anchors_ids_and_dynamic_references_are_resolved()
    {
        ReadResultOf result = ReadResultOf.Schemas("""
                A: {$anchor: foo, properties: {self: {$ref: '#foo'}}}
                B: {$id: 'https://example.com/b', $dynamicAnchor: node, properties: {next: {$dynamicRef: '#node'}}}
                C: {properties: {b: {$ref: 'https://example.com/b'}, d: {$ref: '#/$defs/D'}}, $defs: {D: {type: integer}}}
            """);

        Assert.Empty(result.Problems);
        Assert.Equal("A", Id(Property(result, "A", "self")));
        Assert.Equal("B", Id(Property(result, "B", "next")));
        Assert.Equal("B", Id(Property(result, "C", "b")));
        Assert.Equal("D", Id(Property(result, "C", "d")));
        Assert.False(result.Read!.Hoisted["D"].IsInline);
    }

    [Fact]
    public void A_mapping_names_schemas_in_every_way()
    {
        ReadResultOf result = ReadResultOf.Schemas("""
                A: {type: object}
                B: {type: object}
                U:
                  oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
                  discriminator: {propertyName: k, mapping: {a: '#/components/schemas/A', b: B, c: Missing}}
            """);

        Assert.Equal(["CGEN2005 10:85+1 #/components/schemas/U/discriminator/mapping/c | Missing"], result.Problems);
        Assert.Equal(["a=A", "b=B"], result.Document.Components!.Schemas!["U"].Discriminator!.Mapping!.Select(entry => entry.Key + "=" + entry.Value.Reference.Id));
    }

    [Fact]
    public void Path_items_are_copied_and_a_circle_of_them_ends()
    {
        ReadResultOf result = ReadResultOf.Yaml("""
            openapi: 3.1.0
            info: {title: t, version: '1'}
            paths:
              /x: {$ref: '#/components/pathItems/P'}
              /y: {$ref: '#/components/pathItems/P', summary: mine}
            components:
              pathItems:
                P:
                  summary: theirs
                  post:
                    callbacks:
                      again: {'{$request.body#/url}': {$ref: '#/components/pathItems/P'}}
                    responses: {200: {description: d}}
            """);

        Assert.NotNull(result.Document.Paths["/x"].Operations![HttpMethod.Post]);
        Assert.Equal("mine", result.Document.Paths["/y"].Summary);
        Assert.Equal(["CGEN2007 12:19+22"], result.Places.Distinct());
        Assert.Equal("#/components/pathItems/P/post", result.Origin("paths", "/x", "post"));
    }

    [Fact]
    public void A_schema_of_a_part_is_found_by_its_id()
    {
        ReadResultOf result = ReadResultOf.Yaml(
            """
            openapi: 3.1.0
            info: {title: t, version: '1'}
            paths: {}
            components:
              schemas:
                A:
                  $id: https://s.example/a
                  properties: {pet: {$ref: pet}, name: {$ref: 'pet#name'}, size: {$ref: 'https://s.example/pet#/$defs/size'}}
                B: {properties: {pet: {$ref: 'https://s.example/pet'}, own: {$ref: '#'}}}
            """,
            ("/specs/pet.yaml", "$id: https://s.example/pet\ntype: object\nexample: {$id: 'https://s.example/a', $anchor: name}\n$defs: {name: {$anchor: name, type: string}, size: {type: integer}}\n"));

        Assert.Empty(result.Problems);
        Assert.Equal(["pet", "name", "size"], new[] { "pet", "name", "size" }.Select(name => Id(Property(result, "A", name))));
        Assert.Equal("pet", Id(Property(result, "B", "pet")));
        Assert.Equal("B", Id(Property(result, "B", "own")));
    }

    [Theory]
    [InlineData("https://api.example/v1/openapi.yaml#/components/schemas/Pet")]
    [InlineData("/v1/openapi.yaml#/components/schemas/Pet")]
    [InlineData("openapi.yaml#/components/schemas/Pet")]
    [InlineData("https://api.example/v1/parts/pet.yaml#/Pet")]
    [InlineData("parts/pet.yaml#/Pet")]
    public void What_lies_beside_the_document_by_its_own_address_is_found(string reference)
    {
        ReadResultOf result = ReadResultOf.Yaml(
            $$$"""
            openapi: 3.2.0
            $self: https://api.example/v1/openapi.yaml
            info: {title: t, version: '1'}
            paths: {}
            components:
              schemas:
                Pet: {type: object}
                A: { properties: { pet: { $ref: '{{{reference}}}' } } }
            """,
            ("/specs/parts/pet.yaml", "Pet: {type: object}\n"));

        Assert.Empty(result.Problems);
        Assert.Contains("Pet", Id(Property(result, "A", "pet")), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_pointer_follows_the_references_on_its_way()
    {
        ReadResultOf result = ReadResultOf.Schemas("""
                A: {$ref: '#/components/schemas/B'}
                B: {type: object, properties: {c: {$ref: '#/components/schemas/C'}}}
                C: {type: object, properties: {d: {type: object}}}
                D: {properties: {d: {$ref: '#/components/schemas/A/properties/c/properties/d'}, e: {$ref: '#/components/schemas/A/properties/f'}}}
            """);

        Assert.Equal(["CGEN2005 9:85+1"], result.Places);
        Assert.Equal("C_properties_d", Id(Property(result, "D", "d")));
    }

    [Fact]
    public void References_that_stand_for_maps_end_where_they_go_round()
    {
        ReadResultOf result = ReadResultOf.Schemas("""
                A: {properties: {$ref: '#/components/schemas/A/properties'}}
                B: {properties: {b: {properties: {$ref: '#/components/schemas/B/properties'}}}}
                C: {properties: {$ref: '#/components/schemas/D'}}
                D: {type: object}
                E: {discriminator: {propertyName: k, mapping: {$ref: '#/components/schemas/D'}}}
            """);

        Assert.Equal(["CGEN2005", "CGEN2007", "CGEN2007", "CGEN2061"], result.Problems.Select(problem => problem.Split(' ')[0]).Order());
        Assert.Equal("D", result.Document.Components!.Schemas!["E"].Discriminator!.Mapping!["$ref"].Reference.Id);
    }
}
