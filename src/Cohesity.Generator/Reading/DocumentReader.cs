using System.Text.Json.Nodes;
using System.Threading;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Reading.Normalizing;
using Cohesity.Generator.Reading.Overlays;
using Cohesity.Generator.Reading.Places;
using Cohesity.Generator.Reading.Swagger;
using Cohesity.Generator.Reading.Trees;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Reading;

/// <summary>The first phase: the files of a client become one canonical document, and problems that say where they are.</summary>
internal static class DocumentReader
{
    /// <summary>Reads a client's document. Null when it cannot be read at all: then at least one 1xxx problem has been reported.</summary>
    public static ReadDocument? Read(SpecFile file, ProblemSink problems, CancellationToken cancellationToken)
    {
        SourceTree? tree = TreeReader.Read(file.Document, problems, cancellationToken);
        if (tree is null)
        {
            return null;
        }

        OverlayApplier.Apply(tree, file.Overlays, problems, cancellationToken);
        if (FindVersion(tree, problems) is not { } version)
        {
            return null;
        }

        var files = new FileSet(file, tree, problems, cancellationToken);
        NormalizedTree normalized = DocumentNormalizer.Normalize(version, files, file.Options is { HasValidation: true }, file.Options is { HasFake: true }, problems, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        if (version == SpecVersion.V2_0)
        {
            SwaggerConverter.Convert(normalized.Node, normalized.Origins, tree.Root, problems);
        }

        problems.Follow(normalized.Origins);
        OpenApiDocument? document = LibraryReader.Read(normalized, tree.Root, problems);
        return document is null ? null : new ReadDocument(document, version, tree.Root, normalized.Hoisted);
    }

    private static SpecVersion? FindVersion(SourceTree tree, ProblemSink problems)
    {
        if (tree.Node is not JsonObject document || (document["openapi"] ?? document["swagger"]) is not { } node)
        {
            problems.Report(ProblemIds.NotOpenApi, tree.Root);
            return null;
        }

        string key = document["openapi"] is null ? "swagger" : "openapi";
        string text = node is JsonValue ? node.ToString().Trim() : node.ToJsonString();
        SpecVersion? version = Parse(key, text);
        if (version is null)
        {
            problems.Report(ProblemIds.UnsupportedVersion, tree.Root / key, text.Length <= 60 ? text : text.Substring(0, 60) + "…");
        }

        return version;
    }

    // example: "swagger: 2.0" (a number; JavaScript writes it as "2")
    private static SpecVersion? Parse(string key, string text) => key == "swagger"
        ? text is "2.0" or "2" ? SpecVersion.V2_0 : null
        : text.Split('.', '-') switch
        {
            ["3", "0", ..] => SpecVersion.V3_0,
            ["3", "1", ..] => SpecVersion.V3_1,
            ["3", "2", ..] => SpecVersion.V3_2,
            _ => null,
        };
}
