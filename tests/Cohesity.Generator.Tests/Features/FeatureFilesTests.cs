using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Cohesity.Generator.Tests.Features;

/// <summary>What comes out for each feature: one telling file to read in review, and all of it compiled.</summary>
public sealed class FeatureFilesTests
{
    /// <summary>For each document the file that shows its feature.</summary>
    private static readonly SortedDictionary<string, string> Telling = new(StringComparer.Ordinal)
    {
        ["additional-properties"] = "Item",
        ["all-of"] = "Box",
        ["all-of-members"] = "Child",
        ["all-of-values"] = "Ride",
        ["alternative-names"] = "Notice",
        ["any-of"] = "HolderSize",
        ["arrays"] = "Item",
        ["aspnet-core"] = "Level",
        ["base64url"] = "Key",
        ["const"] = "Event",
        ["constraints"] = "Item",
        ["default-mapping"] = "Animal",
        ["defaults"] = "Query",
        ["deprecated"] = "Item",
        ["descriptions"] = "ParcelsApi",
        ["discriminator-keys"] = "ShellLink",
        ["examples"] = "PeopleApi",
        ["fake"] = "Fakes.ParcelsApi",
        ["formats"] = "Sample",
        ["free-form"] = "Item",
        ["go-bytes"] = "Blob",
        ["inheritance"] = "Circle",
        ["integer-enum"] = "Level",
        ["links"] = "TestClientLinks",
        ["maps"] = "Stock",
        ["missing-members"] = "Volume",
        ["mixed-enum"] = "Limit",
        ["names"] = "Class",
        ["names-of-the-document"] = "TestClient.ApiToken",
        ["names-that-meet"] = "Item",
        ["null-handling"] = "Change",
        ["nullable-enum"] = "Item",
        ["nullable-references"] = "Item",
        ["number-limits"] = "Counters",
        ["number-or-string"] = "HttpValidationProblemDetails",
        ["objects"] = "Item",
        ["one-of"] = "Target",
        ["one-of-discriminator"] = "Shape",
        ["optional-parameters"] = "PetsApi",
        ["pattern-properties"] = "DeclaredClosed",
        ["presence"] = "Change",
        ["read-only"] = "Item",
        ["recursion"] = "Node",
        ["references"] = "Parcel",
        ["response-headers"] = "TestClientHeaders",
        ["responses"] = "AddItemResult",
        ["secrets"] = "Account",
        ["security"] = "TestClientOptions",
        ["servers"] = "TestClientServers",
        ["strict"] = "Order",
        ["string-enum"] = "State",
        ["times"] = "Plan",
        ["tuples"] = "Point",
        ["type-mappings"] = "Order",
        ["union-formats"] = "Address",
        ["union-shapes"] = "Input",
        ["validation"] = "Order",
        ["webhooks"] = "TestClientReceiver",
        ["xml-bodies"] = "Parcel",
    };

    /// <summary>For each document about calls the API whose methods show its feature. Other documents show what interfaces and constructors are like.</summary>
    private static readonly SortedDictionary<string, string> Calls = new(StringComparer.Ordinal)
    {
        ["accept-header"] = "AnswersApi",
        ["body-names"] = "UsersApi",
        ["collection-formats"] = "ListsApi",
        ["default-as-success"] = "SuccessesApi",
        ["empty-bodies"] = "BodiesApi",
        ["encodings"] = "FieldsApi",
        ["form-body"] = "OrdersApi",
        ["http-dates"] = "DocumentsApi",
        ["idempotency-keys"] = "PaymentsApi",
        ["json-media-types"] = "MediaApi",
        ["json-or-text"] = "TextsApi",
        ["json-stream"] = "LampsApi",
        ["multipart-body"] = "AlbumsApi",
        ["optional-uploads"] = "FilesApi",
        ["own-servers"] = "HostsApi",
        ["paging"] = "PagesApi",
        ["paging-last-item"] = "PagesApi",
        ["parameter-content"] = "ContentsApi",
        ["parameters"] = "ShelvesApi",
        ["redirects"] = "RedirectsApi",
        ["request-bodies"] = "RequestsApi",
        ["same-name-two-places"] = "ParcelsApi",
        ["shared-types"] = "StoreApi",
        ["streams"] = "StreamsApi",
        ["typed-text"] = "TextsApi",
        ["untagged-operations"] = "PaymentMethodsApi",
        ["watch"] = "PodsApi",
        ["wire-text"] = "SwitchesApi",
    };

    /// <summary>The documents whose feature is seen at run time alone: what is emitted is like that of another document.</summary>
    private static readonly SortedDictionary<string, string> Alike = new(StringComparer.Ordinal)
    {
        ["nested"] = "arrays",
        ["tolerance"] = "objects",
        ["unknown-members"] = "additional-properties",
        ["xml-store"] = "xml-bodies",
    };

    public static TheoryData<string> Names => [.. Feature.Names];

    public static TheoryData<string> Shown => [.. Telling.Keys, .. Calls.Keys];

    [Theory]
    [MemberData(nameof(Shown))]
    public void It_looks_like_this(string name)
    {
        GeneratorRun run = GeneratorRunner.Run(Feature.Input(name)).WithoutDiagnostics();
        Snapshot.Match(Calls.TryGetValue(name, out string? api) ? Methods(run.File(api + ".g.cs")) : run.File(Telling[name] + ".g.cs"), "cs", name);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_compiles_with_the_oldest_compiler_and_framework(string name) =>
        CompilationAssert.Compiles(GeneratorRunner.Run(Feature.Input(name).WithLanguageVersion(LanguageVersion.CSharp11).WithReferences(ReferenceSet.Net80)));

    [Fact]
    public void Every_feature_is_shown_once()
    {
        Assert.Equal(Telling.Keys.Concat(Calls.Keys).Concat(Alike.Keys).Order(StringComparer.Ordinal), Feature.Names);
        Assert.All(Alike.Values, other => Assert.Contains(other, Telling.Keys));
    }

    /// <summary>The class of an API without what all of them have: its constructors and its connection.</summary>
    private static string Methods(string text)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(text, cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken);
        return string.Concat(root.DescendantNodes().OfType<ClassDeclarationSyntax>().Single().Members
            .Where(member => member is not ConstructorDeclarationSyntax && !(member is FieldDeclarationSyntax { Declaration.Variables: [{ Identifier.ValueText: "_connection" }] }))
            .Select(member => member.ToFullString())).TrimStart('\n');
    }
}
