using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.CorpusTests.Wire;

/// <summary>An operation as it stands in the document, with its references followed.</summary>
internal sealed class RawOperation
{
    private readonly JsonObject _document;

    private RawOperation(JsonObject document, JsonObject item, JsonObject operation)
    {
        _document = document;
        IsSwagger = document.ContainsKey("swagger");
        foreach (JsonNode? node in (item["parameters"] as JsonArray ?? []).Concat(operation["parameters"] as JsonArray ?? []))
        {
            if (Resolve(node) is JsonObject parameter && Text(parameter["name"]) is { } name && Text(parameter["in"]) is { } place)
            {
                Parameters.RemoveAll(known => Text(known["name"]) == name && Text(known["in"]) == place);
                Parameters.Add(parameter);
            }
        }

        Content = (Resolve(operation["requestBody"]) as JsonObject)?["content"] is { } content ? Resolve(content) as JsonObject : null;
    }

    public bool IsSwagger { get; }

    /// <summary>The parameters; an operation's own replace those of its path.</summary>
    public List<JsonObject> Parameters { get; } = [];

    /// <summary>The media types of the body in 3.x.</summary>
    public JsonObject? Content { get; }

    /// <summary>Finds an operation; null when the document has none there.</summary>
    public static RawOperation? Find(JsonObject document, string path, string method)
    {
        var paths = document["paths"] as JsonObject;
        JsonNode? found = paths?[path] ?? (path.StartsWith('/') ? paths?[path[1..]] : null);
        if (new RawOperation(document, [], []).Resolve(found) is not JsonObject item)
        {
            return null;
        }

        JsonNode? operation = item[method.ToLowerInvariant()] ?? (item["additionalOperations"] as JsonObject)?.FirstOrDefault(entry => entry.Key.Equals(method, StringComparison.OrdinalIgnoreCase)).Value;
        return operation is JsonObject node ? new RawOperation(document, item, node) : null;
    }

    public JsonObject? Parameter(string place, string name) => Parameters.Find(parameter => Text(parameter["in"]) == place && Text(parameter["name"]) == name);

    /// <summary>The entry of a media type in a map of them, whatever its parameters and its case.</summary>
    public JsonObject? Media(string mediaType)
    {
        foreach (Func<string, string> form in new Func<string, string>[] { key => key, NameOf })
        {
            if (Content?.FirstOrDefault(entry => form(entry.Key) == form(mediaType)) is { Key: not null, Value: { } value })
            {
                return Resolve(value) as JsonObject;
            }
        }

        // A range stands for what is sent in its place.
        return Content?.FirstOrDefault(entry => entry.Key.Contains('*', StringComparison.Ordinal)).Value is { } range ? Resolve(range) as JsonObject : null;

        static string NameOf(string key) => key.Split(';')[0].Trim().ToLowerInvariant();
    }

    /// <summary>What a node is once its reference is followed; null when that leads nowhere.</summary>
    public JsonNode? Resolve(JsonNode? node)
    {
        for (int steps = 0; steps < 100 && node is JsonObject holder && Text(holder["$ref"]) is { } reference; steps++)
        {
            if (!reference.StartsWith("#/", StringComparison.Ordinal))
            {
                return null;
            }

            node = reference[2..].Split('/').Aggregate((JsonNode?)_document, (parent, segment) =>
            {
                string name = Uri.UnescapeDataString(segment).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
                return parent switch
                {
                    JsonObject members => members[name],
                    JsonArray items => int.TryParse(name, out int index) && index < items.Count ? items[index] : null,
                    _ => null,
                };
            });
        }

        return node;
    }

    public static string? Text(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    public static bool? Flag(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
