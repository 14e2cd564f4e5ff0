using System;
using System.IO;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Cohesity.Generator.Inputs;

/// <summary>Reads one additional file and its metadata; null for a file that did not opt in.</summary>
internal static class AdditionalFileReader
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    public static AdditionalFileInput? Read(AdditionalText text, AnalyzerConfigOptions options, CancellationToken cancellationToken)
    {
        string? client = Value(options, Prefix + OptionNames.Client);
        string? partOf = Value(options, Prefix + OptionNames.PartOf);
        string? overlayOf = Value(options, Prefix + OptionNames.OverlayOf);
        string? surfaceOf = Value(options, Prefix + OptionNames.SurfaceOf);
        if ((client is null || client.Equals("false", StringComparison.OrdinalIgnoreCase)) && partOf is null && overlayOf is null && surfaceOf is null)
        {
            return null;
        }

        var metadata = new FileMetadata(
            client,
            partOf,
            overlayOf,
            Value(options, Prefix + OptionNames.Namespace),
            Value(options, Prefix + OptionNames.ClientName),
            Value(options, Prefix + OptionNames.Accessibility),
            Value(options, Prefix + OptionNames.IncludeTags),
            Value(options, Prefix + OptionNames.ExcludeTags),
            Value(options, Prefix + OptionNames.IncludePaths),
            Value(options, Prefix + OptionNames.ExcludePaths),
            Value(options, Prefix + OptionNames.IncludeOperations),
            Value(options, Prefix + OptionNames.NullHandling),
            Value(options, Prefix + OptionNames.Reading),
            Value(options, Prefix + OptionNames.FileLayout),
            Value(options, Prefix + OptionNames.Paging),
            Value(options, Prefix + OptionNames.Validation),
            Value(options, Prefix + OptionNames.OptionalParameters),
            Value(options, Prefix + OptionNames.Fake),
            surfaceOf,
            Value(options, Prefix + OptionNames.TypeMappings));
        return new AdditionalFileInput(text.Path, Text(text, cancellationToken), metadata);
    }

    private static FileText? Text(AdditionalText text, CancellationToken cancellationToken)
    {
        try
        {
            return text.GetText(cancellationToken) is { } read ? new FileText(read) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The compiler's own files give null; those of an editor may throw.
            return null;
        }
    }

    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out string? value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
