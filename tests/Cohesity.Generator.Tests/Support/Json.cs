using System;
using System.Buffers;
using System.Text;
using System.Text.Json;
using Cohesity.Generator.Support.OpenApiRuntime;
using Xunit;

namespace Cohesity.Generator.Tests.Support;

/// <summary>Codecs at work on text.</summary>
internal static class Json
{
    public static T? Read<T, TCodec>(string json)
        where TCodec : struct, IJsonCodec<T> => Read<T, TCodec>(Encoding.UTF8.GetBytes(json));

    /// <summary>Reads from one span and, cut at every byte, from many segments: the outcome must be the same.</summary>
    public static T? Read<T, TCodec>(byte[] json)
        where TCodec : struct, IJsonCodec<T>
    {
        T? whole = JsonBody.Read<T, TCodec>(json, json.Length);
        var reader = new Utf8JsonReader(Segments(json));
        Assert.True(reader.Read());
        T? segmented = default(T) is null && reader.TokenType == JsonTokenType.Null ? default : default(TCodec).Read(ref reader);
        Assert.False(reader.Read());
        Assert.Equal(Write<T, TCodec>(whole!), Write<T, TCodec>(segmented!));
        return whole;
    }

    public static string Write<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T> => ApiFormat.OfJson<T, TCodec>(value);

    public static JsonException Refuses<T, TCodec>(string json)
        where TCodec : struct, IJsonCodec<T> => Refuses<T, TCodec>(Encoding.UTF8.GetBytes(json));

    public static JsonException Refuses<T, TCodec>(byte[] json)
        where TCodec : struct, IJsonCodec<T>
    {
        Assert.ThrowsAny<JsonException>(() =>
        {
            var reader = new Utf8JsonReader(Segments(json));
            reader.Read();
            default(TCodec).Read(ref reader);
            reader.Read();
        });
        return Assert.ThrowsAny<JsonException>(() => JsonBody.Read<T, TCodec>(json, json.Length));
    }

    public static ReadOnlySequence<byte> Segments(byte[] bytes)
    {
        var first = new Segment(bytes.AsMemory(0, Math.Min(1, bytes.Length)), 0);
        Segment last = first;
        for (int index = 1; index < bytes.Length; index++)
        {
            last = last.Append(bytes.AsMemory(index, 1));
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, long index)
        {
            Memory = memory;
            RunningIndex = index;
        }

        public Segment Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Segment(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
