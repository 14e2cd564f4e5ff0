using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Cohesity.Generator.Tests.Diagnostics;

/// <summary>An id has a descriptor, a row in the release tracking, a section in DIAGNOSTICS.md, somebody who reports it, and a fixture or a test. These tests hold them together.</summary>
public sealed partial class DiagnosticContractTests
{
    // What upsets the library is taken out before it, so no document is known to cause this one: LibraryReaderTests do.
    private const string WithoutFixture = ProblemIds.ReaderRefused;

    private static readonly string Root = ProjectMetadata.RepositoryRoot;
    private static readonly string Generator = Path.Combine(Root, "src", "Cohesity.Generator");

    private static readonly Dictionary<string, string> Constants = typeof(ProblemIds)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(field => (string)field.GetRawConstantValue()!, field => field.Name);

    /// <summary>What the targets and their tasks raise: id and severity.</summary>
    private static readonly Dictionary<string, string> OfTargets = XDocument.Load(Path.Combine(Generator, "build", "Cohesity.Generator.targets"))
        .Descendants()
        .Where(element => element.Attribute("Code") is not null)
        .GroupBy(element => element.Attribute("Code")!.Value)
        .Select(group => (Id: group.Key, Severity: group.First().Name.LocalName.ToLowerInvariant()))
        .Concat(Sources(Path.Combine(Root, "src", "Cohesity.Generator.Tasks")).SelectMany(path => IdText().Matches(File.ReadAllText(path))).Select(match => match.Groups[1].Value).Distinct().Select(id => (Id: id, Severity: "error")))
        .ToDictionary(raised => raised.Id, raised => raised.Severity);

    private static IEnumerable<string> Ids => Constants.Keys.Order(StringComparer.Ordinal);

    [Fact]
    public void Every_id_has_a_descriptor() => Assert.Equal(Ids, DiagnosticDescriptors.All.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_descriptor_is_tracked_as_it_is() => Assert.Equal(
        DiagnosticDescriptors.All.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).Select(descriptor => $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity} | {descriptor.Title}"),
        File.ReadLines(Path.Combine(Generator, "AnalyzerReleases.Unshipped.md")).Where(line => line.StartsWith("CGEN", StringComparison.Ordinal)));

    [Fact]
    public void The_number_says_the_category() => Assert.All(DiagnosticDescriptors.All, descriptor =>
    {
        string category = descriptor.Id[4] switch { '0' => "Host", '1' => "Document", '2' => "Degraded", '3' => "Names", '4' => "Changes", _ => "" };
        Assert.Equal("Cohesity.Generator." + category, descriptor.Category);
        Assert.Equal((descriptor.Id[4] is '0' or '1' && descriptor.Id is not (ProblemIds.FilterUnmatched or ProblemIds.SeveralSupportNamespaces or ProblemIds.MappingUnmatched)) || descriptor.Id is ProblemIds.SurfaceMalformed or ProblemIds.SurfaceNewer, descriptor.DefaultSeverity == DiagnosticSeverity.Error);
    });

    [Fact]
    public void Every_id_is_reported_somewhere()
    {
        string sources = string.Concat(Sources(Generator).Where(path => Path.GetFileName(Path.GetDirectoryName(path)) != "Diagnostics").Select(File.ReadAllText));

        Assert.All(Constants.Values, name => Assert.Matches($@"\bProblemIds\.{name}\b", sources));
    }

    [Fact]
    public void Every_id_is_explained_and_nothing_else_is() => Assert.Equal(
        DiagnosticDescriptors.All.Select(descriptor => $"{descriptor.Id} {descriptor.Title} {descriptor.DefaultSeverity.ToString().ToLowerInvariant()}").Order(StringComparer.Ordinal),
        HelpSection.All.Where(section => Constants.ContainsKey(section.Id)).Select(section => $"{section.Id} {section.Title} {section.Severity}"));

    [Fact]
    public void What_the_targets_raise_is_explained_too()
    {
        Assert.Equal(Ids.Union(OfTargets.Keys).Order(StringComparer.Ordinal), HelpSection.All.Select(section => section.Id));
        Assert.All(OfTargets, raised => Assert.Equal(raised.Value, HelpSection.All.Single(section => section.Id == raised.Key).Severity));
    }

