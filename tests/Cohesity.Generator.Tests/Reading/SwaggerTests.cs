using System.Linq;
using System.Net.Http;
using Cohesity.Generator.Reading;
using Microsoft.OpenApi;
using Xunit;

namespace Cohesity.Generator.Tests.Reading;

public class SwaggerTests
{
    private const string Text = """
        swagger: "2.0"
        info: {title: t, version: 1.0}
        paths:
          /u/{id}:
            parameters:
              - {name: id, in: path, required: true, type: integer, format: int64}
            post:
              consumes: [multipart/form-data, multipart/form-data]
              parameters:
                - {name: file, in: formData, type: file, required: true, description: the file}
                - {name: tags, in: formData, type: array, items: {type: string}, collectionFormat: multi}
                - {$ref: '#/parameters/Form'}
                - {collectionFormat: csv, name: q, in: query, type: array, items: {type: string}}
                - {name: q2, in: query, type: array, collectionFormat: multi, items: {type: string}}
                - {name: q3, in: query, type: array, collectionFormat: tsv, items: {type: string}}
              responses: {200: {description: ok, schema: {type: file}, headers: {X: {type: integer}}}, default: {$ref: '#/responses/E'}}
            put:
              parameters: [{$ref: '#/parameters/Body'}]
              responses: {200: {description: ok, schema: {$ref: '#/definitions/A'}}}
        consumes: [application/json]
        produces: [application/vnd.api+json]
        host: h:8080
        basePath: v1
        schemes: [https, ws]
        parameters:
          Form: {name: f, in: formData, type: integer}
          Body: {name: body, in: body, required: true, schema: {$ref: '#/definitions/A'}}
        responses: {E: {description: e, schema: {$ref: '#/definitions/E'}}}
        definitions:
          A: {type: object, discriminator: k, properties: {k: {type: string}, e: {$ref: '#/definitions/E', x-nullable: true}}}
          E: {type: object}
        securityDefinitions: {b: {type: basic}, o: {type: oauth2, flow: application, tokenUrl: 'http://t/x', scopes: {a: b}}}
        """;

    private static readonly ReadResultOf Result = ReadResultOf.Yaml(Text);

    private static OpenApiOperation Operation(HttpMethod method) => Result.Document.Paths["/u/{id}"].Operations![method];

    private static string Origin(params string[] segments) => Result.Origin(segments);

    [Fact]
    public void Reads_without_a_problem_and_says_its_version()
    {
        Assert.Empty(Result.Problems);
        Assert.Equal(SpecVersion.V2_0, Result.Read!.Version);
        Assert.Equal("https://h:8080/v1", Assert.Single(Result.Document.Servers!).Url);
    }

    [Fact]
    public void Form_parameters_are_a_body()
    {
        IOpenApiRequestBody body = Operation(HttpMethod.Post).RequestBody!;
        IOpenApiMediaType form = Assert.Single(body.Content!).Value;

        Assert.Equal(["multipart/form-data"], body.Content!.Keys);
        Assert.Equal(["file", "tags", "f"], form.Schema!.Properties!.Keys);
        Assert.Equal(["file"], form.Schema.Required!);
        Assert.Equal("binary", form.Schema.Properties["file"].Format);
        Assert.True(form.Encoding!["tags"].Explode);
        Assert.Equal("#/paths/~1u~1{id}/post/parameters/1", Origin("paths", "/u/{id}", "post", "requestBody", "content", "multipart/form-data", "schema", "properties", "tags"));
    }

    [Fact]
    public void A_body_parameter_is_a_body_of_what_the_document_consumes()
    {
        IOpenApiRequestBody body = Operation(HttpMethod.Put).RequestBody!;

        Assert.True(body.Required);
        Assert.Equal("A", Assert.IsType<OpenApiSchemaReference>(body.Content!["application/json"].Schema).Reference.Id);
        Assert.Equal("#/parameters/Body/schema", Origin("paths", "/u/{id}", "put", "requestBody", "content", "application/json", "schema"));
    }

    [Fact]
    public void Collection_formats_are_styles()
    {
        Assert.Equal(
            ["q Form False", "q2 Form True", "q3 Form False"],
            Operation(HttpMethod.Post).Parameters!.Select(parameter => $"{parameter.Name} {parameter.Style} {parameter.Explode}"));
        Assert.Equal(["x-cgen-collection-format"], Operation(HttpMethod.Post).Parameters![2].Extensions!.Keys);
        Assert.Equal("#/paths/~1u~1{id}/post/parameters/3/items", Origin("paths", "/u/{id}", "post", "parameters", "0", "schema", "items"));
    }

    [Fact]
    public void Responses_have_what_the_operation_produces()
    {
        Assert.Equal(["application/octet-stream"], Operation(HttpMethod.Post).Responses!["200"].Content!.Keys);
        Assert.Equal(JsonSchemaType.Integer, Operation(HttpMethod.Post).Responses!["200"].Headers!["X"].Schema!.Type);
        Assert.Equal(["application/vnd.api+json"], Operation(HttpMethod.Put).Responses!["200"].Content!.Keys);
        Assert.Equal(["application/vnd.api+json"], Operation(HttpMethod.Post).Responses!["default"].Content!.Keys);
    }

    [Fact]
    public void Definitions_and_security_are_components()
    {
        OpenApiComponents components = Result.Document.Components!;

        Assert.Equal("k", components.Schemas!["A"].Discriminator!.PropertyName);
        Assert.Equal(["x-nullable"], components.Schemas["A"].Properties!["e"].Extensions!.Keys);
        Assert.Equal("basic", components.SecuritySchemes!["b"].Scheme);
        Assert.NotNull(components.SecuritySchemes["o"].Flows!.ClientCredentials);
        Assert.Equal("#/definitions/A/properties/k", Origin("components", "schemas", "A", "properties", "k"));
    }
}
