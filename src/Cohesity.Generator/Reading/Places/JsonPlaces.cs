using System.Text;
using System.Text.Json;
using System.Threading;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Reading.Places;

/// <summary>One pass over a JSON text that locates the pointers of a trie. Everything else is skipped.</summary>
internal sealed class JsonPlaces
{
    private readonly ByteOffsets _offsets;
    private readonly CancellationToken _cancellationToken;

    private JsonPlaces(byte[] bytes, CancellationToken cancellationToken)
    {
        _offsets = new ByteOffsets(bytes);
        _cancellationToken = cancellationToken;
    }

    /// <summary>False when the text is no JSON.</summary>
    public static bool TryFind(string text, PlaceNode root, CancellationToken cancellationToken)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(JsonTreeBuilder.WithoutMark(text));
        var places = new JsonPlaces(bytes, cancellationToken);
        var reader = new Utf8JsonReader(bytes, JsonTreeBuilder.ReaderOptions);
        try
        {
            reader.Read();
            places.Found(root, ref reader);
            places.Enter(root, ref reader);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void Enter(PlaceNode node, ref Utf8JsonReader reader)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        if (!node.HasChildren)
        {
            reader.Skip();
            return;
        }

        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                PlaceNode? child = node.Child(JsonStrings.Read(ref reader));
                Found(child, ref reader);
                reader.Read();
                EnterOrSkip(child, ref reader);
            }

            return;
        }

        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            PlaceNode? child = node.Child(i);
            Found(child, ref reader);
            EnterOrSkip(child, ref reader);
        }
    }

    private void EnterOrSkip(PlaceNode? node, ref Utf8JsonReader reader)
    {
        if (node is null)
        {
            reader.Skip();
        }
        else
        {
            Enter(node, ref reader);
        }
    }

    private void Found(PlaceNode? node, ref Utf8JsonReader reader)
    {
        if (node is null)
        {
            return;
        }

        bool isQuoted = reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String;
        int start = (int)reader.TokenStartIndex;
        int offset = _offsets.ToChar(start);
        int end = _offsets.ToChar(start + reader.ValueSpan.Length + (isQuoted ? 2 : 0));
        node.Found(offset, end - offset);
    }
}
