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

/// <summary>Codecs: equal to System.Text.Json on what that takes, more tolerant where servers are sloppy, and a JsonException for all else.</summary>
public sealed class JsonCodecTests
{
    [Fact]
    public void Numbers_at_the_limits_are_read_and_written_as_the_framework_does()
    {
        Same<byte, JsonByteCodec>(byte.MinValue, byte.MaxValue);
        Same<short, JsonInt16Codec>(short.MinValue, short.MaxValue, 0);
        Same<int, JsonInt32Codec>(int.MinValue, int.MaxValue, 0);
        Same<long, JsonInt64Codec>(long.MinValue, long.MaxValue, 0);
        Same<uint, JsonUInt32Codec>(uint.MinValue, uint.MaxValue);
        Same<ulong, JsonUInt64Codec>(ulong.MinValue, ulong.MaxValue);
        Same<float, JsonSingleCodec>(float.MinValue, float.MaxValue, float.Epsilon, 0.1f, -0f);
        Same<double, JsonDoubleCodec>(double.MinValue, double.MaxValue, double.Epsilon, 0.1, 1e300, -0d);
        Same<decimal, JsonDecimalCodec>(decimal.MinValue, decimal.MaxValue, 1.10m, 0.0000000000000000000000000001m);
        Same<bool, JsonBooleanCodec>(true, false);
        Same<Guid, JsonGuidCodec>(Guid.Empty, Guid.Parse("0f8fad5b-d9cb-469f-a165-70867728950e"));
        Same<byte[], JsonBytesCodec>([], [0], [251, 255, 254]);
        Same<string, JsonStringCodec>("", "a", "\"\\/\b\f\n\r\t\0", "é", "漢字", "😀", "<script>", "\u2028");
        Same<DateTimeOffset, JsonDateTimeCodec>(
            new DateTimeOffset(2024, 2, 29, 23, 59, 59, 999, TimeSpan.FromHours(-11)), DateTimeOffset.MaxValue, DateTimeOffset.MinValue);
        Same<DateOnly, JsonDateCodec>(DateOnly.MinValue, DateOnly.MaxValue, new DateOnly(2024, 2, 29));
    }

