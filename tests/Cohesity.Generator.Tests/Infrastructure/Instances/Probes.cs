using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Tests.Infrastructure.Instances;

/// <summary>
/// Schemas that an overlay adds to a document, each with a member for some of the document's components: through them a test reads and writes every component, whatever its type is called in C#, and those
/// that have none of their own. They change nothing else: no operation uses them.
/// </summary>
internal static class Probes
{
    /// <summary>The C# that the consumer's project adds: what a test calls for each probe.</summary>
    public const string Source = """
        using System;
        using System.Buffers;
        using System.IO;
        using System.Text.Json;

        namespace Test;

        /// <summary>Sends JSON through a type and back.</summary>
        public static class RoundTrip
        {
            /// <summary>Reads from one span.</summary>
            public static byte[] Copy<T, TCodec>(byte[] json)
                where TCodec : struct, OpenApiRuntime.IJsonCodec<T> => Write<T, TCodec>(OpenApiRuntime.JsonBody.Read<T, TCodec>(json, json.Length)!);

            /// <summary>Reads from segments of one byte each.</summary>
            public static byte[] CopySegments<T, TCodec>(byte[] json)
                where TCodec : struct, OpenApiRuntime.IJsonCodec<T>
            {
                var first = new Segment(json, 0);
                Segment last = first;
                while (last.RunningIndex + 1 < json.Length)
                {
                    last = last.Append(json);
                }

                var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, last, 1));
                reader.Read();
                T value = default(TCodec).Read(ref reader);

                // Nothing may follow.
                reader.Read();
                return Write<T, TCodec>(value);
            }

            /// <summary>Reads and writes through the serializer.</summary>
            public static byte[] CopySerializer<T, TCodec>(byte[] json)
                where TCodec : struct, OpenApiRuntime.IJsonCodec<T> => JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize<T>(json));

            /// <summary>Reads through the serializer, from a stream that gives a few bytes at a time into the smallest buffer.</summary>
            public static byte[] CopyStream<T, TCodec>(byte[] json)
                where TCodec : struct, OpenApiRuntime.IJsonCodec<T>
            {
                using var stream = new Trickle(json);
                return JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.DeserializeAsync<T>(stream, new JsonSerializerOptions { DefaultBufferSize = 1 }).AsTask().GetAwaiter().GetResult());
            }

            private sealed class Trickle : MemoryStream
            {
                public Trickle(byte[] json)
                    : base(json, writable: false)
                {
                }

                public override int Read(Span<byte> buffer) => base.Read(buffer.Slice(0, Math.Min(buffer.Length, 3)));

                public override System.Threading.Tasks.ValueTask<int> ReadAsync(Memory<byte> buffer, System.Threading.CancellationToken cancellationToken = default) => new(Read(buffer.Span));
            }

            private static byte[] Write<T, TCodec>(T value)
                where TCodec : struct, OpenApiRuntime.IJsonCodec<T>
            {
                using OpenApiRuntime.PooledBytes buffer = OpenApiRuntime.JsonBody.Write<T, TCodec>(value);
                return buffer.Array.AsSpan(0, buffer.Count).ToArray();
            }

            private sealed class Segment : ReadOnlySequenceSegment<byte>
            {
                public Segment(byte[] json, int index)
                {
                    Memory = json.AsMemory(index, 1);
                    RunningIndex = index;
                }

                public Segment Append(byte[] json)
                {
                    var next = new Segment(json, (int)RunningIndex + 1);
                    Next = next;
                    return next;
                }
            }
        }
        """;

    private const int MembersPerProbe = 100;

    /// <summary>The document's project with the probes and with <see cref="Source"/>; as it is when the document has no components.</summary>
    public static GeneratorInput AddTo(GeneratorInput input, SchemaIndex index) =>
        Overlay(index) is { } overlay ? input.WithFile(overlay).WithSource("RoundTrip.cs", Source) : input;

    /// <summary>The class of the probe that has the member for a component.</summary>
    public static string TypeName(int component) => $"Test.RoundTripProbe{component / MembersPerProbe}";

    /// <summary>The member for a component.</summary>
    public static string MemberName(int component) => $"m{component}";

    private static SpecText? Overlay(SchemaIndex index)
    {
        if (index.Components.Count == 0)
        {
            return null;
        }

        var probes = new JsonObject();
        foreach ((string[] names, int number) in index.Components.Select(component => component.Key).Chunk(MembersPerProbe).Select((names, number) => (names, number)))
        {
            IEnumerable<KeyValuePair<string, JsonNode?>> members = names.Select((name, place) =>
                new KeyValuePair<string, JsonNode?>(MemberName((number * MembersPerProbe) + place), new JsonObject { ["$ref"] = index.Prefix + Escape(name) }));
            probes[$"RoundTripProbe{number}"] = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject(members) };
        }

        var overlay = new JsonObject
        {
            ["overlay"] = "1.0.0",
            ["info"] = new JsonObject { ["title"] = "Probes", ["version"] = "1" },
            ["actions"] = new JsonArray(new JsonObject { ["target"] = index.IsSwagger ? "$.definitions" : "$.components.schemas", ["update"] = probes }),
        };
        return new SpecText("probes.overlay.json", overlay.ToJsonString()).With("OpenApiOverlayOf", "*");
    }

    private static string Escape(string name) => Uri.EscapeDataString(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
}
