using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Tests.Infrastructure.Instances;

/// <summary>Damages JSON: its bytes, or the values in it so that they are still JSON but of other kinds and in other places.</summary>
internal static class JsonMutation
{
    private static readonly string[] Fragments =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "null", "true", "0", "-", ".", "e9", "1e999", " ", "\0", "\u00ff", "[[", "{}", "//", "/*",
    ];

    private static readonly string[] Values =
        ["null", "true", "0", "-1.5", "1e999", "9223372036854775808", "\"\"", "\"x\"", "\"12\"", "\"\\ud800\"", "\"2024-02-30T00:00:00Z\"", "[]", "[[]]", "{}", "{\"\":{}}", "[null]"];

    /// <summary>Bytes are cut out, put in, repeated or changed.</summary>
    public static byte[] OfBytes(byte[] json, Random random)
    {
        for (int steps = random.Next(1, 4); steps > 0; steps--)
        {
            int at = random.Next(json.Length + 1);
            int end = Math.Min(json.Length, at + random.Next(1, 6));
            byte[] fragment = Encoding.UTF8.GetBytes(Fragments[random.Next(Fragments.Length)]);
            json = random.Next(5) switch
            {
                0 => [.. json[..at], .. json[end..]],
                1 => [.. json[..at], .. fragment, .. json[at..]],
                2 => [.. json[..at], .. fragment, .. json[end..]],
                3 => [.. json[..at], (byte)random.Next(256), .. json[Math.Min(json.Length, at + 1)..]],
                _ => [.. json[..end], .. json[at..]],
            };
        }

        return json;
    }

    /// <summary>One value somewhere becomes another; the text stays JSON.</summary>
    public static byte[] OfValues(JsonNode json, Random random)
    {
        // By a mark that is replaced in the text, so that values which no JsonNode holds can be put there.
        const string Mark = "\"here is the other value\"";
        JsonNode copy = json.DeepClone();
        List<JsonNode> containers = [.. Containers(copy)];
        switch (containers[random.Next(containers.Count)])
        {
            case JsonObject { Count: > 0 } @object:
                @object[@object.ElementAt(random.Next(@object.Count)).Key] = JsonNode.Parse(Mark);
                break;
            case JsonArray { Count: > 0 } array:
                array[random.Next(array.Count)] = JsonNode.Parse(Mark);
                break;
        }

        return Encoding.UTF8.GetBytes(copy.ToJsonString().Replace(Mark, Values[random.Next(Values.Length)], StringComparison.Ordinal));
    }

    private static IEnumerable<JsonNode> Containers(JsonNode? node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject @object => @object.Select(member => member.Value),
            JsonArray array => array,
            _ => [],
        };
        return node is JsonObject or JsonArray ? children.SelectMany(Containers).Prepend(node) : [];
    }
}
