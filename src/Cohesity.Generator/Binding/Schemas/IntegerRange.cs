using System;
using System.Globalization;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Schemas;

/// <summary>Which C# integer holds all values that a schema's format and bounds allow.</summary>
internal static class IntegerRange
{
    // In the order of preference, after the type that the format names.
    private static readonly TypeKind[] Wider = { TypeKind.Int32, TypeKind.Int64, TypeKind.UInt64, TypeKind.Decimal };

    /// <summary>The type of the format if it holds the bounds, else the first wider one that does; null when none does.</summary>
    /// <param name="kind">The type that the format names.</param>
    /// <param name="schema">The schema with the bounds.</param>
    public static TypeKind? Holding(TypeKind kind, IOpenApiSchema schema)
    {
        (decimal lowest, decimal highest) = Of(kind);
        decimal? minimum = Bound(schema.Minimum, schema.ExclusiveMinimum, 1, lowest);
        decimal? maximum = Bound(schema.Maximum, schema.ExclusiveMaximum, -1, highest);
        if (minimum is null || maximum is null)
        {
            return null;
        }

        if (minimum >= lowest && maximum <= highest)
        {
            return kind;
        }

        // A bound that narrows does not choose a smaller type: { format: int32, maximum: 4294967295 } may be negative.
        foreach (TypeKind wider in Wider)
        {
            (decimal least, decimal most) = Of(wider);
            if (minimum >= least && maximum <= most)
            {
                return wider;
            }
        }

        return null;
    }

    private static (decimal Lowest, decimal Highest) Of(TypeKind kind) => kind switch
    {
        TypeKind.Byte => (byte.MinValue, byte.MaxValue),
        TypeKind.Int16 => (short.MinValue, short.MaxValue),
        TypeKind.Int32 => (int.MinValue, int.MaxValue),
        TypeKind.UInt32 => (uint.MinValue, uint.MaxValue),
        TypeKind.Int64 => (long.MinValue, long.MaxValue),
        TypeKind.UInt64 => (ulong.MinValue, ulong.MaxValue),
        _ => (decimal.MinValue, decimal.MaxValue),
    };

    // Null when no type can hold it. Bounds that a program with doubles only has rounded are meant as they were: { maximum: 9223372036854776000 } is that of int64.
    private static decimal? Bound(string? inclusive, string? exclusive, int step, decimal none)
    {
        string? text = exclusive ?? inclusive;
        if (text is null)
        {
            return none;
        }

        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal bound))
        {
            return null;
        }

        if (exclusive is not null)
        {
            bound += bound == decimal.MinValue || bound == decimal.MaxValue ? 0 : step;
        }

        foreach (decimal limit in new decimal[] { long.MinValue, long.MaxValue, ulong.MaxValue })
        {
            if (bound != limit && Math.Abs(bound) > Math.Abs(limit) && (double)bound == (double)limit)
            {
                return limit;
            }
        }

        return bound;
    }
}
