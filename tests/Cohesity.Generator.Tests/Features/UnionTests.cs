using Xunit;

namespace Cohesity.Generator.Tests.Features;

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
    public void An_alternative_that_may_be_null_makes_the_member_nullable() => Assert.Equal(
        ["""{"depth":null}""", """{"depth":1.5}"""],
        Feature.Run("any-of", """"
            yield return Copy<Holder>("""{"depth":null}""");
            yield return Copy<Holder>("""{"depth":1.5}""");
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
}
