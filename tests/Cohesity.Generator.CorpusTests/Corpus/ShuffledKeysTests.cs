using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>Names come from what a document says, never from the order in which it says it.</summary>
public sealed class ShuffledKeysTests
{
    public static TheoryData<string> Documents { get; } =
    [
        .. CorpusFolder.Documents("real", "conformance").Where(path => path == CorpusFolder.Absent || path.EndsWith(".json", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Shuffled_keys_give_the_same_names(string document)
    {
        CorpusFolder.SkipIfAbsent(document);
        string path = Path.Combine(CorpusFolder.Root, document);
        string text = File.ReadAllText(path);
        JsonNode tree = JsonNode.Parse(text, documentOptions: new() { MaxDepth = 1000 })!;
        string shuffled = Shuffle(tree, new Random(42))!.ToJsonString();

        Assert.Equal(Surface.Of(path, text), Surface.Of(path, shuffled));
    }

    // Arrays keep their order: there it means something. So do media types, of which the first is preferred.
    private static JsonNode? Shuffle(JsonNode? node, Random random)
    {
        switch (node)
        {
            case JsonObject properties:
                KeyValuePair<string, JsonNode?>[] entries = [.. properties];
                if (!entries.Any(entry => entry.Key.Contains('/', StringComparison.Ordinal) && !entry.Key.StartsWith('/')))
                {
                    random.Shuffle(entries);
                }

                return new JsonObject(entries.Select(entry => new KeyValuePair<string, JsonNode?>(entry.Key, Shuffle(entry.Value, random))));
            case JsonArray items:
                return new JsonArray([.. items.Select(item => Shuffle(item, random))]);
            default:
                return node?.DeepClone();
        }
    }
}
