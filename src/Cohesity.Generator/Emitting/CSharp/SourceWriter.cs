using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Cohesity.Generator.Emitting.CSharp;

/// <summary>Writes C# text: fixed <c>\n</c>, four spaces a level, blocks that close themselves.</summary>
internal sealed class SourceWriter
{
    private const int Width = 140;
    private const int FilledWidth = 150;

    private readonly StringBuilder _text = new(4096);
    private int _indentation;
    private bool _isFirstInBlock = true;
    private bool _isAfterOneLine;

    /// <summary>Writes one line; an empty one has no trailing spaces.</summary>
    public void Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _indentation * 4).Append(line);
        }

        _text.Append('\n');
        _isFirstInBlock = false;
        _isAfterOneLine = false;
    }

    /// <summary>Writes a text of several lines, such as a raw string: each at the indentation of the writer.</summary>
    public void Lines(string text)
    {
        foreach (string line in text.Split('\n'))
        {
            Line(line.TrimEnd('\r'));
        }
    }

    /// <summary>Writes a list between a head and a tail, on one line when that is short, otherwise with each item on a line of its own.</summary>
    public void List(string head, IReadOnlyList<string> items, string tail)
    {
        string line = head + string.Join(", ", items) + tail;
        if (items.Count == 0 || (_indentation * 4) + line.Length <= Width)
        {
            Line(line);
            return;
        }

        Line(head);
        using (Indent())
        {
            for (int i = 0; i < items.Count; i++)
            {
                Line(items[i] + (i < items.Count - 1 ? "," : tail));
            }
        }
    }

    /// <summary>Writes a declaration of several things: each on a line of its own, and a single one behind the head.</summary>
    public void Items(string head, IReadOnlyList<string> items, string tail)
    {
        if (items.Count == 1)
        {
            Line(head + items[0] + tail);
            return;
        }

        Line(head.TrimEnd());
        using (Indent())
        {
            for (int i = 0; i < items.Count; i++)
            {
                Line(items[i] + (i < items.Count - 1 ? "," : tail));
            }
        }
    }

    /// <summary>Writes an empty line between two members of a block, none before the first.</summary>
    public void Separate()
    {
        if (!_isFirstInBlock)
        {
            Line();
        }
    }

    /// <summary>Writes a member of a block, with an empty line before it unless it and the member before it are of one line each.</summary>
    public void Member(Action body)
    {
        int start = _text.Length;
        bool isFirst = _isFirstInBlock;
        bool isAfterOneLine = _isAfterOneLine;
        body();
        bool isOneLine = !_text.ToString(start, _text.Length - start).TrimEnd('\n').Contains("\n");
        if (!isFirst && !(isAfterOneLine && isOneLine))
        {
            _text.Insert(start, "\n");
        }

        _isAfterOneLine = isOneLine;
    }

    /// <summary>Writes a call: on one line when that is short, with its arguments on a second one when they fit there, otherwise as <see cref="List"/> does.</summary>
    public void Call(string head, IReadOnlyList<string> arguments, string tail)
    {
        string line = string.Join(", ", arguments) + tail;
        if ((_indentation * 4) + head.Length + line.Length <= Width || ((_indentation + 1) * 4) + line.Length > Width)
        {
            List(head, arguments, tail);
            return;
        }

        Line(head);
        using (Indent())
        {
            Line(line);
        }
    }

    /// <summary>Writes a list between a head and a tail: on one line when it fits there, otherwise below the head, with as many items to a line as fit.</summary>
    public void Fill(string head, IReadOnlyList<string> items, string tail)
    {
        string line = head + string.Join(", ", items) + tail;
        if (items.Count == 0 || (_indentation * 4) + line.Length <= FilledWidth)
        {
            Line(line);
            return;
        }

        Line(head);
        using (Indent())
        {
            Wrap(items.Select((item, index) => item + (index < items.Count - 1 ? "," : tail)), " ");
        }
    }

    /// <summary>Writes calls that follow one another, with as many to a line as fit; what does not fit on the first line is indented.</summary>
    public void Chain(string head, IReadOnlyList<string> calls)
    {
        var line = new StringBuilder(head);
        int first = 0;
        while (first < calls.Count && (_indentation * 4) + line.Length + calls[first].Length <= FilledWidth)
        {
            line.Append(calls[first++]);
        }

        Line(line.ToString());
        using (Indent())
        {
            Wrap(calls.Skip(first), "");
        }
    }

    private void Wrap(IEnumerable<string> items, string separator)
    {
        var line = new StringBuilder();
        foreach (string item in items)
        {
            if (line.Length > 0 && (_indentation * 4) + line.Length + separator.Length + item.Length > FilledWidth)
            {
                Line(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? separator : "").Append(item);
        }

        if (line.Length > 0)
        {
            Line(line.ToString());
        }
    }

    /// <summary>Writes a header with a list in it, as <see cref="List"/> does, and an open brace; disposing the result closes it.</summary>
    public Block Braces(string head, IReadOnlyList<string> items, string tail)
    {
        List(head, items, tail);
        Line("{");
        return Indent("}");
    }

    /// <summary>Writes a header with a list in braces: on one line when that is short, otherwise with as many items on a line as fit.</summary>
    public void Braced(string header, IReadOnlyList<string> items)
    {
        string line = $"{header} {{ {string.Join(", ", items)} }}";
        if ((_indentation * 4) + line.Length <= Width)
        {
            Line(line);
            return;
        }

        using (Braces(header))
        {
            var text = new StringBuilder();
            for (int i = 0; i < items.Count; i++)
            {
                string item = items[i];
                if (text.Length > 0 && (_indentation * 4) + text.Length + item.Length + 2 > Width)
                {
                    Line(text.ToString());
                    text.Clear();
                }

                text.Append(text.Length > 0 ? " " : "").Append(item).Append(i < items.Count - 1 ? "," : "");
            }

            Line(text.ToString());
        }
    }

    /// <summary>Writes a header line and an open brace; disposing the result closes it.</summary>
    public Block Braces(string header)
    {
        Line(header);
        return Braces();
    }

    /// <summary>Writes an open brace; disposing the result closes it.</summary>
    public Block Braces()
    {
        Line("{");
        return Indent("}");
    }

    /// <summary>Indents what follows by one level; disposing the result goes back, and writes <paramref name="end"/> when there is one.</summary>
    public Block Indent(string? end = null)
    {
        _indentation++;
        _isFirstInBlock = true;
        return new Block(this, end);
    }

    /// <summary>The text so far.</summary>
    /// <exception cref="InvalidOperationException">A block is still open.</exception>
    public override string ToString() =>
        _indentation == 0 ? _text.ToString() : throw new InvalidOperationException("A block of the emitted file was not closed.");

    /// <summary>An open block.</summary>
    internal readonly struct Block : IDisposable
    {
        private readonly SourceWriter _writer;
        private readonly string? _end;

        internal Block(SourceWriter writer, string? end)
        {
            _writer = writer;
            _end = end;
        }

        public void Dispose()
        {
            _writer._indentation--;
            if (_end is not null)
            {
                _writer.Line(_end);
            }

            _writer._isFirstInBlock = false;
        }
    }
}
