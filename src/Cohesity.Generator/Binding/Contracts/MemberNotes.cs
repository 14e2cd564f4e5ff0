using System;
using System.Collections.Generic;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Contracts;

namespace Cohesity.Generator.Binding.Contracts;

/// <summary>The members of a type: one by one those that stand anywhere, and of all others, which are nearly all, just the schema that has them.</summary>
internal sealed class MemberNotes
{
    private List<MemberNote>? _unusual;

    /// <summary>The canonical path of the schema whose <c>properties</c> hold all members that are not <see cref="Unusual"/>; null when there are none.</summary>
    public JsonPath? Owner { get; private set; }

    /// <summary>The others, in the order in which they were bound.</summary>
    public IReadOnlyList<MemberNote> Unusual => _unusual ?? (IReadOnlyList<MemberNote>)Array.Empty<MemberNote>();

    /// <summary>Adds a member.</summary>
    public void Add(string jsonName, JsonPath path)
    {
        JsonPath? owner = path is { Parent: { Segment: ContractPlace.Properties, Parent: { } above } } && path.Segment == jsonName ? above : null;
        if (owner is not null && (Owner is null || new ContractPlace(Owner).Equals(new ContractPlace(owner))))
        {
            Owner ??= owner;
        }
        else
        {
            (_unusual ??= new List<MemberNote>()).Add(new MemberNote(jsonName, path));
        }
    }
}

/// <summary>A member and its canonical path.</summary>
internal readonly record struct MemberNote(string JsonName, JsonPath Path);
