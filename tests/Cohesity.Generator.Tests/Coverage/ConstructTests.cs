using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Reading.Normalizing;
using Cohesity.Generator.Tests.Infrastructure;
using Cohesity.Generator.Tests.Infrastructure.Constructs;
using Xunit;

namespace Cohesity.Generator.Tests.Coverage;

/// <summary>Nothing vanishes: each field of each object of the specification is supported, documentation, without meaning for a client, or degraded with a warning at its place. The rows say which; these tests hold them to it.</summary>
public sealed partial class ConstructTests
{
    /// <summary>What comes of documents that have no row's field: most rows begin with the same one.</summary>
    private static readonly ConcurrentDictionary<(string Document, bool HasValidation), ConstructRun> Without = new();

    public static TheoryData<string> Rows => [.. ConstructTable.Rows.Select(row => row.ToString())];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_is_true(string name)
    {
        Construct row = ConstructTable.Rows.Single(row => row.ToString() == name);
        List<string> faults = [.. row.EachVersion.Select(version => Fault(row, version) is { } fault ? version + ": " + fault : null).OfType<string>()];
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void Every_field_of_the_grammar_has_a_row()
    {
        foreach ((Grammar grammar, string version) in new[] { (Grammar.For(Generator.Reading.SpecVersion.V2_0), "2.0"), (Grammar.For(Generator.Reading.SpecVersion.V3_2), "3.2") })
        {
            Assert.Empty(grammar.Fields().Where(field => !ConstructTable.Has(version, field.Object, field.Key)).Select(field => $"{version} {field.Object}.{field.Key}"));
        }
    }

    [Fact]
    public void Rows_are_different() => Assert.Equal(ConstructTable.Rows.Count, ConstructTable.Rows.Select(row => row.ToString()).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_extension_that_is_read_has_a_row()
    {
        string generator = Path.Combine(ProjectMetadata.RepositoryRoot, "src", "Cohesity.Generator");
        IEnumerable<string> read = new[] { "Binding", "Reading" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(generator, folder), "*.cs", SearchOption.AllDirectories))
            .SelectMany(path => Extension().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value))
            .Distinct(StringComparer.Ordinal);

        Assert.DoesNotContain(read, name => !name.StartsWith("x-cgen-", StringComparison.Ordinal) && name != "x-body-name" && !ConstructTable.Rows.Any(row => row.Field == name));
    }

    [GeneratedRegex("\"(x-[A-Za-z-]+)\"")]
    private static partial Regex Extension();

    [Fact]
    public void A_field_that_nobody_knows_is_told() => Assert.Equal(
        ["CGEN2060 #/paths/~1items~1{id}/get/what"],
        Run(new Construct("3.1", "Operation Object", "what", Treatment.Degraded, "/paths/~1items~1{id}/get/what", "1", ProblemIds.UnknownField), "3.1").With.Problems);

    private static string? Fault(Construct row, string version)
    {
        (ConstructRun without, ConstructRun with) = Run(row, version);
        string problems = with.Problems.Count == 0 ? "no warning" : string.Join(", ", with.Problems);
        switch (row.Treatment)
        {
            case Treatment.Degraded:
                string place = "#" + (row.Place ?? row.At);
                return with.Problems.Except(without.Problems).Contains(row.Says + " " + place) ? null : $"no {row.Says} at {place}, but {problems}";
            case var _ when with.Problems.Count > 0:
                return problems;
            case Treatment.NoMeaning:
                return with.Output == without.Output ? null : "it changes the output: " + Difference(without.Output, with.Output);
            case var _ when with.Output == without.Output:
                return "it changes nothing";
            case Treatment.Documentation when with.Code != without.Code:
                return "it changes more than documentation: " + Difference(without.Code, with.Code);
            case Treatment.Supported when with.Code == without.Code:
                return "it changes nothing but documentation: " + Difference(without.Output, with.Output);
            default:
                return !with.Output.Contains(row.Says, StringComparison.Ordinal) ? $"the output has no '{row.Says}', but {Difference(without.Output, with.Output)}"
                    : without.Output.Contains(row.Says, StringComparison.Ordinal) && !Difference(without.Output, with.Output).Contains(row.Says, StringComparison.Ordinal) ? $"the output has '{row.Says}' without it, too"
                    : null;
        }
    }

    private static (ConstructRun Without, ConstructRun With) Run(Construct row, string version)
    {
        (JsonObject without, JsonObject with) = row.Documents(version);
        return (
            Without.GetOrAdd((without.ToJsonString(), row.HasValidation), _ => ConstructRun.Of(without, row.HasValidation, TestContext.Current.CancellationToken)),
            ConstructRun.Of(with, row.HasValidation, TestContext.Current.CancellationToken));
    }

    private static string Difference(string without, string with)
    {
        string[] added = [.. with.Split('\n').Except(without.Split('\n'))];
        string[] removed = [.. without.Split('\n').Except(with.Split('\n'))];
        return string.Join(" | ", added.Select(line => "+" + line.Trim()).Concat(removed.Select(line => "-" + line.Trim())).Take(12));
    }
}