    [Fact]
    public void An_explanation_says_what_it_means_and_what_to_do() => Assert.All(HelpSection.All, section => Assert.True(section.Paragraphs.Count() >= 2, section.Id));

    [Fact]
    public void What_a_document_causes_is_explained_by_an_example() => Assert.All(
        HelpSection.All.Where(section => section.Id[4] != '0' && section.Id is not (ProblemIds.EmptyDocument or ProblemIds.ReaderRefused)),
        section => Assert.Matches(@"\n```(yaml|json|diff)\n", section.Text));

    /// <summary>After a section was added, <c>COHESITY_ACCEPT_SNAPSHOTS=1</c> writes the index anew.</summary>
    [Fact]
    public void The_index_names_each_section()
    {
        string page = HelpSection.Page;
        Match old = Index().Match(page);
        Assert.True(old.Success);
        string index = string.Concat(HelpSection.All
            .GroupBy(section => section.Id[..5])
            .Select(group => $"\n| {group.Key}xxx | | |\n|---|---|---|\n" + string.Concat(group.Select(section => $"| [{section.Id}](#{Anchor(section.Id)}) | {section.Title} | {section.Severity} |\n"))));
        if (Environment.GetEnvironmentVariable("COHESITY_ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(HelpSection.FilePath, page[..old.Groups[1].Index] + index + page[(old.Groups[1].Index + old.Groups[1].Length)..]);
            return;
        }

        Assert.Equal(index, old.Groups[1].Value);
    }

    [Fact]
    public void Help_links_lead_to_the_sections() => Assert.All(
        DiagnosticDescriptors.All,
        descriptor => Assert.Equal("DIAGNOSTICS.md#" + Anchor(HelpSection.All.Single(section => section.Id == descriptor.Id).Id), descriptor.HelpLinkUri));

    [Fact]
    public void Help_links_are_absolute_where_the_build_says_where_the_page_is()
    {
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of("openapi: 9.9.9").WithBuildProperty("_OpenApiHelpPage", "file:///packages/DIAGNOSTICS.md"));

        DiagnosticDescriptor descriptor = Assert.Single(run.Diagnostics).Descriptor;
        Assert.Equal("file:///packages/DIAGNOSTICS.md#cgen1003", descriptor.HelpLinkUri);
        Assert.Equal(DiagnosticSeverity.Error, descriptor.DefaultSeverity);
    }

    [Fact]
    public void Links_within_the_explanations_lead_to_sections() => Assert.All(
        HelpSection.All.SelectMany(section => Links().Matches(section.Text)).Select(match => match.Groups[1].Value),
        anchor => Assert.Contains(HelpSection.All, section => Anchor(section.Id) == anchor));

    [Fact]
    public void Every_id_that_a_document_can_cause_has_a_fixture() => Assert.Equal(
        Ids.Where(id => id[4] is not ('0' or '4') && id != WithoutFixture),
        MalformedDocument.Names.Select(MalformedDocument.IdOf).Distinct());

    [Fact]
    public void Every_other_id_has_a_test()
    {
        string tests = string.Concat(Sources(Path.Combine(Root, "tests")).Where(path => Path.GetFileName(path) != nameof(DiagnosticContractTests) + ".cs").Select(File.ReadAllText));

        Assert.All(
            Ids.Where(id => id[4] is '0' or '4').Append(WithoutFixture).Union(OfTargets.Keys),
            id => Assert.True(tests.Contains(id, StringComparison.Ordinal) || (Constants.TryGetValue(id, out string? name) && tests.Contains("ProblemIds." + name, StringComparison.Ordinal)), id));
    }

    // A heading's anchor is the heading in lower case, with a hyphen for each space (and these have none).
    private static string Anchor(string heading) => heading.ToLowerInvariant();

    private static IEnumerable<string> Sources(string folder) => Directory
        .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(path => !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Any(segment => segment is "obj" or "bin"));

    [GeneratedRegex(@"^## Index\n((?:(?!## ).*\n)*)\n(?=## )", RegexOptions.Multiline)]
    private static partial Regex Index();

    [GeneratedRegex("\"(CGEN00[0-9]{2})\"")]
    private static partial Regex IdText();

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex Links();
}
