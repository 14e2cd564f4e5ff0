using System.Globalization;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Formats;

/// <summary>A schema of the document that has a type of the project, among schemas that are made of it.</summary>
public sealed class MappedSchemaTests
{
    private const string Types = """
        #nullable enable
        #pragma warning disable CS1591
        using System;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;

        namespace Contoso;

        public class Thing
        {
            public JsonNode Node { get; init; } = new JsonObject();

            public override string ToString() => "Thing " + Node.ToJsonString();
        }

        public sealed class ThingConverter : JsonConverter<Thing>
        {
            public override Thing Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new() { Node = JsonNode.Parse(ref reader)! };

            public override void Write(Utf8JsonWriter writer, Thing value, JsonSerializerOptions options) => value.Node.WriteTo(writer);
        }
        """;

    [Fact]
    public void It_is_an_alternative_by_its_members_and_by_a_discriminator() => Assert.Equal(
        ["Thing {\"radius\":1}", "Square", "raw", "{\"a\":{\"radius\":1},\"b\":{\"kind\":\"circle\",\"radius\":2}}", "Thing {\"kind\":\"circle\",\"radius\":2}", "Square", "raw"],
        Feature.Run(Input("schema:Circle=Contoso.Thing,Contoso.ThingConverter", """
            Circle: { type: object, required: [radius], properties: { radius: { type: integer } } }
            Square: { type: object, required: [side], properties: { side: { type: integer } } }
            Shape: { oneOf: [{ $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' }] }
            Told: { oneOf: [{ $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' }], discriminator: { propertyName: kind, mapping: { circle: '#/components/schemas/Circle', square: '#/components/schemas/Square' } } }
            Holder: { type: object, properties: { a: { $ref: '#/components/schemas/Shape' }, b: { $ref: '#/components/schemas/Told' } } }
            """), """
            yield return Show(Read<Holder>("{\"a\":{\"radius\":1}}").A!.Value);
            yield return Show(Read<Holder>("{\"a\":{\"side\":1}}").A!.Value);
            yield return Show(Read<Holder>("{\"a\":7}").A!.Value);
            yield return Copy<Holder>("{\"a\":{\"radius\":1},\"b\":{\"kind\":\"circle\",\"radius\":2}}");
            yield return Show(Read<Holder>("{\"b\":{\"kind\":\"circle\",\"radius\":2}}").B!.Value);
            yield return Show(Read<Holder>("{\"b\":{\"kind\":\"square\",\"side\":2}}").B!.Value);
            yield return Show(Read<Holder>("{\"b\":{\"kind\":\"hexagon\"}}").B!.Value);

            static string Show(object value) => value is JsonElement ? "raw" : value is Contoso.Thing ? value.ToString()! : value.GetType().Name;
            """));

    [Fact]
    public void Alternatives_may_be_of_one_class_or_derive_from_each_other() => Assert.Equal(
        ["circle", "square", "special", "{\"all\":[{\"radius\":1},{\"side\":1},{\"more\":1}]}"],
        Feature.Run(
            Input("schema:Circle=Contoso.Thing,Contoso.ThingConverter|schema:Square=Contoso.Thing,Contoso.ThingConverter|schema:Special=Contoso.SpecialThing,Contoso.SpecialThingConverter", """
                Circle: { type: object, required: [radius], properties: { radius: { type: integer } } }
                Square: { type: object, required: [side], properties: { side: { type: integer } } }
                Special: { type: object, required: [more], properties: { more: { type: integer } } }
                Shape: { oneOf: [{ $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' }, { $ref: '#/components/schemas/Special' }] }
                Holder: { type: object, properties: { all: { type: array, items: { $ref: '#/components/schemas/Shape' } } } }
                """).WithSource("Special.cs", """
                #pragma warning disable CS1591
                namespace Contoso;

                public sealed class SpecialThing : Thing { }

                public sealed class SpecialThingConverter : System.Text.Json.Serialization.JsonConverter<SpecialThing>
                {
                    public override SpecialThing Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) =>
                        new() { Node = System.Text.Json.Nodes.JsonNode.Parse(ref reader)! };

                    public override void Write(System.Text.Json.Utf8JsonWriter writer, SpecialThing value, System.Text.Json.JsonSerializerOptions options) => value.Node.WriteTo(writer);
                }
                """),
            """
            const string Json = "{\"all\":[{\"radius\":1},{\"side\":1},{\"more\":1}]}";
            foreach (Shape shape in Read<Holder>(Json).All!)
            {
                yield return shape.Match(circle => "circle", square => "square", special => "special", raw => "raw");
            }

            yield return Copy<Holder>(Json);
            """));

