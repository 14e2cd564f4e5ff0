using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;

namespace Cohesity.Generator.Naming;

/// <summary>Gives a set of raw names their identifiers in one scope: a namespace, a type, a list of parameters.</summary>
/// <remarks>
/// <para>The result is a function of the set: the order of the requests plays no part, and a name changes only when its own group does.</para>
/// <para>
/// A reserved identifier gets the suffix. A pinned name stands as it is, unless it is a keyword or starts with an underscore, as generated fields do. Of the raw names that meet in one identifier, it stays with the one
/// that is pinned to it, or else with the one that is that identifier already, letter by letter, or else with the one that is so but for
/// the case of its first letter (<c>createTime</c> beside <c>create_time</c>); the others are spelled (<c>_id</c> beside <c>id</c>), and where that does not tell them apart they get a hash of their raw names.
/// </para>
/// </remarks>
internal static class NameScope
{
    /// <param name="requests">The wishes; a raw name that occurs twice must have the same wish.</param>
    /// <param name="reserved">Identifiers that the scope needs for itself: the enclosing type's name, members of <see cref="object"/>, generated members.</param>
    /// <param name="reservedSuffix">What tells a reserved identifier apart: <c>Value</c> for a member, <c>Model</c> for a type.</param>
    public static NameAssignment Assign(IEnumerable<NameRequest> requests, IReadOnlyCollection<string> reserved, string reservedSuffix)
    {
        var forbidden = new HashSet<string>(reserved, StringComparer.Ordinal);
        List<NameRequest> wishes = Distinct(requests);
        List<string> refusedPins = wishes
            .Where(wish => wish.Pinned is { } pinned && (!Identifier.IsValid(pinned) || pinned[0] == '_' || Keywords.Contains(pinned) || forbidden.Contains(pinned)))
            .Select(wish => wish.Key)
            .ToList();
        var refused = new HashSet<string>(refusedPins, StringComparer.Ordinal);

        List<string> suffixed = wishes
            .Where(wish => (wish.Pinned is null || refused.Contains(wish.Key)) && forbidden.Contains(wish.Preferred))
            .Select(wish => wish.Key)
            .ToList();

        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        var collisions = new List<NameCollision>();
        Dictionary<string, string> spelled = Spelled(wishes, forbidden, refused, reservedSuffix);
        foreach (IGrouping<string, NameRequest> group in wishes
            .GroupBy(wish => wish.Pinned is { } pinned && !refused.Contains(wish.Key) ? pinned : Allowed(wish.Preferred, forbidden, reservedSuffix), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            List<NameRequest> members = group.ToList();
            string? owner = Owner(group.Key, members, refused);
            foreach (NameRequest member in members)
            {
                bool isTold = member.Key != owner && members.Count > 1 && spelled.ContainsKey(member.Key);
                (member.Key == owner || isTold ? names : stems).Add(member.Key, isTold ? spelled[member.Key] : group.Key);
            }

            if (members.Exists(member => stems.ContainsKey(member.Key)))
            {
                collisions.Add(new NameCollision(group.Key, members.Select(member => member.Key).ToEquatableArray()));
            }
        }

        forbidden.UnionWith(names.Values);

        // The identifier that a group met in stays unused when it has no owner, so that it never moves from one meaning to another.
        forbidden.UnionWith(stems.Values);
        foreach (KeyValuePair<string, string> name in Disambiguation.Resolve(stems, forbidden, (stem, hash) => stem + "_" + hash))
        {
            names.Add(name.Key, name.Value);
        }

        return new NameAssignment(names, collisions, refusedPins, suffixed);
    }

    // What nobody else is called, or would be called so.
    private static Dictionary<string, string> Spelled(List<NameRequest> wishes, HashSet<string> forbidden, HashSet<string> refused, string reservedSuffix)
    {
        var taken = new HashSet<string>(wishes.Select(wish => Allowed(wish.Preferred, forbidden, reservedSuffix)).Concat(wishes.Select(wish => wish.Pinned).OfType<string>()), StringComparer.Ordinal);
        return wishes.Where(wish => wish.Spelled is not null && (wish.Pinned is null || refused.Contains(wish.Key)))
            .GroupBy(wish => wish.Spelled!, StringComparer.Ordinal)
            .Where(group => !group.Skip(1).Any() && !taken.Contains(group.Key) && !forbidden.Contains(group.Key))
            .ToDictionary(group => group.First().Key, group => group.Key, StringComparer.Ordinal);
    }

    private static List<NameRequest> Distinct(IEnumerable<NameRequest> requests)
    {
        List<NameRequest> wishes = requests.Distinct().OrderBy(wish => wish.Key, StringComparer.Ordinal).ToList();
        for (var index = 1; index < wishes.Count; index++)
        {
            if (wishes[index].Key == wishes[index - 1].Key)
            {
                throw new ArgumentException($"'{wishes[index].Key}' asks for two different names.", nameof(requests));
            }
        }

        return wishes;
    }

    private static string Allowed(string preferred, HashSet<string> reserved, string suffix)
    {
        string name = preferred;
        while (reserved.Contains(name))
        {
            name += suffix;
        }

        return name;
    }

    private static string? Owner(string identifier, List<NameRequest> members, HashSet<string> refused)
    {
        if (members.Count == 1)
        {
            return members[0].Key;
        }

        List<NameRequest> pinned = members.Where(member => member.Pinned == identifier && !refused.Contains(member.Key)).ToList();
        return pinned.Count == 1
            ? pinned[0].Key
            : (members.Find(member => member.Key == identifier) ?? members.Find(member => IsPlain(member.Key, identifier)))?.Key;
    }

    private static bool IsPlain(string key, string identifier) =>
        key.Length == identifier.Length
        && char.ToUpperInvariant(key[0]) == char.ToUpperInvariant(identifier[0])
        && string.CompareOrdinal(key, 1, identifier, 1, identifier.Length) == 0;
}

/// <summary>A wish for a name in a <see cref="NameScope"/>.</summary>
/// <param name="Key">The raw name, which is what the document calls the thing; unique in its scope.</param>
/// <param name="Preferred">The identifier that it would have if it were alone.</param>
/// <param name="Pinned">What the document says it must be called in C# (<c>x-csharp-name</c>), or null.</param>
/// <param name="Spelled">What it is called where another one has that identifier, with what tells the two apart in words; null where nothing does.</param>
internal sealed record NameRequest(string Key, string Preferred, string? Pinned = null, string? Spelled = null);

/// <summary>Raw names that met in one identifier.</summary>
/// <param name="Identifier">The identifier.</param>
/// <param name="Keys">The raw names, two or more, in ordinal order.</param>
internal sealed record NameCollision(string Identifier, EquatableArray<string> Keys);

/// <summary>What <see cref="NameScope"/> decided.</summary>
/// <param name="Names">For each raw name its identifier; no identifier occurs twice, and none is reserved.</param>
/// <param name="Collisions">The groups of raw names that met in one identifier, in ordinal order of the identifier.</param>
/// <param name="RefusedPins">The raw names, in ordinal order, whose pinned name is no identifier or is reserved. They are named as if nothing were pinned.</param>
/// <param name="Suffixed">The raw names, in ordinal order, whose preferred name is reserved, so that they have the suffix.</param>
internal sealed record NameAssignment(
    IReadOnlyDictionary<string, string> Names,
    IReadOnlyList<NameCollision> Collisions,
    IReadOnlyList<string> RefusedPins,
    IReadOnlyList<string> Suffixed);
