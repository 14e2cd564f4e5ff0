using System;
using System.Collections.Generic;

namespace Cohesity.Generator.Naming;

/// <summary>Finds what somebody meant who misspelt a name. Case does not count, as it does not for MSBuild.</summary>
internal static class NearestName
{
    /// <summary>The one that takes the fewest edits, the first among equals; null when there are none to choose from.</summary>
    public static string? Of(string name, IEnumerable<string> known)
    {
        string? nearest = null;
        var least = int.MaxValue;
        foreach (string candidate in known)
        {
            int distance = Distance(name, candidate);
            if (distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>How many characters must be inserted, removed, replaced, or swapped with the one beside (Damerau, 1964; each place once).</summary>
    public static int Distance(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (int i = 0; i <= one.Length; i++)
        {
            for (int j = 0; j <= other.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                int edits = Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (Same(one[i - 1], other[j - 1]) ? 0 : 1));
                bool isSwapped = i > 1 && j > 1 && Same(one[i - 1], other[j - 2]) && Same(one[i - 2], other[j - 1]);
                rows[i, j] = isSwapped ? Math.Min(edits, rows[i - 2, j - 2] + 1) : edits;
            }
        }

        return rows[one.Length, other.Length];
    }

    private static bool Same(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
}
