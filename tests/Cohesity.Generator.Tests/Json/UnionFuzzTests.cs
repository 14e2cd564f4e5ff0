using System;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using Cohesity.Generator.Tests.Features;
using Cohesity.Generator.Tests.Infrastructure;
using Cohesity.Generator.Tests.Infrastructure.Instances;
using Xunit;

namespace Cohesity.Generator.Tests.Json;

/// <summary>CASES.md, row <c>union-by-format</c>: what is sound JSON is read as a union and written again, whatever it deviates in; what is not is refused with a <see cref="System.Text.Json.JsonException"/>.</summary>
public sealed class UnionFuzzTests
{
    private const int Rounds = 150;

    // All types travel both ways, so that all keep what they do not declare.
    private const string Travel = """
        { "overlay": "1.0.0", "info": { "title": "Travel", "version": "1" }, "actions": [ { "target": "$", "update": { "paths": { "/probe": { "put": {
          "operationId": "putProbe",
          "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/RoundTripProbe0" } } } },
          "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/RoundTripProbe0" } } } } }
        } } } } } ] }
        """;

    [Theory]
    [InlineData("default-mapping")]
    [InlineData("discriminator-keys")]
    [InlineData("one-of")]
    [InlineData("one-of-discriminator")]
    [InlineData("union-formats")]
    [InlineData("union-shapes")]
    public void Deviations(string feature)
    {
        SpecText document = Feature.Document(feature);
        var index = new SchemaIndex(RawDocument.Read(document.Path, document.GetText(TestContext.Current.CancellationToken)!.ToString())!);
        GeneratorInput input = Probes.AddTo(GeneratorInput.Of(document), index).WithFile(new SpecText("travel.overlay.json", Travel).With("OpenApiOverlayOf", "*"));
        Assembly assembly = EmittedAssembly.From(input).Assembly;
        var maker = new InstanceMaker(index);
        int unions = 0;
        foreach ((JsonNode? schema, int component) in index.Components.Select((component, place) => (component.Value, place)))
        {
            if (assembly.GetType(Probes.TypeName(component))!.GetProperty("M" + component)!.PropertyType.GetMethod("FromRaw") is null)
            {
                continue;
            }

            unions++;
            var probe = new Probe(assembly, Probes.TypeName(component));
            var random = new Random(component);
            JsonNode?[] sound = [.. maker.Range(schema!, dice: 6).Select(instance => instance.Value)];
            UnionFuzz.Run(probe, Probes.MemberName(component), sound, isLossless: true);
            UnionFuzz.Run(probe, Probes.MemberName(component), Enumerable.Range(0, Rounds).Select(round => UnionFuzz.Deviate(sound[round % sound.Length], random)), isLossless: true);
            JsonFuzz.Run(probe, [.. sound.Select(value => new JsonObject { [Probes.MemberName(component)] = value?.DeepClone() })], rounds: 20, seed: component);
        }

        Assert.True(unions > 0);
    }
}