    [Theory]
    [InlineData("128")]
    [InlineData("-1")]
    [InlineData("9223372036854775807")]
    [InlineData("9223372036854775808")]
    [InlineData("18446744073709551615")]
    [InlineData("18446744073709551616")]
    [InlineData("4294967296")]
    [InlineData("2147483648")]
    [InlineData("-32769")]
    [InlineData("256")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e999")]
    [InlineData("1.5")]
    [InlineData("true")]
    [InlineData("[1]")]
    [InlineData("{}")]
    public void What_the_framework_refuses_as_a_number_is_refused(string json)
    {
        AgreesOn<byte, JsonByteCodec>(json);
        AgreesOn<short, JsonInt16Codec>(json);
        AgreesOn<int, JsonInt32Codec>(json);
        AgreesOn<long, JsonInt64Codec>(json);
        AgreesOn<uint, JsonUInt32Codec>(json);
        AgreesOn<ulong, JsonUInt64Codec>(json);
        AgreesOn<float, JsonSingleCodec>(json);
        AgreesOn<double, JsonDoubleCodec>(json);
        AgreesOn<decimal, JsonDecimalCodec>(json);
    }

    [Fact]
    public void A_number_in_a_string_is_taken_and_must_be_one()
    {
        Assert.Equal(long.MaxValue, Json.Read<long, JsonInt64Codec>("\"9223372036854775807\""));
        Assert.Equal(12, Json.Read<int, JsonInt32Codec>("\"\\u0031\\u0032\""));
        Assert.Equal(-1.5, Json.Read<double, JsonDoubleCodec>("\"-1.5\""));
        Assert.Equal(1.10m, Json.Read<decimal, JsonDecimalCodec>("\"1.10\""));
        Assert.Equal(1000, Json.Read<int, JsonInt32Codec>("1e3"));
        Assert.Equal(7, Json.Read<int, JsonInt32Codec>("7.0"));
        Assert.True(double.IsNaN(JsonBody.Read<double, JsonDoubleCodec>("\"NaN\""u8.ToArray(), 5)));
        Assert.True(Json.Read<bool, JsonBooleanCodec>("\"true\""));
        foreach (string bad in new[] { "\"\"", "\" 1\"", "\"1 \"", "\"1,2\"", "\"0x1\"", "\"+1\"", "\"1a\"", "\"[1]\"", "\"01\"", "\"\\u0031\\ud800\"" })
        {
            Json.Refuses<long, JsonInt64Codec>(bad);
            Json.Refuses<double, JsonDoubleCodec>(bad);
            Json.Refuses<decimal, JsonDecimalCodec>(bad);
        }
    }

    [Fact]
    public void Null_gives_the_default_where_a_value_is_required()
    {
        Assert.Equal(0, Json.Read<long, JsonInt64Codec>("null"));
        Assert.Equal(Guid.Empty, Json.Read<Guid, JsonGuidCodec>("null"));
        Assert.Equal(default, Json.Read<DateTimeOffset, JsonDateTimeCodec>("null"));
        Assert.Null(Json.Read<List<string>, JsonListCodec<string, JsonStringCodec>>("null"));
        Assert.Equal(["a", null!], Json.Read<List<string>, JsonListCodec<string, JsonStringCodec>>("[\"a\",null]")!);
        Assert.Equal([1, 0], Json.Read<List<int>, JsonListCodec<int, JsonInt32Codec>>("[1,null]")!);
        Assert.Equal([1, null], Json.Read<List<int?>, JsonListCodec<int?, JsonNullableCodec<int, JsonInt32Codec>>>("[1,null]")!);
        Assert.Equal("[1,null]", Json.Write<List<int?>, JsonListCodec<int?, JsonNullableCodec<int, JsonInt32Codec>>>([1, null]));
        Assert.Equal(JsonValueKind.Null, Json.Read<List<JsonElement>, JsonListCodec<JsonElement, JsonElementCodec>>("[null]")![0].ValueKind);
    }

    [Fact]
    public void A_scalar_where_a_string_is_due_is_taken_as_its_text()
    {
        Assert.Equal("1.50", Json.Read<string, JsonStringCodec>("1.50"));
        Assert.Equal("true", Json.Read<string, JsonStringCodec>("true"));
        Json.Refuses<string, JsonStringCodec>("{}");
        Json.Refuses<string, JsonStringCodec>("[]");
    }

    [Fact]
    public void Text_that_is_none_gives_a_json_exception()
    {
        byte[][] bad = ["\"\\ud800\""u8.ToArray(), "\"\\udc00\\ud800\""u8.ToArray(), [(byte)'"', 0xC3, (byte)'"'], [(byte)'"', 0xED, 0xA0, 0x80, (byte)'"']];
        foreach (byte[] json in bad)
        {
            Json.Refuses<string, JsonStringCodec>(json);
            Json.Refuses<Uri, JsonUriCodec>(json);
            Json.Refuses<byte[], JsonBytesCodec>(json);
            Json.Refuses<byte[], JsonBase64UrlCodec>(json);
            Json.Refuses<DateTimeOffset, JsonDateTimeCodec>(json);
            Json.Refuses<DateOnly, JsonDateCodec>(json);
            Json.Refuses<ApiDuration, JsonDurationCodec>(json);
            Json.Refuses<Guid, JsonGuidCodec>(json);
            Json.Refuses<bool, JsonBooleanCodec>(json);
            Json.Refuses<long, JsonInt64Codec>(json);
            Json.Refuses<Dictionary<string, string>, JsonMapCodec<string, JsonStringCodec>>([(byte)'{', .. json, (byte)':', (byte)'1', (byte)'}']);
        }
    }

    [Theory]
    [InlineData("2020-01-02T03:04:05Z", "2020-01-02T03:04:05.0000000+00:00")]
    [InlineData("2020-01-02T03:04:05", "2020-01-02T03:04:05.0000000+00:00")]
    [InlineData("2020-01-02", "2020-01-02T00:00:00.0000000+00:00")]
    [InlineData("2020-01-02t03:04:05z", "2020-01-02T03:04:05.0000000+00:00")]
    [InlineData("2020-01-02 03:04:05+0530", "2020-01-02T03:04:05.0000000+05:30")]
    [InlineData("2020-01-02T03:04:05.123456789123456789Z", "2020-01-02T03:04:05.1234568+00:00")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.0000000+00:00")]
    [InlineData("9999-12-31T23:59:60Z", null)]
    [InlineData("9999-12-31T23:59:60+01:00", null)]
    [InlineData("9999-12-31T22:59:60-01:00", null)]
    [InlineData("9999-12-31T23:58:60Z", "9999-12-31T23:59:00.0000000+00:00")]
    [InlineData("5/4", null)]
    [InlineData("2020-13-01T00:00:00Z", null)]
    [InlineData("", null)]
    public void Date_times_are_read_in_every_form_of_rfc_3339_and_utc_without_an_offset(string text, string? expected)
    {
        string json = JsonSerializer.Serialize(text);
        if (expected is null)
        {
            Json.Refuses<DateTimeOffset, JsonDateTimeCodec>(json);
        }
        else
        {
            Assert.Equal(expected, Json.Read<DateTimeOffset, JsonDateTimeCodec>(json).ToString("o", CultureInfo.InvariantCulture));
        }
    }

    [Theory]
    [InlineData("Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37")]
    [InlineData("Sun, 6 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37")]
    [InlineData("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37")]
    [InlineData("Tuesday, 29-Feb-00 08:49:37 GMT", "2000-02-29T08:49:37")]
    [InlineData("Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37")]
    [InlineData("Wed Nov 16 08:49:37 1994", "1994-11-16T08:49:37")]
    [InlineData("1994-11-06T08:49:37Z", "1994-11-06T08:49:37")]
    [InlineData("Sun, 31 Feb 1994 08:49:37 GMT", null)]
    [InlineData("Sun, 06 Nov 1994 08:49:37 CET", null)]
    [InlineData("Sunday, 31-Feb-94 08:49:37 GMT", null)]
    [InlineData("Sunday, 06-Nov-", null)]
    [InlineData("Sun ", null)]
    [InlineData(",", null)]
    [InlineData("", null)]
    public void Dates_of_http_are_read_in_the_forms_of_rfc_9110_and_written_in_the_first(string text, string? expected)
    {
        string json = JsonSerializer.Serialize(text);
        if (expected is null)
        {
            Json.Refuses<DateTimeOffset, JsonHttpDateCodec>(json);
            return;
        }

        DateTimeOffset value = Json.Read<DateTimeOffset, JsonHttpDateCodec>(json);
        Assert.Equal((expected, TimeSpan.Zero), (value.ToString("s", CultureInfo.InvariantCulture), value.Offset));
        Assert.Equal("\"" + value.ToString("R", CultureInfo.InvariantCulture) + "\"", Json.Write<DateTimeOffset, JsonHttpDateCodec>(value.ToOffset(TimeSpan.FromHours(5))));
    }

    [Fact]
    public void Dates_and_times_are_read_tolerantly_and_checked()
    {
        Assert.Equal(new DateOnly(2020, 1, 2), Json.Read<DateOnly, JsonDateCodec>("\"2020-01-02T23:00:00Z\""));
        Assert.Equal(new TimeOnly(3, 4, 5, 120), Json.Read<ApiTimeOfDay, JsonTimeCodec>("\"03:04:05.12\"").Time);
        Assert.Equal(new TimeOnly(3, 4), Json.Read<ApiTimeOfDay, JsonTimeCodec>("\"03:04\"").Time);
        Assert.Equal(new TimeOnly(3, 4, 5), Json.Read<ApiTimeOfDay, JsonTimeCodec>("\"03:04:05+01:00\"").Time);
        Assert.Equal("\"03:04:05.12\"", Json.Write<ApiTimeOfDay, JsonTimeCodec>(new TimeOnly(3, 4, 5, 120)));
        foreach (string bad in new[] { "\"\"", "\"2020-02-30\"", "\"2020-1-2\"", "\"0000-01-01\"", "\"2020-01-02x\"", "5" })
        {
            Json.Refuses<DateOnly, JsonDateCodec>(bad);
        }

        foreach (string bad in new[] { "\"\"", "\"24:00\"", "\"03:60\"", "\"03:04:05.\"", "\"03:04:05Q\"", "\"3:04\"", "\"03:04:61\"", "\"03:04+24:00\"", "\"03:04+0100\"" })
        {
            Json.Refuses<ApiTimeOfDay, JsonTimeCodec>(bad);
        }
    }

    [Theory]
    [InlineData("PT0S", "00:00:00")]
    [InlineData("P1DT2H3M4.5S", "1.02:03:04.5")]
    [InlineData("-PT0.0000001S", "-00:00:00.0000001")]
    [InlineData("P0Y2W", "14.00:00:00")]
    [InlineData("PT36H", "1.12:00:00")]
    [InlineData("PT1,5M", "00:01:30")]
    [InlineData("1.02:03:04", "1.02:03:04")]
    [InlineData("P10675199DT2H48M5.4775807S", "10675199.02:48:05.4775807")]
    [InlineData("-P10675199DT2H48M5.4775808S", "-10675199.02:48:05.4775808")]
    [InlineData("P1Y2M3W", null)]
    [InlineData("P1M", null)]
    [InlineData("P10675200D", null)]
    [InlineData("P999999999999999999W", null)]
    public void Durations_are_iso_8601_and_written_as_they_were_read(string text, string? expected)
    {
        ApiDuration value = Json.Read<ApiDuration, JsonDurationCodec>("\"" + text + "\"");
        Assert.Equal(expected is not null, value.TryGetTimeSpan(out TimeSpan length));
        Assert.Equal(expected is null ? default : TimeSpan.Parse(expected, CultureInfo.InvariantCulture), length);
        Assert.Equal("\"" + text + "\"", Json.Write<ApiDuration, JsonDurationCodec>(value));
    }

    [Theory]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("P1")]
    [InlineData("P1H")]
    [InlineData("PD")]
    [InlineData("P.D")]
    [InlineData("P1.2.3D")]
    [InlineData("P1D1D")]
    [InlineData("P1D1Y")]
    [InlineData("PT1HT1M")]
    [InlineData("PT1S1M")]
    [InlineData("P1S")]
    [InlineData("P99999999999999999999999999999D")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("tomorrow")]
    public void What_is_no_duration_is_refused(string text) => Json.Refuses<ApiDuration, JsonDurationCodec>("\"" + text + "\"");

    [Fact]
    public void Base64_is_taken_in_both_alphabets()
    {
        Assert.Equal(new byte[] { 251, 255 }, Json.Read<byte[], JsonBytesCodec>("\"-_8\""));
        Assert.Equal(new byte[] { 251, 255 }, Json.Read<byte[], JsonBytesCodec>("\"+/8=\""));
        Assert.Equal(new byte[] { 251, 255 }, Json.Read<byte[], JsonBytesCodec>("\"\\u002b/8=\""));
        Json.Refuses<byte[], JsonBytesCodec>("\"*\"");
        Json.Refuses<byte[], JsonBytesCodec>("\"a\"");
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("-w", "FB")]
    [InlineData("-w==", "FB")]
    [InlineData("-_8", "FBFF")]
    [InlineData("-_8=", "FBFF")]
    [InlineData("-_8==", "FBFF")]
    [InlineData("+/8=", "FBFF")]
    [InlineData("\\u002d_8", "FBFF")]
    [InlineData("-_ 8", null)]
    [InlineData("*", null)]
    [InlineData("a", null)]
    [InlineData("-_8A-", null)]
    [InlineData("=A", null)]
    public void Base64url_is_taken_with_and_without_padding_and_written_without(string text, string? expected)
    {
        string json = "\"" + text + "\"";
        if (expected is null)
        {
            Json.Refuses<byte[], JsonBase64UrlCodec>(json);
            return;
        }

        byte[] value = Json.Read<byte[], JsonBase64UrlCodec>(json)!;
        Assert.Equal(expected, Convert.ToHexString(value));
        string written = Convert.ToBase64String(value).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        Assert.Equal(written, ApiFormat.OfBase64Url(value));
        Assert.Equal("\"" + written + "\"", Json.Write<byte[], JsonBase64UrlCodec>(value));
    }

    [Theory]
    [InlineData("\"\"", true)]
    [InlineData("\"-_8\"", true)]
    [InlineData("\"-_8=\"", true)]
    [InlineData("\"-_8==\"", false)]
    [InlineData("\"-w=\"", false)]
    [InlineData("\"+/8\"", false)]
    [InlineData("\"AAAAA\"", false)]
    [InlineData("\"-_9\"", false)]
    [InlineData("\"2024-02-29\"", false)]
    [InlineData("\"2024-02-2w\"", true)]
    [InlineData("\"-_ 8\"", false)]
    [InlineData("5", true)]
    public void Base64url_fits_by_its_letter(string json, bool fits)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        Assert.Equal(fits, JsonFits.Base64Url(reader));
    }

