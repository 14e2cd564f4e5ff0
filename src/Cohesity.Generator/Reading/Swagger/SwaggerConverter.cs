using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Common;
using Cohesity.Generator.Reading.Places;

namespace Cohesity.Generator.Reading.Swagger;

/// <summary>Gives a canonical 2.0 document the shape of 3.x, in place. Microsoft.OpenApi reads 2.0 too, but its result for consumes, form parameters and collection formats depends on the order of the keys.</summary>
internal sealed class SwaggerConverter
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch"];

    private readonly JsonObject _document;
    private readonly OriginMap _origins;
    private readonly JsonPath _root;
    private readonly ProblemSink _problems;
    private readonly SwaggerServers _servers;
    private readonly SwaggerOperations _operations;

    private SwaggerConverter(JsonObject document, OriginMap origins, JsonPath root, ProblemSink problems)
    {
        _document = document;
        _origins = origins;
        _root = root;
        _problems = problems;
        _servers = new SwaggerServers(document);
        _operations = new SwaggerOperations(document, root, origins, problems, _servers, new SwaggerContentType(document["parameters"] as JsonObject), SwaggerNodes.TakeTexts(document, "consumes"), SwaggerNodes.TakeTexts(document, "produces"));
    }

    public static void Convert(JsonObject document, OriginMap origins, JsonPath root, ProblemSink problems) =>
        new SwaggerConverter(document, origins, root, problems).Run();

    private void Run()
    {
        ConvertPaths();
        var components = new JsonObject();
        Take("definitions", components, "schemas", (_, _) => { });
        Take("parameters", components, "parameters", SwaggerParameters.Convert(_origins));
        Take("responses", components, "responses", _operations.ConvertResponse);
        Take("securityDefinitions", components, "securitySchemes", (scheme, source) => SwaggerSecurity.Convert(scheme, source, _problems));
        foreach (KeyValuePair<string, JsonNode?> parameter in Members(components["parameters"]))
        {
            if (SwaggerNodes.Text(parameter.Value, "in") is "body" or "formData")
            {
                ((JsonObject)components["parameters"]!).Remove(parameter.Key);
            }
        }

        _document["components"] = components;
        JsonArray servers = _servers.All();
        if (servers.Count > 0)
        {
            _document["servers"] = servers;
        }
    }

    private void ConvertPaths()
    {
        foreach (KeyValuePair<string, JsonNode?> path in Members(_document["paths"]))
        {
            if (path.Value is not JsonObject item || path.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            JsonPath source = _origins.Find(_root / "paths" / path.Key);
            SwaggerBody inherited = _operations.TakeBody(item, source);
            foreach (string method in Methods)
            {
                if (item[method] is JsonObject operation)
                {
                    _operations.Convert(operation, _origins.Find(_root / "paths" / path.Key / method), inherited);
                }
            }
        }
    }

    private void Take(string key, JsonObject components, string section, Action<JsonObject, JsonPath> convert)
    {
        if (_document[key] is not JsonObject members)
        {
            return;
        }

        _document.Remove(key);
        components[section] = members;
        _origins.Move(_root / "components" / section, _root / key);
        foreach (KeyValuePair<string, JsonNode?> member in Members(members))
        {
            if (member.Value is JsonObject component && !component.ContainsKey("$ref"))
            {
                convert(component, _origins.Find(_root / "components" / section / member.Key));
            }
        }
    }

    private static KeyValuePair<string, JsonNode?>[] Members(JsonNode? node) => node is JsonObject members ? members.ToArray() : [];
}
