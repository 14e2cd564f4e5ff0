using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Enums;

/// <summary>Enums are open: what a document does not know yet goes through unharmed.</summary>
public sealed class EnumTests
{
    [Fact]
    public void An_unknown_value_survives_the_round_trip() => Assert.Equal(
        ["""{"state":"melting","previous":"in-use"}""", "melting", "False True", "other: melting", "ready"],
        Feature.Run("string-enum", """"
            Item item = Read<Item>("""{ "state": "melting", "previous": "in-use" }""");
            yield return Write(item);
            yield return item.State;
            yield return (item.State == State.Ready) + " " + (item.Previous == State.InUse);
            yield return item.State.Value switch
            {
                State.Values.Ready => "ready",
                State.Values.Second => "second",
                var other => "other: " + other,
            };
            State assigned = "ready";
            yield return assigned == State.Ready ? assigned.ToString() : "differs";
            """"));

    [Fact]
    public void No_value_is_left_out_as_it_was_when_it_was_read() => Assert.Equal(
        ["""{"state":"LOST"}""", """{"state":"LOST"}""", "True", "{}"],
        Feature.Run("string-enum", """"
            yield return Write(new Item { State = State.Lost });
            yield return Write(new Item { State = State.Lost, Previous = default(State) });
            yield return Read<Item>("{}").State == default;
            yield return Write(new Item { State = default });
            """"));

    [Fact]
    public void An_unknown_number_survives_the_round_trip() => Assert.Equal(
        ["""{"level":99}""", """{"level":0}""", "{}", "True", "10"],
        Feature.Run("integer-enum", """"
            yield return Copy<Item>("""{ "level": 99 }""");
            yield return Write(new Item { Level = Level.Low });
            yield return Write(new Item { Level = default(Level) });
            yield return Read<Item>("""{ "level": -1 }""").Level == Level.Unknown;
            yield return Level.Value10;
            """"));

    [Fact]
    public void Null_among_the_values_makes_the_member_nullable() => Assert.Equal(
        ["""{"state":null}""", """{"state":"on"}""", "on"],
        Feature.Run("nullable-enum", """"
            yield return Copy<Item>("""{ "state": null }""");
            yield return Write(new Item { State = ItemState.On });
            yield return Read<Item>("""{ "state": "on" }""").State;
            """"));

    [Fact]
    public void Values_of_several_kinds_are_a_union_of_an_enum_for_each() => Assert.Equal(
        ["""{"limit":"auto","size":0.5}""", """{"limit":2,"size":"auto"}""", """{"limit":"new","size":7}""", """{"limit":null}""", """{"limit":true}""", """{"limit":"none","size":1.5}""", "string auto"],
        Feature.Run("mixed-enum", """"
            foreach (string json in new[] { """{"limit":"auto","size":0.5}""", """{"limit":2,"size":"auto"}""", """{"limit":"new","size":7}""", """{"limit":null}""", """{"limit":true}""" })
            {
                yield return Copy<Item>(json);
            }

            yield return Write(new Item { Limit = LimitString.None, Size = 1.5 });
            yield return Read<Item>("""{"limit":"auto"}""").Limit!.Match(text => "string " + text, number => "number " + number, raw => "raw");
            """"));

    [Fact]
    public void A_constant_is_there_when_it_is_required_and_another_value_survives() => Assert.Equal(
        ["""{"kind":"created","version":2,"final":true,"ratio":0.5}""", """{"kind":"deleted","version":3,"final":false,"ratio":1,"source":"api"}"""],
        Feature.Run("const", """"
            yield return Write(new Event { Ratio = 0.5 });
            yield return Copy<Event>("""{"kind":"deleted","version":3,"final":false,"ratio":1,"source":"api"}""");
            """"));

    /// <summary>Three capitals are a word among values; where both spellings are values, each keeps its own.</summary>
    [Fact]
    public void Capitals_are_words() => Assert.Equal(
        ["All", "Vip", "ID", "VmwareTools", "Asc", "ASC"],
        Feature.Run(GeneratorInput.Of("""
            openapi: 3.0.3
            info: { title: Values, version: '1' }
            paths: {}
            components: { schemas: { Kind: { type: string, enum: [ALL, VIP, ID, VMWARE_TOOLS, asc, ASC] } } }
            """), """
            foreach (string value in new[] { "ALL", "VIP", "ID", "VMWARE_TOOLS", "asc", "ASC" })
            {
                yield return typeof(Kind).GetFields().Single(field => field.FieldType == typeof(Kind) && ((Kind)field.GetValue(null)!).Value == value).Name;
            }
            """));
}
