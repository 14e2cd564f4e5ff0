using System;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Cohesity.Generator.Tests.Incremental;

/// <summary>One edit each to a project with one client: which steps run again, and which files are emitted again.</summary>
public sealed class EditTests
{
    private static readonly GeneratorInput Project = GeneratorInput.Of(SampleDocuments.Pets, "pets.yaml");

    private readonly GeneratorRun _before = GeneratorRunner.Run(Project).WithoutDiagnostics();

    [Fact]
    public void Editing_csharp_runs_nothing_again()
    {
        GeneratorRun after = _before.Then(project => project.WithSource("Consumer.cs", "internal static class Consumer { internal static int Edited; }"));

        StepAssert.Cached(after, TrackingNames.Inputs, TrackingNames.Parse, TrackingNames.Problems, TrackingNames.Spec, TrackingNames.Files);
        StepAssert.Reused(after, TrackingNames.Facts, TrackingNames.Collisions, TrackingNames.Support);
        AssertNothingEmitted(after);
    }

    [Fact]
    public void Adding_a_csharp_file_runs_nothing_again()
    {
        GeneratorRun after = _before.Then(project => project.WithSource("New.cs", "internal static class New { }"));

        StepAssert.Cached(after, TrackingNames.Inputs, TrackingNames.Parse, TrackingNames.Problems, TrackingNames.Spec, TrackingNames.Files);
        AssertNothingEmitted(after);
    }

