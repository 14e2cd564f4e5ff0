using Microsoft.CodeAnalysis.Diagnostics;

namespace Cohesity.Generator.Inputs;

/// <summary>Reads the build properties that the props make visible to the compiler.</summary>
internal static class BuildPropertiesReader
{
    private const string Prefix = "build_property.";

    // PolySharp makes its options visible, set or not. What it generates for the same compilation no other generator can see.
    private const string PolySharpOption = Prefix + "PolySharpIncludeGeneratedTypes";

    /// <summary>The property by which the props say where the page is that explains diagnostics.</summary>
    public const string HelpPage = "_OpenApiHelpPage";

    // Not an option of projects: the targets that write surface files and fetch documents say it to the compiler themselves.
    private const string SurfaceOption = Prefix + "OpenApiSurfaceUpdate";
    private const string Changes = "changes";

    public static BuildProperties Read(AnalyzerConfigOptions globalOptions)
    {
        string? polyfills = Value(globalOptions, OptionNames.PolyfillsProperty);
        bool? wanted = OptionValue.Flag(polyfills);
        globalOptions.TryGetValue(SurfaceOption, out string? writes);
        return new BuildProperties(
            Value(globalOptions, OptionNames.RootNamespaceProperty) ?? "",
            Value(globalOptions, OptionNames.SupportNamespaceProperty),
            wanted ?? !globalOptions.TryGetValue(PolySharpOption, out _))
        {
            RefusedPolyfills = wanted is null ? polyfills : null,
            WritesSurface = writes == Changes || (writes is not null && OptionValue.Flag(writes) == true),
            WritesChanges = writes == Changes,
            HelpPage = Value(globalOptions, HelpPage),
        };
    }

    private static string? Value(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out string? value) && value.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
