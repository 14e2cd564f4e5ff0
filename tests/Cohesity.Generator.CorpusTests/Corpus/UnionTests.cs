using System;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json.Nodes;
using Cohesity.Generator.Tests.Infrastructure.Instances;
using Xunit;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>CASES.md, row <c>union-by-format</c>: the unions of real documents take all sound JSON, whatever it deviates in.</summary>
public sealed class UnionTests
{
    private const int Rounds = 20;

    public static TheoryData<string> Documents { get; } = CorpusFolder.Documents("real") is [CorpusFolder.Absent]
        ? [CorpusFolder.Absent]
        : ["real/discord.json", "real/figma.yaml", "real/openai.yaml", "real/telegram-bot.yaml"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Deviations_are_taken(string document)
    {
        CorpusFolder.SkipIfAbsent(document);
        CompiledDocument compiled = CompiledDocument.Of(document);
        var index = new SchemaIndex(RawDocument.Read(CompiledDocument.PathOf(document), CompiledDocument.TextOf(document))!);
        var maker = new InstanceMaker(index);
        Assembly assembly = compiled.Load(new AssemblyLoadContext(document));
        int unions = 0;
        foreach ((JsonNode? schema, int component) in index.Components.Select((component, place) => (component.Value, place)))
        {
            PropertyInfo? property = assembly.GetType(Probes.TypeName(component))!.GetProperty("M" + component);
            if (property?.PropertyType.GetMethod("FromRaw") is null)
            {
                continue;
            }

            unions++;
            var random = new Random(component);
            JsonNode?[] sound = [.. maker.Range(schema!, dice: 2).Take(20).Select(instance => instance.Value)];
            UnionFuzz.Run(
                new Probe(assembly, Probes.TypeName(component)),
                Probes.MemberName(component),
                Enumerable.Range(0, Rounds * sound.Length).Select(round => UnionFuzz.Deviate(sound[round % sound.Length], random)),
                isLossless: false);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{unions} unions");
        Assert.True(unions > 0);
    }
}
