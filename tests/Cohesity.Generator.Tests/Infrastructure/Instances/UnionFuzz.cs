using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Cohesity.Generator.Tests.Infrastructure.Instances;

/// <summary>Feeds sound JSON to unions that the document does not allow: wrong formats, wrong kinds, members that are missing or new. All of it is taken.</summary>
internal static class UnionFuzz
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Values =
    [
        "true", "false", "0", "7", "-1", "3000000000", "18446744073709551615", "1.5", "\"\"", "\"text\"", "\"x-1\"", "\"12\"", "\"true\"", "\"2024-02-30\"", "\"2024-02-29\"", "\"2024-02-29T10:00:00Z\"",
        "\"P1DT2H\"", "\"6f9619ff-8b86-d011-b42d-00cf4fc964ff\"", "{}", "{\"a\":1}", "[]", "[1]", "[\"a\"]", "[[1]]", "[{\"a\":[]}]",
    ];

    /// <summary>Changes values, members and items here and there.</summary>
    public static JsonNode? Deviate(JsonNode? sound, Random random)
    {
        JsonNode? value = sound?.DeepClone();
        for (int steps = random.Next(1, 4); steps > 0; steps--)
        {
            value = Change(value, random);
        }

        return value;
    }

    /// <summary>Sends values through a probe's member, each of which must be taken.</summary>
    /// <param name="probe">The code.</param>
    /// <param name="member">The member.</param>
    /// <param name="values">The values.</param>
    /// <param name="isLossless">Whether they have to come back: not all types keep what they do not declare.</param>
    public static void Run(Probe probe, string member, IEnumerable<JsonNode?> values, bool isLossless)
    {
        foreach (JsonNode? value in values.Where(value => value is not null))
        {
            string json = new JsonObject { [member] = value!.DeepClone() }.ToJsonString(Plain);
            string written;
            try
            {
                written = Encoding.UTF8.GetString(probe.Copy(Encoding.UTF8.GetBytes(json)));
            }
            catch (Exception exception)
            {
                Assert.Fail($"{probe.TypeName}: {exception}\n{json}");
                throw;
            }

            if (isLossless && Difference("$", JsonNode.Parse(json), JsonNode.Parse(written)) is { } difference)
            {
                Assert.Fail($"{probe.TypeName}: {difference}\n{json}\n{written}");
            }
        }
    }

    private static JsonNode? Change(JsonNode? value, Random random)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } members when random.Next(5) > 0:
                string name = members.ElementAt(random.Next(members.Count)).Key;
                if (random.Next(5) == 0)
                {
                    members.Remove(name);
                }
                else
                {
                    JsonNode? member = members[name];
                    members[name] = null;
                    members[name] = Change(member, random);
                }

                return members;
            case JsonArray { Count: > 0 } items when random.Next(5) > 0:
                int index = random.Next(items.Count);
                JsonNode? item = items[index];
                items[index] = null;
                items[index] = Change(item, random);
                return items;
            default:
                return JsonNode.Parse(Values[random.Next(Values.Length)]);
        }
    }

    // What readers do to deviations everywhere (README, "What a server may send") is none of the union's business: a null or a missing member may become the type's default, what stands in a string may come out of it, and a date may be the instant of its midnight.
    private static string? Difference(string path, JsonNode? expected, JsonNode? actual)
    {
        switch (expected, actual)
        {
            case (null, null):
                return null;
            case (JsonObject left, JsonObject right):
                return right.Where(member => !left.ContainsKey(member.Key) && !IsDefault(member.Value)).Select(member => $"{path}.{member.Key} came from nowhere")
                    .Concat(left.Where(member => member.Value is not null && !right.ContainsKey(member.Key)).Select(member => $"{path}.{member.Key} is lost"))
                    .Concat(left.Where(member => right.ContainsKey(member.Key)).Select(member => Difference($"{path}.{member.Key}", member.Value, right[member.Key])).OfType<string>())
                    .FirstOrDefault();
            case (JsonArray left, JsonArray right):
                return left.Count != right.Count ? $"{path}: {left.Count} items became {right.Count}" : left.Zip(right).Select((pair, index) => Difference($"{path}[{index}]", pair.First, pair.Second)).FirstOrDefault(difference => difference is not null);
            case (null, _) when IsDefault(actual):
                return null;
            case (JsonValue left, JsonValue right):
                return IsSame(left.ToString(), right.ToString()) ? null : $"{path}: {left.ToJsonString()} became {right.ToJsonString()}";
            default:
                return $"{path}: {expected?.ToJsonString() ?? "null"} became {actual?.ToJsonString() ?? "null"}";
        }
    }

    private static bool IsDefault(JsonNode? value) => value is JsonValue && value.ToJsonString() is "0" or "false";

    private static bool IsSame(string left, string right) => left == right || right == left + "T00:00:00Z"
        || (double.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out double first) && double.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out double second) && first == second)
        || JsonDifference.IsSameText(left, right);
}
