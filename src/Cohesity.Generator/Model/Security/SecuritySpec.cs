namespace Cohesity.Generator.Model;

/// <summary>How the calls of a client are authenticated.</summary>
/// <param name="Schemes">The schemes that operations require, in document order.</param>
/// <param name="Requirements">The different requirements, in ordinal order of their identifiers.</param>
/// <param name="Default">The identifier of what operations require that say nothing else; null for nothing.</param>
internal sealed record SecuritySpec(EquatableArray<SecuritySchemeSpec> Schemes, EquatableArray<SecurityRequirementSpec> Requirements, string? Default)
{
    public static SecuritySpec None { get; } = new(default, default, null);
}
