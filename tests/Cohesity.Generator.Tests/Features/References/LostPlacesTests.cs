using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.References;

/// <summary>What readers drop in silence is there, and a warning says what was wrong with it.</summary>
public sealed class LostPlacesTests
{
    private const string Parcel = """
        openapi: 3.0.3
        info: { title: Parcels, version: '1' }
        paths:
          /parcels/{id}:
            get:
              operationId: getParcel
              parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
              responses:
                '200': { description: a parcel, content: { $ref: '#/components/mediaTypes/parcel' } }
        components:
          mediaTypes:
            parcel: { application/json: { schema: { $ref: '#/components/schemas/Parcel' } } }
          schemas:
            Parcel: { type: object, required: [id], properties: { id: { type: string } } }
        """;

    /// <summary>CASES.md, row <c>path-without-slash</c>: the operations are there, and the slash is sent.</summary>
    [Theory]
    [InlineData("openapi: 3.0.3", "", "")]
    [InlineData("openapi: 3.1.0", "servers: [ { url: 'https://server.example/api' } ]", "/api")]
    [InlineData("swagger: '2.0'", "basePath: /v1", "/v1")]
    public void A_path_without_a_slash_has_its_operations(string version, string server, string prefix) => Assert.Equal(
        [prefix + "/items", prefix + "/orders/a%2Fb", prefix + "/ok"],
        Feature.Run(
            GeneratorInput.Of($$"""
                {{version}}
                info: { title: Slashes, version: '1' }
                {{server}}
                paths:
                  items: { get: { operationId: items, responses: { '204': { description: ok } } } }
                  'orders/{id}': { get: { operationId: order, parameters: [ { name: id, in: path, required: true, {{(version.StartsWith('s') ? "type: string" : "schema: { type: string }")}} } ], responses: { '204': { description: ok } } } }
                  /ok: { get: { operationId: okay, responses: { '204': { description: ok } } } }
                """),
            $$"""
            using var server = new Server(HttpStatusCode.NoContent, "");
            var client = new TestClient(new HttpClient(server), new Uri("https://server.example{{prefix}}"));
            client.Items.ItemsAsync().GetAwaiter().GetResult();
            client.Orders.OrderAsync("a/b").GetAwaiter().GetResult();
            client.Ok.OkayAsync().GetAwaiter().GetResult();
            return server.Sent;
            """.Replace("return server.Sent;", "foreach (string sent in server.Sent) { yield return sent; }", System.StringComparison.Ordinal),
            "CGEN2059",
            "CGEN2059"));

    /// <summary>CASES.md, row <c>content-reference</c>.</summary>
    [Fact]
    public void A_reference_in_the_place_of_content_is_followed() => Assert.Equal(
        ["7 Parcel"],
        Feature.Run(GeneratorInput.Of(Parcel), """
            using var server = new Server(HttpStatusCode.OK, "{ \"id\": \"7\" }");
            Parcel parcel = server.Client().Parcels.GetParcelAsync("a").GetAwaiter().GetResult();
            yield return parcel.Id + " " + parcel.GetType().Name;
            """, "CGEN2061"));

