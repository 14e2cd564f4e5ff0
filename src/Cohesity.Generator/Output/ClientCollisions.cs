using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Output;

/// <summary>What the clients of a project mean for each other: a hint name that is added twice would lose the output of all of them, and a type that is declared twice does not compile.</summary>
/// <param name="Problems">One for each client that is left out, and for each whose support types another one has too, at the start of its document.</param>
/// <param name="LeftOut">The paths of their documents, in ordinal order.</param>
/// <param name="SupportSets">What must be emitted for the clients that stay, in ordinal order of the namespaces.</param>
internal sealed record ClientCollisions(
    EquatableArray<Problem> Problems,
    EquatableArray<string> LeftOut,
    EquatableArray<SupportSet> SupportSets)
{
    public bool Keeps(string path) => !LeftOut.Contains(path);

    /// <summary>Takes the clients in ordinal order of their paths and leaves out each that collides with an earlier one.</summary>
    public static ClientCollisions Find(EquatableArray<ClientIdentity> clients)
    {
        var problems = new List<Problem>();
        var leftOut = new List<string>();
        var support = new SortedDictionary<string, bool>(StringComparer.Ordinal);
        var kept = new Occupied();
        ClientIdentity? first = null;
        foreach (ClientIdentity client in clients.OrderBy(client => client.Path, StringComparer.Ordinal))
        {
            if (kept.FindClash(client) is { } clash)
            {
                leftOut.Add(client.Path);
                problems.Add(new Problem(
                    ProblemIds.CollidingClients,
                    new ProblemLocation(client.Path, 0, 0, 0, 0),
                    new EquatableArray<string>(client.ClientName, clash.Name, FileNames.Of(clash.Path))));
                continue;
            }

            kept.Add(client);
            first ??= client;
            if (!support.ContainsKey(client.SupportNamespace) && support.Count > 0)
            {
                problems.Add(new Problem(
                    ProblemIds.SeveralSupportNamespaces,
                    new ProblemLocation(client.Path, 0, 0, 0, 0),
                    new EquatableArray<string>(client.ClientName, client.SupportNamespace, first.ClientName, first.SupportNamespace)));
            }

            support[client.SupportNamespace] = client.IsPublic || (support.TryGetValue(client.SupportNamespace, out bool isPublic) && isPublic);
        }

        return new ClientCollisions(
            problems.ToEquatableArray(),
            leftOut.ToEquatableArray(),
            support.Select(set => new SupportSet(set.Key, set.Value)).ToEquatableArray());
    }

    /// <summary>The names that the clients kept so far have taken, each with the document that took it.</summary>
    private sealed class Occupied
    {
        // Hint names are compared without case.
        private readonly Dictionary<string, string> _clients = new(StringComparer.OrdinalIgnoreCase);
        private readonly Dictionary<string, (string Exact, string Path)> _supportNamespaces = new(StringComparer.OrdinalIgnoreCase);

        private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string> _namespaces = new(StringComparer.Ordinal);

        public (string Name, string Path)? FindClash(ClientIdentity client)
        {
            string name = client.Namespace + "." + client.ClientName;
            if (_clients.TryGetValue(name, out string? path))
            {
                return (name, path);
            }

            if (_supportNamespaces.TryGetValue(client.SupportNamespace, out (string Exact, string Path) other) && other.Exact != client.SupportNamespace)
            {
                return (client.SupportNamespace, other.Path);
            }

            foreach (string type in Types(client))
            {
                if (_types.TryGetValue(type, out path) || _namespaces.TryGetValue(type, out path))
                {
                    return (type, path);
                }
            }

            foreach (string @namespace in Namespaces(client))
            {
                if (_types.TryGetValue(@namespace, out path))
                {
                    return (@namespace, path);
                }
            }

            return null;
        }

        public void Add(ClientIdentity client)
        {
            _clients[client.Namespace + "." + client.ClientName] = client.Path;
            _supportNamespaces[client.SupportNamespace] = (client.SupportNamespace, client.Path);
            foreach (string type in Types(client))
            {
                _types[type] = client.Path;
            }

            foreach (string @namespace in Namespaces(client))
            {
                _namespaces[@namespace] = client.Path;
            }
        }

        private static IEnumerable<string> Types(ClientIdentity client) =>
            client.TypeNames.Append(client.ClientName).Select(type => client.Namespace + "." + type);

        /// <summary>The client's namespaces and all that enclose them.</summary>
        private static IEnumerable<string> Namespaces(ClientIdentity client)
        {
            foreach (string full in new[] { client.Namespace, client.SupportNamespace + "." + ReservedNames.RuntimeNamespace })
            {
                for (int end = full.Length; end > 0; end = full.LastIndexOf('.', end - 1))
                {
                    yield return full.Substring(0, end);
                }
            }
        }
    }
}

/// <summary>One set of support types, shared by all clients that name its namespace.</summary>
/// <param name="Namespace">Where it goes.</param>
/// <param name="IsPublic">True as soon as one client that uses it is public: its signatures name support types.</param>
internal sealed record SupportSet(string Namespace, bool IsPublic);
