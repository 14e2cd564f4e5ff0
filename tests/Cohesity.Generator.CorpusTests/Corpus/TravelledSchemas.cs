using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Tests.Infrastructure.Instances;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>The schemas that are used both in a request's and in a response's JSON: their objects give back what they do not know.</summary>
internal sealed class TravelledSchemas
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    private readonly SchemaIndex _index;
    private readonly HashSet<JsonNode> _sent = [];
    private readonly HashSet<JsonNode> _received = [];

    public TravelledSchemas(SchemaIndex index, JsonObject document)
    {
        _index = index;
        foreach ((string _, JsonNode? item) in document["paths"] as JsonObject ?? [])
        {
            foreach (JsonNode? operation in (Resolve(item) as JsonObject ?? []).Where(member => Methods.Contains(member.Key)).Select(member => member.Value))
            {
                Visit(operation);
            }
        }
    }

    public bool Contains(JsonNode schema) => _sent.Contains(schema) && _received.Contains(schema);

    private void Visit(JsonNode? operation)
    {
        if (_index.IsSwagger)
        {
            foreach (JsonNode? parameter in (operation as JsonObject)?["parameters"] as JsonArray ?? [])
            {
                Reach(Resolve(parameter)?["schema"], _sent);
            }
        }
        else
        {
            Reach(JsonOf(Resolve((operation as JsonObject)?["requestBody"])), _sent);
        }

        // The first success is the one that has a type.
        foreach ((string _, JsonNode? response) in ((operation as JsonObject)?["responses"] as JsonObject ?? []).Where(response => response.Key.StartsWith('2')).Take(1))
        {
            JsonNode? target = Resolve(response);
            Reach(_index.IsSwagger ? target?["schema"] : JsonOf(target), _received);
        }
    }

    private static JsonNode? JsonOf(JsonNode? content) =>
        ((content as JsonObject)?["content"] as JsonObject ?? []).FirstOrDefault(media => media.Key.Split(';')[0].EndsWith("json", StringComparison.OrdinalIgnoreCase)).Value?["schema"];

    private void Reach(JsonNode? root, HashSet<JsonNode> reached)
    {
        var pending = new Stack<JsonNode?>([root]);
        while (pending.Count > 0)
        {
            JsonNode? next = pending.Pop();
            if (next is JsonValue or null || !reached.Add(next))
            {
                continue;
            }

            pending.Push(SchemaIndex.Reference(next) is not null ? Resolve(next) : null);
            foreach (JsonNode? child in Children(next, []))
            {
                pending.Push(child);
            }
        }
    }

    // What stands in an allOf travels as part of the whole, not as a type of its own: only the members count.
    private IEnumerable<JsonNode?> Children(JsonNode node, HashSet<JsonNode> seen)
    {
        if (!seen.Add(node))
        {
            return [];
        }

        return node is JsonArray array ? array : ((JsonObject)node).SelectMany(member => member.Key switch
        {
            "example" or "examples" or "enum" or "default" => [],
            "allOf" => (member.Value as JsonArray ?? []).OfType<JsonObject>().SelectMany(part => Children(part, seen)),
            "$ref" when seen.Count > 1 && Resolve(node) is { } target => Children(target, seen),
            _ => (IEnumerable<JsonNode?>)[member.Value],
        });
    }

    private JsonNode? Resolve(JsonNode? node)
    {
        try
        {
            return SchemaIndex.Reference(node) is { } reference ? Resolve(_index.Target(reference)) : node;
        }
        catch (NoInstanceException)
        {
            return null;
        }
    }
}
