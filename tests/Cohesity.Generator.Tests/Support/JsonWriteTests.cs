using System;
using System.Text;
using System.Text.Json;
using Cohesity.Generator.Support;
using Xunit;

namespace Cohesity.Generator.Tests.Support;

/// <summary>Members: left out, null, or refused by name.</summary>
public sealed class JsonWriteTests
{
    private static readonly JsonName Name = new("m");

    [Fact]
    public void Optional_members_are_left_out_when_null()
    {
        Assert.Equal("{}", Object(writer =>
        {
            JsonWrite.Optional(writer, Name, (string?)null);
            JsonWrite.Optional(writer, Name, (int?)null);
            JsonWrite.Optional(writer, Name, (byte[]?)null);
            JsonWrite.Optional(writer, Name, (JsonElement?)null);
            JsonWrite.Optional(writer, Name, default(JsonElement));
            JsonWrite.OptionalDate(writer, Name, null);
            JsonWrite.OptionalClass<Node, Node.JsonCodec>(writer, Name, null);
            JsonWrite.OptionalStruct<Guid, JsonGuidCodec>(writer, Name, null);
        }));
    }

    [Fact]
    public void Nullable_members_are_written_as_null()
    {
        Assert.Equal("null", Member(writer => JsonWrite.Optional(writer, Name, (string?)null, isNullWritten: true)));
        Assert.Equal("null", Member(writer => JsonWrite.Optional(writer, Name, (DateTimeOffset?)null, isNullWritten: true)));
        Assert.Equal("null", Member(writer => JsonWrite.Optional(writer, Name, (JsonElement?)null, isNullWritten: true)));
        Assert.Equal("null", Member(writer => JsonWrite.OptionalDuration(writer, Name, null, isNullWritten: true)));
        Assert.Equal("null", Member(writer => JsonWrite.OptionalClass<Node, Node.JsonCodec>(writer, Name, null, isNullWritten: true)));
        Assert.Equal("1", Member(writer => JsonWrite.Optional(writer, Name, (short?)1, isNullWritten: true)));
        Assert.Equal("4294967295", Member(writer => JsonWrite.Optional(writer, Name, (uint?)uint.MaxValue, isNullWritten: true)));
        Assert.Equal("255", Member(writer => JsonWrite.Required(writer, Name, byte.MaxValue)));
        Assert.Equal("18446744073709551615", Member(writer => JsonWrite.Optional(writer, Name, (ulong?)ulong.MaxValue, isNullWritten: true)));
    }

    [Fact]
    public void Values_are_written()
    {
        Assert.Equal("\"2020-01-02T03:04:05Z\"", Member(writer => JsonWrite.Optional(writer, Name, new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero))));
        Assert.Equal("\"2020-01-02\"", Member(writer => JsonWrite.RequiredDate(writer, Name, new DateOnly(2020, 1, 2))));
        Assert.Equal("\"PT1H\"", Member(writer => JsonWrite.OptionalDuration(writer, Name, TimeSpan.FromHours(1))));
        Assert.Equal("\"../a\"", Member(writer => JsonWrite.Required(writer, Name, new Uri("../a", UriKind.Relative))));
        Assert.Equal("\"AQ==\"", Member(writer => JsonWrite.Optional(writer, Name, new byte[] { 1 })));
        Assert.Equal("0.1", Member(writer => JsonWrite.Optional(writer, Name, 0.1f)));
        Assert.Equal("{\"count\":1}", Member(writer => JsonWrite.RequiredClass<Node, Node.JsonCodec>(writer, Name, new Node { Count = 1 })));
    }

    [Fact]
    public void What_json_cannot_express_is_refused_by_name()
    {
        Action<JsonWriter>[] refused =
        [
            writer => JsonWrite.Required(writer, Name, (string?)null),
            writer => JsonWrite.Required(writer, Name, (Uri?)null),
            writer => JsonWrite.Required(writer, Name, default(JsonElement)),
            writer => JsonWrite.RequiredClass<Node, Node.JsonCodec>(writer, Name, null),
            writer => JsonWrite.Optional(writer, Name, double.NaN),
            writer => JsonWrite.Optional(writer, Name, (float?)float.PositiveInfinity, isNullWritten: true),
            writer => JsonWrite.Required(writer, Name, double.NegativeInfinity),
        ];
        foreach (Action<JsonWriter> write in refused)
        {
            JsonException exception = Assert.Throws<JsonException>(() => Object(write));
            Assert.Contains("'m'", exception.Message, StringComparison.Ordinal);
        }
    }

    private static string Member(Action<JsonWriter> write) => Object(write)["{\"m\":".Length..^1];

    private static string Object(Action<JsonWriter> write)
    {
        JsonWriter writer = JsonWriter.Start(isRequest: false);
        writer.WriteStartObject();
        write(writer);
        writer.WriteEndObject();
        using PooledBuffer buffer = writer.Finish();
        return Encoding.UTF8.GetString(buffer.Array, 0, buffer.Count);
    }
}
