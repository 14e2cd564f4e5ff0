using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Strict;

/// <summary>With <c>Reading="strict"</c> a server's deviation from its document is an exception that says where and what.</summary>
public sealed class StrictReadingTests
{
    /// <summary>Reads as a client does, and shows why not.</summary>
    private const string Refusal = """
        static string Refusal<T, TCodec>(string json)
            where TCodec : struct, OpenApiRuntime.IJsonCodec<T>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(json);
            try
            {
                OpenApiRuntime.JsonBody.Read<T, TCodec>(bytes, bytes.Length);
                return "none";
            }
            catch (JsonException exception)
            {
                return exception.Message.Split(" |")[0];
            }
        }

        """;

    private static readonly (string Json, string Refusal)[] Deviations =
    [
        ("""{"state":"open","note":null}""", "The member 'id' is required and missing. Path: $"),
        ("""{"id":1,"state":"open"}""", "The member 'note' is required and missing. Path: $"),
        ("""{"id":"1","state":"open","note":null}""", "Expected an integer, found a string. Path: $.id"),
        ("""{"id":null,"state":"open","note":null}""", "Expected an integer, found null. Path: $.id"),
        ("""{"id":1.5,"state":"open","note":null}""", "Expected a 64-bit integer, found a number that is none. Path: $.id"),
        ("""{"id":1,"state":null,"note":null}""", "Expected a string, found null. Path: $.state"),
        ("""{"id":1,"state":2,"note":null}""", "Expected a string, found a number. Path: $.state"),
        ("""{"id":1,"state":"open","note":true}""", "Expected a string, found a boolean. Path: $.note"),
        ("""{"id":1,"state":"open","note":null,"id":1}""", "The member stands twice in its object. Path: $.id"),
        ("""{"id":1,"state":"open","note":null,"paid":"true"}""", "Expected a boolean, found a string. Path: $.paid"),
        ("""{"id":1,"state":"open","note":null,"paid":null}""", "Expected a boolean, found null. Path: $.paid"),
        ("""{"id":1,"state":"open","note":null,"weight":"1.5"}""", "Expected a number, found a string. Path: $.weight"),
        ("""{"id":1,"state":"open","note":null,"placed":20240229}""", "Expected a string, found a number. Path: $.placed"),
        ("""{"id":1,"state":"open","note":null,"labels":null}""", "Expected an array, found null. Path: $.labels"),
        ("""{"id":1,"state":"open","note":null,"labels":["a",null]}""", "Expected a string, found null. Path: $.labels[1]"),
        ("""{"id":1,"state":"open","note":null,"counts":{"a":1,"a":2}}""", "The member stands twice in its object. Path: $.counts.a"),
        ("""{"id":1,"state":"open","note":null,"counts":{"a":"1"}}""", "Expected an integer, found a string. Path: $.counts.a"),
        ("""{"id":1,"state":"open","note":null,"lines":[{"item":"x"},{}]}""", "The member 'item' is required and missing. Path: $.lines[1]"),
        ("""{"id":1,"state":"open","note":null,"lines":[null]}""", "Expected an object, found null. Path: $.lines[0]"),
        ("""{"id":1,"state":"open","note":null,"place":{"y":1}}""", "The schema declares no such member, and allows no others. Path: $.place.y"),
        ("""{"id":1,"state":"open","note":null,"parcel":{"item":"x","size":1,"colour":1}}""", "The schema declares no such member, and allows no others. Path: $.parcel.colour"),
        ("""{"id":1,"state":"open","note":null,"lines":[{"item":"x","level":"1"}]}""", "Expected an integer, found a string. Path: $.lines[0].level"),
        ("""{"id":1,"state":"open","note":null,"target":null}""", "Expected a value, found null. Path: $.target"),
    ];

