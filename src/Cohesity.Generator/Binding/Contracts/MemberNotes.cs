using System;
using System.Collections.Generic;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Contracts;

namespace Cohesity.Generator.Binding.Contracts;

/// <summary>The members of a type: one by one those that say something besides or stand anywhere, and of all others, which are nearly all, just the schema that has them.</summary>
internal sealed class MemberNotes
{
    private List<MemberNote>? _unusual;

    /// <summary>The canonical path of the schema whose <c>properties</c> hold all members that are not <see cref="Unusual"/>; null when there are none.</summary>
    public JsonPath? Owner { get; private set; }

    /// <summary>The others, in the order in which they were bound.</summary>
    public IReadOnlyList<MemberNote> Unusual => _unusual ?? (IReadOnlyList<MemberNote>)Array.Empty<MemberNote>();

    /// <summary>Adds a member.</summary>
    public void Add(string jsonName, SchemaUse use)
    {
        EquatableArray<ContractFact> keywords = ContractKeywords.Of(use.Schema);
        JsonPath? owner = use.Path is { Parent: { Segment: ContractPlace.Properties, Parent: { } above } } path && path.Segment == jsonName ? above : null;
        if (owner is not null && keywords.Count == 0 && (Owner is null || new ContractPlace(Owner).Equals(new ContractPlace(owner))))
        {
            Owner ??= owner;
        }
        else
        {
            (_unusual ??= new List<MemberNote>()).Add(new MemberNote(jsonName, use.Path, keywords));
        }
    }
}

/// <summary>A member, its canonical path, and what its schema says besides.</summary>
internal readonly record struct MemberNote(string JsonName, JsonPath Path, EquatableArray<ContractFact> Keywords);
