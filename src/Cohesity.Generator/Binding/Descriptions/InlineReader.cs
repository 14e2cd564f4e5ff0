using System;
using System.Collections.Generic;
using System.Net;
using System.Text;
using Cohesity.Generator.Model.Texts;

namespace Cohesity.Generator.Binding.Descriptions;

/// <summary>Reads the text of a paragraph: emphasis, code, links, tags of HTML, entities.</summary>
internal sealed class InlineReader
{
    private const int MaxEntityLength = 32;

    private readonly string _text;
    private readonly IReadOnlyDictionary<string, string> _references;
    private readonly List<Piece> _pieces = new();
    private readonly StringBuilder _plain = new();

    private readonly Emphasis _emphasis;
    private readonly CodeSpans _codeSpans;

    // The brackets that nothing has closed yet.
    private readonly List<int> _brackets = new();
    private readonly HashSet<string> _withoutEnd = new(StringComparer.Ordinal);
    private bool _hasNoCommentEnd;
    private int _position;

    private InlineReader(string text, IReadOnlyDictionary<string, string> references)
    {
        _text = text;
        _references = references;
        _emphasis = new Emphasis(_pieces);
        _codeSpans = new CodeSpans(text);
    }

    /// <param name="text">The text.</param>
    /// <param name="style">Its style at the beginning.</param>
    /// <param name="references">Where the named links lead.</param>
    /// <param name="builder">What takes the text.</param>
    public static void Read(string text, TextStyle style, IReadOnlyDictionary<string, string> references, TextBuilder builder)
    {
        var reader = new InlineReader(text, references);
        reader.ReadPieces();
        new InlineWriter(builder, style).Write(reader._pieces);
    }

