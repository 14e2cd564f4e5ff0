using System;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Contracts;
using Cohesity.Generator.Surface;
using Cohesity.Generator.Surface.Building;
using Cohesity.Generator.Tests.Infrastructure;
using CsCheck;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Cohesity.Generator.Tests.Surface;

/// <summary>The text of a surface: what is written is read back, and what nobody wrote is refused with its line.</summary>
public sealed class SurfaceFileTests
{
    private const string Heading = "# Cohesity.Generator API surface, format 2; written by: dotnet build -t:UpdateOpenApiSurface\n";

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
    [InlineData("# Cohesity.Generator API surface, format 0\n", 0)]
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
    public void A_newer_format_is_told_from_a_broken_file() => Assert.Equal(
        (null, null, 3), SurfaceFile.Read("# Cohesity.Generator API surface, format 3; whatever\nnew things\n") is var reading ? (reading.Entries, reading.Error, reading.Format) : default);

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\n\n", "")]
    public void Line_breaks_and_byte_order_marks_are_no_change(string lineBreak, string mark)
    {
        ClientSpec client = SurfaceOf.Client(SampleDocuments.Pets);
        string file = mark + SurfaceOf.Text(SampleDocuments.Pets).Replace("\n", lineBreak, StringComparison.Ordinal);

        Assert.True(Says(file, client));
        Assert.True(Says(file.TrimEnd('\r', '\n'), client));
        Assert.NotNull(SurfaceFile.Read(file).Entries);
        Assert.False(Says(file.Replace("Pet", "Cat", StringComparison.Ordinal), client));
    }

    [Theory]
    [InlineData("Kind dog name=Dog", "Kind dog name=Dogs")]
    [InlineData("Kind dog name=Dog", "Kind dog name=Do")]
    [InlineData("value Kind dog name=Dog\n", "")]
    [InlineData("value Kind dog", "value Kind daisy name=Daisy\nvalue Kind dog")]
    [InlineData("; written by", "; written for")]
    [InlineData("OpenApiSurface\n", "OpenApiSurface; really\n")]
    [InlineData("value Kind dog name=Dog\n", "value Kind dog name=Dog more=yes\n")]
    [InlineData("value Kind dog name=Dog\n", "value Kind dog\n")]
    [InlineData("value Kind dog name=Dog\n", "value Kind dog name=Dog ")]
    [InlineData("value Kind dog", "value Kind \"dog\"")]
    public void A_line_that_is_another_is_seen(string from, string to)
    {
        ClientSpec client = SurfaceOf.Client(SampleDocuments.Pets);
        string file = SurfaceOf.Text(SampleDocuments.Pets);
        Assert.Contains(from, file, StringComparison.Ordinal);

        Assert.False(Says(file.Replace(from, to, StringComparison.Ordinal), client));
    }

    [Fact]
    public void A_file_that_ends_early_or_goes_on_is_another()
    {
        ClientSpec client = SurfaceOf.Client(SampleDocuments.Pets);
        string file = SurfaceOf.Text(SampleDocuments.Pets);

        Assert.True(Says(file, client));
        Assert.False(Says("", client));
        Assert.False(Says(file[..(file.TrimEnd('\n').LastIndexOf('\n') + 1)], client));
        Assert.False(Says(file + "type Zebra is=class\n", client));
    }

    /// <summary>What is compared as it is made is what is written: in each fixture, whatever its texts.</summary>
    [Fact]
    public void Every_surface_is_said_by_its_own_file() => Assert.All(
        System.IO.Directory.GetFiles(System.IO.Path.Combine(ProjectMetadata.RepositoryRoot, "specs", "features"), "*.yaml"),
        path =>
        {
            ClientSpec client = SurfaceOf.Client(System.IO.File.ReadAllText(path));
            string file = SurfaceFile.Write(SurfaceBuilder.Build(client));
            Assert.True(Says(file, client));
            Assert.False(Says(file.TrimEnd('\n') + "x\n", client));
        });

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

    private static bool Says(string file, ClientSpec client)
    {
        var comparison = new SurfaceFileComparison(new FileText(SourceText.From(file)));
        SurfaceBuilder.Visit(client, comparison.Next);
        return comparison.IsSame();
    }

    private static void AssertComesBack(string text)
    {
        var entry = new SurfaceEntry(SurfaceKind.Member, new EquatableArray<string>(text, "x" + text), new EquatableArray<ContractFact>(new ContractFact("default", text), new ContractFact("type", "string")), default);
        SurfaceReading reading = SurfaceFile.Read(SurfaceFile.Write(new ApiSurface("C", new EquatableArray<SurfaceEntry>(entry))));

        Assert.True(reading.Entries is not null, reading.Error);
        Assert.Equal(entry, Assert.Single(reading.Entries.Values));
    }
}