    [Fact]
    public void A_type_of_the_framework_is_the_one_that_the_client_has_itself() => Assert.Equal(
        ["{\"price\":\"1.50\",\"either\":2.5}", "1.50"],
        Feature.Run(
            Input("decimal=System.Decimal,Contoso.DecimalCodec", """
                Holder: { type: object, properties: { price: { type: string, format: decimal }, either: { oneOf: [{ type: string, format: decimal }, { type: number, format: decimal }] } } }
                """, "OpenApiReading=strict").WithSource("Decimal.cs", """
                #pragma warning disable CS1591
                namespace Contoso;

                public readonly struct DecimalCodec : Test.IApiTextCodec<decimal>
                {
                    public decimal Parse(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

                    public string Format(decimal value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
                }
                """),
            """
            yield return Copy<Holder>("{\"price\":\"1.50\",\"either\":2.5}");
            yield return Read<Holder>("{\"price\":\"1.50\"}").Price!;
            """));

    [Fact]
    public void A_header_holds_no_object() => Assert.Equal(
        ["x"],
        Feature.Run(
            GeneratorInput.Of(SpecText.Client("spec.yaml", """
                openapi: 3.1.0
                info: { title: t, version: "1" }
                paths:
                  /a: { get: { operationId: getA, responses: { '204': { description: d, headers: { X-Money: { schema: { $ref: '#/components/schemas/Money' } } } } } } }
                components: { schemas: { Money: { type: object, properties: { a: { type: integer } } } } }
                """).With("OpenApiTypeMappings", "schema:Money=Contoso.Thing,Contoso.ThingConverter")).WithSource("Types.cs", Types),
            """
            string? money = new ApiHeaders([new("X-Money", "x")]).XMoney();
            yield return money;
            """,
            "CGEN2031"));

    [Fact]
    public void A_webhook_brings_it() => Assert.Contains("global::Contoso.Thing", GeneratorRunner.Run(GeneratorInput.Of(SpecText.Client("spec.yaml", """
        openapi: 3.1.0
        info: { title: t, version: "1" }
        paths: {}
        webhooks:
          moneySent: { post: { operationId: moneySent, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Money' } } } }, responses: { '204': { description: d } } } }
        components: { schemas: { Money: { type: object, properties: { a: { type: integer } } } } }
        """).With("OpenApiTypeMappings", "schema:Money=Contoso.Thing,Contoso.ThingConverter")).WithSource("Types.cs", Types)).WithoutDiagnostics().File("TestClientReceiver.g.cs"), System.StringComparison.Ordinal);

    [Fact]
    public void An_object_that_takes_it_over_has_its_members() => Assert.Equal(
        ["1 a", "Thing {\"amount\":1}", "{\"amount\":1,\"note\":\"a\"}"],
        Feature.Run(Input("schema:Money=Contoso.Thing,Contoso.ThingConverter", """
            Money: { type: object, properties: { amount: { type: integer } } }
            Price: { allOf: [{ $ref: '#/components/schemas/Money' }, { type: object, properties: { note: { type: string } } }] }
            Same: { allOf: [{ $ref: '#/components/schemas/Money' }] }
            Alias: { $ref: '#/components/schemas/Money' }
            Holder: { type: object, properties: { price: { $ref: '#/components/schemas/Price' }, alias: { $ref: '#/components/schemas/Alias' } } }
            """), """
            Price price = Read<Price>("{\"amount\":1,\"note\":\"a\"}");
            yield return price.Amount + " " + price.Note;
            yield return Read<Holder>("{\"alias\":{\"amount\":1}}").Alias!;
            yield return Write(price);
            """));

