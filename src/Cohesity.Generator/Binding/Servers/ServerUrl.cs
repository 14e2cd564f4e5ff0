using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Servers;

/// <summary>The first server of a document: a base path, and an address when it has one.</summary>
internal static class ServerUrl
{
    public static (string BasePath, string? Url) Of(IList<OpenApiServer>? servers)
    {
        if (servers?.FirstOrDefault() is not { Url: { } url } server)
        {
            return ("", null);
        }

        foreach (KeyValuePair<string, OpenApiServerVariable> variable in server.Variables ?? new Dictionary<string, OpenApiServerVariable>())
        {
            url = url.Replace("{" + variable.Key + "}", variable.Value.Default ?? "");
        }

        // https://<CLUSTER_VIP>/irisservices/api/v1 is no URI; its path is still what calls need.
        int authority = url.IndexOf("://", StringComparison.Ordinal);
        int slash = authority < 0 ? (url.StartsWith("/", StringComparison.Ordinal) ? 0 : -1) : url.IndexOf('/', authority + 3);
        string path = slash < 0 ? "" : url.Substring(slash).TrimEnd('/');
        int end = path.IndexOfAny(new[] { '?', '#' });
        bool isAddress = Uri.TryCreate(url, UriKind.Absolute, out Uri? absolute) && absolute.Scheme is "http" or "https";
        return (end < 0 ? path : path.Substring(0, end), isAddress ? url : null);
    }
}
