using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Common;

namespace Cohesity.Generator.Naming;

/// <summary>Distinguishes names with the same stem by a short hash of their raw names, so that no name depends on the order of the others.</summary>
/// <remarks>
/// All names try the shortest hash at once; those that are still not unique all go on to a longer one. Whole hashes can be equal too, since a
/// document may be made by an enemy: then the rank among the raw names decides, which is free sooner or later.
/// </remarks>
internal static class Disambiguation
{
    private static readonly int[] HashLengths = { 4, 8, StableHash.Digits };

    /// <param name="stems">Raw names and the stems that they share with others.</param>
    /// <param name="taken">What may not be used, with the comparer that decides; the new names are added.</param>
    /// <param name="compose">Puts a stem and a suffix together.</param>
    public static Dictionary<string, string> Resolve(
        IReadOnlyDictionary<string, string> stems,
        HashSet<string> taken,
        Func<string, string, string> compose)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        List<string> pending = stems.Keys.OrderBy(key => key, StringComparer.Ordinal).ToList();
        foreach (int length in HashLengths)
        {
            var next = new List<string>();
            foreach (IGrouping<string, string> group in pending.GroupBy(key => compose(stems[key], StableHash.Hex(key, length)), taken.Comparer).ToList())
            {
                if (group.Skip(1).Any() || taken.Contains(group.Key))
                {
                    next.AddRange(group);
                }
                else
                {
                    names.Add(group.First(), group.Key);
                }
            }

            taken.UnionWith(names.Values);
            pending = next;
        }

        foreach (string key in pending.OrderBy(key => key, StringComparer.Ordinal))
        {
            string hash = StableHash.Hex(key);
            var rank = 1;
            string name;
            do
            {
                name = compose(stems[key], hash + "_" + rank++.ToString(CultureInfo.InvariantCulture));
            }
            while (!taken.Add(name));
            names.Add(key, name);
        }

        return names;
    }
}