    [Fact]
    public void It_derives_from_no_class_and_none_derives_from_it()
    {
        const string Schemas = """
            Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { lives: { type: integer } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { tricks: { type: integer } } }] }
            Holder: { type: object, properties: { pet: { $ref: '#/components/schemas/Pet' }, cat: { $ref: '#/components/schemas/Cat' }, dog: { $ref: '#/components/schemas/Dog' } } }
            """;
        const string Program = """
            Holder holder = Read<Holder>("{\"pet\":{\"kind\":\"cat\",\"lives\":9},\"cat\":{\"kind\":\"cat\"},\"dog\":{\"kind\":\"dog\",\"tricks\":1}}");
            yield return $"{holder.Pet!.GetType().Name} {holder.Cat!.GetType().Name} {holder.Dog!.GetType().Name} {holder.Dog.Tricks}";
            yield return Write(holder);
            """;

        Assert.Equal(
            ["Pet Thing Dog 1", "{\"pet\":{\"kind\":\"cat\",\"lives\":9},\"cat\":{\"kind\":\"cat\"},\"dog\":{\"kind\":\"dog\",\"tricks\":1}}"],
            Feature.Run(Input("schema:Cat=Contoso.Thing,Contoso.ThingConverter", Schemas), Program, "CGEN2087"));
        Assert.Equal(
            ["Thing Cat Dog 1", "{\"pet\":{\"kind\":\"cat\",\"lives\":9},\"cat\":{\"kind\":\"cat\"},\"dog\":{\"kind\":\"dog\",\"tricks\":1}}"],
            Feature.Run(Input("schema:Pet=Contoso.Thing,Contoso.ThingConverter", Schemas), Program, "CGEN2087"));
        Assert.Equal(
            ["7:12 At #/components/schemas/Cat/allOf the type 'Contoso.Thing' of the project is not used: it does not derive from 'Pet', so a value of the schema that is read as 'Pet' stays one"],
            GeneratorRunner.Run(Input("schema:Cat=Contoso.Thing,Contoso.ThingConverter", Schemas)).Diagnostics.Select(diagnostic => string.Create(
                CultureInfo.InvariantCulture,
                $"{diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}:{diagnostic.Location.GetLineSpan().StartLinePosition.Character + 1} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")));
    }

    [Theory]
    [InlineData("""{ "oneOf": [{ "type": "object", "properties": { "a": { "type": "integer" } } }, { "type": "null" }] }""")]
    [InlineData("""{ "type": ["object", "null"], "properties": { "a": { "type": "integer" } } }""")]
    [InlineData("""{ "anyOf": [{ "type": "array", "items": { "type": "integer" } }, { "type": "null" }] }""")]
    [InlineData("""{ "type": ["string", "null"], "enum": ["a", null] }""")]
    public void Null_is_one_of_its_values_where_the_schema_says_so(string schema) => Assert.Equal(
        ["{\"it\":null,\"all\":[null]}"],
        Feature.Run(Input("schema:It=Contoso.Thing,Contoso.ThingConverter", $$"""
            It: {{schema}}
            Holder: { type: object, required: [it], properties: { it: { $ref: '#/components/schemas/It' }, all: { type: array, items: { $ref: '#/components/schemas/It' } } } }
            """), """
            Holder holder = new() { It = null, All = [null] };
            Contoso.Thing? it = holder.It;
            yield return Write(holder);
            """));

