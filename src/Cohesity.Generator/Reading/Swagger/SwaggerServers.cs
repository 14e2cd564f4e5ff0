using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Swagger;

/// <summary>The servers that <c>host</c>, <c>basePath</c> and <c>schemes</c> of 2.0 describe; they are taken out of the document.</summary>
internal sealed class SwaggerServers
{
    private readonly string _host;
    private readonly string _basePath;
    private readonly List<string> _schemes;

    public SwaggerServers(JsonObject document)
    {
        _host = SwaggerNodes.TakeText(document, "host") ?? "";
        string basePath = SwaggerNodes.TakeText(document, "basePath") ?? "";
        _basePath = basePath.Length > 0 && basePath[0] != '/' ? "/" + basePath : basePath;
        _schemes = (SwaggerNodes.TakeTexts(document, "schemes") ?? []).Where(IsHttp).ToList();
    }

    /// <summary>Whether a scheme is one that a client of HTTP speaks; the others are <c>ws</c> and <c>wss</c>.</summary>
    public static bool IsHttp(string scheme) => scheme is "http" or "https";

    /// <summary>The servers of the document.</summary>
    // By default the scheme is that of the document's own address (2.0), which a relative reference means too.
    public JsonArray All() => _host.Length == 0
        ? _basePath.Length > 0 ? new JsonArray(new JsonObject { ["url"] = _basePath }) : new JsonArray()
        : new JsonArray((_schemes.Count == 0 ? [""] : _schemes.Select(scheme => scheme + ":")).Select(prefix => (JsonNode)new JsonObject { ["url"] = prefix + "//" + _host + _basePath }).ToArray());

    /// <summary>The servers of an operation with schemes of its own; null when the document's first server speaks one of them.</summary>
    public JsonArray? Of(IReadOnlyCollection<string> schemes) => _host.Length == 0 || (_schemes.Count > 0 && schemes.Contains(_schemes[0]))
        ? null
        : new JsonArray(schemes.Select(scheme => (JsonNode)new JsonObject { ["url"] = scheme + "://" + _host + _basePath }).ToArray());
}