    /// <summary>CASES.md, row <c>content-reference</c>: a reference in the place of any map, here into another file.</summary>
    [Fact]
    public void A_reference_in_the_place_of_any_map_is_followed() => Assert.Equal(
        ["/parcels?page=2", "2024-02-29", "4", "/parcels?page=3", "not found", "7 x"],
        Feature.Run(
            GeneratorInput.Of(
                SpecText.Client("parcels.yaml", """
                    openapi: 3.1.0
                    info: { $ref: common.yaml#/info }
                    servers: { $ref: common.yaml#/servers }
                    paths: { $ref: common.yaml#/paths }
                    components:
                      schemas: { $ref: common.yaml#/schemas }
                      responses: { $ref: common.yaml#/responses }
                    """),
                new SpecText("common.yaml", """
                    info: { title: Parcels, version: '1' }
                    servers: [ { url: 'https://server.example' } ]
                    parameters: [ { name: page, in: query, schema: { type: integer, format: int32 } } ]
                    headers: { X-Day: { schema: { type: string, format: date } } }
                    problem: { application/json: { schema: { $ref: 'parcels.yaml#/components/schemas/Problem' } } }
                    paths:
                      /parcels:
                        get:
                          operationId: listParcels
                          parameters: { $ref: '#/parameters' }
                          responses: { '200': { description: All., headers: { $ref: '#/headers' }, content: { application/json: { schema: { $ref: '#/schemas/Parcel' } } } }, '404': { $ref: 'parcels.yaml#/components/responses/Missing' } }
                    responses: { Missing: { description: None., content: { $ref: '#/problem' } } }
                    schemas:
                      Parcel: { type: object, properties: { $ref: '#/members' } }
                      Problem: { type: object, properties: { message: { type: string } } }
                    members: { size: { type: integer }, $ref: { type: string }, $id: { type: string } }
                    """).With("OpenApiPartOf", "TestClient")),
            """"
            using var server = new Server(HttpStatusCode.OK, "");
            server.Answer = () => { var answer = new HttpResponseMessage { Content = new StringContent("{ \"size\": 4 }", Encoding.UTF8, "application/json") }; answer.Headers.TryAddWithoutValidation("X-Day", "2024-02-29"); return answer; };
            ApiResponse<Parcel> response = server.Client().Parcels.ListParcelsWithResponseAsync(2).GetAwaiter().GetResult();
            yield return server.Sent[0];
            yield return TestClientHeaders.XDay(response.Headers)!.Value.ToString("yyyy-MM-dd");
            yield return response.Body.Size;
            using var missing = new Server(HttpStatusCode.NotFound, "{ \"message\": \"not found\" }");
            string? message = null;
            try { missing.Client().Parcels.ListParcelsAsync(3).GetAwaiter().GetResult(); } catch (ApiException<Problem> exception) { message = exception.Error.Message; }
            yield return missing.Sent[0];
            yield return message;
            Parcel parcel = Read<Parcel>("""{ "$id": "7", "$ref": "x" }""");
            yield return parcel.Id + " " + parcel.Ref;
            """",
            "CGEN2061", "CGEN2061", "CGEN2061", "CGEN2061", "CGEN2061", "CGEN2061", "CGEN2061", "CGEN2061", "CGEN2061"));

    /// <summary>CASES.md, row <c>content-reference</c>, in 2.0 and in the other maps.</summary>
    [Fact]
    public void A_reference_in_the_place_of_a_map_of_2_0_is_followed() => Assert.Equal(
        ["/items?q=x", "a"],
        Feature.Run(
            GeneratorInput.Of("""
                swagger: '2.0'
                info: { title: Items, version: '1' }
                host: server.example
                schemes: { $ref: '#/x-common/schemes' }
                paths:
                  /items:
                    get:
                      operationId: listItems
                      parameters: [ { name: q, in: query, type: string } ]
                      responses: { $ref: '#/x-common/responses' }
                definitions:
                  Item: { type: object, required: { $ref: '#/x-common/required' }, properties: { $ref: '#/x-common/properties' } }
                x-common:
                  schemes: [ https ]
                  required: [ name ]
                  properties: { name: { type: string } }
                  responses: { '200': { description: Some., schema: { $ref: '#/definitions/Item' } } }
                """),
            """
            using var server = new Server(HttpStatusCode.OK, "{ \"name\": \"a\" }");
            Item item = server.Client().Items.ListItemsAsync("x").GetAwaiter().GetResult();
            yield return server.Sent[0];
            yield return new Item { Name = item.Name }.Name;
            """,
            "CGEN2061", "CGEN2061", "CGEN2061", "CGEN2061"));
}
