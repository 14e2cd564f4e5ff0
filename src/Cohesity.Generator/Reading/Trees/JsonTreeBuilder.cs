using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using Cohesity.Generator.Diagnostics;

namespace Cohesity.Generator.Reading.Trees;

/// <summary>JSON text to a node tree: as <see cref="JsonNode.Parse(string, JsonNodeOptions?, JsonDocumentOptions)"/>, but with our own bound of depth, and duplicate members reported where they stand.</summary>
internal sealed class JsonTreeBuilder
{
    /// <summary>The options of the reader, which finding lines and columns uses too.</summary>
    public static readonly JsonReaderOptions ReaderOptions = new() { MaxDepth = int.MaxValue };

    private readonly ByteOffsets _offsets;
    private readonly PathStack _path = new();
    private readonly NumberNodes _numbers = new();
    private readonly List<TreeNote> _notes = new();
    private readonly CancellationToken _cancellationToken;
    private int _nodes;

    private JsonTreeBuilder(byte[] bytes, CancellationToken cancellationToken)
    {
        _offsets = new ByteOffsets(bytes);
        _cancellationToken = cancellationToken;
    }

    public static TreeBuild Build(string text, CancellationToken cancellationToken)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(WithoutMark(text));
        var builder = new JsonTreeBuilder(bytes, cancellationToken);
        var reader = new Utf8JsonReader(bytes, ReaderOptions);
        try
        {
            reader.Read();
            JsonNode? root = builder.ReadValue(ref reader);
            reader.Read();
            return new TreeBuild(root, null, builder._notes);
        }
        catch (JsonException exception)
        {
            int offset = builder._offsets.ToChar(ByteOffset(bytes, exception));
            return new TreeBuild(null, new TreeNote(ProblemIds.SyntaxError, offset, 1, [Explain(exception)]), builder._notes);
        }
    }

    /// <summary>The text with a space for a byte order mark, so that offsets stay.</summary>
    public static string WithoutMark(string text) =>
        text.Length > 0 && text[0] == '\uFEFF' ? " " + text.Substring(1) : text;

    private JsonNode? ReadValue(ref Utf8JsonReader reader)
    {
        if (++_nodes % TreeLimits.CancellationStride == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
        }

        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader),
            JsonTokenType.StartArray => ReadArray(ref reader),
            JsonTokenType.String => JsonValue.Create(JsonStrings.Read(ref reader)),
            JsonTokenType.Number => _numbers.Create(Encoding.UTF8.GetString(reader.ValueSpan.ToArray())),
            JsonTokenType.True => JsonValue.Create(true),
            JsonTokenType.False => JsonValue.Create(false),
            _ => null,
        };
    }

    private JsonObject ReadObject(ref Utf8JsonReader reader)
    {
        var members = new JsonObject();
        if (SkippedForDepth(ref reader))
        {
            return members;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string key = JsonStrings.Read(ref reader);
            _path.Push(key);
            if (members.ContainsKey(key))
            {
                Note(ProblemIds.DuplicateKey, (int)reader.TokenStartIndex, key.Length + 2, key);
            }

            reader.Read();
            members[key] = ReadValue(ref reader);
            _path.Pop();
        }

        return members;
    }

    private JsonArray ReadArray(ref Utf8JsonReader reader)
    {
        var items = new JsonArray();
        if (SkippedForDepth(ref reader))
        {
            return items;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            _path.Push(items.Count);
            items.Add(ReadValue(ref reader));
            _path.Pop();
        }

        return items;
    }

    private bool SkippedForDepth(ref Utf8JsonReader reader)
    {
        if (_path.Depth < TreeLimits.Depth)
        {
            return false;
        }

        Note(ProblemIds.TooDeep, (int)reader.TokenStartIndex, 1);
        reader.Skip();
        return true;
    }

    private void Note(string id, int byteOffset, int length, params string[] arguments) =>
        _notes.Add(new TreeNote(id, _offsets.ToChar(byteOffset), length, [_path.ToString(), .. arguments]));

    private static int ByteOffset(byte[] bytes, JsonException exception)
    {
        int start = 0;
        for (long line = 0; line < exception.LineNumber; line++)
        {
            start = Array.IndexOf(bytes, (byte)'\n', start) + 1;
        }

        return (int)Math.Min(bytes.Length, start + (exception.BytePositionInLine ?? 0));
    }

    private static string Explain(JsonException exception)
    {
        // The reader ends its messages with the place in its own terms: "… LineNumber: 15 | BytePositionInLine: 16."
        string message = exception.Message;
        foreach (string tail in new[] { " LineNumber:", " which is not supported in this mode", " Change the reader options" })
        {
            int end = message.IndexOf(tail, StringComparison.Ordinal);
            message = end < 0 ? message : message.Substring(0, end);
        }

        return message.TrimEnd('.');
    }
}
