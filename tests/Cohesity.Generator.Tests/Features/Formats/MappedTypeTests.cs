using System;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Formats;

/// <summary>Structs and classes of the project for formats and schemas, in each place where values travel.</summary>
public sealed class MappedTypeTests
{
    private const string Name = "type-mappings";

    private const string Whole = """
        {"id":"o1","at":"m1","end":null,"colour":"red","price":{"amount":1,"currency":"EUR"},"tip":null,"fee":{"amount":2,"currency":"USD"},"prices":[{"amount":3,"currency":null}],"byName":{"a":{"amount":4,"currency":"CHF"}},"either":{"amount":5,"currency":"NOK"},"pair":[{"amount":6,"currency":"SEK"},"m2"]}
        """;

    [Theory]
    [InlineData("tolerant")]
    [InlineData("strict")]
    public void They_are_read_and_written_in_JSON(string reading) => Assert.Equal(
        [
            "True",
            "OrderId { Text = o1 } Moment { Text = m1 } Colour { Name = red }",
            "Money { Amount = 1, Currency = EUR } Money { Amount = 2, Currency = USD } Money { Amount = 3, Currency =  } Money { Amount = 4, Currency = CHF } Money { Amount = 5, Currency = NOK } Money { Amount = 6, Currency = SEK }",
            "True True",
        ],
        Feature.Run(With("OpenApiReading", reading), $$""""
            const string Whole = """{{Whole.Trim()}}""";
            yield return Copy<Order>(Whole) == Whole;
            Order read = Read<Order>(Whole);
            yield return $"{read.Id} {read.At} {read.Colour}";
            yield return $"{read.Price} {read.Fee} {read.Prices![0]} {read.ByName!["a"]} {read.Either!.Value} {read.Pair!.Item1}";
            yield return $"{read.End is null} {read.Tip is null}";
            """"));

    [Fact]
    public void A_null_that_is_not_allowed_is_the_default_of_a_tolerant_client() => Assert.Equal(
        ["True True True", "JsonException"],
        Feature.Run(Name, """
            Order read = Read<Order>("{\"id\":null,\"at\":null,\"colour\":null,\"price\":null}");
            yield return $"{read.Id == default} {read.Colour is null} {read.Price is null}";
            yield return Failure(() => Write(read));
            """));

    [Fact]
    public void A_null_that_is_not_allowed_is_refused_by_a_strict_client() => Assert.Equal(
        [
            "Expected a value, found null. Inside Order: .id",
            "Expected a value, found null. Inside Order: .at",
            "Expected a value, found null. Inside Order: .colour",
            "Expected a value, found null. Inside Order: .price",
            "none",
        ],
        Feature.Run(With("OpenApiReading", "strict"), """
            string[] members = ["\"id\":\"o1\"", "\"at\":\"m1\"", "\"colour\":\"red\"", "\"price\":{\"amount\":1,\"currency\":\"EUR\"}"];
            for (int i = 0; i <= members.Length; i++)
            {
                string failure = "none";
                try
                {
                    Read<Order>("{" + string.Join(",", members.Select((member, index) => index == i ? member.Split(':')[0] + ":null" : member)) + "}");
                }
                catch (JsonException exception)
                {
                    failure = exception.Message;
                }

                yield return failure;
            }
            """));

    [Fact]
    public void What_does_not_fit_is_reported_with_its_place() => Assert.Equal(
        [
            "The text does not fit its format: No moment. Inside Order: .at",
            "Expected a string, found a number that is none. Inside Order: .at",
            "The value does not fit 'Money': The requested operation requires an element of type 'Number', but the target element has type 'String'. Inside Order: .price",
            "The value does not fit 'Money': The requested operation requires an element of type 'Object', but the target element has type 'Array'. Inside Order: .price",
            "The value does not fit 'Money': The given key was not present in the dictionary. Inside Order: .prices[0]",
            "none",
        ],
        Feature.Run(Name, """
            foreach (string json in new[] { "{\"at\":\"never\"}", "{\"at\":1}", "{\"price\":{\"amount\":\"x\",\"currency\":\"EUR\"}}", "{\"price\":[]}", "{\"prices\":[{}]}", "{\"either\":[true]}" })
            {
                string failure = "none";
                try
                {
                    Read<Order>(json);
                }
                catch (JsonException exception)
                {
                    failure = exception.Message;
                }

                yield return failure;
            }
            """));

    [Theory]
    [InlineData("_ = reader.TokenType; return new(0, null);", "writer.WriteNullValue();", "The converter 'MoneyConverter' has not read one value to its end, and no more. Inside Order: .price", "{\"price\":null}")]
    [InlineData("reader.Skip(); reader.Read(); return new(0, null);", "writer.WriteStartObject();", "The converter 'MoneyConverter' has not read one value to its end, and no more.", "The converter 'MoneyConverter' has not written one whole value.")]
    [InlineData("reader.Skip(); return new(0, null);", "_ = value;", "none", "The converter 'MoneyConverter' has not written one whole value.")]
    [InlineData("throw new System.NotSupportedException(\"No.\");", "throw new System.FormatException(\"Never.\");", "The value does not fit 'Money': No. Inside Order: .price", "JSON cannot express the value of 'Money': Never.")]
    public void A_converter_that_does_not_keep_to_one_value_is_found_out(string read, string write, string reading, string writing)
    {
        string types = $$"""
            #nullable enable
            #pragma warning disable CS1591
            namespace Contoso;

            public sealed record Money(long Amount, string? Currency);

            public sealed class MoneyConverter : System.Text.Json.Serialization.JsonConverter<Money>
            {
                public override Money Read(ref System.Text.Json.Utf8JsonReader reader, System.Type typeToConvert, System.Text.Json.JsonSerializerOptions options) { {{read}} }

                public override void Write(System.Text.Json.Utf8JsonWriter writer, Money value, System.Text.Json.JsonSerializerOptions options) { {{write}} }
            }
            """;
        GeneratorInput input = GeneratorInput
            .Of(SpecText.Client("spec.yaml", "openapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths: {}\ncomponents: { schemas: { Money: { type: object }, Order: { type: object, properties: { price: { $ref: '#/components/schemas/Money' } } } } }").With("OpenApiTypeMappings", "schema:Money=Contoso.Money,Contoso.MoneyConverter"))
            .WithSource("Money.cs", types);

        Assert.Equal([reading, writing], Feature.Run(input, """
            string shown = "none";
            try
            {
                Read<Order>("{\"price\":{\"a\":[1]}}");
            }
            catch (JsonException exception)
            {
                shown = exception.Message;
            }

            yield return shown;
            try
            {
                shown = Write(new Order { Price = new(1, null) });
            }
            catch (JsonException exception)
            {
                shown = exception.Message;
            }

            yield return shown;
            """));
    }

    [Fact]
    public void They_are_sent_in_paths_queries_headers_and_cookies() => Assert.Equal(
        [
            "Money { Amount = 9, Currency = EUR }",
            "/orders/o%201?at=m%2F1&colours=red,dark%20blue&price%5Bamount%5D=7&price%5Bcurrency%5D=EUR&level=1",
            "X-Trace: green",
            "Cookie: seen=m2",
            "/prices/amount=7,currency=EUR/.1/;colour=red/;amount=7;currency=EUR?limit=%7B%22amount%22%3A7%2C%22currency%22%3A%22EUR%22%7D&amount=7&currency=EUR",
            "X-Trace: amount=7,currency=EUR",
            "/prices/a%2Fb/red,b%2Cc/.m1,m2/x,m3",
            """{"amount":7,"currency":"EUR"}""",
        ],
        Feature.Run(Name, """
            using var server = new Server(HttpStatusCode.OK, "{\"amount\":9,\"currency\":\"EUR\"}");
            TestClient client = server.Client();
            var money = new Contoso.Money(7, "EUR");
            client.Orders.GetOrderAsync(new("o 1"), new GetOrderOptions { At = new("m/1"), Colours = [new("red"), new("dark blue")], Price = money, Level = Contoso.Level.High, XTrace = new("green"), Seen = new("m2") }).GetAwaiter().GetResult();
            yield return client.Orders.GetPriceAsync(money, Contoso.Level.High, new("red"), money, new GetPriceOptions { XTrace = money, Limit = money, Plain = money }).GetAwaiter().GetResult();
            client.Orders.SetPriceAsync(new("a/b"), [new("red"), new("b,c")], [new("m1"), new("m2")], new() { ["x"] = new("m3") }, money).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));

    [Fact]
    public void They_are_sent_in_forms_and_parts() => Assert.Equal(
        [
            "/forms",
            "at=m+1&colours=red&colours=blue&price%5Bamount%5D=7&price%5Bcurrency%5D=EUR&level=1",
            "/forms",
            "amount=7&currency=EUR",
            "/parts",
            "at m1",
            "colour red",
            "colours a",
            "colours b",
            "price application/json {amount:7,currency:EUR}",
            "deep[amount] 7",
            "deep[currency] EUR",
            "id o1",
            "level 1",
        ],
        Feature.Run(Name, """
            using var server = new Server(HttpStatusCode.NoContent, "");
            TestClient client = server.Client();
            var money = new Contoso.Money(7, "EUR");
            client.Forms.SendFormAsync(new() { At = new("m 1"), Colours = [new("red"), new("blue")], Price = money, Level = Contoso.Level.High }).GetAwaiter().GetResult();
            client.Forms.SendMoneyAsync(money).GetAwaiter().GetResult();
            client.Forms.SendPartsAsync(new("m1"), new("red"), new SendPartsOptions { Colours = [new("a"), new("b")], Price = money, Deep = money, Id = new("o1"), Level = Contoso.Level.High }).GetAwaiter().GetResult();
            foreach (string sent in server.Sent.SelectMany(sent => sent.Split("--BOUNDARY")).Select(sent => sent.Trim('\r', '\n', '-')).Where(sent => sent.Length > 0))
            {
                yield return sent.Replace("Content-Disposition: form-data; name=", "").Replace("\r\nContent-Type: ", " ").Replace("\r\n\r\n", " ").Replace("\"", "");
            }
            """));

    [Fact]
    public void They_are_read_and_written_in_texts_lines_XML_headers_and_errors() => Assert.Equal(
        [
            "OrderId { Text = o7 }",
            "Money { Amount = 1, Currency = EUR }",
            "Money { Amount = 2, Currency =  }",
            "OrderId { Text = o1 } Colour { Name = blue } High Moment { Text = m1 } Moment { Text = m2 } Colour { Name = grey }",
            "Money { Amount = 1, Currency = EUR }",
            "Colour { Name = red }",
            "OrderId { Text = o1 }",
            "/texts",
            "red",
            "/texts",
            "/xml",
            """<?xml version="1.0" encoding="utf-8"?><Label colour="red"><id>o&lt;1</id><level>1</level><at>m3</at><at>m4</at><seen>pink</seen></Label>""",
            "/orders/o1",
        ],
        Feature.Run(Name, """
            using var server = new Server(HttpStatusCode.OK, "o7");
            TestClient client = server.Client();
            server.Answer = () => new HttpResponseMessage { Content = new StringContent("o7", Encoding.UTF8, "text/plain") };
            yield return client.Texts.SendTextAsync(new("red")).GetAwaiter().GetResult();
            server.Answer = () => new HttpResponseMessage { Content = new StringContent("{\"amount\":1,\"currency\":\"EUR\"}\n{\"amount\":2,\"currency\":null}\n", Encoding.UTF8, "application/jsonl") };
            var enumerator = client.Texts.GetMomentsAsync().GetAsyncEnumerator();
            while (enumerator.MoveNextAsync().AsTask().GetAwaiter().GetResult())
            {
                yield return enumerator.Current;
            }

            server.Answer = () => new HttpResponseMessage { Content = new StringContent("<Label colour=\"blue\"><id>o1</id><level>1</level><at>m1</at><at>m2</at><seen>grey</seen></Label>", Encoding.UTF8, "application/xml") };
            Label label = client.Texts.SendXmlAsync(new Label { Id = new("o<1"), Colour = new("red"), Level = Contoso.Level.High, At = [new("m3"), new("m4")], Seen = new("pink") }).GetAwaiter().GetResult();
            yield return $"{label.Id} {label.Colour} {label.Level} {string.Join(" ", label.At!)} {label.Seen}";
            server.Answer = () => new HttpResponseMessage(HttpStatusCode.PaymentRequired) { Content = new StringContent("{\"amount\":1,\"currency\":\"EUR\"}", Encoding.UTF8, "application/json") };
            string failure = "none";
            try
            {
                client.Orders.GetOrderAsync(new("o1")).GetAwaiter().GetResult();
            }
            catch (ApiException<Contoso.Money> exception)
            {
                failure = exception.Error.ToString();
            }

            yield return failure;
            yield return new ApiHeaders([new("X-Colour", "red")]).XColour()!;
            yield return new ApiHeaders([new("X-Order", "o1")]).XOrder()!;
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));

    private static GeneratorInput With(string option, string value) => Feature.Input(Name).Replace(Feature.Document(Name).With(option, value));
}
