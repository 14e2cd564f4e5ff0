using System;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>Bounds, lengths and patterns that hold at once: of two, the narrower.</summary>
internal static class SchemaBounds
{
    /// <summary>Narrows the bounds of a schema to those of another one.</summary>
    public static void Narrow(OpenApiSchema schema, IOpenApiSchema other)
    {
        schema.MinLength = Higher(schema.MinLength, other.MinLength);
        schema.MaxLength = Lower(schema.MaxLength, other.MaxLength);
        schema.MinItems = Higher(schema.MinItems, other.MinItems);
        schema.MaxItems = Lower(schema.MaxItems, other.MaxItems);
        schema.UniqueItems = schema.UniqueItems == true || other.UniqueItems == true ? true : null;
        schema.Pattern = Both(schema.Pattern, other.Pattern);
        schema.Minimum = Higher(schema.Minimum, other.Minimum);
        schema.Maximum = Lower(schema.Maximum, other.Maximum);
        schema.ExclusiveMinimum = Higher(schema.ExclusiveMinimum, other.ExclusiveMinimum);
        schema.ExclusiveMaximum = Lower(schema.ExclusiveMaximum, other.ExclusiveMaximum);
        schema.MultipleOf = Multiple(schema.MultipleOf, other.MultipleOf);
    }

    /// <summary>The lower bound of a schema that counts: of <c>minimum</c> and <c>exclusiveMinimum</c> the higher.</summary>
    public static (string? Bound, bool IsExclusive) Minimum(IOpenApiSchema schema) =>
        Highest((schema.Minimum, false), (schema.ExclusiveMinimum, true));

    /// <summary>The upper bound of a schema that counts.</summary>
    public static (string? Bound, bool IsExclusive) Maximum(IOpenApiSchema schema) =>
        Lowest((schema.Maximum, false), (schema.ExclusiveMaximum, true));

    /// <summary>Of two lower bounds the one that rules out more.</summary>
    public static (string? Bound, bool IsExclusive) Highest((string? Bound, bool IsExclusive) one, (string? Bound, bool IsExclusive) other) =>
        one.Bound is null || (other.Bound is not null && Compare(other.Bound, one.Bound) is var order && (order > 0 || (order == 0 && other.IsExclusive))) ? other : one;

    /// <summary>Of two upper bounds the one that rules out more.</summary>
    public static (string? Bound, bool IsExclusive) Lowest((string? Bound, bool IsExclusive) one, (string? Bound, bool IsExclusive) other) =>
        one.Bound is null || (other.Bound is not null && Compare(other.Bound, one.Bound) is var order && (order < 0 || (order == 0 && other.IsExclusive))) ? other : one;

    public static int? Higher(int? one, int? other) => one is null || other > one ? other : one;

    public static int? Lower(int? one, int? other) => one is null || other < one ? other : one;

    /// <summary>A pattern that is found where both are found.</summary>
    public static string? Both(string? one, string? other)
    {
        if (one is null || other is null || one == other)
        {
            return one ?? other;
        }

        // \1 would count the groups of both.
        if (HasBackreference(one) || HasBackreference(other))
        {
            return string.CompareOrdinal(one, other) < 0 ? one : other;
        }

        string first = string.CompareOrdinal(one, other) < 0 ? one : other;
        string second = ReferenceEquals(first, one) ? other : one;
        return $"^(?=[\\s\\S]*?(?:{first}))(?=[\\s\\S]*?(?:{second}))";
    }

    /// <summary>A number of which only the multiples are multiples of both.</summary>
    public static decimal? Multiple(decimal? one, decimal? other)
    {
        if (one is not > 0 || other is not > 0)
        {
            return one is > 0 ? one : other;
        }

        (decimal divisor, decimal rest) = (one.Value, other.Value);
        while (rest != 0)
        {
            (divisor, rest) = (rest, divisor % rest);
        }

        decimal times = one.Value / divisor;
        return times < decimal.MaxValue / other.Value ? times * other.Value : Math.Max(one.Value, other.Value);
    }

    private static string? Higher(string? one, string? other) => one is null || (other is not null && Compare(other, one) > 0) ? other : one;

    private static string? Lower(string? one, string? other) => one is null || (other is not null && Compare(other, one) < 0) ? other : one;

    private static int Compare(string one, string other) =>
        decimal.TryParse(one, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal first) && decimal.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal second)
            ? first.CompareTo(second)
            : double.TryParse(one, NumberStyles.Float, CultureInfo.InvariantCulture, out double low) && double.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out double high) ? low.CompareTo(high) : 0;

    private static bool HasBackreference(string pattern) => Regex.IsMatch(pattern, @"\\[1-9k]", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
