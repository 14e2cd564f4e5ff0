using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Tests.Infrastructure.Instances;
using Xunit;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>What is public stays: operations and schemas that are added, wherever they stand and whatever they are called, rename and retype nothing that was there.</summary>
public sealed class StabilityTests
{
    // Enough of a large document's to meet most of its inline schemas.
    private const int Copies = 120;

    public static TheoryData<string> Documents { get; } = [.. CorpusFolder.Documents("cohesity", "real", "conformance", "services")];

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_was_there_is_unchanged(string document)
    {
        CorpusFolder.SkipIfAbsent(document);
        string path = Path.Combine(CorpusFolder.Root, document);
        JsonObject tree = RawDocument.Read(path, CompiledDocument.TextOf(document))!;
        HashSet<string> before = [.. Surface.Of(path + ".json", tree.ToJsonString())];
        JsonObject grown = (JsonObject)tree.DeepClone();
        int added = AddSchemas(grown) + AddOperations(grown);
        HashSet<string> after = [.. Surface.Of(path + ".json", grown.ToJsonString())];

        Assert.True(added == 0 || after.Count > before.Count);
        List<string> lost = [.. before.Except(after)];
        Assert.True(lost.Count == 0, $"{lost.Count} of {before.Count} changed:\n{string.Join('\n', lost.Take(20))}");
    }

    // Copies of schemas that are there, and copies with a member or a value more: the first and the last of all, with the shortest names and with long ones.
    private static int AddSchemas(JsonObject document)
    {
        if ((document["definitions"] ?? document["components"]?["schemas"]) is not JsonObject schemas)
        {
            return 0;
        }

        List<KeyValuePair<string, JsonNode?>> all = [.. schemas.Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))];
        List<KeyValuePair<string, JsonNode?>> copies = [.. all.Where(member => member.Value is JsonObject && !Declares(member.Value)).Take(Copies)];
        schemas.Clear();
        Add(schemas, copies.Select((member, index) => KeyValuePair.Create("A" + index + "q", member.Value?.DeepClone())));
        Add(schemas, all);
        Add(schemas, copies.Select((member, index) => KeyValuePair.Create("ZzzAddedAtTheEndWithALongName" + index + "q", Nearly(member.Value))));
        return copies.Count;
    }

    private static int AddOperations(JsonObject document)
    {
        if (document["paths"] is not JsonObject paths)
        {
            return 0;
        }

        List<KeyValuePair<string, JsonNode?>> all = [.. paths.Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))];
        List<KeyValuePair<string, JsonNode?>> copies = [.. all.Where(member => member.Value is JsonObject item && !item.ContainsKey("$ref") && member.Key.StartsWith('/')).Take(Copies)];
        paths.Clear();
        Add(paths, copies.Select((member, index) => KeyValuePair.Create("/a9q" + member.Key, Renamed(member.Value, "a" + index + "q"))));
        Add(paths, all);
        Add(paths, copies.Select((member, index) => KeyValuePair.Create("/zzzAddedAtTheEnd" + member.Key, Nearly(Renamed(member.Value, "zzzAddedAtTheEndWithALongName" + index + "q")))));
        return copies.Count;
    }

    // Two schemas of one $id or $anchor are no document; a subtype of a base changes the base.
    private static bool Declares(JsonNode? node) => node is JsonObject members && (members.Any(member => member.Key is "$id" or "$anchor" or "$dynamicAnchor" or "discriminator" or "allOf" or "x-csharp-name") || members.Any(member => Declares(member.Value)))
        || (node is JsonArray items && items.Any(Declares));

    // An id is that of one operation, in whatever method it stands.
    private static JsonNode? Renamed(JsonNode? item, string name)
    {
        JsonNode copy = item!.DeepClone();
        foreach (JsonObject operation in Objects(copy).Where(node => node["operationId"] is JsonValue))
        {
            operation["operationId"] = name + operation.GetPropertyName();
            operation.Remove("x-csharp-name");
        }

        return copy;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.ToList().SelectMany(member => Objects(member.Value)).Prepend(members),
        JsonArray items => items.ToList().SelectMany(Objects),
        _ => [],
    };

    // One value more in each enum, one member more in each object.
    private static JsonNode? Nearly(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                var copy = new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Nearly(member.Value))));
                if (copy["enum"] is JsonArray { Count: > 1 } values && values.All(value => value is JsonValue text && text.TryGetValue(out string? _)))
                {
                    values.Add("zzzAdded");
                }

                if (copy["properties"] is JsonObject properties && copy["type"]?.ToString() == "object" && !properties.ContainsKey("type"))
                {
                    properties["zzzAdded"] = new JsonObject { ["type"] = "string" };
                }

                return copy;
            case JsonArray items:
                return new JsonArray([.. items.Select(Nearly)]);
            default:
                return node?.DeepClone();
        }
    }

    private static void Add(JsonObject target, IEnumerable<KeyValuePair<string, JsonNode?>> members)
    {
        foreach (KeyValuePair<string, JsonNode?> member in members)
        {
            target[member.Key] = member.Value;
        }
    }
}
