using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesity.Generator.Tests.Features;
using Cohesity.Generator.Tests.Infrastructure;
using Cohesity.Generator.Tests.Infrastructure.Instances;
using Xunit;

namespace Cohesity.Generator.Tests.Json;

/// <summary>Every shape of the feature documents: sound JSON comes back equal however it arrives, and damaged JSON is taken alike or refused.</summary>
public sealed class EmittedShapesTests
{
    private const int Dice = 6;
    private const int Rounds = 10;

    // The maker of instances knows no $id, and makes any string where a number may stand in one.
    public static TheoryData<string> Documents { get; } = [.. Feature.Names.Where(name => name is not ("references" or "number-or-string" or "aspnet-core") && Index(name).Components.Count > 0)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Spans_segments_and_streams_give_the_same_and_damage_does_no_harm(string name)
    {
        SchemaIndex index = Index(name);
        EmittedAssembly assembly = EmittedAssembly.From(GeneratorRunner.Run(Probes.AddTo(Feature.Input(name), index)));
        var maker = new InstanceMaker(index);
        int component = 0;
        foreach (JsonNode? schema in index.Components.Select(component => component.Value))
        {
            string member = Probes.MemberName(component);
            var probe = new Probe(assembly.Assembly, Probes.TypeName(component++));
            List<JsonNode> instances = [.. maker.Range(schema!, Dice).Select(instance => new JsonObject { [member] = instance.Value })];
            foreach (JsonNode instance in instances)
            {
                byte[] json = Encoding.UTF8.GetBytes(instance.ToJsonString());
                string written = Encoding.UTF8.GetString(probe.Copy(json));
                Assert.Null(JsonDifference.Find(JsonElement.Parse(json), JsonElement.Parse(written), omitsNulls: index.IsSwagger));
                Assert.Equal(written, Encoding.UTF8.GetString(probe.CopySegments(json)));
                Assert.Equal(written, Encoding.UTF8.GetString(probe.CopyStream(json)));
            }

            Assert.True(JsonFuzz.Run(probe, instances, Rounds, seed: component) > 0);
        }
    }

    private static SchemaIndex Index(string name) => new(RawDocument.Read(name + ".yaml", Feature.Document(name).GetText().ToString())!);
}
