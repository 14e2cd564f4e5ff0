using System.Globalization;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Formats;

/// <summary>Entries of <c>TypeMappings</c> that nothing comes of, and schemas for which a type of the project is not used everywhere.</summary>
public sealed class TypeMappingProblemTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: t, version: "1" }
        paths:
          /a:
            get:
              operationId: getA
              tags: [a]
              responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Money' } } } } }
            post:
              operationId: sendA
              tags: [a]
              requestBody: { required: true, content: { multipart/form-data: { schema: { $ref: '#/components/schemas/Money' } } } }
              responses: { '200': { description: d, content: { application/xml: { schema: { $ref: '#/components/schemas/Money' } } } } }
        components:
          schemas:
            Money: { type: object, required: [amount], properties: { amount: { type: integer }, at: { type: string, format: moment } } }
            Code: { type: string }
        """;

    private const string Types = """
        #nullable enable
        #pragma warning disable CS1591
        using System;
        using System.Text.Json;
        using System.Text.Json.Serialization;

        namespace Contoso
        {
            public sealed record Money(long Amount);

            public abstract class AnyMoneyConverter : JsonConverter<Money>
            {
                public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(JsonDocument.ParseValue(ref reader).RootElement.GetProperty("amount").GetInt64());

                public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
                {
                    writer.WriteStartObject();
                    writer.WriteNumber("amount", value.Amount);
                    writer.WriteEndObject();
                }
            }

            public sealed class MoneyConverter : AnyMoneyConverter;

            public sealed class RatedMoneyConverter : AnyMoneyConverter
            {
                public RatedMoneyConverter(decimal rate) => _ = rate;
            }

            public static class Codecs
            {
                public readonly struct OfText : global::Test.IApiTextCodec<Money>
                {
                    public Money Parse(string text) => new(long.Parse(text));

                    public string Format(Money value) => value.Amount.ToString();
                }

                public sealed class OfClass : global::Test.IApiTextCodec<Money>
                {
                    public Money Parse(string text) => new(long.Parse(text));

                    public string Format(Money value) => value.Amount.ToString();
                }

                private sealed class Hidden : AnyMoneyConverter;
            }

            internal sealed record Secret(long Amount);

            internal sealed class SecretConverter : JsonConverter<Secret>
            {
                public override Secret Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(0);

                public override void Write(Utf8JsonWriter writer, Secret value, JsonSerializerOptions options) => writer.WriteNullValue();
            }
        }
        """;

    [Theory]
    [InlineData("momment=Contoso.Money,Contoso.Codecs.OfText", "no string of the document has the format 'momment', the nearest is 'moment'")]
    [InlineData("duration=Contoso.Money,Contoso.Codecs.OfText", "no string of the document has the format 'duration'")]
    [InlineData("Money=Contoso.Money,Contoso.MoneyConverter", "no string of the document has the format 'Money'; its schema of that name is 'schema:Money'")]
    [InlineData("schema:Mony=Contoso.Money,Contoso.MoneyConverter", "the document has no schema 'Mony', the nearest is 'Money'")]
    [InlineData("schema:Purse=Contoso.Money,Contoso.MoneyConverter", "the document has no schema 'Purse'")]
    public void What_the_document_does_not_have_is_a_warning_that_names_the_nearest(string entry, string reason) =>
        Assert.Equal([$"CGEN0025 Warning '{entry}' of OpenApiTypeMappings does nothing: {reason}; correct it, or remove it"], Problems(entry));

    [Fact]
    public void A_schema_that_the_client_has_no_use_for_is_a_warning() => Assert.Equal(
        ["CGEN0025 Warning 'schema:Code=Contoso.Money,Contoso.Codecs.OfText' of OpenApiTypeMappings does nothing: nothing that the client has leads to the schema 'Code'; correct it, or remove it"],
        Problems("schema:Code=Contoso.Money,Contoso.Codecs.OfText", document => document.With("OpenApiIncludeOperations", "getA")));

    [Theory]
    [InlineData("Contoso.Mony,Contoso.MoneyConverter", "there is no type 'Contoso.Mony', the nearest is 'Contoso.Money'")]
    [InlineData("Money,Contoso.MoneyConverter", "there is no type 'Money', the nearest is 'Contoso.Money'")]
    [InlineData("Contoso.Money,Contoso.MonyConvertr", "there is no type 'Contoso.MonyConvertr', the nearest is 'Contoso.MoneyConverter'")]
    [InlineData("Contoso.Money,Contoso.Nothing", "there is no type 'Contoso.Nothing'")]
    [InlineData("Contoso.Money,Contoso.Secret", "'Contoso.Secret' is neither a struct that implements IApiTextCodec<Contoso.Money> nor a class that derives from JsonConverter<Contoso.Money>, with a public constructor without parameters")]
    [InlineData("Contoso.Money,Contoso.AnyMoneyConverter", "'Contoso.AnyMoneyConverter' is neither a struct that implements IApiTextCodec<Contoso.Money> nor a class that derives from JsonConverter<Contoso.Money>, with a public constructor without parameters: it is abstract")]
    [InlineData("Contoso.Money,Contoso.RatedMoneyConverter", "'Contoso.RatedMoneyConverter' is neither a struct that implements IApiTextCodec<Contoso.Money> nor a class that derives from JsonConverter<Contoso.Money>, with a public constructor without parameters: it has no such constructor")]
    [InlineData("Contoso.Money,Contoso.Codecs.OfClass", "'Contoso.Codecs.OfClass' is neither a struct that implements IApiTextCodec<Contoso.Money> nor a class that derives from JsonConverter<Contoso.Money>, with a public constructor without parameters: it is a class")]
    [InlineData("Contoso.Money,Contoso.Codecs.Hidden", "'Contoso.Codecs.Hidden' is neither a struct that implements IApiTextCodec<Contoso.Money> nor a class that derives from JsonConverter<Contoso.Money>, with a public constructor without parameters: it is not accessible")]
    [InlineData("System.Guid,Contoso.MoneyConverter", "'Contoso.MoneyConverter' reads and writes 'Contoso.Money'")]
    [InlineData("Contoso.Secret,Contoso.SecretConverter", "'Contoso.Secret' is not public, as the client is")]
    public void Types_that_cannot_be_used_are_an_error_that_says_why(string types, string reason) =>
        Assert.Equal([$"CGEN0026 Error 'schema:Money={types}' of OpenApiTypeMappings does nothing: {reason}; correct the names, or the types"], Problems("schema:Money=" + types));

    [Fact]
    public void A_type_that_is_not_public_serves_a_client_that_is_not() => CompilationAssert.Compiles(
        GeneratorRunner.Run(Input("schema:Money=Contoso.Secret,Contoso.SecretConverter", document => document.With("OpenApiAccessibility", "internal").With("OpenApiIncludeOperations", "getA"))).WithoutDiagnostics());

    [Fact]
    public void A_struct_that_another_generator_makes_is_taken_on_trust()
    {
        const string Source = """
            #pragma warning disable CS1591
            namespace Contoso;

            public readonly struct StampCodec : global::Test.IApiTextCodec<Stamp>
            {
                public Stamp Parse(string text) => default;

                public string Format(Stamp value) => "";
            }
            """;
        GeneratorInput input = GeneratorInput.Of(SpecText.Client("spec.yaml", Document).With("OpenApiTypeMappings", "moment=Contoso.Stamp,Contoso.StampCodec")).WithSource("Codec.cs", Source);

        Assert.Contains("global::Contoso.Stamp? At", GeneratorRunner.Run(input).Files.Values.Single(text => text.Contains("class Money", System.StringComparison.Ordinal)));
    }

    [Fact]
    public void A_text_has_no_members() => Assert.Equal(
        ["CGEN2087 Warning At #/components/schemas/Money the type 'Contoso.Money' of the project is not used: 'Contoso.Codecs.OfText' reads and writes texts, and the values of the schema are no strings, so the schema has a type of its own; a JsonConverter reads and writes all JSON"],
        Problems("schema:Money=Contoso.Money,Contoso.Codecs.OfText"));

    [Fact]
    public void Parts_are_arguments_and_XML_is_no_JSON() => Assert.Equal(
        [
            "CGEN2087 Warning At #/paths/~1a/post/requestBody/content/multipart~1form-data/schema the type 'Contoso.Money' of the project is not used: each part of the body is an argument of its own, so the members of the schema are arguments",
            "CGEN2090 Warning The XML 'application/xml' at #/paths/~1a/post/responses/200/content/application~1xml has no typed form, because #/components/schemas/Money has the type 'Contoso.Money' of the project, which is read and written as JSON, so the caller gets the bytes as a Stream; describe it with a schema and its xml, or declare a JSON form beside it",
        ],
        Problems("schema:Money=Contoso.Money,Contoso.MoneyConverter", document => document));

    private static string[] Problems(string entry, System.Func<SpecText, SpecText>? change = null)
    {
        GeneratorRun run = GeneratorRunner.Run(Input(entry, change ?? (document => document.With("OpenApiIncludeOperations", "getA"))));
        Assert.All(run.Diagnostics, diagnostic => Assert.Equal("spec.yaml", diagnostic.Location.GetLineSpan().Path));
        return [.. run.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}")];
    }

    private static GeneratorInput Input(string entry, System.Func<SpecText, SpecText> change) =>
        GeneratorInput.Of(change(SpecText.Client("spec.yaml", Document).With("OpenApiTypeMappings", entry))).WithSource("Types.cs", Types);
}
