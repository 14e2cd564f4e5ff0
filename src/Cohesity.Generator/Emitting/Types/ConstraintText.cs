using System.Collections.Generic;
using System.Globalization;
using Cohesity.Generator.Common;
using Cohesity.Generator.Emitting.CSharp;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Emitting.Types;

/// <summary>Writes the constraints of a schema as a sentence of the documentation.</summary>
internal static class ConstraintText
{
    /// <summary>The sentence as XML, or null when there are no constraints.</summary>
    public static string? Of(TypeRef type)
    {
        string constraints = string.Join("; ", Parts(type));
        return constraints.Length == 0 ? null : $"Constraints: {constraints}.";
    }

    private static IEnumerable<string> Parts(TypeRef type)
    {
        ConstraintsSpec own = type.Constraints ?? ConstraintsSpec.None;
        if (Count(own.MinLength, own.MaxLength, "character") is { } length)
        {
            yield return length;
        }

        if (own.Pattern is { Length: > 0 } pattern)
        {
            yield return $"matches <c>{Documentation.Escape(Excerpt.Of(pattern))}</c>";
        }

        if (Range(own) is { } range)
        {
            yield return range;
        }

        if (own.MultipleOf is { } divisor)
        {
            yield return "a multiple of " + Documentation.Escape(divisor);
        }

        if (Count(own.MinCount, own.MaxCount, type.Kind == TypeKind.Map ? "member" : "item") is { } count)
        {
            yield return count;
        }

        if (own.HasUniqueItems)
        {
            yield return "no item twice";
        }

        if (type.Item is { } item && string.Join(", ", Parts(item)) is { Length: > 0 } parts)
        {
            yield return $"each {parts}";
        }
    }

    private static string? Range(ConstraintsSpec own)
    {
        if (own is { Minimum: { } from, Maximum: { } to, IsMinimumExclusive: false, IsMaximumExclusive: false })
        {
            return $"{Documentation.Escape(from)} to {Documentation.Escape(to)}";
        }

        string lower = own.Minimum is { } minimum ? (own.IsMinimumExclusive ? "more than " : "at least ") + Documentation.Escape(minimum) : "";
        string upper = own.Maximum is { } maximum ? (own.IsMaximumExclusive ? "less than " : "at most ") + Documentation.Escape(maximum) : "";
        return lower.Length + upper.Length == 0 ? null : lower.Length > 0 && upper.Length > 0 ? lower + " and " + upper : lower + upper;
    }

    private static string? Count(int? minimum, int? maximum, string noun) => (minimum, maximum) switch
    {
        (null, null) => null,
        ({ } least, null) => "at least " + Of(least, noun),
        (null, { } most) => "at most " + Of(most, noun),
        ({ } least, { } most) when least == most => "exactly " + Of(least, noun),
        ({ } least, { } most) => Number(least) + " to " + Of(most, noun),
    };

    private static string Of(int count, string noun) => Number(count) + " " + noun + (count == 1 ? "" : "s");

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
