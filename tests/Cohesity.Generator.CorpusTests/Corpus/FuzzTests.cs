using System.Collections.Generic;
using System.Linq;
using System.Runtime.Loader;
using System.Text.Json.Nodes;
using Cohesity.Generator.Tests.Infrastructure.Instances;
using Xunit;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>Damaged JSON for types of real documents: unions with and without discriminators, open enums, members with presence.</summary>
/// <remarks><c>COHESITY_FUZZ_ROUNDS</c> makes it longer than a build has time for: how often each instance is damaged.</remarks>
public sealed class FuzzTests
{
    private static readonly int Rounds = int.TryParse(System.Environment.GetEnvironmentVariable("COHESITY_FUZZ_ROUNDS"), out int rounds) ? rounds : 4;

    public static TheoryData<string> Documents { get; } = CorpusFolder.Documents("real") is [CorpusFolder.Absent]
        ? [CorpusFolder.Absent]
        : ["real/adyen-webhooks.json", "real/box.yaml", "real/docker-engine.yaml", "real/figma.yaml", "real/svix.yaml", "real/telegram-bot.yaml", "real/jellyfin.json"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Damage_is_taken_alike_or_refused(string document)
    {
        CorpusFolder.SkipIfAbsent(document);
        CompiledDocument compiled = CompiledDocument.Of(document);
        var index = new SchemaIndex(RawDocument.Read(CompiledDocument.PathOf(document), CompiledDocument.TextOf(document))!);
        var maker = new InstanceMaker(index);
        var context = new AssemblyLoadContext(document);
        System.Reflection.Assembly assembly = compiled.Load(context);
        int taken = 0;
        int damaged = 0;
        foreach ((JsonNode? schema, int component) in index.Components.Select((component, place) => (component.Value, place)))
        {
            List<JsonNode> instances = [.. Enumerable.Range(1, 3).Select(seed => new JsonObject { [Probes.MemberName(component)] = Instance(maker, schema!, seed) })];
            taken += JsonFuzz.Run(new Probe(assembly, Probes.TypeName(component)), instances, Rounds, seed: component);
            damaged += Rounds * instances.Count;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{damaged} damaged, {taken} taken");
        Assert.InRange(taken, damaged / 50, damaged * 9 / 10);
    }

    private static JsonNode? Instance(InstanceMaker maker, JsonNode schema, int seed)
    {
        try
        {
            return maker.Make(schema, InstanceStyle.Mixed, seed);
        }
        catch (NoInstanceException)
        {
            return null;
        }
    }
}
