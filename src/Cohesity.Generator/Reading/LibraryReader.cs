using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Reading.Normalizing;
using Cohesity.Generator.Reading.Places;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Cohesity.Generator.Reading;

/// <summary>Reads a canonical tree with Microsoft.OpenApi, and reports its exceptions and remarks.</summary>
internal static class LibraryReader
{
    public static OpenApiDocument? Read(NormalizedTree tree, JsonPath root, ProblemSink problems)
    {
        var settings = new OpenApiReaderSettings
        {
            RuleSet = ValidationRuleSet.GetEmptyRuleSet(),
            LoadExternalRefs = false,
        };
        // Every version is read as 3.2: the readers of older versions lose more.
        tree.Node.Remove("swagger");
        tree.Node["openapi"] = "3.2.0";
        ReadResult result;
        try
        {
            result = new OpenApiJsonReader().Read(tree.Node, new Uri("file:///document"), settings);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            problems.Report(ProblemIds.ReaderRefused, root, exception.Message.TrimEnd('.'));
            return null;
        }

        foreach (OpenApiError remark in Remarks(result.Diagnostic))
        {
            problems.Report(ProblemIds.ReaderRemark, PathOf(remark.Pointer, root), remark.Message.TrimEnd('.'));
        }

        if (result.Document is null)
        {
            problems.Report(ProblemIds.ReaderRefused, root, "it gave no document and no reason");
        }

        return result.Document;
    }

    private static IEnumerable<OpenApiError> Remarks(OpenApiDiagnostic? diagnostic) =>
        diagnostic is null ? [] : diagnostic.Errors.Concat(diagnostic.Warnings).Where(remark => !IsNoise(remark));

    // The normalizer has reported the fields that no version knows. What is left are fields that it adds itself, and fields that the library does not know.
    private static bool IsNoise(OpenApiError remark) => remark.Message.Contains(" is not a valid property at ");

    private static JsonPath PathOf(string? pointer, JsonPath root)
    {
        JsonPath path = root;
        foreach (string segment in (pointer ?? "").TrimStart('#').Split(['/'], StringSplitOptions.RemoveEmptyEntries))
        {
            path /= segment.Replace("~1", "/").Replace("~0", "~");
        }

        return path;
    }
}
