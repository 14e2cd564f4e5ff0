using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using Cohesity.Generator.Support.OpenApiRuntime;

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
        private static readonly JsonNames Names = new("name", "count", "items", "map");

        public Node Read(ref Utf8JsonReader reader)
        {
            JsonRead.StartObject(ref reader);
            var value = new Node();
            int member = -1;
            while (JsonRead.NextMember(ref reader, out ReadOnlySpan<byte> name))
            {
                switch (Names.Find(name, ref member))
                {
                    case 0:
                        value.Name = JsonRead.NullableString(ref reader);
                        break;
                    case 1:
                        value.Count = JsonRead.Int64(ref reader);
                        break;
                    case 2:
                        value.Items = JsonRead.NullableList<Node, JsonCodec>(ref reader);
                        break;
                    case 3:
                        value.Map = JsonRead.NullableMap<Node, JsonCodec>(ref reader);
                        break;
                    default:
                        JsonRead.Skip(ref reader);
                        break;
                }
            }

            return value;
        }

        public void Write(JsonWriter writer, Node value)
        {
            writer.WriteStartObject(Names);
            writer.OptionalString(0, value.Name);
            writer.RequiredInt64(1, value.Count);
            writer.OptionalList<Node, JsonCodec>(2, value.Items);
            writer.OptionalMap<Node, JsonCodec>(3, value.Map);
            writer.WriteEndObject();
        }
    }
}
