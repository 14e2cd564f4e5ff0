using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Tests.Infrastructure.Instances;
using Xunit;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>The order of the parts of an <c>allOf</c> means nothing.</summary>
public sealed class ShuffledPartsTests
{
    private const int Rounds = 2;

    public static TheoryData<string> Documents { get; } = [.. CorpusFolder.Documents("cohesity", "real", "conformance").Where(path => path == CorpusFolder.Absent || HasParts(path))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Shuffled_parts_give_the_same_types(string document)
    {
        CorpusFolder.SkipIfAbsent(document);
        string path = Path.Combine(CorpusFolder.Root, document);
        JsonObject tree = RawDocument.Read(path, CompiledDocument.TextOf(document))!;
        string[] expected = [.. Surface.Of(path + ".json", tree.ToJsonString())];
        for (int round = 0; round < Rounds; round++)
        {
            Assert.Equal(expected, Surface.Of(path + ".json", Shuffle(tree, new Random(round))!.ToJsonString()));
        }
    }

    // What refers to a part by its place, as in $ref: '#/components/schemas/Pet/allOf/1', must find it there.
    private static bool HasParts(string document)
    {
        string text = File.ReadAllText(Path.Combine(CorpusFolder.Root, document));
        return text.Contains("allOf", StringComparison.Ordinal) && !text.Contains("/allOf/", StringComparison.Ordinal);
    }

    private static JsonNode? Shuffle(JsonNode? node, Random random, bool isAllOf = false)
    {
        switch (node)
        {
            case JsonObject members:
                return new JsonObject(members.Select(member => new KeyValuePair<string, JsonNode?>(member.Key, Shuffle(member.Value, random, member.Key == "allOf"))));
            case JsonArray items:
                JsonNode?[] shuffled = [.. items.Select(item => Shuffle(item, random))];
                if (isAllOf)
                {
                    random.Shuffle(shuffled);
                }

                return new JsonArray(shuffled);
            default:
                return node?.DeepClone();
        }
    }
}
