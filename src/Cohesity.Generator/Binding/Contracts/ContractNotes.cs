using System.Collections.Generic;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Contracts;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Binding.Contracts;

/// <summary>What is remembered while a document is bound whose surface somebody asks for.</summary>
internal sealed class ContractNotes
{
    private readonly Dictionary<string, List<MemberNote>> _members = new(System.StringComparer.Ordinal);
    private readonly List<(bool IsCallback, string Name, JsonPath Path, TypeRef? Type)> _payloads = new();
    private (string Key, List<MemberNote> Members) _last;

    /// <summary>What servers send on their own account.</summary>
    public IReadOnlyList<(bool IsCallback, string Name, JsonPath Path, TypeRef? Type)> Payloads => _payloads;

    /// <summary>The links that the client follows.</summary>
    public EquatableArray<LinkContract> Links { get; set; }

    /// <summary>Remembers what the schema of a member says.</summary>
    public void Member(string key, string jsonName, SchemaUse use)
    {
        // The members of a type come one after the other, and its key is long.
        if (!ReferenceEquals(key, _last.Key))
        {
            if (!_members.TryGetValue(key, out List<MemberNote>? members))
            {
                _members.Add(key, members = new List<MemberNote>());
            }

            _last = (key, members);
        }

        _last.Members.Add(new MemberNote(jsonName, use.Path, ContractKeywords.Of(use.Schema)));
    }

    /// <summary>Remembers what a webhook or callback brings.</summary>
    public void Payload(bool isCallback, string name, JsonPath path, TypeRef? type) => _payloads.Add((isCallback, name, path, type));

    /// <summary>The members of a type, by its provisional name.</summary>
    public IReadOnlyList<MemberNote> MembersOf(string key) =>
        _members.TryGetValue(key, out List<MemberNote>? members) ? members : System.Array.Empty<MemberNote>();
}

/// <summary>A member, its canonical path, and what its schema says besides.</summary>
internal readonly record struct MemberNote(string JsonName, JsonPath Path, EquatableArray<ContractFact> Keywords);
