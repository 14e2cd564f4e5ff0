using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Cohesity.Generator.Support.OpenApiRuntime;
using Xunit;

namespace Cohesity.Generator.Tests.Support;

/// <summary>The loops over the members of an object: in which order they come does not matter, and what becomes of those that nobody declared.</summary>
public sealed class JsonObjectTests
{
    [Theory]
    [InlineData("""{}""", "")]
    [InlineData("""{"a":1,"b":2,"c":3}""", "0=1 1=2 2=3 ")]
    [InlineData("""{"x":{"a":0},"c":3,"a":1,"y":[],"b":2}""", "2=3 0=1 1=2 ")]
    public void Unknown_members_are_skipped(string json, string expected)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        var text = new StringBuilder();
        int member = JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, Codec.Names, ref member))
        {
            text.Append(member).Append('=').Append(reader.GetInt32()).Append(' ');
        }

        Assert.Equal(expected, text.ToString());
        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
        Assert.Equal(expected, Read(json, Loop.Tolerant));
    }

    [Theory]
    [InlineData("""{"x":9,"a":1,"y":8,"z":7,"b":2}""", "x=9 0=1 y=8 z=7 1=2 ")]
    [InlineData("""{"b":2,"x":9,"c":3}""", "1=2 x=9 2=3 ")]
    public void Unknown_members_are_kept(string json, string expected)
    {
        for (int time = 0; time < 2; time++)
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
            reader.Read();
            var text = new StringBuilder();
            int member = JsonRead.StartObject(ref reader);
            while (JsonRead.NextMember(ref reader, Codec.Names, ref member, out ReadOnlySpan<byte> name))
            {
                text.Append(member < 0 ? JsonRead.NameOf(name) : member.ToString(System.Globalization.CultureInfo.InvariantCulture)).Append('=').Append(reader.GetInt32()).Append(' ');
            }

            Assert.Equal(expected, text.ToString());
            Assert.Equal(expected, Read(json, Loop.TolerantOpen));
        }
    }

    [Theory]
    [InlineData("""{"c":3,"a":1}""", "2=3 0=1 ")]
    [InlineData("""{"c":3,"x":4,"a":1}""", "2=3 0=1 ", "2=3 x=4 0=1 ", null)]
    [InlineData("""{"a":1}""", null)]
    [InlineData("""{"c":3,"a":1,"c":3}""", null)]
    public void A_strict_loop_asks_for_each_once(string json, string? read, string? kept = "", string? closed = "")
    {
        Assert.Equal(read, Try(json, Loop.Strict));
        Assert.Equal(kept?.Length == 0 ? read : kept, Try(json, Loop.StrictOpen));
        Assert.Equal(closed?.Length == 0 ? read : closed, Try(json, Loop.StrictClosed));
    }

    private static string? Try(string json, Loop loop)
    {
        try
        {
            return Read(json, loop);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Read(string json, Loop loop)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        List<string> value = loop switch
        {
            Loop.Tolerant => JsonRead.Object<List<string>, Codec>(ref reader, Codec.Names, []),
            Loop.TolerantOpen => JsonRead.OpenObject<List<string>, Codec>(ref reader, Codec.Names, []),
            Loop.StrictOpen => JsonStrict.OpenObject<List<string>, Codec>(ref reader, Codec.Names, []),
            _ => JsonStrict.Object<List<string>, Codec>(ref reader, Codec.Names, [], isClosed: loop == Loop.StrictClosed),
        };
        Assert.Equal(JsonTokenType.EndObject, reader.TokenType);
        return string.Concat(value);
    }

    private enum Loop
    {
        Tolerant,
        TolerantOpen,
        Strict,
        StrictOpen,
        StrictClosed,
    }

    private readonly struct Codec : IJsonOpenObjectCodec<List<string>>
    {
        public static readonly JsonNames Names = new JsonNames("a\0b\0c"u8).Requiring(0x5UL);

        public List<string> Read(ref Utf8JsonReader reader) => throw new NotSupportedException();

        public void ReadMember(ref Utf8JsonReader reader, int member, List<string> value) => value.Add($"{member}={reader.GetInt32()} ");

        public void ReadUnknown(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, List<string> value)
        {
            value.Add($"{JsonRead.NameOf(name)}=");
            value.Add($"{(reader.TokenType == JsonTokenType.Number ? reader.GetInt32() : 0)} ");
        }

        public void Write(JsonWriter writer, List<string> value) => throw new NotSupportedException();
    }
}
