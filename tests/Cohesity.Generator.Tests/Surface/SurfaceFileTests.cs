using System;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Contracts;
using Cohesity.Generator.Surface;
using Cohesity.Generator.Surface.Building;
using Cohesity.Generator.Tests.Infrastructure;
using CsCheck;
using Xunit;

namespace Cohesity.Generator.Tests.Surface;

/// <summary>The text of a surface: what is written is read back, and what nobody wrote is refused with its line.</summary>
public sealed class SurfaceFileTests
{
    private const string Heading = "# Cohesity.Generator API surface, format 1; written by: dotnet build -t:UpdateOpenApiSurface\n";

    [Fact]
    public void Fragment() => Snapshot.Match(SurfaceOf.Text(System.IO.File.ReadAllText(System.IO.Path.Combine(ProjectMetadata.RepositoryRoot, "specs", "access-tokens.yaml"))));

    [Theory]
    [InlineData("a b")]
    [InlineData("")]
    [InlineData("\"quoted\"")]
    [InlineData("back\\slash")]
    [InlineData("a=b")]
    [InlineData("line\nbreak\u2028\u0085\r")]
    [InlineData("\ud800 half a pair, and a whole one: \ud83d\ude00")]
    [InlineData("ü 日本 \u202e")]
    [InlineData("# not a heading")]
    public void Any_text_comes_back(string text) => AssertComesBack(text);

    [Fact]
    public void Any_other_text_comes_back() => Gen.String.Sample(AssertComesBack, iter: 2_000);

    [Fact]
    public void Nothing_that_is_unseen_stands_in_the_file()
    {
        var surface = new ApiSurface("C", new EquatableArray<SurfaceEntry>(new SurfaceEntry(SurfaceKind.Value, new EquatableArray<string>("E", "a\n*/\u202e\u200b"), default, default)));

        Assert.DoesNotContain(SurfaceFile.Write(surface).TrimEnd('\n').Replace("\n", "", StringComparison.Ordinal), c => c is < ' ' or > '~');
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("openapi: 3.1.0\n", 0)]
    [InlineData("# Cohesity.Generator API surface, format x\n", 0)]
    [InlineData(Heading + "type\n", 1)]
    [InlineData(Heading + "type A is=class\n\nkind A\n", 3)]
    [InlineData(Heading + "type A is=class is=enum\n", 1)]
    [InlineData(Heading + "type A is=class B\n", 1)]
    [InlineData(Heading + "type A is=\n", 1)]
    [InlineData(Heading + "type \"A\n", 1)]
    [InlineData(Heading + "type \"A\\u12\" is=class\n", 1)]
    [InlineData(Heading + "type A  is=class\n", 1)]
    [InlineData(Heading + "parameter GET /a query name=a\n", 1)]
    [InlineData(Heading + "type A is=class\ntype A is=enum\n", 2)]
    [InlineData(Heading + "type A is=class\n<<<<<<< HEAD\n", 2)]
    public void What_nobody_wrote_is_refused(string text, int line)
    {
        SurfaceReading reading = SurfaceFile.Read(text);

        Assert.Null(reading.Entries);
        Assert.NotNull(reading.Error);
        Assert.Equal(line, reading.Line);
    }

    [Fact]
    public void A_newer_format_is_told_from_a_broken_file() => Assert.Equal(2, SurfaceFile.Read("# Cohesity.Generator API surface, format 2; whatever\nnew things\n").NewerFormat);

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    public void Line_breaks_and_byte_order_marks_are_no_change(string lineBreak, string mark)
    {
        string written = SurfaceOf.Text(SampleDocuments.Pets);
        string file = mark + written.Replace("\n", lineBreak, StringComparison.Ordinal);

        Assert.True(SurfaceFile.Says(file, written));
        Assert.NotNull(SurfaceFile.Read(file).Entries);
        Assert.False(SurfaceFile.Says(file.Replace("Pet", "Cat", StringComparison.Ordinal), written));
    }

    [Fact]
    public void Lines_are_ordered_by_what_they_are_about_and_none_depends_on_another()
    {
        string[] lines = SurfaceOf.Text(SampleDocuments.Pets).Split('\n');
        string[] larger = SurfaceOf.Text(SampleDocuments.Pets + SampleDocuments.AddedSchema).Split('\n');

        Assert.Equal(lines, larger.Where(lines.Contains));
        Assert.Equal(lines.Length, lines.Distinct().Count());
    }

    [Theory]
    [InlineData("parameters")]
    [InlineData("responses")]
    [InlineData("response-headers")]
    [InlineData("one-of")]
    [InlineData("inheritance")]
    [InlineData("tuples")]
    [InlineData("string-enum")]
    [InlineData("request-bodies")]
    [InlineData("security")]
    [InlineData("servers")]
    public void Lines_are_written_in_their_order(string fixture)
    {
        SurfaceEntry[] entries = [.. SurfaceBuilder.Build(SurfaceOf.Client(System.IO.File.ReadAllText(System.IO.Path.Combine(ProjectMetadata.RepositoryRoot, "specs", "features", fixture + ".yaml")))).Entries];

        Assert.Equal(entries.Order(ApiSurface.Order).Select(entry => entry.Identity), entries.Select(entry => entry.Identity));
        Assert.Equal(entries.Length, entries.DistinctBy(entry => entry.Identity).Count());
    }

    private static void AssertComesBack(string text)
    {
        var entry = new SurfaceEntry(SurfaceKind.Member, new EquatableArray<string>(text, "x" + text), new EquatableArray<ContractFact>(new ContractFact("default", text), new ContractFact("type", "string")), default);
        SurfaceReading reading = SurfaceFile.Read(SurfaceFile.Write(new ApiSurface("C", new EquatableArray<SurfaceEntry>(entry))));

        Assert.True(reading.Entries is not null, reading.Error);
        Assert.Equal(entry, Assert.Single(reading.Entries.Values));
    }
}
