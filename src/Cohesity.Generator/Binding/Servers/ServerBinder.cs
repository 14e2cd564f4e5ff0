using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Descriptions;
using Cohesity.Generator.Binding.Operations;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Naming;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Servers;

/// <summary>Binds the servers that a caller may choose among: several addresses, or one with variables. A single plain address is the client's default and needs no choice.</summary>
internal sealed class ServerBinder(SchemaBinder schemas, JsonPath root)
{
    private const int MaxWords = 5;

    // What an address with the values of its variables is written with, and what would end a part of it.
    private static readonly char[] SymbolNames = { '{', '}', '=', '|', '?', '#', '@', '\\', ' ' };

    /// <summary>The servers of a document that have addresses of their own; none when there is nothing to choose.</summary>
    public IReadOnlyList<ServerSpec> Bind(IList<OpenApiServer>? servers)
    {
        ReportUnusable(servers ?? Array.Empty<OpenApiServer>());
        List<OpenApiServer> usable = (servers ?? Enumerable.Empty<OpenApiServer>())
            .Where(server => Sample(server) is not null)
            .GroupBy(server => server.Url, StringComparer.Ordinal)
            .Select(group => group.First())
            .ToList();
        if (usable.Count == 0 || (usable.Count == 1 && Variables(usable[0]).Count == 0))
        {
            return Array.Empty<ServerSpec>();
        }

        NameAssignment names = NameScope.Assign(
            usable.Select(server => new NameRequest(server.Url!, PreferredName(server), NameExtensions.PinnedName(server.Extensions), PreferredName(server) + Identifier.Pascal(Sample(server)!.Scheme))), ReservedNames.StaticMethods, "Server");
        schemas.ReportNames(names, _ => root / "servers");
        return usable.Select(server => Bind(server, names.Names[server.Url!])).ToList();
    }