    [Fact]
    public void What_keeps_to_the_document_is_read_as_ever() => Assert.Equal(
        [
            """{"id":1,"state":"lost","note":null,"paid":true,"weight":1.5,"placed":"2024-02-29","labels":[],"counts":{"a":null,"b":2},"lines":[{"item":"x","level":3}],"target":7,"more":[1]}""",
            """{"name":"n","a":1}""",
        ],
        Feature.Run("strict", """"
            Order order = Read<Order>("""
                {"more":[1],"target":7,"lines":[{"level":3,"item":"x"}],"counts":{"a":null,"b":2},"labels":[],"placed":"2024-02-29","weight":1.5,"paid":true,"note":null,"state":"lost","id":1}
                """);
            order.Secret = "s";
            yield return Write(order).Replace("\"secret\":\"s\",", "");
            yield return Copy<Rest>("""{ "a": 1, "name": "n" }""");
            """"));

    [Fact]
    public void What_deviates_is_refused_with_its_path() => Assert.Equal(
        Deviations.Select(deviation => deviation.Refusal),
        Feature.Run("strict", Refusal + string.Concat(Deviations.Select(deviation => $""""
            yield return Refusal<Order, Order.JsonCodec>("""{deviation.Json}""");

            """"))));

    [Fact]
    public void Members_that_no_property_stands_for_are_read_strictly_too() => Assert.Equal(
        ["The member stands twice in its object. Path: $.a", "Expected an integer, found a string. Path: $.a"],
        Feature.Run("strict", Refusal + """"
            yield return Refusal<Rest, Rest.JsonCodec>("""{ "a": 1, "a": 2 }""");
            yield return Refusal<Rest, Rest.JsonCodec>("""{ "a": "1" }""");
            """"));

    [Fact]
    public void A_call_fails_on_a_wrong_answer_and_a_wrong_error_never_hides_the_status() => Assert.Equal(
        ["ApiException Expected an integer, found a string. Path: $.id", "ApiException`1 7", "ApiException {\"code\":\"7\"}"],
        Feature.Run("strict", """"
            var order = new Order { State = State.Open, Note = null, Secret = "s" };
            yield return Caught(HttpStatusCode.OK, "{\"id\":\"1\"}");
            yield return Caught(HttpStatusCode.BadRequest, "{\"code\":7}");
            yield return Caught(HttpStatusCode.BadRequest, "{\"code\":\"7\"}");

            string Caught(HttpStatusCode status, string body)
            {
                using var server = new Server(status, body);
                try
                {
                    server.Client().Orders.PutOrderAsync(order).GetAwaiter().GetResult();
                    return "none";
                }
                catch (ApiException exception)
                {
                    return exception.GetType().Name + " " + (exception is ApiException<Problem> typed ? typed.Error.Code.ToString() : exception.InnerException?.Message.Split(" |")[0] ?? exception.RawBody);
                }
            }
            """"));

    /// <summary>Objects of more members than one word has bits.</summary>
    [Fact]
    public void Wide_objects_are_checked_as_well()
    {
        string[] names = [.. Enumerable.Range(0, 140).Select(index => $"m{index}")];
        string document = $$"""
            openapi: 3.1.0
            info: { title: t, version: "1" }
            components:
              schemas:
                Wide:
                  type: object
                  required: [m0, m63, m64, m127, m139]
                  properties:
            {{string.Join('\n', names.Select(name => $"        {name}: {{ type: integer }}"))}}
            """;
        string Json(params string[] without) => "{" + string.Join(',', names.Except(without).Select(name => $"\"{name}\":1")) + "}";
        SpecText client = SpecText.Client("wide.yaml", document).With("OpenApiReading", "strict");

        Assert.Equal(
            ["none", "none", "The member 'm64' is required and missing. Path: $", "The member 'm139' is required and missing. Path: $", "The member 'm0' is required and missing. Path: $", "The member stands twice in its object. Path: $.m130"],
            Feature.Run(GeneratorInput.Of(client), Refusal + string.Concat(new[] { Json(), Json("m1", "m62", "m65", "m138"), Json("m64"), Json("m139"), "{\"m139\":1}", "{\"m130\":1,\"m1\":2,\"m130\":1}" }
                .Select(json => $"yield return Refusal<Wide, Wide.JsonCodec>({System.Text.Json.JsonSerializer.Serialize(json)});\n"))));
    }

    /// <summary>CASES.md, row <c>union-by-format</c>: strict reading refuses what all types of a union refuse, and in the words of the one that fits best.</summary>
    [Fact]
    public void A_union_is_refused_where_all_its_types_refuse_it_and_kept_where_none_fits() => Assert.Equal(
        ["Bag", "Expected an integer, found a string. Path: $.shape.w", "The schema declares no such member, and allows no others. Path: $.kind.x", "raw", "raw"],
        Feature.Run(
            GeneratorInput.Of(SpecText.Client("strict-unions.yaml", """
                # option: OpenApiReading=strict
                openapi: 3.1.0
                info: { title: Features, version: "1" }
                components:
                  schemas:
                    Holder: { type: object, properties: { shape: { $ref: '#/components/schemas/Shape' }, kind: { $ref: '#/components/schemas/Kind' } } }
                    Shape:
                      oneOf:
                        - { title: Box, type: object, required: [w], properties: { w: { type: integer }, d: { type: string, format: date } }, additionalProperties: false }
                        - { title: Bag, type: object, required: [w], properties: { w: { type: integer }, d: { type: string } } }
                    Kind:
                      oneOf: [ { $ref: '#/components/schemas/Closed' }, { $ref: '#/components/schemas/Open' } ]
                      discriminator: { propertyName: kind, mapping: { closed: '#/components/schemas/Closed', open: '#/components/schemas/Open' } }
                    Closed: { type: object, required: [kind], properties: { kind: { type: string } }, additionalProperties: false }
                    Open: { type: object, required: [kind], properties: { kind: { type: string } } }
                """).WithOptionsOfComments()),
            Refusal + """"
            yield return Read<Shape>("""{"w":1,"x":2}""").Match(_ => "Box", _ => "Bag", _ => "raw");
            yield return Refusal<Holder, Holder.JsonCodec>("""{"shape":{"w":"1"}}""");
            yield return Refusal<Holder, Holder.JsonCodec>("""{"kind":{"kind":"closed","x":2}}""");
            yield return Read<Shape>("[1]").Match(_ => "Box", _ => "Bag", _ => "raw");
            yield return Read<Kind>("""{"kind":"new","x":2}""").Match(_ => "Closed", _ => "Open", _ => "raw");
            """"));
}
