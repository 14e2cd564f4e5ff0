using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json.Nodes;
using System.Threading;
using Cohesity.Generator.Diagnostics;
using SharpYaml;
using SharpYaml.Events;

namespace Cohesity.Generator.Reading.Trees;

/// <summary>YAML text to a node tree, from the events of the parser: so that anchors have a budget, depth has a bound, and keys that repeat are reported where they stand.</summary>
internal sealed class YamlTreeBuilder
{
    private readonly IParser _parser;
    private readonly int _textLength;
    private readonly PathStack _path = new();
    private readonly YamlScalars _scalars = new();
    private readonly List<TreeNote> _notes = new();
    private readonly Dictionary<string, JsonNode?> _anchors = new(StringComparer.Ordinal);
    private readonly AliasBudget _budget = new();
    private readonly CancellationToken _cancellationToken;
    private int _nodes;

    private YamlTreeBuilder(string text, CancellationToken cancellationToken)
    {
        _parser = Parser.CreateParser(new StringReader(text), int.MaxValue);
        _textLength = text.Length;
        _cancellationToken = cancellationToken;
    }

    public static TreeBuild Build(string text, CancellationToken cancellationToken)
    {
        TreeBuild build = TryBuild(text, cancellationToken, out bool isColonRefused);
        return isColonRefused ? TryBuild(YamlColons.Hide(text), cancellationToken, out _) : build;
    }

    private static TreeBuild TryBuild(string text, CancellationToken cancellationToken, out bool isColonRefused)
    {
        isColonRefused = false;
        if (YamlNesting.FirstBeyondReason(text) is { } offset)
        {
            return new TreeBuild(null, new TreeNote(ProblemIds.SyntaxError, offset, 1, [$"flow collections are nested deeper than {YamlNesting.Limit} levels"]), []);
        }

        var builder = new YamlTreeBuilder(text, cancellationToken);
        try
        {
            return new TreeBuild(builder.ReadStream(), null, builder._notes);
        }
        catch (YamlError error)
        {
            return new TreeBuild(null, error.Note, builder._notes);
        }
        catch (YamlException exception)
        {
            isColonRefused = YamlColons.IsRefusal(exception);
            return new TreeBuild(null, builder.Explain(exception), builder._notes);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            // example: "\UFFFFFFFF" (the parser trips over an escape that is no character)
            int at = builder._parser.Current?.End.Index ?? 0;
            return new TreeBuild(null, new TreeNote(ProblemIds.SyntaxError, at, 1, [exception.Message]), builder._notes);
        }
    }

    private JsonNode? ReadStream()
    {
        JsonNode? root = null;
        while (_parser.MoveNext() && _parser.Current is not DocumentStart)
        {
        }

        if (_parser.Current is DocumentStart)
        {
            Next();
            root = ReadNode();
        }

        while (_parser.MoveNext())
        {
            if (_parser.Current is DocumentStart)
            {
                Note(ProblemIds.SecondYamlDocument, Current.Start, 3);
                break;
            }
        }

        return root;
    }

    private ParsingEvent Current => _parser.Current!;

    private void Next()
    {
        if (!_parser.MoveNext())
        {
            throw new YamlError(new TreeNote(ProblemIds.SyntaxError, _textLength, 0, ["the document ends too early"]));
        }
    }

    private JsonNode? ReadNode()
    {
        if (++_nodes % TreeLimits.CancellationStride == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
        }

        if (Current is AnchorAlias alias)
        {
            return ReadAlias(alias);
        }

        string? anchor = (Current as NodeEvent)?.Anchor;
        JsonNode? node = Current switch
        {
            Scalar scalar => _scalars.Read(scalar),
            SequenceStart => ReadSequence(),
            MappingStart => ReadMapping(),
            _ => null,
        };
        if (!string.IsNullOrEmpty(anchor))
        {
            _anchors[anchor!] = node;
        }

        return node;
    }

    private JsonArray ReadSequence()
    {
        var items = new JsonArray();
        if (SkippedForDepth())
        {
            return items;
        }

        for (Next(); Current is not SequenceEnd; Next())
        {
            _path.Push(items.Count);
            items.Add(ReadNode());
            _path.Pop();
        }

        return items;
    }

