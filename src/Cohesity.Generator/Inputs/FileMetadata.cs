namespace Cohesity.Generator.Inputs;

/// <summary>The metadata of one file as the compiler passes them, trimmed and not yet validated; null where there is none.</summary>
/// <param name="Client"><c>true</c> for a client's document.</param>
/// <param name="PartOf">The clients whose document may refer to the file.</param>
/// <param name="OverlayOf">The clients whose document the file changes.</param>
/// <param name="SurfaceOf">The client whose surface the file holds, or <c>*</c> for the one beside whose document it stands.</param>
internal sealed record FileMetadata(
    string? Client = null,
    string? PartOf = null,
    string? OverlayOf = null,
    string? Namespace = null,
    string? ClientName = null,
    string? Accessibility = null,
    string? IncludeTags = null,
    string? ExcludeTags = null,
    string? IncludePaths = null,
    string? ExcludePaths = null,
    string? IncludeOperations = null,
    string? NullHandling = null,
    string? Reading = null,
    string? FileLayout = null,
    string? Paging = null,
    string? Validation = null,
    string? OptionalParameters = null,
    string? Fake = null,
    string? SurfaceOf = null,
    string? TypeMappings = null);
