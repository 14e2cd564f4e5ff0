using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Formats;

/// <summary>CASES.md, rows <c>aspnet-core-10-numbers</c> and <c>numbers-at-the-limits</c>: what is a number is one in C#, and of a type that holds it.</summary>
public sealed class NumberTests
{
    private const string Types = """
        foreach (var property in typeof(Reading).GetProperties().Where(property => property.Name != "AdditionalProperties"))
        {
            Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            yield return property.Name + " " + (type.IsGenericType ? string.Join(",", type.GetGenericArguments().Select(argument => argument.Name)) : type.Name);
        }
        """;

    [Fact]
    public void A_number_that_may_stand_in_a_string_is_a_number() => Assert.Equal(
        [
            "Level Int32", "Total Int64", "Rain Double", "Price Decimal", "Counts String,Byte", "Either Int64", "Amount Decimal", "Bare Int32", "Plain Int64",
            "At DateTimeOffset", "Id Guid", "Postal StringOrInt64", "Label StringOrInt64", "Kind ReadingKind",
        ],
        Feature.Run("number-or-string", Types));

    [Fact]
    public void It_is_read_from_both_and_written_as_a_number() => Assert.Equal(
        [
            """{"level":3,"total":4,"rain":0.5,"price":1.10,"counts":{"a":7},"either":5,"amount":2.50,"bare":6,"plain":8}""",
            """{"level":3,"total":null,"price":null,"amount":null}""",
            """{"level":0,"postal":"01234","label":7}""",
        ],
        Feature.Run("number-or-string", """"
            yield return Copy<Reading>("""{"level":"3","total":"4","rain":"0.5","price":"1.10","counts":{"a":"7"},"either":"5","amount":"2.50","bare":"6","plain":"8"}""");
            yield return Copy<Reading>("""{"level":3,"total":null,"price":null,"amount":null}""");
            yield return Copy<Reading>("""{"level":0,"postal":"01234","label":7}""");
            """"));

    /// <summary>Kubernetes describes ports so: a number comes back as a number, and a name as a name.</summary>
    [Fact]
    public void An_integer_or_a_string_stays_what_it_is() => Assert.Equal(
        ["""{"port":8080,"target":"http","many":[1,"1"]}""", """{"port":"https","target":null}""", "Int64", "/probes/80", "/probes/http"],
        Feature.Run(
            GeneratorInput.Of("""
                openapi: 3.1.0
                info: { title: Ports, version: "1" }
                paths:
                  /probes/{port}:
                    get:
                      operationId: probe
                      parameters: [{ name: port, in: path, required: true, schema: { $ref: '#/components/schemas/Port' } }]
                      responses: { '204': { description: Done. } }
                components:
                  schemas:
                    Port: { type: string, format: int-or-string }
                    Probe:
                      type: object
                      properties:
                        port: { $ref: '#/components/schemas/Port' }
                        target: { type: [string, 'null'], format: int-or-string }
                        many: { type: array, items: { format: int-or-string } }
                """),
            """"
            yield return Copy<Probe>("""{"port":8080,"target":"http","many":[1,"1"]}""");
            yield return Copy<Probe>("""{"port":"https","target":null}""");
            yield return Read<Probe>("""{"port":8080}""").Port!.Value.GetType().Name;
            using var server = new Server(HttpStatusCode.NoContent, "");
            server.Client().Probes.ProbeAsync(80).GetAwaiter().GetResult();
            server.Client().Probes.ProbeAsync("http").GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """"));

    [Fact]
    public void Parameters_are_numbers_too_and_paging_sees_them() => Assert.Equal(
        ["/readings/7?page=1&pageSize=2&ids=1&ids=2", "X-Rate: 0.5", "/readings/7?page=2&pageSize=2&ids=1&ids=2", "X-Rate: 0.5", "1"],
        Feature.Run("number-or-string", """"
            var answers = new Queue<string>(new[] { """[{"level":1}]""", "[]" });
            var server = new Server(HttpStatusCode.OK, "", "X-Rate") { Answer = () => new(HttpStatusCode.OK) { Content = new StringContent(answers.Dequeue(), Encoding.UTF8, "application/json") } };
            int items = 0;
            async Task Count()
            {
                await foreach (Reading reading in server.Client().Readings.ListReadingsAutoPagingAsync(day: 7, page: 1, pageSize: 2, ids: [1, 2], xRate: 0.5)) { items++; }
            }

            Count().GetAwaiter().GetResult();
            foreach (string sent in server.Sent) { yield return sent; }
            yield return items;
            """"));

    [Theory]
    [InlineData("BadRequest", """{"title":"Wrong","status":400,"errors":{"day":["is too small"]},"traceId":"t"}""", "HttpValidationProblemDetails 400 day: is too small")]
    [InlineData("NotFound", """{"title":"None","status":"404","traceId":"t"}""", "ProblemDetails 404 None t")]
    public void Problem_details_are_typed_and_keep_their_extensions(string status, string body, string shown) => Assert.Equal(
        [shown],
        Feature.Run("number-or-string", $$""""
            var server = new Server(HttpStatusCode.{{status}}, """{{body}}""");
            string text = "";
            try { server.Client().Readings.ListReadingsAsync(1).GetAwaiter().GetResult(); }
            catch (ApiException<HttpValidationProblemDetails> failure) { text = $"{failure.Error.GetType().Name} {failure.Error.Status} {string.Join(";", failure.Error.Errors!.Select(error => error.Key + ": " + error.Value[0]))}"; }
            catch (ApiException<ProblemDetails> failure) { text = $"{failure.Error.GetType().Name} {failure.Error.Status} {failure.Error.Title} {failure.Error.AdditionalProperties!["traceId"]}"; }
            yield return text;
            """"));

    [Fact]
    public void Bounds_choose_a_type_that_holds_them() => Assert.Equal(
        [
            "Bytes UInt64", "Rounded UInt64", "Signed Int64", "Wide Decimal", "Address Int64", "Small Int32", "Below UInt64", "Port Int32", "List UInt64", "Map String,UInt64", "Most UInt64",
            """{"bytes":18446744073709551615,"wide":18446744073709551615,"list":[18446744073709551615],"map":{"a":18446744073709551615}}""",
            "18446744073709551615", "/counters?since=18446744073709551615",
        ],
        Feature.Run("number-limits", """"
            foreach (var property in typeof(Counters).GetProperties().Where(property => property.Name != "AdditionalProperties"))
            {
                Type type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
                yield return property.Name + " " + (type.IsGenericType ? string.Join(",", type.GetGenericArguments().Select(argument => argument.Name)) : type.Name);
            }

            yield return Copy<Counters>("""{"bytes":18446744073709551615,"wide":18446744073709551615,"list":[18446744073709551615],"map":{"a":18446744073709551615}}""");
            yield return Counters.DefaultMost;
            var server = new Server(HttpStatusCode.OK, "{}");
            server.Client().Counters.GetCountersAsync(ulong.MaxValue).GetAwaiter().GetResult();
            yield return server.Sent[0];
            """"));

    [Theory]
    [InlineData("int128")]
    [InlineData("bigint")]
    [InlineData("int64, maximum: 1e40")]
    public void What_no_integer_holds_stays_raw_and_is_told(string format) => Assert.Equal(
        ["""{"value":170141183460469231731687303715884105727}"""],
        Feature.Run(
            GeneratorInput.Of($$"""
                openapi: 3.1.0
                info: { title: Big, version: "1" }
                paths: {}
                components: { schemas: { Big: { type: object, properties: { value: { type: integer, format: {{format}} } } } } }
                """),
            """"
            yield return Copy<Big>("""{"value":170141183460469231731687303715884105727}""");
            """",
            "CGEN2009"));

    [Theory]
    [InlineData("{ type: string, format: int64 }", "String")]
    [InlineData("{ type: [integer, string], enum: [1, a] }", "HolderValue")]
    [InlineData("{ anyOf: [ { type: integer }, { type: string } ] }", "Int64OrString")]
    [InlineData("{ type: [number, string], format: decimal }", "Decimal")]
    [InlineData("{ anyOf: [ { type: integer, format: int32 }, { type: string, format: int32 } ] }", "Int32")]
    [InlineData("{ type: [integer, string], pattern: '^[0-9a-f]+$' }", "StringOrInt64")]
    [InlineData("{ type: [integer, string], pattern: '^\\d{4}-\\d{2}$' }", "StringOrInt64")]
    [InlineData("{ anyOf: [ { type: integer }, { type: string }, { type: 'null' } ], format: int64 }", "Int64")]
    [InlineData("{ oneOf: [ { type: number }, { type: string } ], pattern: '^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?$' }", "Decimal")]
    [InlineData("{ anyOf: [ { type: integer }, { type: string, enum: [all] } ], format: int32 }", "HolderValue")]
    [InlineData("{ format: float }", "Single")]
    [InlineData("{ format: binary }", "String")]
    [InlineData("{ format: unheard-of }", "JsonElement")]
    public void Each_spelling_has_its_type(string schema, string type) => Assert.Equal(
        [type],
        Feature.Run(
            GeneratorInput.Of($$"""
                openapi: 3.1.0
                info: { title: Spelling, version: "1" }
                paths: {}
                components: { schemas: { Holder: { type: object, properties: { value: {{schema}} } } } }
                """),
            """
            Type type = typeof(Holder).GetProperty("Value")!.PropertyType;
            yield return (Nullable.GetUnderlyingType(type) ?? type).Name;
            """));
}
