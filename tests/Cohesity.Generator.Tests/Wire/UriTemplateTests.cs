using System;
using System.Collections.Generic;
using Cohesity.Generator.Support.OpenApiRuntime;
using Xunit;

namespace Cohesity.Generator.Tests.Wire;

/// <summary>The examples of RFC 6570 (sections 3.2.2 to 3.2.9) for the expressions that OpenAPI's styles stand for, with the variables of section 3.2. Where a style writes one parameter, an expression of several is written as several.</summary>
public sealed class UriTemplateTests
{
    private const string Hello = "Hello World!";
    private const string Half = "50%";
    private const string Path = "/foo/bar";

    private static readonly List<string> List = ["red", "green", "blue"];
    private static readonly Dictionary<string, string> Keys = new() { ["semi"] = ";", ["dot"] = ".", ["comma"] = "," };

    private delegate void Write(ref ApiRequestUri uri);

    [Fact]
    public void Simple_expansion()
    {
        Assert.Equal("/value", Of((ref ApiRequestUri uri) => uri.Path("value")));
        Assert.Equal("/Hello%20World%21", Of((ref ApiRequestUri uri) => uri.Path(Hello)));
        Assert.Equal("/50%25", Of((ref ApiRequestUri uri) => uri.Path(Half)));
        Assert.Equal("/red,green,blue", Of((ref ApiRequestUri uri) => uri.PathJoined(List)));
        Assert.Equal("/red,green,blue", Of((ref ApiRequestUri uri) => uri.Path<List<string>, JsonListCodec<string, JsonStringCodec>>(List, explode: true)));
        Assert.Equal("/semi,%3B,dot,.,comma,%2C", Of((ref ApiRequestUri uri) => uri.Path<Dictionary<string, string>, JsonMapCodec<string, JsonStringCodec>>(Keys)));
        Assert.Equal("/semi=%3B,dot=.,comma=%2C", Of((ref ApiRequestUri uri) => uri.Path<Dictionary<string, string>, JsonMapCodec<string, JsonStringCodec>>(Keys, explode: true)));
    }

    [Fact]
    public void Reserved_expansion()
    {
        Assert.Equal("/Hello%20World!", Of((ref ApiRequestUri uri) => uri.PathReserved(Hello)));
        Assert.Equal("/50%25", Of((ref ApiRequestUri uri) => uri.PathReserved(Half)));

        // {+path} would be /foo/bar: OpenAPI forbids what ends a segment (3.2.0, Path Templating).
        Assert.Equal("/here%2Ffoo%2Fbar%3Fa:b", Of((ref ApiRequestUri uri) => uri.PathReserved("here/foo/bar?a:b")));
        Assert.Equal("/?path=/foo/bar", Of((ref ApiRequestUri uri) => uri.Query("path", Path, allowReserved: true)));
        Assert.Equal("/?semi=;&dot=.&comma=,", Of((ref ApiRequestUri uri) => uri.QueryEach<Dictionary<string, string>, JsonMapCodec<string, JsonStringCodec>>("keys", Keys, allowReserved: true)));
    }

    [Fact]
    public void Label_expansion()
    {
        Assert.Equal("/X.value", Of((ref ApiRequestUri uri) => uri.Label<string, JsonStringCodec>("value"), "/X"));
        Assert.Equal("/X.50%25", Of((ref ApiRequestUri uri) => uri.Label<string, JsonStringCodec>(Half), "/X"));
        Assert.Equal("/X.red,green,blue", Of((ref ApiRequestUri uri) => uri.Label<List<string>, JsonListCodec<string, JsonStringCodec>>(List), "/X"));
        Assert.Equal("/X.red.green.blue", Of((ref ApiRequestUri uri) => uri.Label<List<string>, JsonListCodec<string, JsonStringCodec>>(List, explode: true), "/X"));
        Assert.Equal("/X.semi,%3B,dot,.,comma,%2C", Of((ref ApiRequestUri uri) => uri.Label<Dictionary<string, string>, JsonMapCodec<string, JsonStringCodec>>(Keys), "/X"));
        Assert.Equal("/X.semi=%3B.dot=..comma=%2C", Of((ref ApiRequestUri uri) => uri.Label<Dictionary<string, string>, JsonMapCodec<string, JsonStringCodec>>(Keys, explode: true), "/X"));
        Assert.Equal("/X", Of((ref ApiRequestUri uri) => uri.Label<Dictionary<string, string>, JsonMapCodec<string, JsonStringCodec>>([]), "/X"));
    }

    [Fact]
    public void Matrix_expansion()
    {
        Assert.Equal("/;who=fred", Of((ref ApiRequestUri uri) => uri.Matrix<string, JsonStringCodec>("who", "fred")));
        Assert.Equal("/;half=50%25", Of((ref ApiRequestUri uri) => uri.Matrix<string, JsonStringCodec>("half", Half)));
        Assert.Equal("/;empty", Of((ref ApiRequestUri uri) => uri.Matrix<string, JsonStringCodec>("empty", "")));
        Assert.Equal("/;list=red,green,blue", Of((ref ApiRequestUri uri) => uri.Matrix<List<string>, JsonListCodec<string, JsonStringCodec>>("list", List)));
        Assert.Equal("/;list=red;list=green;list=blue", Of((ref ApiRequestUri uri) => uri.Matrix<List<string>, JsonListCodec<string, JsonStringCodec>>("list", List, explode: true)));
        Assert.Equal("/;keys=semi,%3B,dot,.,comma,%2C", Of((ref ApiRequestUri uri) => uri.Matrix<Dictionary<string, string>, JsonMapCodec<string, JsonStringCodec>>("keys", Keys)));
        Assert.Equal("/;semi=%3B;dot=.;comma=%2C", Of((ref ApiRequestUri uri) => uri.Matrix<Dictionary<string, string>, JsonMapCodec<string, JsonStringCodec>>("keys", Keys, explode: true)));
    }

    [Fact]
    public void Form_expansion_and_continuation()
    {
        Assert.Equal("/?x=1024&y=768&empty=", Of((ref ApiRequestUri uri) =>
        {
            uri.Query("x", 1024);
            uri.Query("y", 768);
            uri.Query("empty", "");
            uri.Query("undef", (string?)null);
        }));
        Assert.Equal("/?fixed=yes&x=1024", Of((ref ApiRequestUri uri) => uri.Query("x", 1024), "/?fixed=yes"));
        Assert.Equal("/?half=50%25", Of((ref ApiRequestUri uri) => uri.Query("half", Half)));
        Assert.Equal("/?list=red,green,blue", Of((ref ApiRequestUri uri) => uri.QueryJoined("list", List, ',')));
        Assert.Equal("/?list=red&list=green&list=blue", Of((ref ApiRequestUri uri) => uri.QueryEach("list", List)));
        Assert.Equal("/?keys=semi,%3B,dot,.,comma,%2C", Of((ref ApiRequestUri uri) => uri.QueryJoined<Dictionary<string, string>, JsonMapCodec<string, JsonStringCodec>>("keys", Keys, ',')));
        Assert.Equal("/?semi=%3B&dot=.&comma=%2C", Of((ref ApiRequestUri uri) => uri.QueryEach<Dictionary<string, string>, JsonMapCodec<string, JsonStringCodec>>("keys", Keys)));
        Assert.Equal("/", Of((ref ApiRequestUri uri) => uri.QueryEach("empty_list", Array.Empty<string>())));
    }

    private static string Of(Write write, string literal = "/")
    {
        var uri = new ApiRequestUri(literal);
        write(ref uri);
        return uri.ToString();
    }
}