    [Fact]
    public void Recursion_ends_at_it() => Assert.Equal(
        ["Thing {\"next\":{}}"],
        Feature.Run(Input("schema:Node=Contoso.Thing,Contoso.ThingConverter", """
            Node: { type: object, properties: { next: { $ref: '#/components/schemas/Node' }, holder: { $ref: '#/components/schemas/Holder' } } }
            Holder: { type: object, properties: { node: { $ref: '#/components/schemas/Node' } } }
            """), """
            yield return Read<Holder>("{\"node\":{\"next\":{}}}").Node!;
            """));

    [Fact]
    public void What_it_is_made_of_is_not_emitted()
    {
        GeneratorRun run = GeneratorRunner.Run(Input("schema:Money=Contoso.Thing,Contoso.ThingConverter", """
            Money: { type: object, properties: { inner: { type: object, properties: { a: { type: integer } } }, kind: { type: string, enum: [a, b] } } }
            Holder: { type: object, properties: { money: { $ref: '#/components/schemas/Money' } } }
            """)).WithoutDiagnostics();

        Assert.DoesNotContain(run.Files.Values, text => text.Contains("class Money", System.StringComparison.Ordinal));
        Assert.DoesNotContain(run.Files.Keys, name => name.Contains("Money", System.StringComparison.Ordinal));
    }

    [Fact]
    public void In_Swagger_2_it_is_a_definition() => Assert.Equal(
        ["{\"price\":{\"a=b\":1}}"],
        Feature.Run(
            GeneratorInput.Of(SpecText.Client("spec.yaml", """
                swagger: "2.0"
                info: { title: t, version: "1" }
                paths: {}
                definitions:
                  Pair=Of: { type: object, properties: { a: { type: integer } } }
                  Holder: { type: object, properties: { price: { $ref: '#/definitions/Pair=Of' } } }
                """).With("OpenApiTypeMappings", "schema:Pair=Of=Contoso.Thing,Contoso.ThingConverter")).WithSource("Types.cs", Types),
            """
            Holder holder = Read<Holder>("{\"price\":{\"a=b\":1}}");
            Contoso.Thing? price = holder.Price;
            yield return Write(holder);
            """));

    [Fact]
    public void A_schema_of_a_part_has_its_name_there() => CompilationAssert.Compiles(GeneratorRunner.Run(
        GeneratorInput.Of(SpecText.Client("spec.yaml", """
            openapi: 3.1.0
            info: { title: t, version: "1" }
            paths: {}
            components:
              schemas:
                Holder: { type: object, properties: { price: { $ref: 'common.yaml#/components/schemas/Money' } } }
            """).With("OpenApiTypeMappings", "schema:Money=Contoso.Thing,Contoso.ThingConverter"))
            .WithFile(new SpecText("common.yaml", "components: { schemas: { Money: { type: object, properties: { a: { type: integer } } } } }").With("OpenApiPartOf", "*"))
            .WithSource("Types.cs", Types)
            .WithSource("Use.cs", "internal static class Use { internal static global::Contoso.Thing? Of(global::Test.Holder holder) => holder.Price; }")).WithoutDiagnostics());

