using System;
using System.IO;
using System.Threading;
using Cohesity.Generator.Reading.Trees;
using SharpYaml;
using SharpYaml.Events;

namespace Cohesity.Generator.Reading.Places;

/// <summary>One pass over a YAML text that locates the pointers of a trie. A node that comes from an alias or a merge key is located at the alias.</summary>
internal sealed class YamlPlaces
{
    private readonly IParser _parser;
    private readonly CancellationToken _cancellationToken;
    private int _events;

    private YamlPlaces(string text, CancellationToken cancellationToken)
    {
        _parser = Parser.CreateParser(new StringReader(text), int.MaxValue);
        _cancellationToken = cancellationToken;
    }

    public static void Find(string text, PlaceNode root, CancellationToken cancellationToken)
    {
        if (!TryFind(text, root, cancellationToken))
        {
            TryFind(YamlColons.Hide(text), root, cancellationToken);
        }
    }

    private static bool TryFind(string text, PlaceNode root, CancellationToken cancellationToken)
    {
        var places = new YamlPlaces(text, cancellationToken);
        try
        {
            while (places.Next() && places._parser.Current is not DocumentStart)
            {
            }

            if (places.Next())
            {
                places.Found(root);
                places.Enter(root);
            }
        }
        catch (YamlException exception)
        {
            // The tree builder reported it; what was found so far is the best there is.
            return !YamlColons.IsRefusal(exception);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            // As above: an escape that is no character.
        }

        return true;
    }

    private bool Next()
    {
        if (++_events % TreeLimits.CancellationStride == 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
        }

        return _parser.MoveNext();
    }

    private void Enter(PlaceNode node)
    {
        if (!node.HasChildren)
        {
            Skip();
            return;
        }

        switch (_parser.Current)
        {
            case MappingStart:
                while (Next() && _parser.Current is not MappingEnd)
                {
                    PlaceNode? child = _parser.Current is Scalar key ? node.Child(YamlColons.Restore(key.Value)) : null;
                    Found(child);
                    Skip();
                    Next();
                    EnterOrSkip(child);
                }

                break;
            case SequenceStart:
                for (int i = 0; Next() && _parser.Current is not SequenceEnd; i++)
                {
                    PlaceNode? child = node.Child(i);
                    Found(child);
                    EnterOrSkip(child);
                }

                break;
        }
    }

    private void EnterOrSkip(PlaceNode? node)
    {
        if (node is null)
        {
            Skip();
        }
        else
        {
            Enter(node);
        }
    }

    private void Skip()
    {
        for (int depth = _parser.Current!.NestingIncrease; depth > 0 && Next();)
        {
            depth += _parser.Current!.NestingIncrease;
        }
    }

    private void Found(PlaceNode? node)
    {
        if (node is not null && _parser.Current is { } current)
        {
            node.Found(current.Start.Index, Math.Max(1, current.End.Index - current.Start.Index));
        }
    }
}
