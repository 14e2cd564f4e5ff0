using Xunit;

namespace Cohesity.Generator.Tests.Features.Unions;

/// <summary>Which of the types a value is, and what becomes of one that is none of them.</summary>
public sealed class UnionTests
{
    [Fact]
    public void The_discriminator_decides_and_an_unknown_one_is_kept() => Assert.Equal(
        ["circle 2", "square 3", """raw {"kind":"oval","a":1}""", """{"kind":"oval","a":1}""", """{"kind":"round","radius":4}"""],
        Feature.Run("one-of-discriminator", """"
            foreach (string json in new[] { """{ "radius": 2, "kind": "round" }""", """{ "kind": "square", "side": 3 }""", """{"kind":"oval","a":1}""" })
            {
                yield return Read<Shape>(json).Match(circle => "circle " + circle.Radius, square => "square " + square.Side, raw => "raw " + raw.GetRawText());
            }

            yield return Copy<Shape>("""{ "kind": "oval", "a": 1 }""");
            Shape shape = new Circle { Kind = "round", Radius = 4 };
            yield return Write(shape);
            """"));

    [Fact]
    public void Where_only_the_discriminator_tells_an_object_without_it_stays_as_it_is() => Assert.Equal(
        ["""{"side":3,"x":[1]}"""],
        Feature.Run("one-of-discriminator", """"
            yield return Copy<Shape>("""{"side":3,"x":[1]}""");
            """"));

    [Fact]
    public void Without_a_mapping_the_values_that_a_schema_allows_are_its_own_and_else_its_name_is() => Assert.Equal(
        ["delta a", "delta b", "done", "named", "raw"],
        Feature.Run("one-of-discriminator", """"
            foreach (string json in new[] { """{"type":"response.text.delta","delta":"a"}""", """{"delta":"b","type":"response.text"}""", """{"type":"response.done"}""", """{"type":"Named"}""", """{"type":"TextDelta"}""" })
            {
                yield return Read<Event>(json).Match(text => "delta " + text.Delta, _ => "done", _ => "named", _ => "raw");
            }
            """"));

    [Fact]
    public void An_alternative_that_may_be_null_makes_the_member_nullable() => Assert.Equal(
        ["""{"depth":null}""", """{"depth":1.5}"""],
        Feature.Run("any-of", """"
            yield return Copy<Holder>("""{"depth":null}""");
            yield return Copy<Holder>("""{"depth":1.5}""");
            """"));

    [Fact]
    public void Alternatives_that_are_one_type_are_no_union() => Assert.Equal(
        ["a", """{"note":""}"""],
        Feature.Run("any-of", """"
            string? note = Read<Holder>("""{"note":"a"}""").Note;
            yield return note!;
            yield return Copy<Holder>("""{"note":""}""");
            """"));

    [Fact]
    public void Without_one_the_kind_of_json_and_the_members_decide() => Assert.Equal(
        [
            """String "a" """, "Int64 7 ", "Boolean true ", """List`1 ["a"] """, """ByName {"name":"a"} """, """ById {"id":7} """,
            "JsonElement 1.5 ", """JsonElement {"other":1} """, "True 7 False",
        ],
        Feature.Run("one-of", """"
            foreach (string json in new[] { "\"a\"", "7", "true", "[\"a\"]", "{\"name\":\"a\"}", "{\"id\":7}", "1.5", "{\"other\":1}" })
            {
                Target target = Read<Target>(json);
                yield return $"{target.Value.GetType().Name} {Write(target)} ";
            }

            Target number = 7;
            yield return number.TryGetInt64(out long value) + " " + value + " " + number.TryGetString(out _);
            """"));

    [Fact]
    public void An_alternative_of_null_makes_the_member_nullable() => Assert.Equal(
        ["""{"size":7,"owner":{"name":"ann"}}""", """{"size":"huge","owner":null}""", """{"size":null}""", "{}", "ann"],
        Feature.Run("any-of", """"
            yield return Copy<Holder>("""{ "size": 7, "owner": { "name": "ann" } }""");
            yield return Copy<Holder>("""{ "size": "huge", "owner": null }""");
            yield return Write(new Holder { Size = null });
            yield return Write(new Holder());
            yield return Read<Holder>("""{ "owner": { "name": "ann" } }""").Owner!.Name;
            """"));

    [Theory]
    [InlineData("""["a"]""", "StringList")]
    [InlineData("[1,2]", "Int64List")]
    [InlineData("[[1],[2]]", "Int64ListList")]
    [InlineData("[]", "StringList")]
    [InlineData("[1,\"a\"]", "raw")]
    [InlineData("\"all\"", "InputVariant4")]
    [InlineData("\"2024-02-29\"", "Date")]
    [InlineData("\"6f9619ff-8b86-d011-b42d-00cf4fc964ff\"", "Guid")]
    [InlineData("\"something new\"", "InputVariant4")]
    [InlineData("5", "Int64")]
    [InlineData("5.5", "Double")]
    [InlineData("true", "raw")]
    public void Items_and_formats_tell_alternatives_apart(string json, string variant) => Assert.Equal(
        [variant, json],
        Feature.Run("union-shapes", $$"""
            Input input = Read<Input>({{Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(json, quote: true)}});
            yield return input.Match(_ => "StringList", _ => "Int64List", _ => "Int64ListList", _ => "InputVariant4", _ => "Date", _ => "Guid", _ => "Int64", _ => "Double", _ => "raw");
            yield return Write(input);
            """));

    [Fact]
    public void Numbers_and_booleans_that_are_constants_tell_objects_apart_also_in_a_union_inside() => Assert.Equal(
        ["Move First 7", "Move Second 8", "Other", """raw {"version":4,"x":1}"""],
        Feature.Run("union-shapes", """"
            foreach (string json in new[] { """{"version":1,"x":7}""", """{"x":8,"version":2}""", """{"version":3,"final":true}""", """{"version":4,"x":1}""" })
            {
                yield return Read<Step>(json).Match(
                    move => "Move " + move.Match(first => "First " + first.X, second => "Second " + second.X, raw => "raw"),
                    _ => "Other",
                    raw => "raw " + raw.GetRawText());
            }
            """"));

    [Fact]
    public void A_variant_that_may_be_null_makes_the_union_nullable() => Assert.Equal(
        ["""{"maybe":null}""", """{"maybe":"a"}""", """{"maybe":true}"""],
        Feature.Run("union-shapes", """"
            yield return Copy<Holder>("""{"maybe":null}""");
            yield return Copy<Holder>("""{"maybe":"a"}""");
            yield return Copy<Holder>("""{"maybe":true}""");
            """"));

    [Theory]
    [InlineData("""{"origin":{"lat":1,"lon":2}}""", "place")]
    [InlineData("""{"origin":"now"}""", "moment")]
    [InlineData("""{"origin":null}""", "place")]
    public void The_kinds_of_members_tell_objects_apart(string json, string variant) => Assert.Equal(
        [variant],
        Feature.Run("union-shapes", $$"""
            yield return Read<Distance>({{Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(json, quote: true)}}).Match(_ => "place", _ => "moment", _ => "raw");
            """));

    [Theory]
    [InlineData("""{"type":"users","id":"1"}""", "user")]
    [InlineData("""{"id":"1","type":"teams"}""", "team")]
    [InlineData("""{"id":"1"}""", "user")]
    [InlineData("""{"type":"robots"}""", "user")]
    [InlineData("""{"attributes":{"handle":null}}""", "team")]
    [InlineData("""{"attributes":{"email":"a@example.com","more":{}},"type":"people"}""", "user")]
    public void The_values_of_members_that_may_be_absent_and_the_members_inside_tell_objects_apart(string json, string variant) => Assert.Equal(
        [variant],
        Feature.Run("union-shapes", $$"""
            yield return Read<Included>({{Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(json, quote: true)}}).Match(_ => "user", _ => "team", _ => "raw");
            """));

    [Fact]
    public void A_value_that_one_lists_tells_it_from_one_that_takes_any() => Assert.Equal(
        ["decision", "anyone", "anyone"],
        Feature.Run("union-shapes", """"
            foreach (string json in new[] { """{"type":"decision","id":"a"}""", """{"type":"other","id":"a"}""", """{"id":"a"}""" })
            {
                yield return Read<Entry>(json).Match(_ => "anyone", _ => "decision", _ => "raw");
            }
            """"));

    [Fact]
    public void One_object_is_told_from_anything_else() => Assert.Equal(
        ["comparison", """raw {"key":"a"}""", "raw 7"],
        Feature.Run("union-shapes", """"
            foreach (string json in new[] { """{"key":"a","value":1}""", """{"key":"a"}""", "7" })
            {
                yield return Read<Filter>(json).Match(_ => "comparison", raw => "raw " + raw.GetRawText());
            }
            """"));
}
