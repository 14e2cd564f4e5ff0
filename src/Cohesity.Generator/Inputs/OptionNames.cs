namespace Cohesity.Generator.Inputs;

/// <summary>The names under which the compiler hands options over: metadata of AdditionalFiles, and build properties. The contract test holds them, the props and the README's table together.</summary>
internal static class OptionNames
{
    public const string Client = "OpenApiClient";
    public const string PartOf = "OpenApiPartOf";
    public const string OverlayOf = "OpenApiOverlayOf";
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
    public const string Fake = "OpenApiFake";
    public const string FileLayout = "OpenApiFileLayout";

    public const string RootNamespaceProperty = "RootNamespace";
    public const string SupportNamespaceProperty = "OpenApiSupportNamespace";
    public const string PolyfillsProperty = "OpenApiPolyfills";
}
