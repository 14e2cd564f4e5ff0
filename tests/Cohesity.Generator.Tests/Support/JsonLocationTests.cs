using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Cohesity.Generator.Support.OpenApiRuntime;
using Xunit;

namespace Cohesity.Generator.Tests.Support;

/// <summary>A value that does not fit is named by its path, line and byte, and its text is not repeated.</summary>
public sealed class JsonLocationTests
{
    [Theory]
    [InlineData("""{"items":[{},{"map":{"a":{"count":{}}}}]}""", "$.items[1].map.a.count", 0, 34, "Expected a 64-bit integer, found an object.")]
    [InlineData("""{"map":{"a b":{"name":[]}}}""", "$.map['a b'].name", 0, 22, "Expected a string, found an array.")]
    [InlineData("{\n \"name\":\"x\",\n \"count\" : \"secret\"}", "$.count", 2, 11, "Expected a 64-bit integer, found a string that is none.")]
    [InlineData("""{"items":[null,{"items":"secret"}]}""", "$.items[1].items", 0, 24, "Expected an array, found a string.")]
    [InlineData("""{"items":[1]}""", "$.items[0]", 0, 10, "Expected an object, found a number.")]
    [InlineData("""[]""", "$", 0, 0, "Expected an object, found an array.")]
    [InlineData("""{"x":[{"items":1}],"count":1.5}""", "$.count", 0, 27, "Expected a 64-bit integer, found a number that is none.")]
    public void Wrong_kinds_are_located(string json, string path, long line, long position, string message)
    {
        JsonException exception = Json.Refuses<Node, Node.JsonCodec>(json);
        Assert.Equal(path, exception.Path);
        Assert.Equal(line, exception.LineNumber);
        Assert.Equal(position, exception.BytePositionInLine);
        Assert.Equal($"{message} Path: {path} | LineNumber: {line} | BytePositionInLine: {position}.", exception.Message);
    }

    [Theory]
    [InlineData("""{"items":[{"name":"a"},{"name":tru}]}""", "$.items[1].name")]
    [InlineData("""{"items":[{"name":"a"}""", "$.items[0]")]
    [InlineData("""{"name":"a","count":}""", "$.count")]
    [InlineData("""{"name":"a",}""", "$.name")]
    public void Malformed_json_is_located(string json, string path)
    {
        JsonException exception = Json.Refuses<Node, Node.JsonCodec>(json);
        Assert.Equal(path, exception.Path);
        Assert.NotNull(exception.LineNumber);
        Assert.EndsWith($"Path: {path} | LineNumber: {exception.LineNumber} | BytePositionInLine: {exception.BytePositionInLine}.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Through_the_serializer_the_outer_path_is_its_own_and_the_inner_is_in_the_message()
    {
        const string Bad = """[{"count":1},{"items":[{"count":{}}]}]""";
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Node[]>(Bad));
        Assert.StartsWith("$[1]", exception.Path, StringComparison.Ordinal);
        Assert.Contains("Inside Node: .items[0].count", exception.Message, StringComparison.Ordinal);

        // A stream reads in pieces, where a reader cannot skip by itself.
        string many = "[" + string.Join(",", Enumerable.Repeat("""{"x":{"y":[1,2,3]},"count":1}""", 5000)) + "]";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(many));
        Node[]? nodes = await JsonSerializer.DeserializeAsync<Node[]>(stream, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(5000, nodes!.Sum(node => node.Count));
    }

    [Fact]
    public void Null_and_type_information_work_through_the_serializer()
    {
        Assert.Null(JsonSerializer.Deserialize<Node>("null"));
        Assert.Equal("[null]", JsonSerializer.Serialize(new Node?[] { null }));
        var options = new JsonSerializerOptions { TypeInfoResolver = new Resolver() };
        Assert.Equal("""{"count":2}""", JsonSerializer.Serialize(new Node { Count = 2 }, options.GetTypeInfo(typeof(Node))));
    }

    private sealed class Resolver : System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver
    {
        public System.Text.Json.Serialization.Metadata.JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            new JsonTypeInfoTable(new JsonCodecConverter<Node, Node.JsonCodec>()).Find(type, options);
    }
}
