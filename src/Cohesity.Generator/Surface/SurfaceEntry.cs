using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Contracts;

namespace Cohesity.Generator.Surface;

/// <summary>One thing that a client shows to its callers or to the wire: a line of its surface.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">What it is called on the wire, after the keys of what it belongs to.</param>
/// <param name="Facts">What is said of it, each once.</param>
/// <param name="Place">Where the document says it; nowhere for what was read from a file.</param>
internal sealed record SurfaceEntry(SurfaceKind Kind, EquatableArray<string> Key, EquatableArray<ContractFact> Facts, ContractPlace Place)
{
    // Only a comparison asks for it, and there is nothing to compare while a file is up to date.
    private string? _identity;

    /// <summary>The line without its facts: what tells it from all others.</summary>
    public string Identity => _identity ??= SurfaceText.Identity(Kind, Key);

    /// <summary>What a fact says, or null.</summary>
    public string? this[string fact]
    {
        get
        {
            foreach (ContractFact each in Facts)
            {
                if (each.Name == fact)
                {
                    return each.Value;
                }
            }

            return null;
        }
    }

    /// <summary>Whether a fact is there.</summary>
    public bool Has(string fact) => this[fact] is not null;

    /// <summary>Equal when it says the same at the same place.</summary>
    public bool Equals(SurfaceEntry? other) => other is not null && Kind == other.Kind && Key.Equals(other.Key) && Facts.Equals(other.Facts) && Place.Equals(other.Place);

    public override int GetHashCode() => unchecked((((int)Kind * 31) + Key.GetHashCode()) * 31) + Facts.GetHashCode();

    /// <summary>The identity of the line that it belongs to; null for one that belongs to none.</summary>
    public string? Owner => Kind switch
    {
        SurfaceKind.Parameter or SurfaceKind.Body or SurfaceKind.Result or SurfaceKind.Response or SurfaceKind.Link => SurfaceText.Identity(SurfaceKind.Operation, new EquatableArray<string>(Key[0], Key[1])),
        SurfaceKind.Header => SurfaceText.Identity(SurfaceKind.Response, new EquatableArray<string>(Key[0], Key[1], Key[2])),
        > SurfaceKind.Type => SurfaceText.Identity(SurfaceKind.Type, new EquatableArray<string>(Key[0])),
        _ => null,
    };

    /// <summary>The last of its keys: its own name.</summary>
    public string Name => Key[Key.Count - 1];
}

/// <summary>All that a client shows.</summary>
/// <param name="Client">The client's name.</param>
/// <param name="Entries">In the order of the lines.</param>
internal sealed record ApiSurface(string Client, EquatableArray<SurfaceEntry> Entries)
{
    /// <summary>The order of lines: operations and types with what belongs to them, each by name, so that what is new in a document stands in one place and merges.</summary>
    public static IComparer<SurfaceEntry> Order { get; } = Comparer<SurfaceEntry>.Create(Compare);

    /// <summary>What of it a format knows.</summary>
    public ApiSurface As(int format) => format >= SurfaceFormats.Newest ? this : this with
    {
        Entries = Entries
            .Where(entry => SurfaceFormats.Since(entry.Kind) <= format)
            .Select(entry => entry with { Facts = entry.Facts.Where(fact => SurfaceFormats.Since(fact.Name) <= format).ToEquatableArray() })
            .ToEquatableArray(),
    };

    private static int Compare(SurfaceEntry left, SurfaceEntry right)
    {
        int order = Group(left.Kind).CompareTo(Group(right.Kind));
        if (order != 0 || left.Key.Count == 0)
        {
            return order;
        }

        // An operation is sorted by its path, so that what stands together in the document does here.
        bool isOperation = Group(left.Kind) is SurfaceKind.Operation or SurfaceKind.Link;
        order = isOperation ? string.CompareOrdinal(left.Key[1], right.Key[1]) : 0;
        order = order != 0 ? order : string.CompareOrdinal(left.Key[0], right.Key[0]);
        order = order != 0 ? order : left.Kind.CompareTo(right.Kind);
        for (int i = 1; order == 0 && i < Math.Min(left.Key.Count, right.Key.Count); i++)
        {
            order = string.CompareOrdinal(left.Key[i], right.Key[i]);
        }

        return order != 0 ? order : left.Key.Count.CompareTo(right.Key.Count);
    }

    // What an operation or a type has stands below it.
    private static SurfaceKind Group(SurfaceKind kind) => kind switch
    {
        SurfaceKind.Parameter or SurfaceKind.Body or SurfaceKind.Result or SurfaceKind.Response or SurfaceKind.Header => SurfaceKind.Operation,
        > SurfaceKind.Type => SurfaceKind.Type,
        _ => kind,
    };
}
