using System;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary>The text of a query, and how far it has been read.</summary>
internal sealed class QueryText
{
    /// <summary>Filters and parentheses in one another. They are read and evaluated by recursion.</summary>
    private const int MaximalNesting = 16;

    private readonly string _text;
    private int _position;
    private int _nesting;

    public QueryText(string text) => _text = text;

    public bool IsAtEnd => _position >= _text.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public char Next => IsAtEnd ? '\0' : _text[_position];

    public bool StartsWith(string token) => string.CompareOrdinal(_text, _position, token, 0, token.Length) == 0;

    public bool Take(string token)
    {
        if (!StartsWith(token))
        {
            return false;
        }

        _position += token.Length;
        return true;
    }

    public char TakeAny() => IsAtEnd ? throw Unexpected("more") : _text[_position++];

    public string TakeWhile(Func<char, bool> belongs)
    {
        int start = _position;
        while (!IsAtEnd && belongs(Next))
        {
            _position++;
        }

        return _text.Substring(start, _position - start);
    }

    public void Expect(string token)
    {
        if (!Take(token))
        {
            throw Unexpected($"'{token}'");
        }
    }

    public QueryText SkipBlanks()
    {
        TakeWhile(c => c is ' ' or '\t' or '\n' or '\r');
        return this;
    }

    public void Enter()
    {
        if (++_nesting > MaximalNesting)
        {
            throw Refuse("filters and parentheses are nested too deeply");
        }
    }

    public void Leave() => _nesting--;

    public QueryException Unexpected(string expected) =>
        Refuse(IsAtEnd ? $"{expected} is expected at the end" : $"{expected} is expected instead of '{Next}'");

    public QueryException Refuse(string reason) => new($"{reason} (character {_position + 1} of the query)");
}
