using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Operations;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Cohesity.Generator.Tests.Binding;

/// <summary>A filter chooses operations, and with them the schemas that they reach.</summary>
public sealed class ChoiceTests
{
    private const string Document =
        """
        openapi: 3.0.3
        info: { title: Choice, version: '1' }
        paths:
          /pets:
            get:
              operationId: listPets
              tags: [Pets]
              responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } }
          /pets/{id}/owner:
            get:
              operationId: getOwner
              tags: [Pets, Owners]
              parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
              responses: { '200': { description: One, content: { application/json: { schema: { $ref: '#/components/schemas/Owner' } } } } }
          /orders:
            post:
              operationId: order
              tags: [Orders]
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
              responses: { '204': { description: Taken } }
        components:
          schemas:
            Pet: { type: object, properties: { name: { type: string }, kind: { $ref: '#/components/schemas/Kind' } } }
            Kind: { type: string, enum: [cat, dog] }
            Owner: { type: object, properties: { name: { type: string } } }
            Order: { type: object, properties: { pet: { $ref: '#/components/schemas/Pet' } } }
            Unused: { type: object, properties: { name: { type: string } } }
        """;

    [Theory]
    [InlineData("", "", "getOwner listPets order", "Kind Order Owner Pet Unused")]
    [InlineData("OpenApiIncludeTags", "Pets", "getOwner listPets", "Kind Owner Pet")]
    [InlineData("OpenApiIncludeTags", "Owners|Orders", "getOwner order", "Kind Order Owner Pet")]
    [InlineData("OpenApiExcludeTags", "Owners", "listPets order", "Kind Order Pet")]
    [InlineData("OpenApiIncludePaths", "/pets", "listPets", "Kind Pet")]
    [InlineData("OpenApiIncludePaths", "/pets/*/owner", "getOwner", "Owner")]
    [InlineData("OpenApiIncludePaths", "/pets/**", "getOwner listPets", "Kind Owner Pet")]
    [InlineData("OpenApiExcludePaths", "/o*", "getOwner listPets", "Kind Owner Pet")]
    [InlineData("OpenApiIncludeOperations", "order", "order", "Kind Order Pet")]
    public void Filters_choose_operations_and_what_they_reach(string metadata, string value, string operations, string types)
    {
        SpecText document = SpecText.Client("spec.yaml", Document);
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of(metadata.Length == 0 ? document : document.With(metadata, value))).WithoutDiagnostics();

        CompilationAssert.Compiles(run);
        string emitted = string.Join('\n', run.Files.Values);
        Assert.Equal(operations.Split(' '), Names(new[] { "getOwner", "listPets", "order" }, name => emitted.Contains($"\"{name}\"", StringComparison.Ordinal)));
        Assert.Equal(types.Split(' '), Names(new[] { "Kind", "Order", "Owner", "Pet", "Unused" }, name => run.Files.ContainsKey($"Test.TestClient.{name}.g.cs")));
    }

    [Theory]
    [InlineData("OpenApiIncludeTags", "Pets|Owner", "'Owner' of OpenApiIncludeTags selects nothing: no operation has this tag, and the nearest is 'Owners'; correct it, or remove it")]
    [InlineData("OpenApiExcludeTags", "pets", "'pets' of OpenApiExcludeTags selects nothing: no operation has this tag, and the nearest is 'Pets'; correct it, or remove it")]
    [InlineData("OpenApiIncludePaths", "/pets|/pet/**", "'/pet/**' of OpenApiIncludePaths selects nothing: no path of the document matches; correct it, or remove it")]
    [InlineData("OpenApiExcludePaths", "/o/*", "'/o/*' of OpenApiExcludePaths selects nothing: no path of the document matches; correct it, or remove it")]
    [InlineData("OpenApiIncludeOperations", "order|ListPets", "'ListPets' of OpenApiIncludeOperations selects nothing: no operation has this operationId, and the nearest is 'listPets'; correct it, or remove it")]
    public void A_filter_that_selects_nothing_is_a_warning(string metadata, string value, string message)
    {
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of(SpecText.Client("spec.yaml", Document).With(metadata, value)));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal((ProblemIds.FilterUnmatched, DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal(message, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Internal_makes_every_type_internal()
    {
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of(SpecText.Client("spec.yaml", Document).With("OpenApiAccessibility", "internal"))).WithoutDiagnostics();

        CompilationAssert.Compiles(run);
        Assert.All(run.Files.Values, text => Assert.DoesNotContain("\npublic ", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/pets", "/pets", true)]
    [InlineData("/pets", "/pets/{id}", false)]
    [InlineData("/pets/*", "/pets/{id}", true)]
    [InlineData("/pets/*", "/pets/{id}/owner", false)]
    [InlineData("/pets/**", "/pets", true)]
    [InlineData("/pets/**", "/pets/{id}/owner", true)]
    [InlineData("**/owner", "/pets/{id}/owner", true)]
    [InlineData("/p*s/*", "/pets/{id}", true)]
    [InlineData("/p*x", "/pets", false)]
    [InlineData("**", "/", true)]
    [InlineData("/PETS", "/pets", false)]
    public void Globs(string glob, string path, bool matches) => Assert.Equal(matches, PathGlob.Matches(glob, path));

    private static IEnumerable<string> Names(IEnumerable<string> all, Func<string, bool> isThere) => all.Where(isThere).Order(StringComparer.Ordinal);
}
