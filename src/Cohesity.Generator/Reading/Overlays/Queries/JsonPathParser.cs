using System.Collections.Generic;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary>Parses queries (RFC 9535). Beyond the RFC it accepts hyphens, <c>$</c> and leading digits in names after a dot, which many published overlays use.</summary>
internal sealed class JsonPathParser
{
    private readonly QueryText _text;

    public JsonPathParser(QueryText text) => _text = text;

    /// <summary>A query that is the whole text.</summary>
    public JsonPathQuery ParseAll()
    {
        if (_text.Next != '$')
        {
            throw _text.Unexpected("'$'");
        }

        JsonPathQuery query = ParseQuery();
        return _text.SkipBlanks().IsAtEnd ? query : throw Surplus();
    }

    /// <summary>A query that stands next, as far as it goes.</summary>
    public JsonPathQuery ParseQuery()
    {
        bool isRelative = _text.TakeAny() == '@';
        var segments = new List<QuerySegment>();
        while (ParseSegment() is { } segment)
        {
            segments.Add(segment);
        }

        return new JsonPathQuery(segments, isRelative);
    }

    private QuerySegment? ParseSegment()
    {
        _text.SkipBlanks();
        if (_text.Take("["))
        {
            return new QuerySegment(ParseBrackets(), isDescendant: false);
        }

        if (!_text.Take("."))
        {
            return null;
        }

        bool isDescendant = _text.Take(".");
        return new QuerySegment(_text.Take("[") ? ParseBrackets() : [ParseShorthand()], isDescendant);
    }

    private QuerySelector ParseShorthand()
    {
        if (_text.Take("*"))
        {
            return new WildcardSelector();
        }

        string name = _text.TakeWhile(IsNameCharacter);
        if (name.Length == 0)
        {
            throw _text.Next == '/' ? _text.Refuse("a name with '/' must be written in brackets and quotes: ['/path']") : _text.Unexpected("a name");
        }

        return _text.Next == '(' ? throw Function(name) : new NameSelector(name);
    }

    private List<QuerySelector> ParseBrackets()
    {
        var selectors = new List<QuerySelector>();
        do
        {
            _text.SkipBlanks();
            selectors.Add(ParseSelector());
            _text.SkipBlanks();
        }
        while (_text.Take(","));

        _text.Expect("]");
        return selectors;
    }

    private QuerySelector ParseSelector()
    {
        if (_text.Take("*"))
        {
            return new WildcardSelector();
        }

        if (_text.Take("?"))
        {
            return new FilterSelector(new FilterParser(_text, this).Parse());
        }

        char next = _text.Next;
        if (next is '\'' or '"')
        {
            return new NameSelector(QueryLiterals.ParseText(_text));
        }

        if (next is '-' or ':' or (>= '0' and <= '9'))
        {
            return ParsePosition();
        }

        if (next == '(')
        {
            throw _text.Refuse("expressions in parentheses are not supported; a filter begins with '?'");
        }

        throw IsNameCharacter(next) ? _text.Refuse("a name in brackets must be quoted") : _text.Unexpected("a quoted name, an index, '*' or a filter");
    }

    private QuerySelector ParsePosition()
    {
        long? start = _text.Next == ':' ? null : QueryLiterals.ParseInteger(_text);
        if (!_text.SkipBlanks().Take(":"))
        {
            return new IndexSelector(start!.Value);
        }

        long? end = ParseBound();
        long? step = _text.SkipBlanks().Take(":") ? ParseBound() : null;
        return new SliceSelector(start, end, step ?? 1);
    }

    private long? ParseBound() =>
        _text.SkipBlanks().Next is '-' or (>= '0' and <= '9') ? QueryLiterals.ParseInteger(_text) : null;

    private QueryException Surplus() => _text.Next switch
    {
        '^' => _text.Refuse("'^' for the parent is not supported; select the parent with a filter"),
        '~' => _text.Refuse("'~' for the key is not supported"),
        _ => _text.Unexpected("'.', '[' or nothing"),
    };

    /// <summary>The message about a function.</summary>
    public QueryException Function(string name) => _text.Refuse($"the function '{name}' is not supported");

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '$' or >= '\u0080';
}
