using System;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Determinism;

/// <summary>The output is a function of the documents and their options, and of nothing else.</summary>
public sealed class DeterminismTests
{
    private static readonly SpecText[] Files =
    [
        SpecText.Client("pets.yaml", SampleDocuments.Pets, "PetsClient", "Test.Pets"),
        SpecText.Client("stores.yaml", SampleDocuments.Stores, "StoresClient", "Test.Stores"),
        SpecText.Client("toys.yaml", SampleDocuments.Stores + SampleDocuments.AddedSchema, "ToysClient", "Test.Toys"),
        new SpecText("notes.txt", "nothing"),
    ];

    [Fact]
    public void Two_runs_give_the_same_bytes() => AssertSame(GeneratorRunner.Run(GeneratorInput.Of(Files)));

    [Fact]
    public void The_order_of_the_files_plays_no_part()
    {
        var random = new Random(20261123);
        for (var round = 0; round < 5; round++)
        {
            SpecText[] shuffled = [.. Files];
            random.Shuffle(shuffled);
            AssertSame(GeneratorRunner.Run(GeneratorInput.Of(shuffled)));
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void The_culture_plays_no_part(string name)
    {
        GeneratorRun expected = GeneratorRunner.Run(GeneratorInput.Of(Files));
        (CultureInfo culture, CultureInfo uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
        try
        {
            Assert.Equal(expected.Files, GeneratorRunner.Run(GeneratorInput.Of(Files)).Files);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, uiCulture);
        }
    }

    [Fact]
    public void The_line_ends_of_a_document_play_no_part() => AssertSame(GeneratorRunner.Run(GeneratorInput.Of(
        [.. Files.Select(file => file.WithText(file.GetText().ToString().ReplaceLineEndings("\r\n")))])));

    [Fact]
    public void The_folder_of_a_document_plays_no_part() => AssertSame(GeneratorRunner.Run(GeneratorInput.Of(
        [.. Files.Select(file => file.At("/another/machine/" + file.Path))])));

    [Fact]
    public void Lines_end_in_line_feeds_and_name_no_path()
    {
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of([.. Files.Select(file => file.At("/another/machine/" + file.Path))]));

        Assert.All(run.Files.Values, text => Assert.DoesNotContain('\r', text));
        Assert.All(run.Files.Values, text => Assert.DoesNotContain("/another/machine", text, StringComparison.Ordinal));
        Assert.All(run.Files.Keys, hint => Assert.DoesNotContain("machine", hint, StringComparison.Ordinal));
    }

    private static void AssertSame(GeneratorRun run) => Assert.Equal(GeneratorRunner.Run(GeneratorInput.Of(Files)).Files, run.Files);
}
