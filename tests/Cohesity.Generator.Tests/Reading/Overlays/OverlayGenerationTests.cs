using System;
using System.Linq;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Cohesity.Generator.Tests.Reading.Overlays;

/// <summary>Overlays as a project names them, from the metadata to the client.</summary>
public sealed class OverlayGenerationTests
{
    private static readonly SpecText Pets = SpecText.Client("pets.yaml", SampleDocuments.Pets, "PetsClient", "Test.Pets");
    private static readonly SpecText Stores = SpecText.Client("stores.yaml", SampleDocuments.Stores, "StoresClient", "Test.Stores");

    private static readonly SpecText Fixes = Overlay("fixes.overlay.yaml", "PetsClient", """
          - target: $.paths['/pets'].post
            description: The generated name was no good.
            update:
              operationId: CreatePet
          - target: $.components.schemas.Pet.properties
            update:
              weight:
                type: number
                format: double
                description: In kilograms.
          - target: $..properties['nicknames']
            remove: true
          - target: $.components.schemas.Kind.enum
            update: parrot
        """);

    [Fact]
    public void An_overlay_changes_the_client()
    {
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of(Pets, Fixes)).WithoutDiagnostics();
        CompilationAssert.Compiles(run);

        string pet = run.File("Pet.g.cs");
        Assert.Contains("CreatePetAsync", run.File("PetsApi.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("AddPet", run.File("PetsApi.g.cs"), StringComparison.Ordinal);
        Assert.Contains("double? Weight", pet, StringComparison.Ordinal);
        Assert.Contains("In kilograms.", pet, StringComparison.Ordinal);
        Assert.DoesNotContain("Nicknames", pet, StringComparison.Ordinal);
        Assert.Contains("\"parrot\"", run.File("Kind.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Overlays_apply_in_the_order_of_the_project()
    {
        SpecText z = Overlay("z.yaml", "*", "  - {target: $.paths.*.post, update: {operationId: First}}");
        SpecText a = Overlay("a.yaml", "PetsClient", "  - {target: \"$.paths.*[?@.operationId == 'First']\", update: {operationId: Second}}");

        Assert.Contains("SecondAsync", GeneratorRunner.Run(GeneratorInput.Of(z, a, Pets)).WithoutDiagnostics().File("PetsApi.g.cs"), StringComparison.Ordinal);
        Assert.Equal("CGEN2019", Assert.Single(GeneratorRunner.Run(GeneratorInput.Of(a, z, Pets)).Diagnostics).Id);
    }

    [Fact]
    public void An_unmatched_target_is_a_warning_at_its_place_in_the_overlay()
    {
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of(Pets, Fixes.Edit("$.paths['/pets'].post", "$.paths['/cats'].post")));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("CGEN2019", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal("fixes.overlay.yaml: (3,4)-(3,10)", diagnostic.Location.GetLineSpan().ToString());
        Assert.Equal("The target at #/actions/0/target selects nothing in pets.yaml: $.paths['/cats'].post; correct it, or remove the action", diagnostic.GetMessage(null));
    }

    [Fact]
    public void A_malformed_overlay_is_an_error_and_the_client_stands_without_it()
    {
        GeneratorRun without = GeneratorRunner.Run(GeneratorInput.Of(Pets));
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of(Pets, Fixes.WithText("overlay: 1.0.0\nactions: {")));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("CGEN1001", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal("fixes.overlay.yaml", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(without.Files, run.Files);
    }

    [Fact]
    public void What_is_wrong_with_what_an_overlay_brought_is_found_in_the_overlay()
    {
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of(Pets, Overlay("bad.yaml", "PetsClient", """
              - target: $.components.schemas.Pet.properties
                update:
                  owner:
                    $ref: '#/components/schemas/Nobody'
            """)));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("CGEN2005", diagnostic.Id);
        Assert.Equal("bad.yaml: (5,6)-(5,11)", diagnostic.Location.GetLineSpan().ToString());
        CompilationAssert.Compiles(run);
    }

    [Fact]
    public void An_overlay_may_refer_to_the_parts_of_the_document()
    {
        SpecText part = new SpecText("owner.yaml", "type: object\nproperties: {surname: {type: string}}\n").With("OpenApiPartOf", "PetsClient");
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of(Pets, part, Overlay("o.yaml", "PetsClient", "  - {target: $.components.schemas.Pet.properties, update: {owner: {$ref: owner.yaml}}}"))).WithoutDiagnostics();

        Assert.Contains("Surname", run.File("Owner.g.cs"), StringComparison.Ordinal);
        CompilationAssert.Compiles(run);
    }

    [Fact]
    public void Editing_an_overlay_runs_its_own_client_only()
    {
        GeneratorRun before = GeneratorRunner.Run(GeneratorInput.Of(Pets, Stores, Fixes)).WithDiagnostics(ProblemIds.SeveralSupportNamespaces);
        GeneratorRun after = before.Then(project => project.Replace(Fixes.Edit("In kilograms.", "In pounds.")));

        StepAssert.Count(after, TrackingNames.Parse, 1, IncrementalStepRunReason.Modified);
        StepAssert.Count(after, TrackingNames.Spec, 1, IncrementalStepRunReason.Modified);
        Assert.EndsWith(".Pet.g.cs", Assert.Single(after.EmittedAnew(before)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_remark_in_an_overlay_emits_nothing_anew()
    {
        GeneratorRun before = GeneratorRunner.Run(GeneratorInput.Of(Pets, Stores, Fixes));
        GeneratorRun after = before.Then(project => project.Replace(Fixes.Edit("was no good", "was bad")));

        StepAssert.Count(after, TrackingNames.Inputs, 1, IncrementalStepRunReason.Modified);
        StepAssert.Reused(after, TrackingNames.Spec);
        Assert.Empty(after.EmittedAnew(before));
    }

    [Fact]
    public void Editing_a_part_runs_its_own_client_only()
    {
        SpecText part = new SpecText("stock.yaml", "type: object\ndescription: What is there.\nproperties: {count: {type: integer}}\n").With("OpenApiPartOf", "StoresClient");
        SpecText stores = Stores.Edit("description: Sells things.\n      properties:", "description: Sells things.\n      properties:\n        stock: {$ref: stock.yaml}");
        GeneratorRun before = GeneratorRunner.Run(GeneratorInput.Of(Pets, stores, part, Fixes)).WithDiagnostics(ProblemIds.SeveralSupportNamespaces);
        GeneratorRun after = before.Then(project => project.Replace(part.Edit("What is there.", "What is left.")));

        StepAssert.Count(after, TrackingNames.Parse, 1, IncrementalStepRunReason.Modified);
        StepAssert.Count(after, TrackingNames.Spec, 1, IncrementalStepRunReason.Modified);
        Assert.EndsWith(".Stock.g.cs", Assert.Single(after.EmittedAnew(before)), StringComparison.Ordinal);
        Assert.StartsWith("Test.Stores.", after.EmittedAnew(before).Single(), StringComparison.Ordinal);
    }

    private static SpecText Overlay(string path, string client, string actions) =>
        new SpecText(path, "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n" + actions + "\n").With("OpenApiOverlayOf", client);
}
