using Xunit;

namespace Cohesity.Generator.Tests.Features.Objects;

/// <summary>CASES.md, row <c>pattern-and-unevaluated-properties</c>: members that are described by their names' patterns, or by none of the schemas.</summary>
public sealed class UndeclaredMemberTests
{
    [Fact]
    public void Patterns_that_agree_give_a_map_its_type() => Assert.Equal(
        ["Dictionary`2[Part]", "Dictionary`2[String]", "Dictionary`2[Nullable`1]", "Dictionary`2[Part]", "Dictionary`2[Part]", "Dictionary`2[Guid]", """{"a":{"size":1},"b":{"size":2}}"""],
        Feature.Run("pattern-properties", """"
            foreach (string schema in new[] { "closed", "closedTwice", "unevaluated", "open", "rest", "twice" })
            {
                Type type = typeof(Holder).GetProperties().First(property => string.Equals(property.Name, schema, StringComparison.OrdinalIgnoreCase)).PropertyType;
                yield return type.Name + "[" + type.GenericTypeArguments[1].Name + "]";
            }

            yield return Write(Read<Holder>("""{"closed":{"a":{"size":1},"b":{"size":2}}}""").Closed);
            """"));

    [Fact]
    public void Patterns_that_do_not_agree_give_it_a_union() => Assert.Equal(
        ["text a, part 3, number 7", """{"mixed":{"s_a":"a","p_b":{"size":3},"c":7}}"""],
        Feature.Run("pattern-properties", """"
            const string Json = """{"mixed":{"s_a":"a","p_b":{"size":3},"c":7}}""";
            yield return string.Join(", ", Read<Holder>(Json).Mixed!.Values.Select(value => value.Match(text => "text " + text, part => "part " + part.Size, number => "number " + number, raw => "raw")));
            yield return Copy<Holder>(Json);
            """"));

    [Fact]
    public void Beside_declared_members_they_are_typed_and_nothing_is_refused_or_lost() => Assert.Equal(
        [
            "7", """{"id":"a","x-b":{"size":7}}""",
            "part 7, raw 5, raw text, raw {}, null", """{"id":"a","x-b":{"size":7},"c":5,"d":"text","e":{},"f":null}""",
            "JsonElement", """{"id":"a","x-b":[1],"c":{"d":null}}""",
            "1.5", """{"id":"a","b":1.5}""", "text", """{"size":3,"b":"text"}""",
        ],
        Feature.Run("pattern-properties", """"
            const string Closed = """{"id":"a","x-b":{"size":7}}""";
            yield return Read<DeclaredClosed>(Closed).AdditionalProperties!["x-b"].Size;
            yield return Copy<DeclaredClosed>(Closed);
            const string Open = """{"id":"a","x-b":{"size":7},"c":5,"d":"text","e":{},"f":null}""";
            yield return string.Join(", ", Read<DeclaredOpen>(Open).AdditionalProperties!.Values.Select(value => value is null ? "null" : value.Match(part => "part " + part.Size, raw => "raw " + raw)));
            yield return Copy<DeclaredOpen>(Open);
            const string Any = """{"id":"a","x-b":[1],"c":{"d":null}}""";
            yield return Read<DeclaredAny>(Any).AdditionalProperties!["x-b"].GetType().Name;
            yield return Copy<DeclaredAny>(Any);
            yield return FormattableString.Invariant($"{Read<DeclaredRest>("""{"id":"a","b":1.5}""").AdditionalProperties!["b"]}");
            yield return Copy<DeclaredRest>("""{"id":"a","b":1.5}""");
            yield return Read<Taken>("""{"size":3,"b":"text"}""").AdditionalProperties!["b"];
            yield return Copy<Taken>("""{"size":3,"b":"text"}""");
            """"));

    [Fact]
    public void They_nest_in_lists_and_may_be_null() => Assert.Equal(
        ["""{"lists":[{"a":[true],"ab":[]}],"maybe":{"b":4}}""", """{"maybe":null}""", "True True"],
        Feature.Run("pattern-properties", """"
            yield return Copy<Nested>("""{"lists":[{"a":[true],"ab":[]}],"maybe":{"b":4}}""");
            yield return Copy<Nested>("""{"maybe":null}""");
            yield return (typeof(Nested).GetProperty("Lists")!.PropertyType == typeof(List<Dictionary<string, List<bool>>>)) + " " + (typeof(Nested).GetProperty("Maybe")!.PropertyType == typeof(Dictionary<string, int>));
            """"));
}
