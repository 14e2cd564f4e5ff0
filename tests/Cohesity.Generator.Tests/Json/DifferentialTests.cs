using System;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace Cohesity.Generator.Tests.Json;

/// <summary>Emitted codecs against System.Text.Json, on values chosen for being difficult.</summary>
public sealed class DifferentialTests(Twins twins) : IClassFixture<Twins>
{
    [Theory]
    [InlineData("small", "0", "-0", "2147483647", "-2147483648")]
    [InlineData("large", "9223372036854775807", "-9223372036854775808", "1234567890123456789")]
    [InlineData("ratio", "0.1", "3.4028235E+38", "1.17549435E-38", "1.4e-45", "16777217", "-0.0")]
    [InlineData("measure", "0.1", "1.7976931348623157E+308", "5e-324", "2.2250738585072014E-308", "9007199254740993", "123456789012345680", "1E-7", "-0.0")]
    [InlineData("amount", "0.10", "79228162514264337593543950335", "-79228162514264337593543950335", "0.0000000000000000000000000001", "1e2")]
    public void Numbers_at_the_limits(string member, params string[] values)
    {
        foreach (string value in values)
        {
            Assert.True(twins.Agree($$"""{"{{member}}":{{value}}}"""), value);
        }
    }

    // With one digit to nineteen, the point anywhere, and zeros in front of and behind what matters.
    [Fact]
    public void Numbers_of_any_length()
    {
        var random = new Random(1);
        for (int round = 0; round < 20_000; round++)
        {
            string whole = random.Next(4) == 0 ? "0" : random.Next(1, 10) + Digits(random.Next(9));
            string text = (random.Next(3) == 0 ? "-" : "") + whole;
            Assert.True(twins.Agree($$"""{"large":{{text}}}"""), text);
            text += random.Next(4) == 0 ? "" : "." + Digits(random.Next(1, 10));
            Assert.True(twins.Agree($$"""{"measure":{{text}}}"""), text);
        }

        string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => random.Next(3) == 0 ? 0 : random.Next(10)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain ASCII that needs no escape at all, longer than any vector")]
    [InlineData("\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000 \\u001f \\u007f \\u0080")]
    [InlineData("<script>&'+`\\u003c")]
    [InlineData("ä ß 日本語 \u2028 \uFEFF")]
    [InlineData("\U0001F600 \\ud83d\\ude00")]
    [InlineData("0123456789012345678901234567890123456789é")]
    public void Texts(string json)
    {
        Assert.True(twins.Agree($$"""{"text":"{{json}}","map":{"{{json}}":1},"list":["{{json}}"]}"""));
    }

    [Theory]
    [InlineData("2020-02-29T23:59:59Z")]
    [InlineData("2020-02-29T23:59:59.5Z")]
    [InlineData("2020-02-29T23:59:59.1234567+05:30")]
    [InlineData("2020-02-29T23:59:59.1000000-11:59")]
    [InlineData("2020-02-29T23:59:59.0000001Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    public void Instants(string value) => Assert.True(twins.Agree($$"""{"instant":"{{value}}"}"""));

    [Theory]
    [InlineData("")]
    [InlineData("AA==")]
    [InlineData("AAE=")]
    [InlineData("AAEC")]
    [InlineData("+/+/")]
    public void Bytes(string value) => Assert.True(twins.Agree($$"""{"bytes":"{{value}}"}"""));

    [Fact]
    public void Depth()
    {
        foreach (int depth in new[] { 1, 2, 62, 63, 64, 65 })
        {
            string json = string.Concat(Enumerable.Repeat("""{"child":""", depth)) + "{}" + new string('}', depth);
            Assert.Equal(depth < 64, twins.Agree(json));
            if (depth < 64)
            {
                Assert.Equal(json, twins.Write(json));
            }
        }
    }

    [Fact]
    public void Every_character_is_written_as_the_framework_writes_it()
    {
        foreach (char character in Enumerable.Range(0, 0x300).Select(code => (char)code))
        {
            string literal = JsonSerializer.Serialize("x" + character + "y");
            Assert.Equal($$"""{"text":{{literal}}}""", twins.Write($$"""{"text":{{literal}}}"""));
        }
    }

    [Fact]
    public void Members_in_any_order_repeated_null_and_unknown()
    {
        Assert.True(twins.Agree("""{"map":{},"text":"a","unknown":{"text":[1,{"x":null}]},"flag":true,"text":"b","map":{"k":1,"k":2},"list":[],"flag":null}"""));
        Assert.True(twins.Agree("""{"children":[{"text":"1"},null,{"children":[]}],"\u0074ext":"escaped","Text":"not it"}"""));
        Assert.True(twins.Agree("null"));
    }
}
