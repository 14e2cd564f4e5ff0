using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Swagger;

/// <summary>Looks into the nodes of a 2.0 document.</summary>
internal static class SwaggerNodes
{
    public static string? Text(JsonNode? node, string key) =>
        node is JsonObject members && members.TryGetPropertyValue(key, out JsonNode? value) && value is JsonValue ? value.ToString() : null;

    public static string? TakeText(JsonObject members, string key)
    {
        string? text = Text(members, key);
        members.Remove(key);
        return text;
    }

    /// <summary>The texts of a list, each once; null when there is no list, or an empty one.</summary>
    public static List<string>? TakeTexts(JsonObject members, string key)
    {
        var items = members[key] as JsonArray;
        members.Remove(key);
        List<string> texts = items?.Where(item => item is not null).Select(item => item!.ToString()).Distinct().ToList() ?? [];
        return texts.Count == 0 ? null : texts;
    }

    /// <summary>The name that a reference ends with: <c>#/parameters/a~1b</c> refers to <c>a/b</c>.</summary>
    public static string NameIn(string reference) => reference.Substring(reference.LastIndexOf('/') + 1).Replace("~1", "/").Replace("~0", "~");

    public static void MoveKey(JsonObject from, string key, JsonObject to)
    {
        if (from.TryGetPropertyValue(key, out JsonNode? node))
        {
            from.Remove(key);
            to[key] = node;
        }
    }
}
