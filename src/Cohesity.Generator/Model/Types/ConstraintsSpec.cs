namespace Cohesity.Generator.Model.Types;

/// <summary>The constraints of a schema on a value, beyond its type (JSON Schema 2020-12 Validation, section 6), as far as they apply to the type. Null is no constraint.</summary>
/// <param name="MinLength">The fewest characters of a string, counted as Unicode code points.</param>
/// <param name="MaxLength">The most characters of a string.</param>
/// <param name="Pattern">A regular expression of ECMA-262 that must be found in a string.</param>
/// <param name="Minimum">The lower bound of a number, in JSON's form.</param>
/// <param name="IsMinimumExclusive">Whether the lower bound itself is not allowed.</param>
/// <param name="Maximum">The upper bound of a number.</param>
/// <param name="IsMaximumExclusive">Whether the upper bound itself is not allowed.</param>
/// <param name="MultipleOf">What a number must be a multiple of.</param>
/// <param name="MinCount">The fewest items of a list, or members of a map.</param>
/// <param name="MaxCount">The most items or members.</param>
/// <param name="HasUniqueItems">Whether no two items may be equal.</param>
internal sealed record ConstraintsSpec(
    int? MinLength = null,
    int? MaxLength = null,
    string? Pattern = null,
    string? Minimum = null,
    bool IsMinimumExclusive = false,
    string? Maximum = null,
    bool IsMaximumExclusive = false,
    string? MultipleOf = null,
    int? MinCount = null,
    int? MaxCount = null,
    bool HasUniqueItems = false)
{
    public static ConstraintsSpec None { get; } = new();

    /// <summary>The pattern as .NET understands it; null when it has no such form.</summary>
    public string? DotNetPattern { get; init; }
}