    [Fact]
    public void Objects_take_members_in_any_order_escaped_unknown_and_repeated()
    {
        Node? node = Json.Read<Node, Node.JsonCodec>("""{"x":{"y":[1,{}]},"\u0063ount":"3","name":"first","map":{"a\nb":{"count":1},"n":null},"name":"last","items":[{"name":null},null]}""");
        Assert.Equal("last", node!.Name);
        Assert.Equal(3, node.Count);
        Assert.Equal(1, node.Map!["a\nb"].Count);
        Assert.Null(node.Map["n"]);
        Assert.Equal(2, node.Items!.Count);
        Assert.Null(node.Items[1]);
    }

    [Fact]
    public void Depth_is_bounded_in_both_directions()
    {
        Json.Refuses<Node, Node.JsonCodec>(string.Concat(Enumerable.Repeat("{\"items\":[", 40)));
        var node = new Node();
        node.Items = [node];
        Assert.Throws<JsonException>(() => Json.Write<Node, Node.JsonCodec>(node));
        Assert.Equal("""{"count":0}""", Json.Write<Node, Node.JsonCodec>(new Node()));
    }

    [Fact]
    public void Bodies_may_be_empty_or_begin_with_a_byte_order_mark_but_nothing_may_follow()
    {
        Assert.Null(JsonBody.Read<Node, Node.JsonCodec>([], 0));
        Assert.Null(JsonBody.Read<Node, Node.JsonCodec>(" \r\n\t"u8.ToArray(), 4));
        byte[] marked = [0xEF, 0xBB, 0xBF, .. "1"u8];
        Assert.Equal(1, JsonBody.Read<int, JsonInt32Codec>(marked, marked.Length));
        Json.Refuses<Node, Node.JsonCodec>("{}}");
        Json.Refuses<Node, Node.JsonCodec>("{} {}");
        byte[] utf16 = Encoding.Unicode.GetBytes("\"é\"");
        Assert.Equal("é", JsonBody.Read<string, JsonStringCodec>(utf16, utf16.Length, "utf-16"));
    }

    private static void Same<T, TCodec>(params T[] values)
        where TCodec : struct, IJsonCodec<T>
    {
        foreach (T value in values)
        {
            string json = JsonSerializer.Serialize(value);
            Assert.Equal(value, Json.Read<T, TCodec>(json));
            string written = Json.Write<T, TCodec>(value);
            Assert.Equal(typeof(T) == typeof(DateTimeOffset) ? json.Replace("+00:00", "Z", StringComparison.Ordinal) : json, written);
            Assert.Equal(value, Json.Read<T, TCodec>(written));
        }
    }

    private static void AgreesOn<T, TCodec>(string json)
        where TCodec : struct, IJsonCodec<T>
    {
        T? expected;
        try
        {
            expected = JsonSerializer.Deserialize<T>(json);
        }
        catch (JsonException)
        {
            Json.Refuses<T, TCodec>(json);
            return;
        }

        if (expected is not (double.PositiveInfinity or float.PositiveInfinity))
        {
            Assert.Equal(expected, Json.Read<T, TCodec>(json));
        }
    }
}
