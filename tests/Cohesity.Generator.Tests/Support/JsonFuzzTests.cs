using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using Cohesity.Generator.Support;
using Cohesity.Generator.Support.OpenApiRuntime;
using Xunit;

namespace Cohesity.Generator.Tests.Support;

/// <summary>Whatever the bytes: a value or a <see cref="JsonException"/>, and on numbers the framework's own answer.</summary>
public sealed class JsonFuzzTests
{
    private const string Seed = """{"name":"a\u00e9\ud83d\ude00","count":12,"items":[{"count":"7","map":{"k":{"name":null}}},null],"x":[1.5e3,true,{"y":false}]}""";

    [Fact]
    public void Mutated_json_gives_a_value_or_a_json_exception()
    {
        var random = new Random(20_261_123);
        int accepted = 0;
        for (int round = 0; round < 10_000; round++)
        {
            byte[] json = Mutate(Encoding.UTF8.GetBytes(Seed), random);
            try
            {
                JsonBody.Read<Node, Node.JsonCodec>(json, json.Length);
                accepted++;
            }
            catch (JsonException exception)
            {
                Assert.StartsWith("$", exception.Path, StringComparison.Ordinal);
            }

            ReadsOrRefuses<DateTimeOffset, JsonDateTimeCodec>(json);
            ReadsOrRefuses<List<byte[]>, JsonListCodec<byte[], JsonBytesCodec>>(json);
            ReadsOrRefuses<Dictionary<string, JsonElement>, JsonMapCodec<JsonElement, JsonElementCodec>>(json);
        }

        Assert.InRange(accepted, 500, 9_500);
    }

    [Fact]
    public void Mutated_texts_are_taken_or_refused()
    {
        var random = new Random(7);
        string[] seeds = ["2020-01-02T03:04:05.678+01:00", "03:04:05.6Z", "P1Y2M3W4DT5H6M7.8S", "1.02:03:04.5", "0f8fad5b-d9cb-469f-a165-70867728950e", "-_8=", "https://h/p?q#f", "-12.5e-3"];
        for (int round = 0; round < 5_000; round++)
        {
            byte[] text = Mutate(Encoding.UTF8.GetBytes(seeds[round % seeds.Length]), random);
            byte[] json = [(byte)'"', .. text.Where(character => character is not ((byte)'"' or (byte)'\\')), (byte)'"'];
            ReadsOrRefuses<DateTimeOffset, JsonDateTimeCodec>(json);
            ReadsOrRefuses<DateOnly, JsonDateCodec>(json);
            ReadsOrRefuses<ApiTimeOfDay, JsonTimeCodec>(json);
            ReadsOrRefuses<ApiDuration, JsonDurationCodec>(json);
            ReadsOrRefuses<Guid, JsonGuidCodec>(json);
            ReadsOrRefuses<Uri, JsonUriCodec>(json);
            ReadsOrRefuses<byte[], JsonBytesCodec>(json);
            ReadsOrRefuses<byte[], JsonBase64UrlCodec>(json);
            ReadsOrRefuses<long, JsonInt64Codec>(json);
            ReadsOrRefuses<double, JsonDoubleCodec>(json);
            ReadsOrRefuses<bool, JsonBooleanCodec>(json);
        }
    }

    [Fact]
    public void Numbers_and_durations_are_those_of_the_framework()
    {
        var random = new Random(3);
        for (int round = 0; round < 5_000; round++)
        {
            double number = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            if (double.IsFinite(number))
            {
                string json = number.ToString("R", CultureInfo.InvariantCulture);
                Assert.Equal(JsonSerializer.Deserialize<double>(json), JsonBody.Read<double, JsonDoubleCodec>(Encoding.UTF8.GetBytes(json), json.Length));
                Assert.Equal(json, ApiFormat.Of(number));
            }

            var duration = new TimeSpan(random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64));
            string text = ApiFormat.OfDuration(duration);
            Assert.Equal(duration, System.Xml.XmlConvert.ToTimeSpan(text));
            Assert.Equal(duration, JsonBody.Read<ApiDuration, JsonDurationCodec>(Encoding.UTF8.GetBytes('"' + text + '"'), text.Length + 2).ToTimeSpan());
        }
    }

    private static void ReadsOrRefuses<T, TCodec>(byte[] json)
        where TCodec : struct, IJsonCodec<T>
    {
        try
        {
            JsonBody.Read<T, TCodec>(json, json.Length);
        }
        catch (JsonException)
        {
        }

        // Not even on the way to JsonBody, which would turn it into one.
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            default(TCodec).Read(ref reader);
        }
        catch (JsonException)
        {
        }
    }

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        var list = new List<byte>(bytes);
        for (int edits = random.Next(1, 4); edits > 0 && list.Count > 0; edits--)
        {
            int at = random.Next(list.Count);
            switch (random.Next(5))
            {
                case 0:
                    list[at] = (byte)random.Next(256);
                    break;
                case 1:
                    list.RemoveAt(at);
                    break;
                case 2:
                    list.Insert(at, (byte)"\"\\{}[],:0u"[random.Next(10)]);
                    break;
                case 3:
                    list[at] = list[random.Next(list.Count)];
                    break;
                default:
                    int count = Math.Min(random.Next(8), list.Count - at);
                    list.InsertRange(at, list.GetRange(at, count));
                    break;
            }
        }

        return [.. list];
    }
}