    private JsonObject ReadMapping()
    {
        var members = new JsonObject();
        if (SkippedForDepth())
        {
            return members;
        }

        List<JsonObject>? merged = null;
        for (Next(); Current is not MappingEnd; Next())
        {
            if (Current is not (Scalar or AnchorAlias))
            {
                // example: "? [a, b]\n: 1"
                Note(ProblemIds.WrongNodeType, Current.Start, 1, "a key that is a list or a mapping was left out");
                SkipNode();
                Next();
                SkipNode();
                continue;
            }

            ReadMember(members, ref merged);
        }

        foreach (JsonObject source in merged ?? [])
        {
            foreach (KeyValuePair<string, JsonNode?> member in source)
            {
                if (!members.ContainsKey(member.Key))
                {
                    members.Add(member.Key, Copy(member.Value, _path.Depth + 1));
                }
            }
        }

        return members;
    }

    private void ReadMember(JsonObject members, ref List<JsonObject>? merged)
    {
        Mark start = Current.Start;
        int length = Current.End.Index - start.Index;
        string key = Current is Scalar scalar ? YamlColons.Restore(scalar.Value) : Anchored((AnchorAlias)Current)?.ToString() ?? "";
        bool isMerge = key == "<<" && Current is Scalar { Style: ScalarStyle.Plain };
        Next();
        _path.Push(key);
        if (!isMerge && members.ContainsKey(key))
        {
            Note(ProblemIds.DuplicateKey, start, length, key);
        }

        JsonNode? value = ReadNode();
        _path.Pop();
        if (isMerge && MergeSources(value) is { } sources)
        {
            (merged ??= []).AddRange(sources);
        }
        else
        {
            members[key] = value;
        }
    }

    // example: "<<: *base" or "<<: [*base, *more]"
    private static List<JsonObject>? MergeSources(JsonNode? value)
    {
        if (value is JsonObject single)
        {
            return [single];
        }

        if (value is not JsonArray { Count: > 0 } items)
        {
            return null;
        }

        var sources = new List<JsonObject>();
        foreach (JsonNode? item in items)
        {
            if (item is not JsonObject source)
            {
                return null;
            }

            sources.Add(source);
        }

        return sources;
    }

    private JsonNode? ReadAlias(AnchorAlias alias)
    {
        JsonNode? node = Anchored(alias);
        return Copy(node, _path.Depth, alias.Start.Index);
    }

    private JsonNode? Anchored(AnchorAlias alias) =>
        _anchors.TryGetValue(alias.Value, out JsonNode? node)
            ? node
            : throw new YamlError(new TreeNote(ProblemIds.SyntaxError, alias.Start.Index, alias.Value.Length + 1, [$"the alias *{alias.Value} stands before the end of its anchor, or has none"]));

    private JsonNode? Copy(JsonNode? node, int depth, int? at = null)
    {
        if (!_budget.TryTake(_nodes))
        {
            throw new YamlError(new TreeNote(ProblemIds.TooManyAliases, at ?? Current.Start.Index, 1, [_path.ToString()]));
        }

        switch (node)
        {
            case JsonObject or JsonArray when depth >= TreeLimits.Depth:
                _notes.Add(new TreeNote(ProblemIds.TooDeep, at ?? Current.Start.Index, 1, [_path.ToString()]));
                return node is JsonObject ? new JsonObject() : new JsonArray();
            case JsonObject members:
                var copy = new JsonObject();
                foreach (KeyValuePair<string, JsonNode?> member in members)
                {
                    copy.Add(member.Key, Copy(member.Value, depth + 1, at));
                }

                return copy;
            case JsonArray items:
                var list = new JsonArray();
                foreach (JsonNode? item in items)
                {
                    list.Add(Copy(item, depth + 1, at));
                }

                return list;
            default:
                return node?.DeepClone();
        }
    }

    private bool SkippedForDepth()
    {
        if (_path.Depth < TreeLimits.Depth)
        {
            return false;
        }

        Note(ProblemIds.TooDeep, Current.Start, 1);
        SkipNode();
        return true;
    }

    private void SkipNode()
    {
        int depth = Current.NestingIncrease;
        for (int skipped = 1; depth > 0; skipped++)
        {
            Next();
            depth += Current.NestingIncrease;
            if (skipped % TreeLimits.CancellationStride == 0)
            {
                _cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    private void Note(string id, Mark mark, int length, params string[] arguments) =>
        _notes.Add(new TreeNote(id, mark.Index, length, [_path.ToString(), .. arguments]));

    private TreeNote Explain(YamlException exception)
    {
        // The message repeats the place: "(Lin: 3, Col: 0, Chr: 40) - (…): While scanning …"
        string message = exception.Message;
        int end = message.LastIndexOf("): ", StringComparison.Ordinal);
        message = end < 0 ? message : message.Substring(end + 3);
        int at = Math.Min(exception.End.Index, _textLength);
        return new TreeNote(ProblemIds.SyntaxError, at, 1, [message.TrimEnd('.')]);
    }
}