    [Fact]
    public void Editing_csharp_reads_a_document_again_only_where_it_makes_another_kind_of_a_type_that_the_options_name()
    {
        const string Codec = "public readonly struct NameCodec : Test.IApiTextCodec<Name> { public Name Parse(string text) => new(text); public string Format(Name value) => value.Text; }";
        const string Name = "public readonly record struct Name(string Text);";
        GeneratorRun before = GeneratorRunner.Run(Project
            .Replace(Project.Files[0].With("OpenApiTypeMappings", "name=Name,NameCodec").Edit("          nullable: true\n", "          nullable: true\n          format: name\n"))
            .WithSource("Codec.cs", Codec).WithSource("Name.cs", Name)).WithoutDiagnostics();

        GeneratorRun edited = before.Then(project => project.WithSource("Name.cs", Name + " internal static class Edited;"));
        StepAssert.Cached(edited, TrackingNames.Inputs, TrackingNames.Parse, TrackingNames.Problems, TrackingNames.Spec, TrackingNames.Files);
        StepAssert.Reused(edited, TrackingNames.MappedTypes);
        Assert.Empty(edited.EmittedAnew(before));

        GeneratorRun changed = edited.Then(project => project.WithSource("Name.cs", Name.Replace("readonly record struct", "sealed record", StringComparison.Ordinal)));
        StepAssert.All(changed, TrackingNames.Parse, IncrementalStepRunReason.Modified);
        Assert.Contains("JsonRead.NullableStruct<global::Name", before.File("Pet.g.cs"), StringComparison.Ordinal);
        Assert.Contains("JsonRead.NullableClass<global::Name", changed.File("Pet.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unrelated_additional_file_runs_nothing_again()
    {
        GeneratorRun after = _before.Then(project => project.WithFile(new SpecText("notes.txt", "openapi: 3.0.0")));

        StepAssert.Reused(after, TrackingNames.Inputs);
        StepAssert.Cached(after, TrackingNames.Parse, TrackingNames.Problems, TrackingNames.Spec, TrackingNames.Files);
        AssertNothingEmitted(after);
    }

    [Theory]
    [InlineData("openapi: 3.0.3\n", "# A comment.\n\nopenapi:   3.0.3\n")]
    [InlineData("  title: Pets\n", "\n  title:  'Pets'  # quoted now\n\n")]
    public void White_space_and_comments_are_read_again_and_change_nothing(string from, string to)
    {
        GeneratorRun after = _before.Then(project => project.Edit(from, to));

        StepAssert.All(after, TrackingNames.Inputs, IncrementalStepRunReason.Modified);
        StepAssert.All(after, TrackingNames.Parse, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged);
        StepAssert.Reused(after, TrackingNames.Problems, TrackingNames.Spec);
        StepAssert.Cached(after, TrackingNames.Files);
        AssertNothingEmitted(after);
    }

    [Fact]
    public void A_description_emits_its_own_file_only()
    {
        GeneratorRun after = _before.Then(project => project.Edit("An animal in the house.", "An animal in the garden."));

        StepAssert.All(after, TrackingNames.Spec, IncrementalStepRunReason.Modified);
        StepAssert.Count(after, TrackingNames.Files, 1, IncrementalStepRunReason.Modified);
        StepAssert.Reused(after, TrackingNames.Problems, TrackingNames.Facts, TrackingNames.Collisions, TrackingNames.Support);
        AssertEmitted(after, "Pet.g.cs");
        Assert.Contains("An animal in the garden.", after.File("Pet.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_emits_its_own_file_only()
    {
        GeneratorRun after = _before.Then(project => project.Edit("        message:\n", "        code:\n          type: string\n        message:\n"));

        StepAssert.Count(after, TrackingNames.Files, 1, IncrementalStepRunReason.Modified);
        AssertEmitted(after, "Refusal.g.cs");
        Assert.Contains("Code", after.File("Refusal.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_of_a_kind_that_is_new_brings_the_support_code_that_it_needs()
    {
        GeneratorRun after = _before.Then(project => project.Edit("        message:\n", "        code:\n          type: integer\n        message:\n"));

        StepAssert.Count(after, TrackingNames.Files, 1, IncrementalStepRunReason.Modified);
        AssertEmitted(after, "JsonRead.Numbers.g.cs", "JsonWriter.Optional.g.cs", "Refusal.g.cs");
    }

    [Fact]
    public void A_schema_emits_its_own_file_and_the_resolver_only()
    {
        GeneratorRun after = _before.Then(project => project.Replace(project.Files[0].WithText(SampleDocuments.Pets + SampleDocuments.AddedSchema)));

        AssertEmitted(after, "Resolver.g.cs", "Toy.g.cs");
        StepAssert.Reused(after, TrackingNames.Problems, TrackingNames.Support);
    }

    [Fact]
    public void An_option_emits_every_file_of_the_document()
    {
        GeneratorRun after = _before.Then(project => project.Replace(project.Files[0].With("OpenApiAccessibility", "internal")));

        StepAssert.All(after, TrackingNames.Spec, IncrementalStepRunReason.Modified);
        Assert.Contains("public sealed", _before.File("Pet.g.cs"), StringComparison.Ordinal);
        Assert.Contains("internal sealed", after.File("Pet.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_language_version_reads_nothing_again()
    {
        GeneratorRun after = _before.Then(project => project.WithLanguageVersion(LanguageVersion.CSharp11));

        StepAssert.Cached(after, TrackingNames.Inputs, TrackingNames.Parse, TrackingNames.Problems, TrackingNames.Spec);
    }

    [Fact]
    public void An_edit_and_its_undoing_give_the_same_files()
    {
        GeneratorRun edited = _before.Then(project => project.Edit("initial_title", "initial_name"));
        GeneratorRun undone = edited.Then(Project);

        Assert.NotEqual(_before.File("Pet.g.cs"), edited.File("Pet.g.cs"));
        Assert.Equal(_before.Files, undone.Files);
    }

    [Fact]
    public void A_broken_document_and_its_repair_give_the_same_files()
    {
        GeneratorRun broken = _before.Then(project => project.Edit("paths:\n", "paths: ]\n"));
        GeneratorRun repaired = broken.Then(Project);

        Assert.Contains(broken.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Location.GetLineSpan().Path == "pets.yaml");
        Assert.Empty(repaired.Diagnostics);
        Assert.Equal(_before.Files, repaired.Files);
    }

    private void AssertNothingEmitted(GeneratorRun after)
    {
        StepAssert.OutputsReused(after);
        Assert.Empty(after.EmittedAnew(_before));
        Assert.Equal(_before.Files, after.Files);
    }

    private void AssertEmitted(GeneratorRun after, params string[] hintNameEnds)
    {
        string[] emitted = [.. after.EmittedAnew(_before)];
        Assert.True(
            emitted.Length == hintNameEnds.Length && hintNameEnds.All(end => emitted.Any(hint => hint.EndsWith(end, StringComparison.Ordinal))),
            "Emitted again: " + string.Join(", ", emitted));
    }
}
