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
        Assert.Equal("/a/" + expected + "/b", Requests.UriOf("/a/{x}/b", request => request.Path(value)));
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        Assert.Equal("/a%EF%BF%BDb%EF%BF%BD%F0%9F%98%80%EF%BF%BD", Requests.UriOf("/{x}{y}", request => request.Path("a\ud800b").Path("\udc00\ud83d\ude00\ud83d")));
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
            Assert.Equal("/?q=" + Uri.EscapeDataString(text), Requests.UriOf("/", request => request.Query("q", text)));
        }
    }

    [Theory]
    [InlineData("/a/{x}", ".")]
    [InlineData("/a/{x}", "..")]
    [InlineData("/a/{x}/b", "..")]
    [InlineData("/a/.{x}/b", ".")]
    [InlineData("/a/{x}./b", ".")]
    public void Dot_segments_are_refused(string template, string value)
    {
        Assert.Throws<ArgumentException>(() => Requests.UriOf(template, request => request.Path(value)));
        Assert.Throws<ArgumentException>(() => Requests.UriOf(template, request => request.Path(value).Query("x", 1)));
    }

    [Fact]
    public void An_empty_value_of_the_path_is_refused() => Assert.Throws<ArgumentException>(() => Requests.UriOf("/items/{id}", request => request.Path("")));

    [Fact]
    public void A_value_that_is_null_is_named_as_in_the_template_or_as_its_parameter()
    {
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => Requests.UriOf("/a/{id}", request => request.Path((string)null!))).ParamName);
        Assert.Equal("itemId", Assert.Throws<ArgumentNullException>(() => Requests.UriOf("/a/{item-id}", request => request.Path((string)null!, "itemId"))).ParamName);
        Assert.Equal("x", Assert.Throws<ArgumentNullException>(() => Requests.UriOf("/a", request => request.NotNull(null, "x"))).ParamName);
        Assert.Equal("body", Assert.Throws<ArgumentNullException>(() => Requests.UriOf("/a", request => request.Body<Node, Node.JsonCodec>(null!))).ParamName);
    }

    [Fact]
    public void What_follows_a_number_sign_is_not_sent()
    {
        Assert.Equal("/a", Requests.UriOf("/a#b", request => request));
        Assert.Equal("/a/1?q=2", Requests.UriOf("/a/{id}#b", request => request.Path(1).Query("q", 2)));
        Assert.Equal("/a/1", Requests.UriOf("/a/{i#d}#b", request => request.Path(1)));
    }

    [Fact]
    public void Dots_are_no_segments_elsewhere()
    {
        Assert.Equal("/a../.b/..c?q=..%2F..", Requests.UriOf("/a.{x}/.b/{y}", request => request.Path(".").Path("..c").Query("q", "../..")));
    }

    [Fact]
    public void Literals_keep_what_is_reserved_and_lose_what_cannot_be_sent()
    {
        Assert.Equal("/a%20b%25zz%20c/1:do/%C3%A9?v=1&q=x", Requests.UriOf("/a%20b%zz c/{x}:do/é?v=1", request => request.Path(1).Query("q", "x")));
        Assert.Equal("/a%20b%25zz%20c%23d/%7Bx%7D", ApiRequestUri.EncodeLiteral("/a%20b%zz c#d/{x}"));
        Assert.Equal("/%7Bx%23", Requests.UriOf("/{x#", request => request));
    }

    [Fact]
    public void Values_do_not_depend_on_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("fi-FI");
        try
        {
            string uri = Requests.UriOf("/{x}/{y}", request => request
                .Path(-1L)
                .Path(1.5)
                .Query("d", -0.25m)
                .Query("f", 0.1f)
                .Query("b", true)
                .Query("u", ulong.MaxValue)
                .Query("i", (int?)-7)
                .Query("n", (int?)null)
                .Query("s", (string?)null)
                .Query("e", "")
                .Query("t", new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.FromHours(2)))
                .Query("z", new DateTimeOffset(2020, 1, 2, 3, 4, 5, 600, TimeSpan.Zero))
                .Query("g", Guid.Empty));
            Assert.Equal("/-1/1.5?d=-0.25&f=0.1&b=true&u=18446744073709551615&i=-7&e=&t=2020-01-02T03%3A04%3A05%2B02%3A00&z=2020-01-02T03%3A04%3A05.6Z&g=00000000-0000-0000-0000-000000000000", uri);
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
        string uri = Requests.UriOf("/{x}", request => request
            .PathJoined(colors)
            .QueryEach("a[]", colors)
            .QueryJoined("f", colors, ',')
            .QueryJoined("s", colors, ' ')
            .QueryJoined("p", colors, '|')
            .QueryJoined("t", new[] { 1, 2 }, ApiFormat.Of, '\t')
            .QueryEach("i", new List<long> { 3 }, ApiFormat.Of)
            .QueryJoined("none", (string[]?)null, ',')
            .QueryJoined("empty", Array.Empty<string>(), ',')
            .QueryEach("null", [null]));
        Assert.Equal("/blue,b%2Ck,a%20b?a%5B%5D=blue&a%5B%5D=b%2Ck&a%5B%5D=a%20b&f=blue,b%2Ck,a%20b&s=blue%20b%2Ck%20a%20b&p=blue%7Cb%2Ck%7Ca%20b&t=1%092&i=3", uri);
    }

    [Fact]
    public void Reserved_characters_stay_on_request()
    {
        Assert.Equal("/?q=a/b?c=d&e:f,%20%20%23%5B%5D", Requests.UriOf("/", request => request.Query("q", "a/b?c=d&e:f,%20 #[]", allowReserved: true)));
    }

    [Fact]
    public void A_request_that_is_not_completed_leaves_nothing_to_the_next_one()
    {
        Assert.Throws<ArgumentException>(() => Requests.UriOf("/a/{x}", request => request.Path("")));
        Assert.Equal("/b/1?q=2", Requests.UriOf("/b/{x}", request => request.Path(Requests.UriOf("/{y}", inner => inner.Path(1))[1..]).Query("q", 2)));
        Assert.Equal("/c", Requests.UriOf("/c", request => request));
    }

    [Fact]
    public void Long_values_grow_the_buffer()
    {
        string value = new('é', 3000);
        Assert.Equal("/" + Uri.EscapeDataString(value), Requests.UriOf("/{x}", request => request.Path(value)));
    }
}
