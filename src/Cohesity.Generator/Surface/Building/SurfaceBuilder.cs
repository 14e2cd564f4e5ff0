using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Contracts;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Security;
using Cohesity.Generator.Model.Types;

namespace Cohesity.Generator.Surface.Building;

/// <summary>Makes the surface of a client: of its model the names that callers see, of its contract the facts of the wire.</summary>
internal sealed class SurfaceBuilder
{
    private readonly ClientSpec _client;
    private readonly ContractSpec _contract;
    private readonly List<SurfaceEntry> _entries = new();
    private readonly FactList _facts = new();

    private SurfaceBuilder(ClientSpec client)
    {
        _client = client;
        _contract = client.Contract!;
    }

    /// <param name="client">A client whose <see cref="ClientSpec.Contract"/> was asked for.</param>
    public static ApiSurface Build(ClientSpec client)
    {
        var builder = new SurfaceBuilder(client);
        builder.AddClient();
        builder._entries.Sort(ApiSurface.Order);

        // Both write in the order of lines themselves: to sort all of them at the end would cost more than to make them.
        new OperationLines(client, builder._entries).Add();
        int callbacks = builder._entries.Count;
        builder.AddPayloads();
        builder._entries.Sort(callbacks, builder._entries.Count - callbacks, ApiSurface.Order);
        new TypeLines(client, new Directions(client), builder._entries).Add();
        return new ApiSurface(client.Name, Distinct(builder._entries).ToEquatableArray());
    }

    // servers: [{ url: / }, { url: / }]: what a document says twice is one line.
    private static IEnumerable<SurfaceEntry> Distinct(List<SurfaceEntry> entries) => entries.Where((entry, index) => index == 0 || entry.Kind != entries[index - 1].Kind || !entry.Key.Equals(entries[index - 1].Key));

    private void AddClient()
    {
        ContractPlace root = _contract.Root;
        Add(SurfaceKind.Document, _facts.Add("version", _contract.Version.Length == 0 ? null : _contract.Version), root.Below("info").Below("version"));
        Add(
            SurfaceKind.Client,
            _facts.Add("namespace", _client.Namespace).Add("accessibility", _client.IsPublic ? "public" : "internal").Add("server", _client.ServerUrl).Add("basePath", _client.BasePath.Length == 0 ? null : _client.BasePath),
            root.Below("servers"),
            _client.Name);
        foreach (ServerSpec server in _client.Servers)
        {
            Add(SurfaceKind.Server, _facts.Add("name", server.Name).Add("variables", server.Variables.Count == 0 ? null : string.Join(",", server.Variables.Select(variable => variable.Identifier + (variable.Default is null ? "" : "?")))), root.Below("servers"), server.Url);
        }

        foreach (SecuritySchemeSpec scheme in _client.Security.Schemes)
        {
            Add(
                SurfaceKind.Scheme,
                _facts.Add("name", scheme.Identifier).Add("way", scheme.Kind.ToString()).Add("field", scheme.WireName.Length == 0 ? null : scheme.WireName).Add("tokenUrl", scheme.TokenUrl),
                root.Below("components").Below("securitySchemes").Below(scheme.RawName),
                scheme.RawName);
        }

        foreach (HeaderSpec header in _client.Headers)
        {
            Add(SurfaceKind.Field, _facts.Add("name", header.Name).Type(header.Type), root.Below("paths"), header.RawName);
        }

    }

    private void AddPayloads()
    {
        foreach (PayloadContract payload in _contract.Payloads)
        {
            SurfaceKind kind = payload.IsCallback ? SurfaceKind.Callback : SurfaceKind.Webhook;
            Add(kind, payload.Type is { } type ? _facts.Type(type) : _facts, payload.Place, payload.Name);
        }
    }

    private void Add(SurfaceKind kind, FactList facts, ContractPlace place, params string[] key) => _entries.Add(new SurfaceEntry(kind, new EquatableArray<string>(key), facts.Done(), place));
}
