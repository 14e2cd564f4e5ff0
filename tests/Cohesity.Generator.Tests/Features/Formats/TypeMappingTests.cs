using Cohesity.Generator.Binding.Operations.Responses;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Surface.Building;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Formats;

/// <summary>A struct of the project in the place of a format's type: <c>TypeMappings="date-time=Contoso.Moment,Contoso.MomentCodec"</c>.</summary>
public sealed class TypeMappingTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: t, version: "1" }
        paths:
          /events/{at}:
            get:
              operationId: findEvent
              tags: [events]
              parameters:
                - { name: at, in: path, required: true, schema: { type: string, format: moment } }
                - { name: since, in: query, schema: { type: string, format: moment } }
                - { name: on, in: query, schema: { type: array, items: { type: string, format: moment } } }
                - { name: X-Trace, in: header, schema: { type: string, format: moment } }
              responses:
                '200':
                  description: d
                  headers: { X-Seen: { schema: { type: string, format: moment } } }
                  content: { application/json: { schema: { $ref: '#/components/schemas/Event' } } }
          /events:
            post:
              operationId: addEvent
              tags: [events]
              requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { type: object, required: [at], properties: { at: { type: string, format: moment }, end: { type: string, format: moment } } } } } }
              responses: { '204': { description: d } }
        components:
          schemas:
            Event:
              type: object
              required: [at, end]
              properties:
                at: { type: string, format: moment }
                end: { type: [string, 'null'], format: moment }
                seen: { type: string, format: moment, default: m1 }
                all: { type: array, items: { type: string, format: moment } }
                named: { type: object, additionalProperties: { type: string, format: moment } }
                either: { oneOf: [{ type: string, format: moment }, { type: integer }] }
        """;

    private const string Codec = """
        #pragma warning disable CS1591
        namespace Contoso;

        public readonly record struct Moment(int Number);

        public readonly struct MomentCodec : global::Test.IApiTextCodec<Moment>
        {
            public Moment Parse(string text) => text.StartsWith('m') ? new(int.Parse(text.Substring(1))) : throw new global::System.FormatException("No moment.");

            public string Format(Moment value) => "m" + value.Number;
        }

        public sealed class MomentConverter : global::System.Text.Json.Serialization.JsonConverter<Moment>
        {
            public override Moment Read(ref global::System.Text.Json.Utf8JsonReader reader, global::System.Type typeToConvert, global::System.Text.Json.JsonSerializerOptions options) => default(MomentCodec).Parse(reader.GetString()!);

            public override void Write(global::System.Text.Json.Utf8JsonWriter writer, Moment value, global::System.Text.Json.JsonSerializerOptions options) => writer.WriteStringValue(default(MomentCodec).Format(value));
        }
        """;

    private const string Whole = """{"at":"m1","end":null,"seen":"m2","all":["m3","m4"],"named":{"a":"m5"},"either":"m6"}""";

    [Theory]
    [InlineData("tolerant", "MomentCodec")]
    [InlineData("strict", "MomentCodec")]
    [InlineData("tolerant", "MomentConverter")]
    [InlineData("strict", "MomentConverter")]
    public void It_is_read_and_written_in_JSON(string reading, string codec) => Assert.Equal(
        [Whole, "Moment { Number = 1 } Moment { Number = 3 } Moment { Number = 5 } Moment { Number = 6 }", "True", "JsonException", "JsonException"],
        Feature.Run(Input("OpenApiReading", reading, codec), $$""""
            yield return Copy<Event>("""{{Whole}}""");
            Event read = Read<Event>("""{{Whole}}""");
            yield return $"{read.At} {read.All![0]} {read.Named!["a"]} {read.Either!.Match(moment => moment.ToString(), number => "number", raw => "raw")}";
            yield return read.End is null;
            yield return Failure(() => Read<Event>("""{"at":"x","end":null}"""));
            yield return Failure(() => Read<Event>("""{"at":1,"end":null}"""));
            """"));

    [Theory]
    [InlineData("MomentCodec")]
    [InlineData("MomentConverter")]
    public void It_is_sent_in_paths_queries_headers_and_forms_and_read_in_headers(string codec) => Assert.Equal(
        ["/events/m7?since=m8&on=m9&on=m10", "X-Trace: m11", "/events", "at=m12", "Moment { Number = 13 }", "True"],
        Feature.Run(Input("OpenApiOptionalParameters", "always", codec), """
            using var server = new Server(HttpStatusCode.OK, "{\"at\":\"m1\",\"end\":\"m2\"}");
            IEventsApi api = server.Client().Events;
            api.FindEventAsync(new Contoso.Moment(7), new FindEventOptions { Since = new(8), On = [new(9), new(10)], XTrace = new(11) }).GetAwaiter().GetResult();
            api.AddEventAsync(new AddEventRequest { At = new(12) }).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }

            yield return new ApiHeaders([new("X-Seen", "m13")]).XSeen()!;
            yield return new ApiHeaders([new("X-Seen", "x")]).XSeen() is null;
            """));

    [Fact]
    public void The_fake_server_and_older_frameworks_take_it()
    {
        CompilationAssert.Compiles(GeneratorRunner.Run(Input("OpenApiFake", "true")));
        CompilationAssert.Compiles(GeneratorRunner.Run(Input("OpenApiFake", "true").WithReferences(ReferenceSet.Net80)));
    }

    [Fact]
    public void Its_name_is_a_fact_of_the_surface() => Assert.Equal(
        "List<Contoso.Moment?>",
        SurfaceTypes.NonNullable(new TypeRef(TypeKind.List, Item: new TypeRef(TypeKind.Mapped, IsNullable: true) { Mapping = new TypeMapping("moment", "Contoso.Moment", "Contoso.MomentCodec") })));

    [Fact]
    public void A_date_in_the_form_of_HTTP_keeps_its_type() => Assert.Equal(
        TypeKind.HttpDate,
        HttpFields.TypeOf("Last-Modified", new TypeRef(TypeKind.Mapped, Item: new TypeRef(TypeKind.DateTime))).Kind);

    [Fact]
    public void Emitted_code_calls_the_codec() => Assert.Contains(
        "default(global::Contoso.MomentCodec).Format(at)",
        GeneratorRunner.Run(Input("OpenApiReading", "tolerant")).File("EventsApi.g.cs"));

    private static GeneratorInput Input(string option, string value, string codec = "MomentCodec") => GeneratorInput
        .Of(SpecText.Client("spec.yaml", Document).With("OpenApiTypeMappings", "moment=Contoso.Moment,Contoso." + codec).With(option, value))
        .WithSource("Codec.cs", Codec);
}
