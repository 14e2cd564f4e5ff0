using Xunit;

namespace Cohesity.Generator.Tests.Features.Formats;

/// <summary>Formats have C# types of their own, and their limits survive.</summary>
public sealed class FormatTests
{
    private const string Sample =
        """{"int32":-2147483648,"int64":-9223372036854775808,"uint8":255,"uint32":4294967295,"uint64":18446744073709551615,"float":1.5,"double":0.1,"decimal":79228162514264337593543950335"""
        + ""","date":"2024-02-29","time":"23:59:58","dateTime":"2024-02-29T23:59:58.5+02:00","duration":"P1DT2H","uuid":"00112233-4455-6677-8899-aabbccddeeff","uri":"https://example.org/a?b=c","byte":"AAEC","strange":"?","int8":-128,"int16":-32768,"uint16":65535,"unixTime":1709164800"""
        + ""","textual":"9223372036854775808","amount":"0.10","letter":"x","mail":"a@b.c","address":"127.0.0.1","template":"/a/{b}","url64":"-_8","binary":"raw","encoded":"AAEC","encodedUrl":"-_8"}""";

    [Fact]
    public void Every_format_goes_through_unharmed() => Assert.Equal(
        [Sample, "Int32 Int64 Byte UInt32 UInt64 Single Double Decimal DateOnly ApiTimeOfDay DateTimeOffset ApiDuration Guid Uri Byte[] String Int16 Int16 Int32 Int64 String String String String String String Byte[] String Byte[] Byte[]"],
        Feature.Run("formats", $$""""
            const string Json = """{{Sample}}""";
            yield return Copy<Sample>(Json);
            yield return string.Join(' ', typeof(Sample).GetProperties().Select(property => (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType).Name));
            """"));

    [Fact]
    public void A_list_of_bytes_is_base64() => Assert.Equal(
        ["""{"data":"AAEC"}""", "3", "{}"],
        Feature.Run("go-bytes", """"
            yield return Write(new Blob { Data = [0, 1, 2] });
            yield return Read<Blob>("""{ "data": "AAEC" }""").Data!.Length;
            yield return Write(new Blob());
            """"));

    [Fact]
    public void A_list_of_bytes_may_be_a_list_of_numbers() => Assert.Equal(
        ["AAH/", "", "JsonException", "JsonException"],
        Feature.Run("go-bytes", """"
            yield return Convert.ToBase64String(Read<Blob>("""{ "data": [0, 1, 255] }""").Data!);
            yield return Convert.ToBase64String(Read<Blob>("""{ "data": [] }""").Data!);
            yield return Failure(() => Read<Blob>("""{ "data": [256] }"""));
            yield return Failure(() => Read<Blob>("""{ "data": [[]] }"""));
            """"));
}
