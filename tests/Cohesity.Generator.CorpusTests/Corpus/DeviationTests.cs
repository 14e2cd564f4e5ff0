using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohesity.Generator.Tests.Infrastructure.Instances;
using Xunit;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>
/// Servers deviate from their documents. For every component of every document, through the serializer both ways: values of other kinds in any place, and members that are missing, are read and come back with
/// nothing changed, or are refused with a <see cref="JsonException"/>; sound values come back whole (<see cref="RoundTripTests"/> says so of the codecs).
/// </summary>
public sealed class DeviationTests
{
    // A value without a required member is written without it again, and is not refused.
    private const bool RequiredMembersMayBeMissing = true;

    private const int Seeds = 2;
    private const int Rounds = 3;
    private const int Shown = 30;

    public static TheoryData<string> Documents { get; } = [.. CorpusFolder.Documents("cohesity", "conformance", "real", "services")];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Components(string document)
    {
        CorpusFolder.SkipIfAbsent(document);
        var index = new SchemaIndex(RawDocument.Read(CompiledDocument.PathOf(document), CompiledDocument.TextOf(document))!);
        var maker = new InstanceMaker(index);
        Assembly assembly = CompiledDocument.Of(document).Load(new AssemblyLoadContext(document));
        var problems = new List<string>();
        Probe? probe = null;
        foreach ((string name, JsonNode? schema, int component) in index.Components.Select((component, place) => (component.Key, component.Value, place)))
        {
            probe = probe?.TypeName == Probes.TypeName(component) ? probe : new Probe(assembly, Probes.TypeName(component));
            string? problem = Enumerable.Range(1, Seeds).Select(seed => Instance(maker, schema!, seed) is { } instance
                ? Problem(probe, new JsonObject { [Probes.MemberName(component)] = instance }, new Random((component * 31) + seed), index.IsSwagger)
                : null).FirstOrDefault(found => found is not null);
            bool isKnown = KnownDeviations.Reasons.TryGetValue((document, name), out string? reason);
            if (problem is not null && !isKnown)
            {
                problems.Add($"{name}: {problem}");
            }
            else if (problem is null && isKnown)
            {
                problems.Add($"{name}: comes back now, and is listed ({reason})");
            }
        }

        Assert.True(problems.Count == 0, $"{problems.Count} of {index.Components.Count}:\n{string.Join('\n', problems.Take(Shown))}");
    }

    private static JsonNode? Instance(InstanceMaker maker, JsonNode schema, int seed)
    {
        try
        {
            return maker.Make(schema, seed == 1 ? InstanceStyle.Full : InstanceStyle.Mixed with { Extra = 0, Unlisted = 0 }, seed);
        }
        catch (NoInstanceException)
        {
            return null;
        }
    }

    private static string? Problem(Probe probe, JsonObject whole, Random random, bool omitsNulls)
    {
        byte[] json = Encoding.UTF8.GetBytes(whole.ToJsonString());
        try
        {
            // What is sound comes back the same by both ways. What is refused is a misfit of the round trip, which lists it.
            if (Try(probe.Copy, json) is not { } copy)
            {
                return null;
            }

            if (Difference(copy, probe.CopySerializer(json), false) is { } other)
            {
                return $"the serializer: {other}";
            }

            for (int round = 0; round < Rounds; round++)
            {
                json = JsonMutation.OfValues(whole, random);
                if (Try(probe.CopySerializer, json) is { } taken && Difference(taken, probe.CopySerializer(taken), false) is { } change)
                {
                    return $"of another kind: {change}\n    {Short(json)}";
                }

                if (Missing(probe, whole, random, omitsNulls, out json) is { } misfit)
                {
                    return $"{misfit}\n    {Short(json)}";
                }
            }

            return null;
        }
        catch (Exception exception) when (exception is not JsonException)
        {
            return $"{exception}\n    {Short(json)}";
        }
    }

    // One member somewhere is not there.
    private static string? Missing(Probe probe, JsonObject whole, Random random, bool omitsNulls, out byte[] json)
    {
        JsonNode copy = whole.DeepClone();
        json = Encoding.UTF8.GetBytes(copy.ToJsonString());
        List<JsonObject> objects = [.. Objects(copy).Skip(1).Where(node => node.Count > 0)];
        if (objects.Count == 0)
        {
            return null;
        }

        JsonObject chosen = objects[random.Next(objects.Count)];
        string member = chosen.ElementAt(random.Next(chosen.Count)).Key;
        chosen.Remove(member, out JsonNode? removed);
        json = Encoding.UTF8.GetBytes(copy.ToJsonString());
        byte[] written;
        try
        {
            written = probe.CopySerializer(json);
        }
        catch (JsonException exception)
        {
            return RequiredMembersMayBeMissing ? exception.Message : null;
        }

        // A type without "no value" has its default, and what the document fixes, as const and discriminators do, is known.
        JsonNode result = JsonNode.Parse(written)!;
        if (Counterpart(chosen, result) is JsonObject found && found.TryGetPropertyValue(member, out JsonNode? value) && (IsDefault(value) || JsonNode.DeepEquals(value, removed)))
        {
            found.Remove(member);
        }

        return Difference(json, Encoding.UTF8.GetBytes(result.ToJsonString()), omitsNulls) is { } difference ? $"without {member}: {difference}" : null;
    }

    private static JsonNode? Counterpart(JsonNode node, JsonNode other) => node.Parent switch
    {
        JsonObject parent => (Counterpart(parent, other) as JsonObject)?[node.GetPropertyName()],
        JsonArray parent => (Counterpart(parent, other) as JsonArray)?.ElementAtOrDefault(node.GetElementIndex()),
        _ => other,
    };

    private static bool IsDefault(JsonNode? value) => value is null
        || value.ToJsonString() is "0" or "false" or "\"0001-01-01\"" or "\"0001-01-01T00:00:00Z\"" or "\"00:00:00\"" or "\"00000000-0000-0000-0000-000000000000\"" or "\"PT0S\"";

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Objects(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };

    private static string? Difference(byte[] expected, byte[] actual, bool omitsNulls)
    {
        using JsonDocument left = JsonDocument.Parse(expected);
        using JsonDocument right = JsonDocument.Parse(actual);
        return JsonDifference.Find(left.RootElement, right.RootElement, omitsNulls);
    }

    private static byte[]? Try(Func<byte[], byte[]> copy, byte[] json)
    {
        try
        {
            return copy(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Short(byte[] json) => json.Length <= 400 ? Encoding.UTF8.GetString(json) : Encoding.UTF8.GetString(json, 0, 400) + "…";
}