    /// <summary>The text without the tags in it, and with its entities decoded.</summary>
    public static string WithoutTags(string html)
    {
        var text = new StringBuilder(html.Length);
        for (int i = 0; i < html.Length; i++)
        {
            if (html[i] == '<' && HtmlTag.At(html, i) is { } tag && HtmlElements.IsKnown(tag.Name))
            {
                i = tag.End - 1;
            }
            else
            {
                text.Append(html[i]);
            }
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    private void ReadPieces()
    {
        while (_position < _text.Length)
        {
            char character = _text[_position];
            bool isRead = character switch
            {
                '\\' => ReadEscape(),
                '\n' => ReadLineBreak(),
                '`' => ReadCode(),
                '*' or '_' => ReadDelimiters(),
                '[' => ReadBracket(1),
                '!' when Next(1) == '[' => ReadBracket(2),
                ']' => ReadClosingBracket(),
                '<' => ReadComment() || ReadAutoLink() || ReadTag(),
                '&' => ReadEntity(),
                'h' or 'H' => ReadUrl(),
                _ => false,
            };
            if (!isRead)
            {
                _plain.Append(character);
                _position++;
            }
        }

        EndPlain();
    }

    private bool ReadEscape()
    {
        char next = Next(1);
        if (next == '\n')
        {
            Add(new Piece(PieceKind.Break));
            _position += 2;
            return true;
        }

        if (next is not (>= '!' and <= '/' or >= ':' and <= '@' or >= '[' and <= '`' or >= '{' and <= '~'))
        {
            return false;
        }

        _plain.Append(next);
        _position += 2;
        return true;
    }

    private bool ReadLineBreak()
    {
        // Two spaces at the end of a line.
        if (_position < 2 || _text[_position - 1] != ' ' || _text[_position - 2] != ' ')
        {
            return false;
        }

        Add(new Piece(PieceKind.Break));
        _position++;
        return true;
    }

    private bool ReadCode()
    {
        int length = Run.Length(_text, _position);
        if (_codeSpans.End(_position, length) is not (> 0 and int end))
        {
            _plain.Append('`', length);
            _position += length;
            return true;
        }

        Add(new Piece(PieceKind.Code, _text.Substring(_position + length, end - _position - length)));
        _position = end + length;
        return true;
    }

    private bool ReadDelimiters()
    {
        EndPlain();
        _position += _emphasis.Read(_text, _position);
        return true;
    }

    private bool ReadBracket(int length)
    {
        EndPlain();
        _pieces.Add(new Piece(PieceKind.Text, length == 2 ? "![" : "["));
        _brackets.Add(_pieces.Count - 1);
        _position += length;
        return true;
    }

    private bool ReadClosingBracket()
    {
        if (_brackets.Count == 0)
        {
            return false;
        }

        int index = _brackets[_brackets.Count - 1];
        _brackets.RemoveAt(_brackets.Count - 1);
        Piece opening = _pieces[index];
        string? target = LinkTarget.At(_text, _position + 1, out int end) ?? Reference(index, opening, out end);
        if (target is null)
        {
            return false;
        }

        bool isImage = opening.Text.Length == 2;
        opening.Text = "";
        if (!isImage)
        {
            opening.Url = WebAddress.Of(target) ?? "";

            // A link holds no link.
            _brackets.Clear();
            Add(new Piece(PieceKind.LinkEnd));
        }

        _position = end;
        return true;
    }

    /// <summary>What a name stands for: <c>[text][name]</c>, <c>[name][]</c> or <c>[name]</c>.</summary>
    private string? Reference(int index, Piece opening, out int end)
    {
        end = _position + 1;
        if (_references.Count == 0)
        {
            return null;
        }

        int close = Next(1) == '[' ? _text.IndexOf(']', _position + 2) : -1;
        string name = close > _position + 2 ? _text.Substring(_position + 2, close - _position - 2) : index == _pieces.Count - 1 ? _plain.ToString() : "";
        if (!_references.TryGetValue(name, out string? target))
        {
            return null;
        }

        end = close < 0 ? end : close + 1;
        return target;
    }

    private bool ReadComment()
    {
        if (_hasNoCommentEnd || string.CompareOrdinal(_text, _position, "<!--", 0, 4) != 0)
        {
            return false;
        }

        int end = _text.IndexOf("-->", _position + 4, StringComparison.Ordinal);
        _hasNoCommentEnd = end < 0;
        _position = end < 0 ? _position : end + 3;
        return end >= 0;
    }

    // <https://example.com>
    private bool ReadAutoLink()
    {
        if (!WebAddress.Starts(_text, _position + 1))
        {
            return false;
        }

        int end = WebAddress.End(_text, _position + 1);
        return end < _text.Length && _text[end] == '>' && AddUrl(_position + 1, end, end + 1);
    }

    private bool ReadUrl() =>
        WebAddress.Starts(_text, _position) && (_position == 0 || !char.IsLetterOrDigit(_text[_position - 1])) && AddUrl(_position, WebAddress.End(_text, _position), 0);

    private bool AddUrl(int start, int end, int next)
    {
        string text = _text.Substring(start, end - start);
        Add(new Piece(PieceKind.Url, text));
        _position = Math.Max(end, next);
        return true;
    }

    private bool ReadTag()
    {
        if (HtmlTag.At(_text, _position) is not { } tag || !HtmlElements.IsKnown(tag.Name))
        {
            return false;
        }

        if (tag is { Name: "code" or "tt" or "kbd" or "samp" or "pre", IsEnd: false } && EndOf(tag) is > 0 and int end)
        {
            string code = WithoutTags(_text.Substring(tag.End, end - tag.End));
            Add(new Piece(tag.Name == "pre" ? PieceKind.CodeBlock : PieceKind.Code, code));
            _position = HtmlTag.At(_text, end)?.End ?? end;
            return true;
        }

        Add(new Piece(PieceKind.Tag) { Tag = tag });
        _position = tag.End;
        return true;
    }

    // Where </code> begins. For a tag that is never closed the text is searched once.
    private int EndOf(HtmlTag tag)
    {
        int end = _withoutEnd.Contains(tag.Name) ? -1 : _text.IndexOf("</" + tag.Name, tag.End, StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            _withoutEnd.Add(tag.Name);
        }

        return end;
    }

    private bool ReadEntity()
    {
        int end = _text.IndexOf(';', _position, Math.Min(MaxEntityLength, _text.Length - _position));
        if (end < _position + 2)
        {
            return false;
        }

        string entity = _text.Substring(_position, end + 1 - _position);
        string decoded = WebUtility.HtmlDecode(entity);
        if (decoded == entity)
        {
            return false;
        }

        _plain.Append(decoded);
        _position = end + 1;
        return true;
    }

    private void Add(Piece piece)
    {
        EndPlain();
        _pieces.Add(piece);
    }

    private void EndPlain()
    {
        if (_plain.Length > 0)
        {
            _pieces.Add(new Piece(PieceKind.Text, _plain.ToString()));
            _plain.Clear();
        }
    }

    private char Next(int offset) => _position + offset < _text.Length ? _text[_position + offset] : '\0';
}