    private static ServerSpec Bind(OpenApiServer server, string name)
    {
        EquatableArray<ServerVariableSpec> variables = Variables(server);
        return new ServerSpec(name, server.Url!, PathTemplate.Pieces(server.Url!, variables.Select(variable => variable.RawName).ToList()).ToEquatableArray(), variables, DocumentationText.OfSchema(null, server.Description));
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
            else if (i == 0 && Undeclared(servers[i]) is { } name)
            {
                schemas.Report(ProblemIds.NotHonoured, root / "servers" / i, "the address has the variable '" + name + "', which is not declared, so the client has no address of its own; declare it under variables, or give the client a finished address");
            }
            else if (i > 0 && scheme > 0 && Sample(servers[i]) is null)
            {
                schemas.Report(ProblemIds.NotHonoured, root / "servers" / i, "the address is none by itself, so it is not among the servers to choose from; give the client a finished address");
            }
        }
    }

    private static string? Undeclared(OpenApiServer server) => UndeclaredOf(server).FirstOrDefault();

    private static IEnumerable<string> UndeclaredOf(OpenApiServer server)
    {
        string url = server.Url ?? "";
        foreach (string name in server.Variables?.Keys ?? Enumerable.Empty<string>())
        {
            url = url.Replace("{" + name + "}", "");
        }

        return PathTemplate.Expressions(url);
    }

    // An example of the server's address, with a placeholder for variables without a default; null when it is no address.
    private static Uri? Sample(OpenApiServer server)
    {
        string url = server.Url ?? "";
        foreach (string name in (server.Variables?.Keys ?? Enumerable.Empty<string>()).Concat(UndeclaredOf(server)))
        {
            OpenApiServerVariable? variable = server.Variables is { } variables && variables.TryGetValue(name, out OpenApiServerVariable? declared) ? declared : null;
            url = url.Replace(":{" + name + "}", ":" + (variable?.Default ?? "1")).Replace("{" + name + "}", variable?.Default ?? name.ToLowerInvariant());
        }

        return Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" ? address : null;
    }

    /// <summary>The addresses of the document's servers, for operations that have servers of their own.</summary>
    public static EquatableArray<string> Addresses(IList<OpenApiServer>? servers) =>
        (servers ?? Enumerable.Empty<OpenApiServer>()).Select(Address).Where(address => address is not null && address[0] != '/').Select(address => address!).Distinct(StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The servers of their own that operations have. Reports those that are called at the client's address all the same.</summary>
    public IReadOnlyDictionary<OperationUse, string> Own(IEnumerable<OperationUse> operations, IList<OpenApiServer>? servers)
    {
        HashSet<string?> known = new((servers ?? Enumerable.Empty<OpenApiServer>()).Select(server => Address(server) ?? server.Url), StringComparer.Ordinal);
        EquatableArray<string> addresses = Addresses(servers);
        var own = new Dictionary<OperationUse, string>();
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (OperationUse use in operations)
        {
            (IList<OpenApiServer>? its, JsonPath path) = use.Operation.Servers is { Count: > 0 } ofOperation
                ? (ofOperation, use.Path / "servers")
                : (use.PathItem.Servers, use.Path.Parent! / "servers");
            if (its?.FirstOrDefault(server => server.Url is not null) is not { } server)
            {
                continue;
            }

            // https://{subdomain}.example.com at both is one server only if the variables have the same values.
            string? address = Address(server);
            if (known.Contains(address ?? server.Url))
            {
                continue;
            }

            if (address is not null)
            {
                own.Add(use, address);
            }

            if ((address is null ? "the address is none that can be called" : Obstacle(address, addresses)) is { } reason && reported.Add(path.ToString()))
            {
                schemas.Report(ProblemIds.OwnServer, path, server.Url!, reason);
            }
        }

        return own;
    }

    private static string? Obstacle(string address, EquatableArray<string> addresses) => address[0] == '/' ? null
        : addresses.Count == 0 ? "the document names no address of its own, beside which the client could know that this one is meant; add it to TrustedOrigins of the options to call them there"
        : address.StartsWith("http:", StringComparison.OrdinalIgnoreCase) && addresses[0].StartsWith("https:", StringComparison.OrdinalIgnoreCase) ? "what the client encrypts is not sent in the clear; add it to TrustedOrigins of the options to call them there"
        : null;

    // https://{region=eu|us}.example.com/{version=v1}, or a path on the client's server; null when it is neither.
    private static string? Address(OpenApiServer server)
    {
        bool isPath = server.Url is { Length: > 0 } text && text[0] == '/' && !text.StartsWith("//", StringComparison.Ordinal);
        if (Undeclared(server) is not null || server.Variables?.Values.Any(variable => variable.Default is null) == true || (!isPath && (ServerUrl.Of(new[] { server }).Url is null || Sample(server) is not { UserInfo.Length: 0 })))
        {
            return null;
        }

        IDictionary<string, OpenApiServerVariable> declared = server.Variables ?? new Dictionary<string, OpenApiServerVariable>();
        var address = new System.Text.StringBuilder();
        foreach ((string piece, bool isExpression) in PathTemplate.Pieces(server.Url!, declared.Keys.ToList()))
        {
            if (!isExpression)
            {
                address.Append(piece);
                continue;
            }

            string @default = declared[piece].Default ?? "";
            IEnumerable<string> values = new[] { @default }.Concat(declared[piece].Enum ?? Enumerable.Empty<string>()).Distinct(StringComparer.Ordinal);
            if (values.Prepend(piece).Any(value => value.IndexOfAny(SymbolNames) >= 0))
            {
                return null;
            }

            address.Append('{').Append(piece).Append('=').Append(string.Join("|", values)).Append('}');
        }

        int end = address.ToString().IndexOfAny(new[] { '?', '#' });
        string trimmed = (end < 0 ? address.ToString() : address.ToString(0, end)).TrimEnd('/');
        return trimmed.Length == 0 ? "/" : trimmed;
    }

    // The name that 3.2 has, a description that is short enough for one, or the host.
    private static string PreferredName(OpenApiServer server)
    {
        string? text = string.IsNullOrWhiteSpace(server.Name) ? server.Description : server.Name;
        string name = text is null || text.Split(' ').Length > MaxWords ? "" : Identifier.Pascal(text);
        return name.Length > 0 ? name : Identifier.Pascal(Sample(server)!.Host);
    }

    private static EquatableArray<ServerVariableSpec> Variables(OpenApiServer server)
    {
        Dictionary<string, OpenApiServerVariable> variables = new(server.Variables ?? new Dictionary<string, OpenApiServerVariable>(), StringComparer.Ordinal);
        foreach (string name in UndeclaredOf(server))
        {
            variables.Add(name, new OpenApiServerVariable());
        }

        List<string> used = PathTemplate.Pieces(server.Url!, variables.Keys).Where(piece => piece.IsExpression).Select(piece => piece.Text).Distinct().ToList();
        NameAssignment names = NameScope.Assign(used.Select(name => new NameRequest(name, Identifier.Camel(name))), Array.Empty<string>(), "variable");
        return used.Select(name => new ServerVariableSpec(
            name,
            names.Names[name],
            variables[name].Default,
            (variables[name].Enum ?? Enumerable.Empty<string>()).ToEquatableArray(),
            MayHoldPath(server.Url!, name),
            DocumentationText.OfSchema(null, variables[name].Description))).ToEquatableArray();
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
