using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Cohesity.Generator.Support.OpenApiRuntime;
using Xunit;

namespace Cohesity.Generator.Tests.Support;

/// <summary>What the corpus' round trips and the fuzzers found, and what other people's options ask for.</summary>
public sealed class JsonReadTests
{
    private static readonly JsonSerializerOptions Lenient = new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };

    private static readonly JsonSerializerOptions WithBoxes = new() { Converters = { new BoxConverter() } };

    [Fact]
    public void An_unknown_name_that_is_no_text_is_skipped_however_it_arrives()
    {
        byte[] json = [.. "{\"x"u8, 0xE7, .. "h\":1,\"count\":2}"u8];
        Assert.Equal(2, Json.Read<Node, Node.JsonCodec>(json)!.Count);
    }

    [Fact]
    public void A_free_form_null_is_not_an_absent_member()
    {
        var reader = new Utf8JsonReader("null"u8);
        reader.Read();
        JsonElement? element = JsonRead.NullableElement(ref reader);
        Assert.Equal(JsonValueKind.Null, element!.Value.ValueKind);
    }

    [Fact]
    public void Texts_of_every_length_are_read_as_they_are_wherever_a_letter_is_not_ascii()
    {
        foreach (int length in Enumerable.Range(0, 70))
        {
            string ascii = string.Concat(Enumerable.Range(0, length).Select(index => (char)('A' + (index % 26))));
            Assert.Equal(ascii, Json.Read<string, JsonStringCodec>(Encoding.UTF8.GetBytes($"\"{ascii}\"")));
            foreach (int place in Enumerable.Range(0, length))
            {
                foreach (string letter in new[] { "\u0080", "\u00e9", "\u20ac", "\U0001f600" })
                {
                    string text = ascii[..place] + letter + ascii[(place + 1)..];
                    Assert.Equal(text, Json.Read<string, JsonStringCodec>(Encoding.UTF8.GetBytes($"\"{text}\"")));
                }
            }
        }
    }

    [Fact]
    public void Bytes_may_come_as_an_array_of_numbers()
    {
        Assert.Equal(new byte[] { 0, 7, 255 }, Json.Read<byte[], JsonBytesCodec>("[0,7,255]"));
        Assert.Equal([], Json.Read<byte[], JsonBytesCodec>("[]")!);
        Assert.StartsWith("Expected an 8-bit unsigned integer, found a number that is none. Path: $[1]", Json.Refuses<byte[], JsonBytesCodec>("[0,256]").Message, StringComparison.Ordinal);
        Json.Refuses<byte[], JsonBytesCodec>("[[]]");
    }

    [Fact]
    public void A_free_form_text_that_is_none_is_refused_when_it_is_written()
    {
        JsonElement element = JsonElement.Parse("""{"a":"\ud800"}""");
        Assert.Throws<JsonException>(() => Json.Write<JsonElement, JsonElementCodec>(element));
        Assert.Equal("""{"a":1}""", Json.Write<JsonElement, JsonElementCodec>(JsonElement.Parse("""{"a":1}""")));
    }

    [Theory]
    [InlineData(0, 64)]
    [InlineData(10, 10)]
    [InlineData(200, 200)]
    public void The_callers_depth_counts_in_both_directions(int option, int allowed)
    {
        JsonSerializerOptions options = Options(option);
        JsonSerializerOptions indented = Options(option, isIndented: true);
        string fits = Nested(allowed);
        string tooDeep = Nested(allowed + 2);

        Node node = JsonSerializer.Deserialize<Node>(fits, options)!;
        Assert.Equal(fits, JsonSerializer.Serialize(node, options));
        Assert.Equal(fits, JsonSerializer.Serialize(node, indented).ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Node>(tooDeep, options));
        Node deeper = JsonSerializer.Deserialize<Node>(tooDeep, Options(1000))!;
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Serialize(deeper, options));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Serialize(new[] { node }, options));
    }

    [Theory]
    [InlineData("""{"count":1,}""")]
    [InlineData("""{"items":[{},]}""")]
    [InlineData("""{"count":1/*one*/}""")]
    [InlineData("// one\n{}")]
    [InlineData("{'count':1}")]
    [InlineData("{count:1}")]
    [InlineData("{\"count\":NaN}")]
    [InlineData("{\"count\":01}")]
    [InlineData("{\"name\":\"a\nb\"}")]
    public void What_is_nearly_json_is_refused(string json)
    {
        Json.Refuses<Node, Node.JsonCodec>(json);
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Node>(json));
    }

    [Fact]
    public void Trailing_commas_and_comments_are_the_callers_to_allow()
    {
        Assert.Equal(1, JsonSerializer.Deserialize<Node>("""{/*a*/"items":[{/*b*/},/*c*/],"count":/*d*/1,}//e""", Lenient)!.Count);
    }

    [Fact]
    public void A_long_text_survives_in_pieces()
    {
        string text = string.Concat(Enumerable.Repeat("é\"\\\n😀x", 20_000));
        string json = JsonSerializer.Serialize(new { name = text });
        Assert.Equal(text, Json.Read<Node, Node.JsonCodec>(json)!.Name);
        Assert.Equal(json, Json.Write<Node, Node.JsonCodec>(new Node { Name = text }).Replace(",\"count\":0", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_written_as_the_framework_writes_it()
    {
        foreach (string text in new[] { "\ud800", "a\udc00b", "\ud800\ud800\udc00" })
        {
            Assert.Equal(JsonSerializer.Serialize(text), Json.Write<string, JsonStringCodec>(text));
        }
    }

    [Fact]
    public void Inside_a_converter_of_the_caller_the_place_and_what_was_expected_are_named()
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<Box>>("""[{"node":{}},{"node":{"map":{"a":{"items":[{"count":"x"}]}}}}]""", WithBoxes));
        Assert.Contains("Expected a 64-bit integer, found a string that is none. Inside Node: .map.a.items[0].count", exception.Message, StringComparison.Ordinal);
    }

    private static JsonSerializerOptions Options(int maxDepth, bool isIndented = false) => new() { MaxDepth = maxDepth, WriteIndented = isIndented };

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("{\"count\":0,\"items\":[", depth / 2)) + (depth % 2 == 0 ? "" : "{\"count\":0}") + string.Concat(Enumerable.Repeat("]}", depth / 2));

    private sealed record Box(Node? Node);

    private sealed class BoxConverter : JsonConverter<Box>
    {
        public override Box Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            reader.Read();
            reader.Read();
            var box = new Box(JsonSerializer.Deserialize<Node>(ref reader, options));
            reader.Read();
            return box;
        }

        public override void Write(Utf8JsonWriter writer, Box value, JsonSerializerOptions options) => throw new NotSupportedException();
    }
}
