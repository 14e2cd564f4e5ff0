using System;
using System.Collections.Generic;
using Cohesity.Generator.Support.OpenApiRuntime;
using Cohesity.Generator.Tests.Support;
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

    [Fact]
    public void Simple_expansion()
    {
        Assert.Equal("/value", Of(request => request.Path("value"), "/{x}"));
        Assert.Equal("/Hello%20World%21", Of(request => request.Path(Hello), "/{x}"));
        Assert.Equal("/50%25", Of(request => request.Path(Half), "/{x}"));
        Assert.Equal("/red,green,blue", Of(request => request.PathJoined(List), "/{x}"));
        Assert.Equal("/red,green,blue", Of(request => request.Path<List<string>, JsonListCodec<string, JsonStringCodec>>(List, explode: true), "/{x}"));
        Assert.Equal("/semi,%3B,dot,.,comma,%2C", Of(request => request.Path<Dictionary<string, string>, JsonMapCodec<string, JsonStringCodec>>(Keys), "/{x}"));
        Assert.Equal("/semi=%3B,dot=.,comma=%2C", Of(request => request.Path<Dictionary<string, string>, JsonMapCodec<string, JsonStringCodec>>(Keys, explode: true), "/{x}"));
    }

    [Fact]
    public void Reserved_expansion()
    {
        Assert.Equal("/Hello%20World!", Of(request => request.PathReserved(Hello), "/{x}"));
        Assert.Equal("/50%25", Of(request => request.PathReserved(Half), "/{x}"));

        // {+path} would be /foo/bar: OpenAPI forbids what ends a segment (3.2.0, Path Templating).
        Assert.Equal("/here%2Ffoo%2Fbar%3Fa:b", Of(request => request.PathReserved("here/foo/bar?a:b"), "/{x}"));
        Assert.Equal("/?path=/foo/bar", Of(request => request.Query("path", Path, allowReserved: true)));
        Assert.Equal("/?semi=;&dot=.&comma=,", Of(request => request.QueryEach<Dictionary<string, string>, JsonMapCodec<string, JsonStringCodec>>("keys", Keys, allowReserved: true)));
    }

    [Fact]
    public void Label_expansion()
    {
        Assert.Equal("/X.value", Of(request => request.Label<string, JsonStringCodec>("value"), "/X{x}"));
        Assert.Equal("/X.50%25", Of(request => request.Label<string, JsonStringCodec>(Half), "/X{x}"));
        Assert.Equal("/X.red,green,blue", Of(request => request.Label<List<string>, JsonListCodec<string, JsonStringCodec>>(List), "/X{x}"));
        Assert.Equal("/X.red.green.blue", Of(request => request.Label<List<string>, JsonListCodec<string, JsonStringCodec>>(List, explode: true), "/X{x}"));
        Assert.Equal("/X.semi,%3B,dot,.,comma,%2C", Of(request => request.Label<Dictionary<string, string>, JsonMapCodec<string, JsonStringCodec>>(Keys), "/X{x}"));
        Assert.Equal("/X.semi=%3B.dot=..comma=%2C", Of(request => request.Label<Dictionary<string, string>, JsonMapCodec<string, JsonStringCodec>>(Keys, explode: true), "/X{x}"));
        Assert.Equal("/X", Of(request => request.Label<Dictionary<string, string>, JsonMapCodec<string, JsonStringCodec>>([]), "/X{x}"));
    }

    [Fact]
    public void Matrix_expansion()
    {
        Assert.Equal("/;who=fred", Of(request => request.Matrix<string, JsonStringCodec>("who", "fred"), "/{x}"));
        Assert.Equal("/;half=50%25", Of(request => request.Matrix<string, JsonStringCodec>("half", Half), "/{x}"));
        Assert.Equal("/;empty", Of(request => request.Matrix<string, JsonStringCodec>("empty", ""), "/{x}"));
        Assert.Equal("/;list=red,green,blue", Of(request => request.Matrix<List<string>, JsonListCodec<string, JsonStringCodec>>("list", List), "/{x}"));
        Assert.Equal("/;list=red;list=green;list=blue", Of(request => request.Matrix<List<string>, JsonListCodec<string, JsonStringCodec>>("list", List, explode: true), "/{x}"));
        Assert.Equal("/;keys=semi,%3B,dot,.,comma,%2C", Of(request => request.Matrix<Dictionary<string, string>, JsonMapCodec<string, JsonStringCodec>>("keys", Keys), "/{x}"));
        Assert.Equal("/;semi=%3B;dot=.;comma=%2C", Of(request => request.Matrix<Dictionary<string, string>, JsonMapCodec<string, JsonStringCodec>>("keys", Keys, explode: true), "/{x}"));
    }

    [Fact]
    public void Form_expansion_and_continuation()
    {
        Assert.Equal("/?x=1024&y=768&empty=", Of(request => request.Query("x", 1024).Query("y", 768).Query("empty", "").Query("undef", (string?)null)));
        Assert.Equal("/?fixed=yes&x=1024", Of(request => request.Query("x", 1024), "/?fixed=yes"));
        Assert.Equal("/?half=50%25", Of(request => request.Query("half", Half)));
        Assert.Equal("/?list=red,green,blue", Of(request => request.QueryJoined("list", List, ',')));
        Assert.Equal("/?list=red&list=green&list=blue", Of(request => request.QueryEach("list", List)));
        Assert.Equal("/?keys=semi,%3B,dot,.,comma,%2C", Of(request => request.QueryJoined<Dictionary<string, string>, JsonMapCodec<string, JsonStringCodec>>("keys", Keys, ',')));
        Assert.Equal("/?semi=%3B&dot=.&comma=%2C", Of(request => request.QueryEach<Dictionary<string, string>, JsonMapCodec<string, JsonStringCodec>>("keys", Keys)));
        Assert.Equal("/", Of(request => request.QueryEach("empty_list", Array.Empty<string>())));
    }

    private static string Of(Func<ApiRequestMessage, ApiRequestMessage> write, string template = "/") => Requests.UriOf(template, write);
}
