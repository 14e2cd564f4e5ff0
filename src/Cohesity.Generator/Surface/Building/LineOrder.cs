using System;
using System.Collections.Generic;
using Cohesity.Generator.Common;

namespace Cohesity.Generator.Surface.Building;

/// <summary>Puts what becomes lines in their order.</summary>
internal static class LineOrder
{
    /// <summary>The items by a text, and those with the same text by another one, ordinally. Items that stand so already, as most do, are not copied.</summary>
    public static EquatableArray<T> By<T>(this EquatableArray<T> items, Func<T, string> text, Func<T, string>? then = null)
        where T : IEquatable<T>
    {
        int sorted = 1;
        while (sorted < items.Count && Compare(items[sorted - 1], items[sorted], text, then) <= 0)
        {
            sorted++;
        }

        return sorted >= items.Count ? items : Sorted(items, text, then);
    }

    private static EquatableArray<T> Sorted<T>(EquatableArray<T> items, Func<T, string> text, Func<T, string>? then)
        where T : IEquatable<T>
    {
        T[] sorted = items.AsSpan().ToArray();
        if (then is null)
        {
            // The texts are asked for once.
            Array.Sort(Array.ConvertAll(sorted, item => text(item)), sorted, StringComparer.Ordinal);
        }
        else
        {
            Array.Sort(sorted, Comparer<T>.Create((left, right) => Compare(left, right, text, then)));
        }

        return new EquatableArray<T>(sorted);
    }

    private static int Compare<T>(T left, T right, Func<T, string> text, Func<T, string>? then)
    {
        int order = string.CompareOrdinal(text(left), text(right));
        return order == 0 && then is not null ? string.CompareOrdinal(then(left), then(right)) : order;
    }
}
