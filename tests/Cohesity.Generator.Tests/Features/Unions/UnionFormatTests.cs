using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Unions;

/// <summary>CASES.md, row <c>union-by-format</c>: formats, patterns and bounds are evidence, what one variant refuses is the next one's, and nothing but malformed JSON makes the reading of a union throw.</summary>
public sealed class UnionFormatTests
{
    [Theory]
    [InlineData("""{"op":"=","value":"2024-02-29T10:00:00Z"}""", "moment")]
    [InlineData("""{"op":"=","value":"P1DT2H"}""", "span")]
    [InlineData("""{"op":"=","value":"anything"}""", "plain")]
    [InlineData("""{"op":"="}""", "moment")]
    [InlineData("""{"op":"=","value":null}""", "moment")]
    [InlineData("""{"op":"=","value":{"x":[1]}}""", "raw")]
    [InlineData("""{"op":[],"value":"P1D"}""", "raw")]
    public void Formats_of_members_tell_objects_apart(string json, string variant) => Assert.Equal(
        [variant],
        Feature.Run("union-formats", $$"""
            Expression value = Read<Expression>({{Quote(json)}});
            yield return value.Match(_ => "moment", _ => "span", _ => "plain", _ => "raw");
            """));

    [Theory]
    [InlineData("\"2024-02-29\"", "date")]
    [InlineData("\"2024-02-29T10:00:00+02:00\"", "moment")]
    [InlineData("\"6f9619ff-8b86-d011-b42d-00cf4fc964ff\"", "uuid")]
    [InlineData("\"2024-02-30\"", "text")]
    [InlineData("\"\"", "text")]
    [InlineData("5", "raw")]
    public void Formats_tell_texts_apart(string json, string variant) => Assert.Equal(
        [variant, json],
        Feature.Run("union-formats", $$"""
            Scalar value = Read<Scalar>({{Quote(json)}});
            yield return value.Match(_ => "date", _ => "moment", _ => "uuid", _ => "text", _ => "raw");
            yield return Write(value);
            """));

    [Theory]
    [InlineData("7", "int", "7")]
    [InlineData("-7", "long", "-7")]
    [InlineData("2147483648", "long", "2147483648")]
    [InlineData("18446744073709551615", "double", "1.8446744073709552E+19")]
    [InlineData("1.5", "double", "1.5")]
    public void Bounds_tell_numbers_apart(string json, string variant, string written) => Assert.Equal(
        [variant, written],
        Feature.Run("union-formats", $$"""
            Number value = Read<Number>({{Quote(json)}});
            yield return value.Match(_ => "int", _ => "long", _ => "double", _ => "raw");
            yield return Write(value);
            """));

    [Theory]
    [InlineData("\"ok\"", "known")]
    [InlineData("\"x-1\"", "text")]
    [InlineData("\"x-1234\"", "known")]
    [InlineData("\"new\"", "known")]
    public void A_text_that_breaks_a_pattern_or_a_length_is_an_unknown_value_of_the_enum(string json, string variant) => Assert.Equal(
        [variant, json],
        Feature.Run("union-formats", $$"""
            Code value = Read<Code>({{Quote(json)}});
            yield return value.Match(_ => "known", _ => "text", _ => "raw");
            yield return Write(value);
            """));

    [Theory]
    [InlineData("""["2024-02-29"]""", "dates")]
    [InlineData("[]", "dates")]
    [InlineData("""["6f9619ff-8b86-d011-b42d-00cf4fc964ff"]""", "uuids")]
    [InlineData("""["2024-02-29","6f9619ff-8b86-d011-b42d-00cf4fc964ff"]""", "texts")]
    [InlineData("[1]", "raw")]
    public void Formats_of_items_tell_lists_apart(string json, string variant) => Assert.Equal(
        [variant, json],
        Feature.Run("union-formats", $$"""
            Items value = Read<Items>({{Quote(json)}});
            yield return value.Match(_ => "dates", _ => "uuids", _ => "texts", _ => "raw");
            yield return Write(value);
            """));

    [Theory]
    [InlineData("""{"code":"01234","level":3}""", "zip")]
    [InlineData("""{"code":"01234","level":30}""", "postcode")]
    [InlineData("""{"code":"AB1 2CD","level":30}""", "postcode")]
    [InlineData("""{"code":"AB1 2CD"}""", "postcode")]
    [InlineData("""{"code":"neither of the two"}""", "zip")]
    public void Patterns_and_bounds_of_members_tell_objects_apart(string json, string variant) => Assert.Equal(
        [variant, json],
        Feature.Run("union-formats", $$"""
            Address value = Read<Address>({{Quote(json)}});
            yield return value.Match(_ => "zip", _ => "postcode", _ => "raw");
            yield return Write(value);
            """));