    [Fact]
    public void Constraints_of_texts_and_numbers_are_not_checked_which_is_said()
    {
        GeneratorRun run = GeneratorRunner.Run(Input("schema:Money=Contoso.Thing,Contoso.ThingConverter|schema:Code=Contoso.Thing,Contoso.ThingConverter|schema:Rate=Contoso.Thing,Contoso.ThingConverter|moment=Contoso.Thing,Contoso.ThingConverter", """
            Money: { type: object, properties: { a: { type: integer, minimum: 1 } } }
            Code: { type: string, minLength: 3, pattern: '^a' }
            Rate: { type: number, exclusiveMinimum: 3 }
            Holder: { type: object, required: [money], properties: { money: { $ref: '#/components/schemas/Money' }, code: { $ref: '#/components/schemas/Code' }, rates: { type: array, minItems: 2, items: { $ref: '#/components/schemas/Rate' } }, at: { type: string, format: moment, maxLength: 9 } } }
            """, "OpenApiValidation=methods"));

        CompilationAssert.Compiles(run);
        Assert.Equal(
            ["#/components/schemas/Code/minLength", "#/components/schemas/Code/pattern", "#/components/schemas/Rate/exclusiveMinimum", "#/components/schemas/Holder/properties/at/maxLength"],
            run.Diagnostics.Where(diagnostic => diagnostic.Id == "CGEN2063").OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture).Split(' ').Single(word => word.StartsWith('#')).TrimEnd(';')));
        Assert.Equal(4, run.Diagnostics.Length);
        Assert.Contains("checker.List(\"rates\"", run.File("Holder.g.cs"), System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_converter_reads_what_is_in_it_with_the_types_of_the_client() => Assert.Equal(
        ["by mail 7", "{\"wrapped\":{\"note\":\"by mail\",\"order\":{\"number\":7}}}"],
        Feature.Run(
            Input("schema:Envelope=Contoso.Envelope,Contoso.EnvelopeConverter", """
                Order: { type: object, required: [number], properties: { number: { type: integer } } }
                Envelope: { type: object, properties: { note: { type: string }, order: { $ref: '#/components/schemas/Order' } } }
                Holder: { type: object, properties: { wrapped: { $ref: '#/components/schemas/Envelope' } } }
                """).WithSource("Envelope.cs", """
                #nullable enable
                #pragma warning disable CS1591
                using System;
                using System.Text.Json;
                using System.Text.Json.Serialization;
                using System.Text.Json.Serialization.Metadata;

                namespace Contoso;

                public sealed record Envelope(string? Note, Test.Order Order);

                public sealed class EnvelopeConverter : JsonConverter<Envelope>
                {
                    private static readonly JsonTypeInfo<Test.Order> Order = (JsonTypeInfo<Test.Order>)new JsonSerializerOptions { TypeInfoResolver = Test.TestClientJsonTypeInfoResolver.Default }.GetTypeInfo(typeof(Test.Order));

                    public override Envelope Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
                    {
                        (string? note, Test.Order? order) = (null, null);
                        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                        {
                            bool isOrder = reader.ValueTextEquals("order");
                            reader.Read();
                            if (isOrder)
                            {
                                order = JsonSerializer.Deserialize(ref reader, Order);
                            }
                            else
                            {
                                note = reader.GetString();
                            }
                        }

                        return new Envelope(note, order!);
                    }

                    public override void Write(Utf8JsonWriter writer, Envelope value, JsonSerializerOptions options)
                    {
                        writer.WriteStartObject();
                        writer.WriteString("note", value.Note);
                        writer.WritePropertyName("order");
                        JsonSerializer.Serialize(writer, value.Order, Order);
                        writer.WriteEndObject();
                    }
                }
                """),
            """
            Holder holder = Read<Holder>("{\"wrapped\":{\"note\":\"by mail\",\"order\":{\"number\":7}}}");
            yield return holder.Wrapped!.Note + " " + holder.Wrapped.Order.Number;
            yield return Write(holder);
            """));

    [Fact]
    public void The_oldest_compiler_and_framework_take_it() => CompilationAssert.Compiles(GeneratorRunner.Run(
        Feature.Input("type-mappings").Replace(Feature.Document("type-mappings").With("OpenApiFake", "true").With("OpenApiValidation", "methods").With("OpenApiReading", "strict"))
            .WithLanguageVersion(LanguageVersion.CSharp11).WithReferences(ReferenceSet.Net80)).WithoutDiagnostics());

    private static GeneratorInput Input(string mappings, string schemas, params string[] options) => GeneratorInput
        .Of(options.Select(option => option.Split('=')).Aggregate(
            SpecText.Client("spec.yaml", "openapi: 3.1.0\ninfo: { title: t, version: \"1\" }\npaths: {}\ncomponents:\n  schemas:\n    " + schemas.Replace("\n", "\n    ", System.StringComparison.Ordinal)).With("OpenApiTypeMappings", mappings),
            (document, option) => document.With(option[0], option[1])))
        .WithSource("Types.cs", Types);
}
