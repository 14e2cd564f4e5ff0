using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Cohesity.Generator.Binding;
using Cohesity.Generator.Configuration;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model;
using Cohesity.Generator.Reading;
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

        Assert.Equal(Names(path, text), Names(path, shuffled));
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

    private static IEnumerable<string> Names(string path, string text)
    {
        var options = new ClientOptions("Test", "TestClient", "Test", true, NullHandling.ByVersion, ReadingMode.Tolerant, FileLayout.Auto, OperationChoice.All, PagingMode.Infer);
        var file = new SpecFile(new DocumentFile(path, text), default, default, options);
        Result<ClientSpec> result = ClientParser.Parse(new Result<SpecFile>(file, default), CancellationToken.None);
        ClientSpec spec = Assert.IsType<ClientSpec>(result.Value);
        return spec.Types.SelectMany(Members).Concat(spec.Apis.SelectMany(Methods)).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Members(TypeSpec type) => type switch
    {
        ObjectSpec spec => spec.Properties.Select(property => $"{spec.Name}.{property.Name}: {property.JsonName}: {property.Type}").Append(spec.Name),
        EnumSpec spec => spec.Members.Select(member => $"{spec.Name}.{member.Name}: {member.Value}").Append(spec.Name),
        UnionSpec spec => spec.Variants.Select(variant => $"{spec.Name}.{variant.Name}: {variant.Type}").Append(spec.Name),
        TupleSpec spec => spec.Items.Select(item => $"{spec.Name}.{item.Name}: {item.Type}").Append(spec.Name),
        ResultSpec spec => spec.Cases.Select(@case => $"{spec.Name}.{@case.Name}: {@case.Type}").Append(spec.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private static IEnumerable<string> Methods(ApiSpec api) => api.Operations.SelectMany(operation => operation.Parameters
        .Select(parameter => $"{api.ClassName}.{operation.Name}({parameter.Identifier}: {parameter.RawName})")
        .Append($"{api.ClassName}.{operation.Name}: {operation.Method} {operation.Path}: {operation.Success.Type}"));
}
