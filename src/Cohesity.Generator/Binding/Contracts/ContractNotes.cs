using System.Collections.Generic;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Contracts;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Binding.Contracts;

/// <summary>What is remembered while a document is bound whose surface somebody asks for.</summary>
internal sealed class ContractNotes
{
    private readonly Dictionary<string, MemberNotes> _members = new(System.StringComparer.Ordinal);
    private readonly List<(bool IsCallback, string Name, JsonPath Path, TypeRef? Type)> _payloads = new();
    private (string Key, MemberNotes Members) _last;

    /// <summary>What servers send on their own account.</summary>
    public IReadOnlyList<(bool IsCallback, string Name, JsonPath Path, TypeRef? Type)> Payloads => _payloads;

    /// <summary>The links that the client follows.</summary>
    public EquatableArray<LinkContract> Links { get; set; }

    /// <summary>Remembers where a member stands.</summary>
    public void Member(string key, string jsonName, JsonPath path)
    {
        // The members of a type come one after the other, and its key is long.
        if (!ReferenceEquals(key, _last.Key))
        {
            if (!_members.TryGetValue(key, out MemberNotes? members))
            {
                _members.Add(key, members = new MemberNotes());
            }

            _last = (key, members);
        }

        _last.Members.Add(jsonName, path);
    }

    /// <summary>Remembers what a webhook or callback brings.</summary>
    public void Payload(bool isCallback, string name, JsonPath path, TypeRef? type) => _payloads.Add((isCallback, name, path, type));

    /// <summary>The members of a type, by its provisional name; null for one without.</summary>
    public MemberNotes? MembersOf(string key) => _members.TryGetValue(key, out MemberNotes? members) ? members : null;
}
