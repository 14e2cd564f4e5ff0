using System;
using System.Linq;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Cohesity.Generator.Tests.Incremental;

/// <summary>What happens to one document of a project is nothing to the others.</summary>
public sealed class SeveralDocumentsTests
{
    private static readonly SpecText Pets = SpecText.Client("pets.yaml", SampleDocuments.Pets, "PetsClient", "Test.Pets");
    private static readonly SpecText Stores = SpecText.Client("stores.yaml", SampleDocuments.Stores, "StoresClient", "Test.Stores");

    [Fact]
    public void Adding_a_document_leaves_the_first_alone()
    {
        GeneratorRun before = GeneratorRunner.Run(GeneratorInput.Of(Pets)).WithoutDiagnostics();
        GeneratorRun after = before.Then(project => project.WithFile(Stores)).WithDiagnostics(ProblemIds.SeveralSupportNamespaces);

        StepAssert.Count(after, TrackingNames.Parse, 1, IncrementalStepRunReason.New);
        StepAssert.Count(after, TrackingNames.Spec, 1, IncrementalStepRunReason.New);
        Assert.Empty(after.EmittedAnew(before).Intersect(before.Files.Keys));
        AssertContains(after, before);
    }

    [Fact]
    public void Editing_a_document_leaves_the_other_alone()
    {
        GeneratorRun before = GeneratorRunner.Run(GeneratorInput.Of(Pets, Stores)).WithDiagnostics(ProblemIds.SeveralSupportNamespaces);
        GeneratorRun after = before.Then(project => project.Replace(Stores.Edit("Sells things.", "Sells everything.")));

        StepAssert.Count(after, TrackingNames.Parse, 1, IncrementalStepRunReason.Modified);
        StepAssert.Count(after, TrackingNames.Spec, 1, IncrementalStepRunReason.Modified);
        StepAssert.Count(after, TrackingNames.Files, 1, IncrementalStepRunReason.Modified);
        StepAssert.Reused(after, TrackingNames.Collisions);
        Assert.EndsWith("Store.g.cs", Assert.Single(after.EmittedAnew(before)), StringComparison.Ordinal);
    }

    [Fact]
    public void Editing_the_first_document_leaves_the_second_alone()
    {
        GeneratorRun before = GeneratorRunner.Run(GeneratorInput.Of(Pets, Stores));
        GeneratorRun after = before.Then(project => project.Replace(Pets.Edit("Why not.", "The reason.")));

        StepAssert.Count(after, TrackingNames.Parse, 1, IncrementalStepRunReason.Modified);
        Assert.EndsWith("Refusal.g.cs", Assert.Single(after.EmittedAnew(before)), StringComparison.Ordinal);
    }

    [Fact]
    public void Removing_a_document_leaves_the_other_alone()
    {
        GeneratorRun alone = GeneratorRunner.Run(GeneratorInput.Of(Pets));
        GeneratorRun before = GeneratorRunner.Run(GeneratorInput.Of(Pets, Stores));
        GeneratorRun after = before.Then(GeneratorInput.Of(Pets) with { Sources = before.Input.Sources, BuildProperties = before.Input.BuildProperties });

        Assert.Empty(after.EmittedAnew(before));
        Assert.Equal(alone.Files, after.Files);
    }

    [Fact]
    public void Documents_do_not_change_each_others_files()
    {
        GeneratorRun both = GeneratorRunner.Run(GeneratorInput.Of(Pets, Stores));

        AssertContains(both, GeneratorRunner.Run(GeneratorInput.Of(Pets)));
        AssertContains(both, GeneratorRunner.Run(GeneratorInput.Of(Stores)));
        CompilationAssert.Compiles(both);
    }

    private static void AssertContains(GeneratorRun whole, GeneratorRun part) =>
        Assert.All(part.Files, file => Assert.Equal(file.Value, whole.Files[file.Key]));
}
