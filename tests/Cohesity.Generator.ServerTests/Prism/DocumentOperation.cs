using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Tests.Infrastructure.Instances;

namespace Cohesity.Generator.ServerTests.Prism;

/// <summary>An operation as the document has it, read without any help of the generator.</summary>
internal sealed class DocumentOperation
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    private readonly JsonObject _document;
    private readonly SchemaIndex _index;
    private readonly JsonObject _pathItem;
    private readonly JsonObject _operation;
    private readonly List<JsonObject> _parameters;

    public DocumentOperation(JsonObject document, SchemaIndex index, string method, string path)
    {
        _document = document;
        _index = index;
        _pathItem = Resolve(document["paths"]![path]);
        _operation = Resolve(_pathItem[method.ToLowerInvariant()]);
        _parameters = [.. Parameters(_operation), .. Parameters(_pathItem)];
    }

    /// <summary>The method and the path of every operation of a document.</summary>
    public static IEnumerable<string> All(JsonObject document, SchemaIndex index) =>
        from path in (JsonObject)document["paths"]!
        where path.Key.StartsWith('/')
        let pathItem = Resolve(path.Value, index)
        from method in Methods
        where pathItem.ContainsKey(method)
        select method.ToUpperInvariant() + " " + path.Key;

    /// <summary>The URLs of the servers that stand nearest to the operation, if they are not the document's.</summary>
    public IEnumerable<string> OwnServers => ((_operation["servers"] ?? _pathItem["servers"]) as JsonArray ?? []).Select(server => server!["url"]!.GetValue<string>());

    /// <summary>The schema of a parameter; of one with <c>content</c>, the schema in there.</summary>
    public JsonNode? Parameter(string name, string location) =>
        _parameters.Find(parameter => Text(parameter["name"]) == name && Text(parameter["in"]) == location) is not { } found ? null
        : _index.IsSwagger ? found
        : found["schema"] ?? (found["content"] as JsonObject)?.First().Value?["schema"] ?? new JsonObject();

    /// <summary>Whether a body has no media type: those that the operation consumes are none of those that its header Content-Type takes. OpenAPI 3 ignores such a header.</summary>
    public bool HasNoMediaType =>
        _index.IsSwagger
        && _parameters.Find(parameter => Text(parameter["in"]) == "header" && string.Equals(Text(parameter["name"]), "Content-Type", StringComparison.OrdinalIgnoreCase))?["enum"] is JsonArray taken
        && (_operation["consumes"] ?? _document["consumes"]) is JsonArray consumed
        && !taken.Select(Text).Intersect(consumed.Select(Text), StringComparer.OrdinalIgnoreCase).Any();

    /// <summary>The schema of a request's body in a media type; of the fields of a form in a 2.0 document, one that is made of them.</summary>
    public JsonNode? Body(string mediaType)
    {
        if (_index.IsSwagger)
        {
            return _parameters.Find(parameter => Text(parameter["in"]) == "body")?["schema"] ?? Fields();
        }

        if (_operation["requestBody"] is not { } body || Resolve(body)["content"] is not JsonObject { Count: > 0 } content)
        {
            return null;
        }

        // A key may have parameters and any case: application/json; charset=utf-8.
        KeyValuePair<string, JsonNode?> found = content.FirstOrDefault(entry => string.Equals(entry.Key, mediaType, StringComparison.OrdinalIgnoreCase));
        return (found.Key is null ? content.First().Value : found.Value)?["schema"] ?? new JsonObject();
    }

    /// <summary>The schemes of the first way in which the operation may be called with credentials; none when it may be called without.</summary>
    public IEnumerable<JsonObject> SecuritySchemes()
    {
        var requirements = (_operation["security"] ?? _document["security"]) as JsonArray;
        var schemes = (_index.IsSwagger ? _document["securityDefinitions"] : _document["components"]?["securitySchemes"]) as JsonObject;
        foreach (string name in (requirements?.FirstOrDefault() as JsonObject ?? []).Select(scheme => scheme.Key))
        {
            if (schemes?[name] is { } scheme)
            {
                yield return Resolve(scheme);
            }
        }
    }

    private IEnumerable<JsonObject> Parameters(JsonObject owner) => (owner["parameters"] as JsonArray ?? []).OfType<JsonNode>().Select(Resolve);

    private JsonObject? Fields()
    {
        List<JsonObject> fields = [.. _parameters.Where(parameter => Text(parameter["in"]) == "formData")];
        return fields.Count == 0 ? null : new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(fields.Select(field => new KeyValuePair<string, JsonNode?>(Text(field["name"])!, Field(field)))),
            ["required"] = new JsonArray([.. fields.Where(field => SchemaIndex.IsTrue(field["required"])).Select(field => field["name"]!.DeepClone())]),
        };
    }

    private static JsonNode Field(JsonObject field)
    {
        JsonNode schema = field.DeepClone();
        ((JsonObject)schema).Remove("required");
        return schema;
    }

    private JsonObject Resolve(JsonNode? node) => Resolve(node, _index);

    private static JsonObject Resolve(JsonNode? node, SchemaIndex index)
    {
        for (int step = 0; step < 100 && SchemaIndex.Reference(node) is { } reference; step++)
        {
            node = index.Target(reference);
        }

        return node as JsonObject ?? throw new NoInstanceException("the document has no object there");
    }

    private static string? Text(JsonNode? node) => node?.ToString();
}
