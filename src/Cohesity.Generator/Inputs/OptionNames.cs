using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Inputs;

/// <summary>The names of the options: metadata of AdditionalFiles, and build properties. The contract test holds them, the props and the reference's table together.</summary>
internal static class OptionNames
{
    public const string Client = "OpenApiClient";
    public const string PartOf = "OpenApiPartOf";
    public const string OverlayOf = "OpenApiOverlayOf";
    public const string SurfaceOf = "OpenApiSurfaceOf";
    public const string Namespace = "OpenApiNamespace";
    public const string ClientName = "OpenApiClientName";
    public const string Accessibility = "OpenApiAccessibility";
    public const string IncludeTags = "OpenApiIncludeTags";
    public const string ExcludeTags = "OpenApiExcludeTags";
    public const string IncludePaths = "OpenApiIncludePaths";
    public const string ExcludePaths = "OpenApiExcludePaths";
    public const string IncludeOperations = "OpenApiIncludeOperations";
    public const string NullHandling = "OpenApiNullHandling";
    public const string Reading = "OpenApiReading";
    public const string Paging = "OpenApiPaging";
    public const string Validation = "OpenApiValidation";
    public const string OptionalParameters = "OpenApiOptionalParameters";
    public const string Fake = "OpenApiFake";
    public const string TypeMappings = "OpenApiTypeMappings";
    public const string FileLayout = "OpenApiFileLayout";

    public const string RootNamespaceProperty = "RootNamespace";
    public const string SupportNamespaceProperty = "OpenApiSupportNamespace";
    public const string PolyfillsProperty = "OpenApiPolyfills";

    // Read by a target, which needs no compiler for it.
    private const string ReportDirectory = "OpenApiReportDirectory";

    private const string Prefix = "OpenApi";
    private const int MostEditsOfNear = 2;

    private static readonly string[] OfCompanions = { "Client" };

    // What only the build reads: where a document is fetched from.
    private static readonly string[] OfTheBuild = { "Source" };

    /// <summary>The item by which the compiler gets files.</summary>
    public static string AdditionalFilesItem => "AdditionalFiles";

    /// <summary>The items of this package; the targets make AdditionalFiles of them.</summary>
    public static IReadOnlyList<string> Items { get; } = new[] { "OpenApiClient", "OpenApiPart", "OpenApiOverlay", "OpenApiSurface" };

    /// <summary>The build properties that a project may set. The one that names a document is for projects without items.</summary>
    public static IReadOnlyList<string> Properties { get; } = new[] { Client, SupportNamespaceProperty, PolyfillsProperty, ReportDirectory };

    /// <summary>The metadata of AdditionalFiles.</summary>
    public static IReadOnlyList<string> OfFiles { get; } = new[]
    {
        Client, PartOf, OverlayOf, SurfaceOf, Namespace, ClientName, Accessibility, IncludeTags, ExcludeTags, IncludePaths, ExcludePaths, IncludeOperations, NullHandling, Reading, FileLayout,
        Paging, Validation, OptionalParameters, Fake, TypeMappings,
    };

    /// <summary>The metadata of <c>OpenApiClient</c> items.</summary>
    public static IReadOnlyList<string> OfClients { get; } = OfFiles.Except(new[] { Client, PartOf, OverlayOf, SurfaceOf }).Select(name => name.Substring(Prefix.Length)).Concat(OfTheBuild).ToArray();

    /// <summary>The metadata of an item of this package, or null for other items.</summary>
    public static IReadOnlyList<string>? OfItem(string item) =>
        OptionValue.Is(item, Items[0]) ? OfClients : Items.Contains(item, StringComparer.OrdinalIgnoreCase) ? OfCompanions : null;

    /// <summary>The name by which the compiler hands over a metadata of an item; null when it does not.</summary>
    public static string? OptionOf(string item, string metadata)
    {
        string option = OptionValue.Is(item, AdditionalFilesItem) ? metadata
            : OptionValue.Is(item, Items[0]) ? Prefix + metadata
            : !OptionValue.Is(metadata, OfCompanions[0]) ? ""
            : OptionValue.Is(item, Items[1]) ? PartOf
            : OptionValue.Is(item, Items[2]) ? OverlayOf
            : OptionValue.Is(item, Items[3]) ? SurfaceOf
            : "";
        return OfFiles.FirstOrDefault(name => OptionValue.Is(name, option));
    }

    /// <summary>Whether a name is one of those that are known, or as good as one: whoever writes it means that one.</summary>
    public static bool IsNear(string name, IReadOnlyList<string> known) =>
        known.Any(candidate => Math.Abs(candidate.Length - name.Length) <= MostEditsOfNear && NearestName.Distance(name, candidate) <= MostEditsOfNear);
}
