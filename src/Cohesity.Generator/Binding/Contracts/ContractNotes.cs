using System.Collections.Generic;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Binding.Contracts;

/// <summary>What is remembered while a document is bound whose surface somebody asks for.</summary>
internal sealed class ContractNotes
{
    private readonly Dictionary<string, List<(string JsonName, SchemaUse Use)>> _members = new(System.StringComparer.Ordinal);
    private readonly List<(bool IsCallback, string Name, JsonPath Path, TypeRef? Type)> _payloads = new();

    /// <summary>What servers send on their own account.</summary>
    public IReadOnlyList<(bool IsCallback, string Name, JsonPath Path, TypeRef? Type)> Payloads => _payloads;

    /// <summary>Remembers the schema of a member.</summary>
    public void Member(string key, string jsonName, SchemaUse use)
    {
        if (!_members.TryGetValue(key, out List<(string, SchemaUse)>? members))
        {
            _members.Add(key, members = new List<(string, SchemaUse)>());
        }

        members.Add((jsonName, use));
    }

    /// <summary>Remembers what a webhook or callback brings.</summary>
    public void Payload(bool isCallback, string name, JsonPath path, TypeRef? type) => _payloads.Add((isCallback, name, path, type));

    /// <summary>The members of a type, by its provisional name.</summary>
    public IReadOnlyList<(string JsonName, SchemaUse Use)> MembersOf(string key) =>
        _members.TryGetValue(key, out List<(string, SchemaUse)>? members) ? members : System.Array.Empty<(string, SchemaUse)>();
}
