using System;
using System.Collections.Generic;
using System.Globalization;
using Cohesity.Generator.Support.OpenApiRuntime;
using Xunit;

namespace Cohesity.Generator.Tests.Support;

/// <summary>Paths and queries: RFC 3986, and OpenAPI's styles for primitives and arrays.</summary>
public sealed class ApiRequestUriTests
{
    [Theory]
    [InlineData("abcXYZ019-._~", "abcXYZ019-._~")]
    [InlineData(":/?#[]@!$&'()*+,;=", "%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D")]
    [InlineData(" %25\"<>\\^`{|}", "%20%2525%22%3C%3E%5C%5E%60%7B%7C%7D")]
    [InlineData("é漢😀\0\r\n", "%C3%A9%E6%BC%A2%F0%9F%98%80%00%0D%0A")]
    [InlineData("...", "...")]
    public void Path_values_are_percent_encoded(string value, string expected)
    {
        var uri = new ApiRequestUri("/a/");
        uri.Path(value);
        uri.Literal("/b");
        Assert.Equal("/a/" + expected + "/b", uri.ToString());
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        var uri = new ApiRequestUri("/");
        uri.Path("a\ud800b");
        uri.Path("\udc00\ud83d\ude00\ud83d");
        Assert.Equal("/a%EF%BF%BDb%EF%BF%BD%F0%9F%98%80%EF%BF%BD", uri.ToString());
    }

    [Fact]
    public void Encoding_equals_that_of_the_framework()
    {
        for (int character = 0; character <= 0x10FFFF; character += character < 0x3000 ? 1 : 97)
        {
            if (character is >= 0xD800 and <= 0xDFFF)
            {
                continue;
            }

            string text = char.ConvertFromUtf32(character) + "x" + char.ConvertFromUtf32(character);
            var uri = new ApiRequestUri("/");
            uri.Query("q", text);
            Assert.Equal("/?q=" + Uri.EscapeDataString(text), uri.ToString());
        }
    }

    [Theory]
    [InlineData(".", "")]
    [InlineData("..", "")]
    [InlineData(".", ".")]
    [InlineData("", "..")]
    public void Dot_segments_are_refused(string first, string second)
    {
        Assert.Throws<ArgumentException>(() =>
        {
            var uri = new ApiRequestUri("/a/");
            uri.Path(first);
            uri.Path(second);
            uri.Query("x", 1);
            return uri.ToString();
        });
        Assert.Throws<ArgumentException>(() =>
        {
            var uri = new ApiRequestUri("/a/");
            uri.Path(first);
            uri.Path(second);
            uri.Literal("/b");
            return uri.ToString();
        });
    }

    [Fact]
    public void An_empty_value_of_the_path_is_refused() => Assert.Throws<ArgumentException>(() =>
    {
        var uri = new ApiRequestUri("/items/");
        uri.Path("");
    });

    [Fact]
    public void Dots_are_no_segments_elsewhere()
    {
        var uri = new ApiRequestUri("/a.");
        uri.Path(".");
        uri.Literal("/.b/");
        uri.Path("..c");
        uri.Query("q", "../..");
        Assert.Equal("/a../.b/..c?q=..%2F..", uri.ToString());
    }

    [Fact]
    public void Literals_keep_what_is_reserved_and_lose_what_cannot_be_sent()
    {
        var uri = new ApiRequestUri("/a%20b%zz c#d/{x}:do");
        uri.Literal("/é?v=1");
        uri.Query("q", "x");
        Assert.Equal("/a%20b%25zz%20c%23d/%7Bx%7D:do/%C3%A9?v=1&q=x", uri.ToString());
    }

    [Fact]
    public void Values_do_not_depend_on_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("fi-FI");
        try
        {
            var uri = new ApiRequestUri("/");
            uri.Path(-1L);
            uri.Literal("/");
            uri.Path(1.5);
            uri.Query("d", -0.25m);
            uri.Query("f", 0.1f);
            uri.Query("b", true);
            uri.Query("u", ulong.MaxValue);
            uri.Query("i", (int?)-7);
            uri.Query("n", (int?)null);
            uri.Query("s", (string?)null);
            uri.Query("e", "");
            uri.Query("t", new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)));
            uri.Query("z", new DateTimeOffset(2020, 1, 2, 3, 4, 5, 600, TimeSpan.Zero));
            uri.Query("g", Guid.Empty);
            Assert.Equal("/-1/1.5?d=-0.25&f=0.1&b=true&u=18446744073709551615&i=-7&e=&t=2020-01-02T03%3A04%3A05%2B02%3A00&z=2020-01-02T03%3A04%3A05.6Z&g=00000000-0000-0000-0000-000000000000", uri.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Lists_are_written_in_every_style()
    {
        string[] colors = ["blue", "b,k", "a b"];
        var uri = new ApiRequestUri("/");
        uri.PathJoined(colors);
        uri.QueryEach("a[]", colors);
        uri.QueryJoined("f", colors, ',');
        uri.QueryJoined("s", colors, ' ');
        uri.QueryJoined("p", colors, '|');
        uri.QueryJoined("t", new[] { 1, 2 }, ApiFormat.Of, '\t');
        uri.QueryEach("i", new List<long> { 3 }, ApiFormat.Of);
        uri.QueryJoined("none", (string[]?)null, ',');
        uri.QueryJoined("empty", Array.Empty<string>(), ',');
        uri.QueryEach("null", [null]);
        Assert.Equal("/blue,b%2Ck,a%20b?a%5B%5D=blue&a%5B%5D=b%2Ck&a%5B%5D=a%20b&f=blue,b%2Ck,a%20b&s=blue%20b%2Ck%20a%20b&p=blue%7Cb%2Ck%7Ca%20b&t=1%092&i=3", uri.ToString());
    }

    [Fact]
    public void Reserved_characters_stay_on_request()
    {
        var uri = new ApiRequestUri("/");
        uri.Query("q", "a/b?c=d&e:f,%20 #[]", allowReserved: true);
        Assert.Equal("/?q=a/b?c=d&e:f,%20%20%23%5B%5D", uri.ToString());
    }

    [Fact]
    public void Long_values_grow_the_buffer()
    {
        string value = new('é', 3000);
        var uri = new ApiRequestUri("/");
        uri.Path(value);
        Assert.Equal("/" + Uri.EscapeDataString(value), uri.ToString());
    }
}
