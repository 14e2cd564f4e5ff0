using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Contracts;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Security;

namespace Cohesity.Generator.Surface.Building;

/// <summary>Makes the surface of a client: of its model the names that callers see, of its contract the facts of the wire.</summary>
internal sealed class SurfaceBuilder
{
    private readonly ClientSpec _client;
    private readonly ContractSpec _contract;
    private readonly SurfaceLine _line;

    private SurfaceBuilder(ClientSpec client, SurfaceLine line)
    {
        _client = client;
        _contract = client.Contract!;
        _line = line;
    }

    /// <param name="client">A client whose <see cref="ClientSpec.Contract"/> was asked for.</param>
    public static ApiSurface Build(ClientSpec client)
    {
        var entries = new List<SurfaceEntry>();
        Visit(client, line => entries.Add(line.ToEntry()));
        return new ApiSurface(client.Name, entries.ToEquatableArray());
    }

    /// <summary>Makes the lines one after the other, each in its place: to sort all of them would cost more than to make them.</summary>
    /// <param name="client">A client whose <see cref="ClientSpec.Contract"/> was asked for.</param>
    /// <param name="take">Takes each line; the object is the same each time.</param>
    public static void Visit(ClientSpec client, Action<SurfaceLine> take)
    {
        var line = new SurfaceLine(take);
        var builder = new SurfaceBuilder(client, line);
        builder.AddClient();
        new OperationLines(client, line).Add();
        builder.AddPayloads(isCallback: true);
        builder.AddPayloads(isCallback: false);
        builder.AddLinks();
        new TypeLines(client, line).Add();
    }

    private void AddClient()
    {
        ContractPlace root = _contract.Root;
        _line.Add("version", _contract.Version.Length == 0 ? null : _contract.Version).Done(SurfaceKind.Document, root.Below("info").Below("version"));
        _line
            .Add("namespace", _client.Namespace)
            .Add("accessibility", _client.IsPublic ? "public" : "internal")
            .Add("server", _client.ServerUrl)
            .Add("basePath", _client.BasePath.Length == 0 ? null : _client.BasePath)
            .Done(SurfaceKind.Client, root.Below("servers"), _client.Name);
        foreach (ServerSpec server in _client.Servers.OrderBy(server => server.Url, StringComparer.Ordinal))
        {
            _line
                .Add("name", server.Name)
                .Add("variables", server.Variables.Count == 0 ? null : string.Join(",", server.Variables.Select(variable => variable.Identifier + (variable.Default is null ? "" : "?"))))
                .Done(SurfaceKind.Server, root.Below("servers"), server.Url);
        }

        foreach (SecuritySchemeSpec scheme in _client.Security.Schemes.OrderBy(scheme => scheme.RawName, StringComparer.Ordinal))
        {
            _line
                .Add("name", scheme.Identifier)
                .Add("way", scheme.Kind.ToString())
                .Add("field", scheme.WireName.Length == 0 ? null : scheme.WireName)
                .Add("tokenUrl", scheme.TokenUrl)
                .Add("login", scheme.TokenOperation is { } login ? SurfaceTypes.NonNullable(login.Credential) : null)
                .Done(SurfaceKind.Scheme, root.Below("components").Below("securitySchemes").Below(scheme.RawName), scheme.RawName);
        }

        foreach (HeaderSpec header in _client.Headers.OrderBy(header => header.RawName, StringComparer.Ordinal))
        {
            _line.Add("name", header.Name).Type(header.Type).Done(SurfaceKind.Field, root.Below("paths"), header.RawName);
        }
    }

    private void AddPayloads(bool isCallback)
    {
        foreach (PayloadContract payload in _contract.Payloads.Where(payload => payload.IsCallback == isCallback).OrderBy(payload => payload.Name, StringComparer.Ordinal))
        {
            (payload.Type is { } type ? _line.Type(type) : _line).Done(isCallback ? SurfaceKind.Callback : SurfaceKind.Webhook, payload.Place, payload.Name);
        }
    }

    private void AddLinks()
    {
        Dictionary<string, LinkSpec> links = _client.Links.ToDictionary(link => link.Name, StringComparer.Ordinal);
        foreach (LinkContract contract in _contract.Links.OrderBy(link => link.Path, StringComparer.Ordinal).ThenBy(link => link.Method, StringComparer.Ordinal).ThenBy(link => link.RawName, StringComparer.Ordinal))
        {
            LinkSpec link = links[contract.Name];
            string arguments = string.Join(",", link.Arguments.Where(argument => argument.Kind == LinkValueKind.Caller).Select(argument => argument.Argument.Identifier + (argument.Argument.IsRequired ? "" : "?")));
            _line
                .Add("name", link.Name + "Async")
                .Add("arguments", arguments.Length == 0 ? null : arguments)
                .Add("calls", contract.Target)
                .Flag("headers", link.TakesHeaders)
                .Add("values", string.Join(",", link.Arguments.Where(argument => argument.Kind != LinkValueKind.Caller).Select(argument => argument.Text)))
                .Done(SurfaceKind.Link, contract.Place, contract.Method, contract.Path, contract.RawName);
        }
    }
}
