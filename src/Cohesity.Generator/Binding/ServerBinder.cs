using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model;
using Cohesity.Generator.Naming;
using Cohesity.Generator.Reading;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding;

/// <summary>Binds the servers that a caller may choose among: several addresses, or one with variables. A single plain address is the client's default and needs no choice.</summary>
internal sealed class ServerBinder(SchemaBinder schemas, JsonPath root)
{
    private const int MaxWords = 5;

    /// <summary>The servers of a document that have addresses of their own; none when there is nothing to choose.</summary>
    public IReadOnlyList<ServerSpec> Bind(IList<OpenApiServer>? servers)
    {
        ReportUnusable(servers ?? Array.Empty<OpenApiServer>());
        List<OpenApiServer> usable = (servers ?? Enumerable.Empty<OpenApiServer>())
            .Where(server => ServerUrl.Of(new[] { server }).Url is not null)
            .GroupBy(server => server.Url, StringComparer.Ordinal)
            .Select(group => group.First())
            .ToList();
        if (usable.Count == 0 || (usable.Count == 1 && Variables(usable[0]).Count == 0))
        {
            return Array.Empty<ServerSpec>();
        }

        NameAssignment names = NameScope.Assign(
            usable.Select(server => new NameRequest(server.Url!, PreferredName(server), NameExtensions.PinnedName(server.Extensions))), ReservedNames.StaticMethods, "Server");
        schemas.ReportNames(names, _ => root / "servers");
        return usable.Select(server => new ServerSpec(names.Names[server.Url!], server.Url!, Variables(server), DocumentationText.OfSchema(null, server.Description))).ToList();
    }

    // A relative address is one against the place that the document came from, which only the caller knows; of the first server, the caller gives the address that the document leaves open.
    private void ReportUnusable(IList<OpenApiServer> servers)
    {
        for (int i = 0; i < servers.Count; i++)
        {
            string url = servers[i].Url ?? "";
            int scheme = url.IndexOf("://", StringComparison.Ordinal);
            bool speaksOther = scheme > 0 && url.Substring(0, scheme) is not ("http" or "https") && url.IndexOf('{') is var brace && (brace < 0 || brace > scheme);
            if (speaksOther)
            {
                schemas.Report(ProblemIds.NotHonoured, root / "servers" / i, "it speaks HTTP, and this server speaks '" + url.Substring(0, scheme) + "'");
            }
            else if (Undeclared(servers[i]) is { } name)
            {
                schemas.Report(ProblemIds.NotHonoured, root / "servers" / i, "the address has the variable '" + name + "', which is not declared; declare it under variables, or give the client a finished address");
            }
            else if (i > 0 && scheme > 0 && ServerUrl.Of(new[] { servers[i] }).Url is null)
            {
                schemas.Report(ProblemIds.NotHonoured, root / "servers" / i, "the address is none by itself, so it is not among the servers to choose from; give the client a finished address");
            }
        }
    }

    private static string? Undeclared(OpenApiServer server)
    {
        string url = server.Url ?? "";
        foreach (string name in server.Variables?.Keys ?? Enumerable.Empty<string>())
        {
            url = url.Replace("{" + name + "}", "");
        }

        return PathTemplate.Expressions(url).FirstOrDefault();
    }

    /// <summary>Reports operations whose own servers are others than the document's: a client has one address.</summary>
    public void ReportOwnServers(IEnumerable<OperationUse> operations, IList<OpenApiServer>? servers)
    {
        HashSet<string?> known = new((servers ?? Enumerable.Empty<OpenApiServer>()).Select(server => server.Url), StringComparer.Ordinal);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (OperationUse use in operations)
        {
            (IList<OpenApiServer>? own, JsonPath path) = use.Operation.Servers is { Count: > 0 } ofOperation
                ? (ofOperation, use.Path / "servers")
                : (use.PathItem.Servers, use.Path.Parent! / "servers");
            if (own?.FirstOrDefault(server => server.Url is not null) is { } server && !known.Contains(server.Url) && reported.Add(path.ToString()))
            {
                schemas.Report(ProblemIds.OwnServer, path, server.Url!);
            }
        }
    }

    // The name that 3.2 has, a description that is short enough for one, or the host.
    private static string PreferredName(OpenApiServer server)
    {
        string? text = string.IsNullOrWhiteSpace(server.Name) ? server.Description : server.Name;
        string name = text is null || text.Split(' ').Length > MaxWords ? "" : Identifier.Pascal(text);
        return name.Length > 0 ? name : Identifier.Pascal(new Uri(ServerUrl.Of(new[] { server }).Url!).Host);
    }

    private static EquatableArray<ServerVariableSpec> Variables(OpenApiServer server)
    {
        IDictionary<string, OpenApiServerVariable> declared = server.Variables ?? new Dictionary<string, OpenApiServerVariable>();
        List<string> used = PathTemplate.Pieces(server.Url!, declared.Keys.ToList()).Where(piece => piece.IsExpression).Select(piece => piece.Text).Distinct().ToList();
        NameAssignment names = NameScope.Assign(used.Select(name => new NameRequest(name, Identifier.Camel(name))), Array.Empty<string>(), "variable");
        return used.Select(name => new ServerVariableSpec(
            name,
            names.Names[name],
            declared[name].Default ?? "",
            (declared[name].Enum ?? Enumerable.Empty<string>()).ToEquatableArray(),
            MayHoldPath(server.Url!, name),
            DocumentationText.OfSchema(null, declared[name].Description))).ToEquatableArray();
    }

    // https://{region}.example.com/{version}: what stands in front of the host's end must not end it.
    private static bool MayHoldPath(string url, string name)
    {
        int end = url.IndexOf("{" + name + "}", StringComparison.Ordinal) + name.Length + 2;
        int authority = url.IndexOf("://", StringComparison.Ordinal);
        int path = url.IndexOf('/', authority < 0 || authority > end ? end : authority + 3);
        return end == url.Length || url[end] == '/' || (path >= 0 && path < end);
    }
}
