using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Cohesity.Generator.Tests.Infrastructure.Instances;
using Xunit;

namespace Cohesity.Generator.Tests.Infrastructure.Tests;

public sealed class InstanceMakerTests
{
    private const string Document = """
        openapi: 3.1.0
        components:
          schemas:
            Leaf: { type: object, required: [n], properties: { n: { type: integer, minimum: 3, exclusiveMaximum: 5 }, at: { type: [string, 'null'], format: date-time } } }
            Tree: { type: object, required: [kids, leaf], properties: { kids: { type: array, items: { $ref: '#/components/schemas/Tree' } }, leaf: { $ref: '#/components/schemas/Leaf' }, secret: { type: string, readOnly: true } } }
            Endless: { type: object, required: [next], properties: { next: { $ref: '#/components/schemas/Endless' } } }
            Never: { allOf: [{ type: string }, { type: integer }] }
            Shape:
              oneOf: [{ $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' }]
              discriminator: { propertyName: kind, mapping: { round: '#/components/schemas/Circle' } }
            Circle: { type: object, required: [kind], properties: { kind: { type: string } } }
            Square: { type: object, required: [kind], properties: { kind: { type: string } } }
            Animal: { type: object, required: [type], properties: { type: { type: string } }, discriminator: { propertyName: type } }
            Dog: { allOf: [{ $ref: '#/components/schemas/Animal' }, { type: object, properties: { barks: { type: boolean } } }] }
            Code: { type: string, pattern: '^[A-Z]{2}-\d{3,}(x|yz)?$', maxLength: 9 }
            Closed: { type: object, additionalProperties: false, properties: { color: { enum: [red, green] } } }
            Counts: { type: object, additionalProperties: { type: integer } }
        """;

    private readonly SchemaIndex _index = new(RawDocument.Read("d.yaml", Document)!);

    [Fact]
    public void The_smallest_has_what_is_required_and_the_full_one_everything()
    {
        Assert.Equal("""{"n":3}""", Text("Leaf", InstanceStyle.Minimal));
        Assert.Equal("""{"n":3,"at":"2024-02-29T12:34:56Z"}""", Text("Leaf", InstanceStyle.Full));
        Assert.Equal("""{"n":3,"at":null}""", Text("Leaf", InstanceStyle.Nulls));
        Assert.Equal("""{"kids":[],"leaf":{"n":3}}""", Text("Tree", InstanceStyle.Minimal));
        Assert.Equal("""{"kids":[],"leaf":{"n":3}}""", Text("Tree", InstanceStyle.Minimal with { WithoutReadOnly = true }));
        Assert.Contains("\"secret\"", Text("Tree", InstanceStyle.Full), StringComparison.Ordinal);
        Assert.DoesNotContain("\"secret\"", Text("Tree", InstanceStyle.Full with { WithoutReadOnly = true }), StringComparison.Ordinal);
        Assert.Equal("""{"a":7,"b":7}""", Text("Counts", InstanceStyle.Full));
    }

    [Fact]
    public void What_has_no_instance_says_so()
    {
        Assert.Contains("no end", Assert.Throws<NoInstanceException>(() => Text("Endless", InstanceStyle.Minimal)).Message, StringComparison.Ordinal);
        Assert.Contains("string and integer", Assert.Throws<NoInstanceException>(() => Text("Never", InstanceStyle.Minimal)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_alternative_and_subtype_occurs_with_its_discriminator()
    {
        Assert.Equal(["Square", "round"], Kinds("Shape", "kind"));
        Assert.Equal(["Animal", "Dog"], Kinds("Animal", "type"));
        Assert.Equal("""{"type":"Dog"}""", Text("Dog", InstanceStyle.Minimal));
    }

    [Fact]
    public void Patterns_and_lengths_are_kept_and_the_same_seed_gives_the_same()
    {
        string code = JsonSerializer.Deserialize<string>(Text("Code", InstanceStyle.Full))!;
        Assert.Matches(@"^[A-Z]{2}-\d{3,}(x|yz)?$", code);
        Assert.InRange(code.Length, 1, 9);
        Assert.Equal(Text("Tree", InstanceStyle.Mixed, 5), Text("Tree", InstanceStyle.Mixed, 5));
    }

    [Fact]
    public void Unlisted_values_and_members_occur_where_they_may()
    {
        List<string> closed = [.. Enumerable.Range(0, 40).Select(seed => Text("Closed", InstanceStyle.Mixed, seed))];
        Assert.Contains(closed, text => text.Contains("not listed", StringComparison.Ordinal));
        Assert.DoesNotContain(closed, text => text.Contains("extra", StringComparison.Ordinal));
        Assert.Contains(Enumerable.Range(0, 40), seed => Text("Counts", InstanceStyle.Mixed, seed).Contains(InstanceMaker.KeptExtra, StringComparison.Ordinal));
        Assert.Contains(Enumerable.Range(0, 40), seed => Text("Leaf", InstanceStyle.Mixed, seed).Contains(InstanceMaker.Extra, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"a":1,"b":[2]}""", """{"b":[2.0],"a":1e0}""", null)]
    [InlineData("""{"t":"2024-02-29T12:34:56.10+01:00"}""", """{"t":"2024-02-29T11:34:56.1Z"}""", null)]
    [InlineData("""["P1W","PT60S"]""", """["P7D","PT1M"]""", "$[0]: \"P1W\" became \"P7D\"")]
    [InlineData("""{"extraFree":1}""", """{}""", null)]
    [InlineData("""{"a":1}""", """{}""", "$: 'a' is lost (1)")]
    [InlineData("""{}""", """{"a":1}""", "$: 'a' came from nowhere")]
    [InlineData("""{"a":[9007199254740993]}""", """{"a":[9007199254740992]}""", "$.a[0]: 9007199254740993 became 9007199254740992")]
    [InlineData("""{"a":null}""", """{"a":0}""", "$.a: null became 0")]
    [InlineData("""["a"]""", """["b"]""", "$[0]: \"a\" became \"b\"")]
    [InlineData("""[1]""", """[]""", "$: 1 items became 0")]
    public void Differences_are_found(string expected, string actual, string? difference) =>
        Assert.Equal(difference, JsonDifference.Find(JsonElement.Parse(expected), JsonElement.Parse(actual)));

    private string Text(string component, InstanceStyle style, int seed = 1) => new InstanceMaker(_index).Make(_index.Components[component]!, style, seed)?.ToJsonString() ?? "null";

    private List<string> Kinds(string component, string discriminator) =>
        [.. new InstanceMaker(_index).Range(_index.Components[component]!, 0).Select(instance => instance.Value![discriminator]!.ToString()).Distinct().Order(StringComparer.Ordinal)];
}
