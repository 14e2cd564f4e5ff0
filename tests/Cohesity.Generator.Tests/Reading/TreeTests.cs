using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Cohesity.Generator.Reading.Trees;
using Xunit;

namespace Cohesity.Generator.Tests.Reading;

public class TreeTests
{
    [Theory]
    [InlineData("a: yes", """{"a":"yes"}""")]
    [InlineData("a: off", """{"a":"off"}""")]
    [InlineData("a: TRUE", """{"a":true}""")]
    [InlineData("a: ~", """{"a":null}""")]
    [InlineData("a:", """{"a":null}""")]
    [InlineData("a: 1.0", """{"a":1.0}""")]
    [InlineData("a: +12", """{"a":12}""")]
    [InlineData("a: -012", """{"a":-12}""")]
    [InlineData("a: .5", """{"a":0.5}""")]
    [InlineData("a: 5.", """{"a":5.0}""")]
    [InlineData("a: 1e400", """{"a":1e400}""")]
    [InlineData("a: 123456789012345678901234567890", """{"a":123456789012345678901234567890}""")]
    [InlineData("a: 0x1F", """{"a":31}""")]
    [InlineData("a: 0o17", """{"a":15}""")]
    [InlineData("a: .inf", """{"a":".inf"}""")]
    [InlineData("a: 2020-01-02", """{"a":"2020-01-02"}""")]
    [InlineData("a: 12:30:45", """{"a":"12:30:45"}""")]
    [InlineData("a: 1_000", """{"a":"1_000"}""")]
    [InlineData("a: !!str 1", """{"a":"1"}""")]
    [InlineData("a: !!int '1'", """{"a":1}""")]
    [InlineData("a: '1'", """{"a":"1"}""")]
    [InlineData("200: a\ntrue: b\nnull: c", """{"200":"a","true":"b","null":"c"}""")]
    [InlineData("a: &x {b: 1}\nc: *x", """{"a":{"b":1},"c":{"b":1}}""")]
    [InlineData("a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  b: 3", """{"a":{"b":1,"c":2},"d":{"b":3,"c":2}}""")]
    [InlineData("a: &x {b: 1}\nd:\n  <<: [*x, {e: 2}]", """{"a":{"b":1},"d":{"b":1,"e":2}}""")]
    [InlineData("{ url: http://localhost:3104, b: {\"c\":1, d: x:y} }", """{"url":"http://localhost:3104","b":{"c":1,"d":"x:y"}}""")]
    [InlineData("a: |\n  x\n  y\n", """{"a":"x\ny\n"}""")]
    public void Yaml_is_read_by_the_core_schema(string yaml, string json) =>
        Assert.Equal(json, YamlTreeBuilder.Build(yaml, CancellationToken.None).Node!.ToJsonString());

    [Theory]
    [InlineData("""{"a":1.0,"b":[true,false,null],"c":"\u00e4\n","d":1e400}""")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    public void Json_is_read_as_it_stands(string json) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonTreeBuilder.Build(json, CancellationToken.None).Node));

    [Fact]
    public void Half_of_a_surrogate_pair_becomes_a_replacement_character() =>
        Assert.Equal("a\uFFFDb\t", JsonTreeBuilder.Build("""["a\ud83db\t"]""", CancellationToken.None).Node![0]!.GetValue<string>());

    [Fact]
    public void A_key_that_is_a_list_is_left_out()
    {
        TreeBuild build = YamlTreeBuilder.Build("? [a, b]\n: 1\nc: 2", CancellationToken.None);

        Assert.Equal("""{"c":2}""", build.Node!.ToJsonString());
        Assert.Equal("CGEN2004", build.Notes.Single().Id);
    }

    [Fact]
    public void Building_honours_cancellation()
    {
        string json = "[" + string.Join(",", Enumerable.Repeat("1", 10_000)) + "]";

        Assert.Throws<System.OperationCanceledException>(() => JsonTreeBuilder.Build(json, new CancellationToken(true)));
        Assert.Throws<System.OperationCanceledException>(() => YamlTreeBuilder.Build(json, new CancellationToken(true)));
    }
}