    [Theory]
    [InlineData("""{"at":"2024-02-29T10:00:00Z","value":1}""", "exact")]
    [InlineData("""{"at":"yesterday","value":1}""", "rough")]
    [InlineData("""{"at":{},"value":1}""", "raw")]
    public void What_the_best_one_refuses_is_the_next_one_s_and_raw_where_all_refuse(string json, string variant) => Assert.Equal(
        [variant, json],
        Feature.Run("union-formats", $$"""
            Reading value = Read<Reading>({{Quote(json)}});
            yield return value.Match(_ => "exact", _ => "rough", _ => "raw");
            yield return Write(value);
            """));

    [Fact]
    public void A_value_that_its_discriminator_names_and_cannot_be_read_is_kept() => Assert.Equal(
        ["timed", "raw", """{"kind":"timed","at":"soon","x":[1]}""", "named"],
        Feature.Run("union-formats", """"
            yield return Read<Kind>("""{"kind":"timed","at":"2024-02-29T10:00:00Z"}""").Match(_ => "timed", _ => "named", _ => "raw");
            yield return Read<Kind>("""{"kind":"timed","at":"soon"}""").Match(_ => "timed", _ => "named", _ => "raw");
            yield return Copy<Kind>("""{"kind":"timed","at":"soon","x":[1]}""");
            yield return Read<Kind>("""{"kind":"named","at":"soon"}""").Match(_ => "timed", _ => "named", _ => "raw");
            """"));

    [Fact]
    public void Malformed_JSON_is_no_value_of_any() => Assert.Equal(
        ["JsonException", "JsonException", "JsonException", "$.expressions[1].value"],
        Feature.Run("union-formats", """"
            yield return Failure(() => Read<Expression>("""{"op":"=","value":"""));
            yield return Failure(() => Read<Expression>("""{"op":[],"value":tru}"""));
            yield return Failure(() => Read<Scalar>("\"\\ud800\""));
            string path = "";
            try
            {
                using TestClient client = new Server(HttpStatusCode.OK, """{"expressions":[{"op":"<"},{"op":[],"value":nul}]}""").Client();
                client.Expressions.PutExpressionsAsync(new Holder()).GetAwaiter().GetResult();
            }
            catch (ApiException exception)
            {
                path = ((JsonException)exception.InnerException!).Path!;
            }

            yield return path;
            """"));

    [Fact]
    public void A_union_inside_of_what_is_read_again_tries_again_too() => Assert.Equal(
        ["Right Right Left", "True"],
        Feature.Run("union-formats", """"
            const string Json = """{"child":{"child":{"box":{"size":1},"tag":"a"},"box":{"size":3000000000},"tag":"b"},"box":{"size":3000000000},"tag":"c"}""";
            Tree tree = Read<Tree>(Json);
            yield return string.Join(' ', Kinds(tree));
            yield return Write(tree) == Json;

            static IEnumerable<string> Kinds(Tree? tree)
            {
                for (; tree is not null; tree = tree.Match(left => left.Child, right => right.Child, _ => null))
                {
                    yield return tree.Match(_ => "Left", _ => "Right", _ => "raw");
                }
            }
            """"));

    [Fact]
    public void Where_all_of_many_in_each_other_have_to_try_again_the_inner_ones_stay_as_they_are() => Assert.Equal(
        ["Right", "True", "True", "JsonException", "True"],
        Feature.Run("union-formats", """"
            static string Nested(string size, int depth = 20) => string.Concat(Enumerable.Repeat("{\"child\":", depth)) + "null" + string.Concat(Enumerable.Repeat(",\"box\":{\"size\":" + size + "},\"tag\":\"a\"}", depth));
            yield return Read<Tree>(Nested("3000000000")).Match(_ => "Left", _ => "Right", _ => "raw");
            yield return Copy<Tree>(Nested("3000000000")) == Nested("3000000000");
            yield return Copy<Tree>(Nested("\"none\"")) == Nested("\"none\"");
            yield return Failure(() => Read<Tree>(Nested("\"none\"").Replace("null", "nul")));

            // Twice as deep is four times the work at most; where each level were read twice it would be a thousand times.
            static long Allocated(string json)
            {
                Read<Tree>(json);
                long before = GC.GetAllocatedBytesForCurrentThread();
                Read<Tree>(json);
                return GC.GetAllocatedBytesForCurrentThread() - before;
            }

            yield return Allocated(Nested("3000000000", depth: 20)) < 8 * Allocated(Nested("3000000000", depth: 10));
            """"));

    private static string Quote(string json) => SymbolDisplay.FormatLiteral(json, quote: true);
}
