using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesity.Generator.Tests.Infrastructure.Instances;
using Xunit;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>For every component of every document: instances made from its schema become objects and then JSON again, with equal values.</summary>
public sealed class RoundTripTests
{
    private const int Dice = 4;
    private const int Shown = 30;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Documents { get; } = [.. CorpusFolder.Documents("cohesity", "conformance", "real", "services")];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Components(string document)
    {
        CorpusFolder.SkipIfAbsent(document);
        CompiledDocument compiled = CompiledDocument.Of(document);
        JsonObject root = RawDocument.Read(CompiledDocument.PathOf(document), CompiledDocument.TextOf(document))!;
        var index = new SchemaIndex(root);
        var maker = new InstanceMaker(index, new TravelledSchemas(index, root).Contains);
        var problems = new List<string>();
        var context = new AssemblyLoadContext(document);
        int instances = 0;
        Assembly assembly = compiled.Load(context);
        string[] names = [.. index.Components.Select(component => component.Key)];
        Probe? probe = null;
        for (int component = 0; component < names.Length; component++)
        {
            if (probe?.TypeName != Probes.TypeName(component))
            {
                probe = new Probe(assembly, Probes.TypeName(component));
            }

            string? problem = Problem(maker, index, names[component], probe, Probes.MemberName(component), ref instances);
            bool isKnown = KnownMisfits.Reasons.TryGetValue((document, names[component]), out string? reason);
            if (problem is not null && !isKnown)
            {
                problems.Add($"{names[component]}: {problem}");
            }
            else if (problem is null && isKnown)
            {
                problems.Add($"{names[component]}: comes back now, and is listed as a misfit ({reason})");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{index.Components.Count} components, {instances} instances");
        Assert.True(problems.Count == 0, $"{problems.Count} of {index.Components.Count}:\n{string.Join('\n', problems.Take(Shown))}");
    }

    private static string? Problem(InstanceMaker maker, SchemaIndex index, string name, Probe probe, string member, ref int instances)
    {
        try
        {
            foreach (Instance instance in maker.Range(index.Components[name]!, Dice))
            {
                instances++;
                var whole = new JsonObject { [member] = instance.Value?.DeepClone() };
                bool isSegmented = instance.Kind == "mixed 1";
                byte[] json = Encoding.UTF8.GetBytes(isSegmented ? whole.ToJsonString() : whole.ToJsonString(Plain));
                if (Misfit(probe.Copy, json, index.IsSwagger) is { } misfit)
                {
                    return $"{instance.Kind}: {misfit}\n    {Short(json)}";
                }

                if (isSegmented && Misfit(probe.CopySegments, json, index.IsSwagger) is { } other)
                {
                    return $"{instance.Kind}, in segments: {other}\n    {Short(json)}";
                }
            }

            return null;
        }
        catch (NoInstanceException exception)
        {
            return $"no instance: {exception.Message}";
        }
    }

    private static string? Misfit(Func<byte[], byte[]> copy, byte[] json, bool omitsNulls)
    {
        byte[] written;
        try
        {
            written = copy(json);
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }

        using JsonDocument expected = JsonDocument.Parse(json);
        using JsonDocument actual = JsonDocument.Parse(written);
        return JsonDifference.Find(expected.RootElement, actual.RootElement, omitsNulls);
    }

    private static string Short(byte[] json) => json.Length <= 500 ? Encoding.UTF8.GetString(json) : Encoding.UTF8.GetString(json, 0, 500) + "…";
}
