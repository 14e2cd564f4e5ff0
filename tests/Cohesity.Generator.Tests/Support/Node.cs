using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using Cohesity.Generator.Support;

namespace Cohesity.Generator.Tests.Support;

/// <summary>A type as the generator emits them: members of several kinds, and itself again.</summary>
[JsonConverter(typeof(JsonCodecConverter<Node, Node.JsonCodec>))]
public sealed class Node
{
    public string? Name { get; set; }

    public long Count { get; set; }

    public List<Node>? Items { get; set; }

    public Dictionary<string, Node>? Map { get; set; }

    public readonly struct JsonCodec : IJsonCodec<Node>
    {
        private static readonly JsonEncodedText NameName = JsonEncodedText.Encode("name"u8);
        private static readonly JsonEncodedText CountName = JsonEncodedText.Encode("count"u8);
        private static readonly JsonEncodedText ItemsName = JsonEncodedText.Encode("items"u8);
        private static readonly JsonEncodedText MapName = JsonEncodedText.Encode("map"u8);

        public Node Read(ref Utf8JsonReader reader)
        {
            JsonRead.StartObject(ref reader);
            var value = new Node();
            while (JsonRead.NextMember(ref reader, out ReadOnlySpan<byte> name))
            {
                switch (name.Length)
                {
                    case 4 when name.SequenceEqual("name"u8):
                        value.Name = JsonRead.NullableString(ref reader);
                        break;
                    case 5 when name.SequenceEqual("count"u8):
                        value.Count = JsonRead.Int64(ref reader);
                        break;
                    case 5 when name.SequenceEqual("items"u8):
                        value.Items = JsonRead.NullableClass<List<Node>, JsonListCodec<Node, JsonCodec>>(ref reader);
                        break;
                    case 3 when name.SequenceEqual("map"u8):
                        value.Map = JsonRead.NullableClass<Dictionary<string, Node>, JsonMapCodec<Node, JsonCodec>>(ref reader);
                        break;
                    default:
                        JsonRead.Skip(ref reader);
                        break;
                }
            }

            return value;
        }

        public void Write(Utf8JsonWriter writer, Node value)
        {
            writer.WriteStartObject();
            JsonWrite.Optional(writer, NameName, value.Name);
            JsonWrite.Required(writer, CountName, value.Count);
            JsonWrite.OptionalClass<List<Node>, JsonListCodec<Node, JsonCodec>>(writer, ItemsName, value.Items);
            JsonWrite.OptionalClass<Dictionary<string, Node>, JsonMapCodec<Node, JsonCodec>>(writer, MapName, value.Map);
            writer.WriteEndObject();
        }
    }
}
