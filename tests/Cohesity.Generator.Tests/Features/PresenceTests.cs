using System.Collections.Generic;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features;

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
    public void A_null_that_only_the_server_sends_survives() => Assert.Equal(
        ["""{"id":1,"closedAt":null}""", """{"id":1}"""],
        Feature.Run("presence", """"
            yield return Copy<Change>("""{"id":1,"closedAt":null}""");
            yield return Write(new Change { Id = 1 });
            """"));

    [Theory]
    [InlineData("", "{}")]
    [InlineData("omit", "{}")]
    [InlineData("write", """{"name":null}""")]
    public void Of_x_nullable_the_options_decide(string option, string expected)
    {
        GeneratorInput input = GeneratorInput.Of(option.Length == 0 ? Feature.Document("null-handling") : Feature.Document("null-handling").With("OpenApiNullHandling", option));

        IReadOnlyList<string> shown = Feature.Run(input, """
            yield return Write(new Change { Name = null });
            """);

        Assert.Equal([expected], shown);
    }

    [Fact]
    public void Nullable_of_3_0_can_be_omitted_too() => Assert.Equal(
        ["""{"id":1}"""],
        Feature.Run(GeneratorInput.Of(Feature.Document("presence").With("OpenApiNullHandling", "omit")), """
            yield return Write(new Change { Id = 1, Name = null });
            """));
}
