using System;
using System.Linq;
using System.Text.RegularExpressions;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features;

/// <summary>What the alternatives of a union are called that the document gives no names.</summary>
public sealed class AlternativeNameTests
{
    [Fact]
    public void They_are_called_by_what_they_are() => Assert.Equal(
        [
            "PlainText(NoticePlainText)", "ThreadCreated(NoticeThreadCreated)", "Page(NoticePage)", "Base(NoticeBase)", "Object(NoticeObject)", "Variant6(NoticeVariant6)", "List(List<NoticeListItem>)",
            "Enum(NoticeEnum)",
        ],
        FactoriesOf(Feature.Input("alternative-names"), "Notice"));

    [Fact]
    public void The_discriminator_counts_first() => Assert.Equal(["Round(ShapeRound)", "Square(ShapeSquare)"], FactoriesOf(Feature.Input("alternative-names"), "Shape"));

    [Fact]
    public void What_may_be_null_is_called_after_its_place() => Assert.Equal(
        ["""{"note":{"text":"a"},"notices":[null,{"why":"b"}]}""", "HolderNote", "HolderCause"],
        Feature.Run("alternative-names", """"
            yield return Copy<Holder>("""{"note":{"text":"a"},"notices":[null,{"why":"b"}]}""");
            Holder holder = Read<Holder>("""{"note":{"text":"a"},"notices":[null,{"why":"b"}]}""");
            HolderNote note = holder.Note!;
            HolderCause? cause = holder.Notices![1];
            yield return note.GetType().Name;
            yield return cause!.GetType().Name;
            """"));

    /// <summary>An alternative that is added at the end renames none, whatever it is.</summary>
    [Theory]
    [InlineData("{ type: object, properties: { third: { type: string } } }")]
    [InlineData("{ title: Plain text, type: object, properties: { third: { type: string } } }")]
    [InlineData("{ $ref: '#/components/schemas/Base' }")]
    [InlineData("{ type: object, required: [event], properties: { event: { const: thread.created }, third: { type: string } } }")]
    public void One_that_is_added_renames_none(string added)
    {
        GeneratorInput input = Feature.Input("alternative-names");
        string[] before = FactoriesOf(input, "Notice");
        string[] after = FactoriesOf(input.Edit("- { type: string, enum: [auto, none] }", "- { type: string, enum: [auto, none] }\n        - " + added), "Notice");

        Assert.Equal(before, after.Take(before.Length));
        Assert.Equal(before.Length + 1, after.Length);
        Assert.DoesNotContain(after, name => name.Contains('_', StringComparison.Ordinal));
    }

    /// <summary>What the document names keeps its name, also where it may be null.</summary>
    [Fact]
    public void A_place_takes_no_name_from_a_component_that_may_be_null()
    {
        GeneratorRun run = GeneratorRunner.Run(Feature.Input("alternative-names").Edit("        note: ", "        cause: { type: object, properties: { z: { type: string } } }\n        note: "));

        Assert.Contains("string? Why", run.File("HolderCause.g.cs"), StringComparison.Ordinal);
    }

    private static string[] FactoriesOf(GeneratorInput input, string union)
    {
        GeneratorRun run = GeneratorRunner.Run(input);
        CompilationAssert.Compiles(run);
        return [.. Regex.Matches(run.File(union + ".g.cs"), @"public static \w+ From(\w+)\(([^)]*) value\)")
            .Select(match => $"{match.Groups[1].Value}({match.Groups[2].Value.Replace("global::System.Collections.Generic.", "", StringComparison.Ordinal)})")
            .Where(name => !name.StartsWith("Raw(", StringComparison.Ordinal))];
    }
}
