using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace Cohesity.Generator.ServerTests.Prism;

/// <summary>Stands between a client and Prism, which serves paths without the base path of the document, and hears what Prism says beside its answers.</summary>
/// <param name="server">Prism.</param>
internal sealed class PrismHandler(Uri server) : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    private static readonly UriCreationOptions AsItIs = new() { DangerousDisablePathAndQueryCanonicalization = true };

    /// <summary>The base paths that the next request may begin with; one of them must be there.</summary>
    public IReadOnlyList<string> BasePaths { get; set; } = [""];

    /// <summary>The security schemes of the next request.</summary>
    public IReadOnlyList<JsonObject> SecuritySchemes { get; set; } = [];

    /// <summary>The request line of the last request.</summary>
    public string? Sent { get; private set; }

    /// <summary>What Prism found wrong with the last request, or null.</summary>
    public string? Violations { get; private set; }

    /// <summary>What Prism found wrong with all requests so far, in the order of the requests.</summary>
    public List<string> AllViolations { get; } = [];

    /// <summary>Forgets the last request.</summary>
    public void Forget()
    {
        Sent = null;
        Violations = null;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string pathAndQuery = request.RequestUri!.PathAndQuery;
        string basePath = BasePaths.FirstOrDefault(path => pathAndQuery.StartsWith(path + "/", StringComparison.Ordinal) || pathAndQuery == path)
            ?? throw new InvalidOperationException($"The request went to {request.RequestUri}, which is not below {string.Join(", ", BasePaths)}.");
        pathAndQuery = Authorize(request, pathAndQuery[basePath.Length..]);
        request.RequestUri = new Uri(server.GetLeftPart(UriPartial.Authority) + pathAndQuery, AsItIs);
        Sent = request.Method + " " + pathAndQuery;
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);

        Violations = response.Headers.TryGetValues("sl-violations", out IEnumerable<string>? values) ? OfRequest(string.Concat(values)) : null;
        if (Violations is not null)
        {
            AllViolations.Add(Sent + ": " + Violations);
        }

        return response;
    }

    // Those of the answer are Prism's own. A list that is too long for a header is cut off, and is no JSON then.
    private static string? OfRequest(string list)
    {
        if (!list.StartsWith('['))
        {
            return list.Contains("\"location\":[\"request\"", StringComparison.Ordinal) ? list : null;
        }

        string[] violations = [.. JsonNode.Parse(list)!.AsArray().Where(violation => violation!["location"]?[0]?.ToString() == "request").Select(violation => violation!.ToJsonString())];
        return violations.Length == 0 ? null : string.Join(", ", violations);
    }

    private string Authorize(HttpRequestMessage request, string pathAndQuery)
    {
        foreach (JsonObject scheme in SecuritySchemes)
        {
            string name = scheme["name"]?.ToString() ?? "";
            switch (scheme["type"]!.ToString(), scheme["in"]?.ToString(), scheme["scheme"]?.ToString().ToLowerInvariant())
            {
                case ("apiKey", "header", _):
                    request.Headers.TryAddWithoutValidation(name, "key");
                    break;
                case ("apiKey", "query", _):
                    pathAndQuery += (pathAndQuery.Contains('?', StringComparison.Ordinal) ? "&" : "?") + Uri.EscapeDataString(name) + "=key";
                    break;
                case ("apiKey", _, _):
                    request.Headers.TryAddWithoutValidation("Cookie", name + "=key");
                    break;
                case ("basic", _, _) or ("http", _, "basic"):
                    request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("user:password")));
                    break;
                default:
                    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "token");
                    break;
            }
        }

        return pathAndQuery;
    }
}
