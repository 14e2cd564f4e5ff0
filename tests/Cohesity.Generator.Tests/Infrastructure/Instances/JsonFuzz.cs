using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Cohesity.Generator.Tests.Infrastructure.Instances;

/// <summary>Feeds damaged JSON to emitted code: it is taken, alike from one span and in segments, and what comes back is taken with nothing changed; or it is refused with a <see cref="JsonException"/>.</summary>
internal static class JsonFuzz
{
    /// <summary>Damages each of some instances again and again.</summary>
    /// <param name="probe">The code.</param>
    /// <param name="instances">Sound JSON for it.</param>
    /// <param name="rounds">How often each is damaged.</param>
    /// <param name="seed">What the dice start with.</param>
    /// <returns>How many of the damaged ones were taken.</returns>
    public static int Run(Probe probe, IReadOnlyList<JsonNode> instances, int rounds, int seed)
    {
        int taken = 0;
        for (int round = 0; round < rounds * instances.Count; round++)
        {
            var random = new Random((seed * 1_000_003) + round);
            JsonNode instance = instances[round % instances.Count];
            byte[] json = random.Next(2) == 0 ? JsonMutation.OfValues(instance, random) : JsonMutation.OfBytes(Encoding.UTF8.GetBytes(instance.ToJsonString()), random);
            try
            {
                taken += IsTaken(probe, json) ? 1 : 0;
            }
            catch (Exception exception) when (exception is not JsonException)
            {
                Assert.Fail($"{probe.TypeName}, seed {seed}, round {round}: {exception}\n{Encoding.UTF8.GetString(json)}");
            }
        }

        return taken;
    }

    private static bool IsTaken(Probe probe, byte[] json)
    {
        byte[]? whole = Try(probe.Copy, json);
        byte[]? segmented = Try(probe.CopySegments, json);
        Assert.Equal(whole is null ? null : Encoding.UTF8.GetString(whole), segmented is null ? null : Encoding.UTF8.GetString(segmented));
        if (whole is null)
        {
            return false;
        }

        Assert.Equal(Encoding.UTF8.GetString(whole), Encoding.UTF8.GetString(probe.Copy(whole)));
        return true;
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
}
