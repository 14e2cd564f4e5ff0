using System;
using System.Collections.Generic;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Cohesity.Generator.Tests.Features;

/// <summary>What comes out for each feature: one telling file to read in review, and all of it compiled.</summary>
public sealed class FeatureFilesTests
{
    /// <summary>For each document the file that shows its feature.</summary>
    private static readonly SortedDictionary<string, string> Telling = new(StringComparer.Ordinal)
    {
        ["accept-header"] = "AnswersApi",
        ["additional-properties"] = "Item",
        ["all-of"] = "Box",
        ["all-of-members"] = "Child",
        ["all-of-values"] = "Ride",
        ["alternative-names"] = "Notice",
        ["any-of"] = "HolderSize",
        ["arrays"] = "Item",
        ["aspnet-core"] = "Level",
        ["base64url"] = "Key",
        ["body-names"] = "UsersApi",
        ["collection-formats"] = "ListsApi",
        ["const"] = "Event",
        ["constraints"] = "Item",
        ["default-as-success"] = "SuccessesApi",
        ["default-mapping"] = "Animal",
        ["defaults"] = "Query",
        ["deprecated"] = "Item",
        ["descriptions"] = "ParcelsApi",
        ["discriminator-keys"] = "ShellLink",
        ["empty-bodies"] = "BodiesApi",
        ["encodings"] = "FieldsApi",
        ["examples"] = "PeopleApi",
        ["form-body"] = "OrdersApi",
        ["formats"] = "Sample",
        ["free-form"] = "Item",
        ["go-bytes"] = "Blob",
        ["http-dates"] = "DocumentsApi",
        ["inheritance"] = "Circle",
        ["integer-enum"] = "Level",
        ["json-media-types"] = "MediaApi",
        ["json-stream"] = "LampsApi",
        ["maps"] = "Stock",
        ["missing-members"] = "Volume",
        ["mixed-enum"] = "Limit",
        ["multipart-body"] = "AlbumsApi",
        ["names"] = "Class",
        ["names-of-the-document"] = "TestClient.ApiToken",
        ["names-that-meet"] = "Item",
        ["nested"] = "Grid",
        ["null-handling"] = "Change",
        ["nullable-enum"] = "Item",
        ["nullable-references"] = "Item",
        ["number-limits"] = "Counters",
        ["number-or-string"] = "HttpValidationProblemDetails",
        ["objects"] = "Item",
        ["one-of"] = "Target",
        ["one-of-discriminator"] = "Shape",
        ["optional-parameters"] = "PetsApi",
        ["optional-uploads"] = "FilesApi",
        ["own-servers"] = "HostsApi",
        ["paging"] = "PagesApi",
        ["parameter-content"] = "ContentsApi",
        ["parameters"] = "ShelvesApi",
        ["pattern-properties"] = "DeclaredClosed",
        ["presence"] = "Change",
        ["read-only"] = "Item",
        ["recursion"] = "Node",
        ["redirects"] = "RedirectsApi",
        ["references"] = "Parcel",
        ["request-bodies"] = "RequestsApi",
        ["response-headers"] = "TestClientHeaders",
        ["responses"] = "AddItemResult",
        ["same-name-two-places"] = "ParcelsApi",
        ["secrets"] = "Account",
        ["security"] = "TestClientOptions",
        ["servers"] = "TestClientServers",
        ["shared-types"] = "StoreApi",
        ["streams"] = "StreamsApi",
        ["strict"] = "Order",
        ["string-enum"] = "State",
        ["times"] = "Plan",
        ["tolerance"] = "Item",
        ["tuples"] = "Point",
        ["typed-text"] = "TextsApi",
        ["union-formats"] = "Address",
        ["union-shapes"] = "Input",
        ["unknown-members"] = "Item",
        ["untagged-operations"] = "PaymentMethodsApi",
        ["validation"] = "Order",
        ["wire-text"] = "SwitchesApi",
    };

    public static TheoryData<string> Names => [.. Feature.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_looks_like_this(string name) =>
        Snapshot.Match(GeneratorRunner.Run(Feature.Input(name)).WithoutDiagnostics().File(Telling[name] + ".g.cs"), "cs", name);

    [Theory]
    [MemberData(nameof(Names))]
    public void It_compiles_with_the_oldest_compiler_and_framework(string name) =>
        CompilationAssert.Compiles(GeneratorRunner.Run(Feature.Input(name).WithLanguageVersion(LanguageVersion.CSharp11).WithReferences(ReferenceSet.Net80)));

    [Fact]
    public void Every_feature_has_its_telling_file() => Assert.Equal(Telling.Keys, Feature.Names);
}
