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
        ["accept-header"] = "DefaultApi",
        ["additional-properties"] = "Item",
        ["all-of"] = "Box",
        ["all-of-members"] = "Child",
        ["all-of-values"] = "Ride",
        ["any-of"] = "HolderSize",
        ["arrays"] = "Item",
        ["aspnet-core"] = "Level",
        ["base64url"] = "Key",
        ["collection-formats"] = "DefaultApi",
        ["const"] = "Event",
        ["constraints"] = "Item",
        ["default-as-success"] = "DefaultApi",
        ["default-mapping"] = "Animal",
        ["defaults"] = "Query",
        ["deprecated"] = "Item",
        ["descriptions"] = "ParcelsApi",
        ["discriminator-keys"] = "ShellLink",
        ["empty-bodies"] = "DefaultApi",
        ["encodings"] = "DefaultApi",
        ["examples"] = "DefaultApi",
        ["fake"] = "Fakes.ParcelsApi",
        ["form-body"] = "DefaultApi",
        ["formats"] = "Sample",
        ["free-form"] = "Item",
        ["go-bytes"] = "Blob",
        ["http-dates"] = "DefaultApi",
        ["inheritance"] = "Circle",
        ["integer-enum"] = "Level",
        ["json-media-types"] = "DefaultApi",
        ["json-stream"] = "LampsApi",
        ["maps"] = "Stock",
        ["missing-members"] = "Volume",
        ["mixed-enum"] = "Limit",
        ["multipart-body"] = "DefaultApi",
        ["names"] = "Class",
        ["names-of-the-document"] = "TestClient.ApiToken",
        ["nested"] = "Grid",
        ["null-handling"] = "Change",
        ["nullable-enum"] = "Item",
        ["nullable-references"] = "Item",
        ["number-limits"] = "Counters",
        ["number-or-string"] = "HttpValidationProblemDetails",
        ["objects"] = "Item",
        ["one-of"] = "Target",
        ["one-of-discriminator"] = "Shape",
        ["optional-uploads"] = "DefaultApi",
        ["own-servers"] = "DefaultApi",
        ["paging"] = "DefaultApi",
        ["parameter-content"] = "DefaultApi",
        ["parameters"] = "DefaultApi",
        ["pattern-properties"] = "DeclaredClosed",
        ["presence"] = "Change",
        ["read-only"] = "Item",
        ["recursion"] = "Node",
        ["redirects"] = "DefaultApi",
        ["references"] = "Parcel",
        ["request-bodies"] = "DefaultApi",
        ["response-headers"] = "TestClientHeaders",
        ["responses"] = "AddItemResult",
        ["same-name-two-places"] = "DefaultApi",
        ["secrets"] = "Account",
        ["security"] = "TestClientOptions",
        ["servers"] = "TestClientServers",
        ["shared-types"] = "DefaultApi",
        ["streams"] = "DefaultApi",
        ["strict"] = "Order",
        ["string-enum"] = "State",
        ["times"] = "Plan",
        ["tolerance"] = "Item",
        ["tuples"] = "Point",
        ["typed-text"] = "DefaultApi",
        ["union-formats"] = "Address",
        ["union-shapes"] = "Input",
        ["unknown-members"] = "Item",
        ["validation"] = "Order",
        ["wire-text"] = "DefaultApi",
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
