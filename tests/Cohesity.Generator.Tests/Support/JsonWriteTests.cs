using System;
using System.Text;
using System.Text.Json;
using Cohesity.Generator.Support.OpenApiRuntime;
using Xunit;

namespace Cohesity.Generator.Tests.Support;

/// <summary>Members: left out, null, or refused by name.</summary>
public sealed class JsonWriteTests
{
    private static readonly JsonNames Names = new("m");

    [Fact]
    public void Optional_members_are_left_out_when_null()
    {
        Assert.Equal("{}", Object(writer =>
        {
            writer.OptionalString(0, (string?)null);
            writer.OptionalInt32(0, (int?)null);
            writer.OptionalBytes(0, (byte[]?)null);
            writer.OptionalElement(0, (JsonElement?)null);
            writer.OptionalElement(0, default(JsonElement));
            writer.OptionalDate(0, null);
            writer.OptionalClass<Node, Node.JsonCodec>(0, null);
            writer.OptionalStruct<Guid, JsonGuidCodec>(0, null);
        }));
    }

    [Fact]
    public void Nullable_members_are_written_as_null()
    {
        Assert.Equal("null", Member(writer => writer.OptionalString(0, (string?)null, isNullWritten: true)));
        Assert.Equal("null", Member(writer => writer.OptionalDateTime(0, (DateTimeOffset?)null, isNullWritten: true)));
        Assert.Equal("null", Member(writer => writer.OptionalElement(0, (JsonElement?)null, isNullWritten: true)));
        Assert.Equal("null", Member(writer => writer.OptionalDuration(0, null, isNullWritten: true)));
        Assert.Equal("null", Member(writer => writer.OptionalClass<Node, Node.JsonCodec>(0, null, isNullWritten: true)));
        Assert.Equal("1", Member(writer => writer.OptionalInt32(0, (short?)1, isNullWritten: true)));
        Assert.Equal("4294967295", Member(writer => writer.OptionalInt64(0, (uint?)uint.MaxValue, isNullWritten: true)));
        Assert.Equal("255", Member(writer => writer.RequiredInt32(0, byte.MaxValue)));
        Assert.Equal("18446744073709551615", Member(writer => writer.OptionalUInt64(0, (ulong?)ulong.MaxValue, isNullWritten: true)));
    }

    [Fact]
    public void Values_are_written()
    {
        Assert.Equal("\"2020-01-02T03:04:05Z\"", Member(writer => writer.OptionalDateTime(0, new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero))));
        Assert.Equal("\"2020-01-02\"", Member(writer => writer.RequiredDate(0, new DateOnly(2020, 1, 2))));
        Assert.Equal("\"PT1H\"", Member(writer => writer.OptionalDuration(0, TimeSpan.FromHours(1))));
        Assert.Equal("\"../a\"", Member(writer => writer.RequiredUri(0, new Uri("../a", UriKind.Relative))));
        Assert.Equal("\"AQ==\"", Member(writer => writer.OptionalBytes(0, new byte[] { 1 })));
        Assert.Equal("\"-w\"", Member(writer => writer.OptionalBase64Url(0, new byte[] { 251 })));
        Assert.Equal("0.1", Member(writer => writer.OptionalSingle(0, 0.1f)));
        Assert.Equal("{\"count\":1}", Member(writer => writer.RequiredClass<Node, Node.JsonCodec>(0, new Node { Count = 1 })));
    }

    [Fact]
    public void What_json_cannot_express_is_refused_by_name()
    {
        Action<JsonWriter>[] refused =
        [
            writer => writer.RequiredString(0, (string?)null),
            writer => writer.RequiredUri(0, (Uri?)null),
            writer => writer.RequiredElement(0, default(JsonElement)),
            writer => writer.RequiredClass<Node, Node.JsonCodec>(0, null),
            writer => writer.OptionalDouble(0, double.NaN),
            writer => writer.OptionalSingle(0, (float?)float.PositiveInfinity, isNullWritten: true),
            writer => writer.RequiredDouble(0, double.NegativeInfinity),
        ];
        foreach (Action<JsonWriter> write in refused)
        {
            JsonException exception = Assert.Throws<JsonException>(() => Object(write, isRequest: true));
            Assert.Contains("'m'", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_is_required_and_has_no_value_is_left_out_by_a_serializer()
    {
        Assert.Equal("{}", Object(writer => writer.RequiredString(0, (string?)null)));
        Assert.Equal("{}", Object(writer => writer.RequiredUri(0, (Uri?)null)));
        Assert.Equal("{}", Object(writer => writer.RequiredBytes(0, (byte[]?)null)));
        Assert.Equal("{}", Object(writer => writer.RequiredBase64Url(0, (byte[]?)null)));
        Assert.Equal("{}", Object(writer => writer.RequiredElement(0, default(JsonElement))));
        Assert.Equal("{}", Object(writer => writer.RequiredClass<Node, Node.JsonCodec>(0, null)));
    }

    private static string Member(Action<JsonWriter> write) => Object(write)["{\"m\":".Length..^1];

    private static string Object(Action<JsonWriter> write, bool isRequest = false)
    {
        JsonWriter writer = JsonWriter.Start(isRequest);
        writer.WriteStartObject(Names);
        write(writer);
        writer.WriteEndObject();
        using PooledBytes buffer = writer.Finish();
        return Encoding.UTF8.GetString(buffer.Array, 0, buffer.Count);
    }
}
