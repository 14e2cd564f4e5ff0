using System;
using System.Net.Http;
using Cohesity.Generator.Support.OpenApiRuntime;

namespace Cohesity.Generator.Tests.Support;

/// <summary>Requests as emitted code makes them.</summary>
internal static class Requests
{
    /// <summary>Path and query of a request.</summary>
    public static string UriOf(string template, Func<ApiRequestMessage, ApiRequestMessage> write)
    {
        using var client = new HttpClient();
        var connection = new ApiConnection(client, new Uri("https://h"), "/");
        using ApiRequestMessage request = write(connection.Get("Op", template));
        request.Complete(null);
        return request.RequestUri!.OriginalString["https://h".Length..];
    }
}
