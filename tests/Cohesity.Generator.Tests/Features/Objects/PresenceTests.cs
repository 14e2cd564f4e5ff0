using System.Collections.Generic;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Objects;

/// <summary>Absent, null and a value are three things on the wire.</summary>
public sealed class PresenceTests
{
    [Fact]
    public void Never_assigned_is_left_out_and_null_is_written() => Assert.Equal(
        ["""{"id":1}""", """{"id":1,"name":null}""", """{"id":1,"name":"a"}""", """{"id":1}"""],
        Feature.Run("presence", """
            var change = new Change { Id = 1 };
            yield return Write(change);
            change.Name = null;
            yield return Write(change);
            change.Name = "a";
            yield return Write(change);
            change.Unset(Change.OptionalMember.Name);
            yield return Write(change);
            """));

    [Fact]
    public void The_state_survives_reading_and_can_be_asked_for() => Assert.Equal(
        ["""{"id":1,"weight":null}""", "False True", "False"],
        Feature.Run("presence", """"
            Change change = Read<Change>("""{ "id": 1, "weight": null, "comment": null }""");
            yield return Write(change);
            yield return change.IsSet(Change.OptionalMember.Name) + " " + change.IsSet(Change.OptionalMember.Weight);
            change.Unset(Change.OptionalMember.Weight);
            yield return change.IsSet(Change.OptionalMember.Weight);
            """"));

    [Fact]
    public void The_three_states_survive_in_lists_maps_unions_and_where_null_is_required() => Assert.Equal(
        [States, """{"note":null}""", """{"note":null,"first":null}"""],
        Feature.Run("presence", $$""""
            yield return Copy<Batch>("""{{States}}""");
            yield return Write(new Batch { Note = null });
            yield return Write(new Batch { Note = null, First = null });
            """"));

    /// <summary>The state is read from one object and given to another: members that were never assigned stay so.</summary>
    [Fact]
    public void The_state_can_be_copied_and_cleared() => Assert.Equal(
        ["""{"id":2,"weight":null}""", """{"id":2,"name":"a"}""", """{"id":2}"""],
        Feature.Run("presence", """"
            Change source = Read<Change>("""{ "id": 1, "weight": null }""");
            var copy = new Change { Id = 2 };
            if (source.IsSet(Change.OptionalMember.Name)) { copy.Name = source.Name; }
            if (source.IsSet(Change.OptionalMember.Weight)) { copy.Weight = source.Weight; }
            yield return Write(copy);
            copy.Unset(Change.OptionalMember.Weight);
            copy.Name = "a";
            yield return Write(copy);
            foreach (Change.OptionalMember member in Enum.GetValues<Change.OptionalMember>()) { copy.Unset(member); }
            yield return Write(copy);
            """"));

    [Fact]
    public void A_null_that_only_the_server_sends_survives() => Assert.Equal(
        ["""{"id":1,"closedAt":null}""", """{"id":1}"""],
        Feature.Run("presence", """"
            yield return Copy<Change>("""{"id":1,"closedAt":null}""");
            yield return Write(new Change { Id = 1 });
            """"));

    [Theory]
    [InlineData("", "{}")]
    [InlineData("omit", "{}")]
    [InlineData("write", """{"name":null,"part":null}""")]
    public void Of_x_nullable_the_options_decide(string option, string expected)
    {
        GeneratorInput input = GeneratorInput.Of(option.Length == 0 ? Feature.Document("null-handling") : Feature.Document("null-handling").With("OpenApiNullHandling", option));

        IReadOnlyList<string> shown = Feature.Run(input, """
            yield return Write(new Change { Name = null, Part = null });
            """);

        Assert.Equal([expected], shown);
    }

    [Fact]
    public void Nullable_of_3_0_can_be_omitted_too() => Assert.Equal(
        ["""{"id":1}"""],
        Feature.Run(GeneratorInput.Of(Feature.Document("presence").With("OpenApiNullHandling", "omit")), """
            yield return Write(new Change { Id = 1, Name = null });
            """));

    private const string States =
        """{"note":null,"first":{"id":0,"name":null},"list":[{"id":1},{"id":2,"name":null},{"id":3,"name":"a","weight":null}],"map":{"x":{"id":4,"weight":null}},"either":{"id":5,"name":null},"level":null}""";
}
