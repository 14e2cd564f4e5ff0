using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Overlays.Queries;

/// <summary>Reads the test of a filter: <c>@.x == 'y' &amp;&amp; !@.z</c>. The parentheses of older dialects around it are simply parentheses.</summary>
internal sealed class FilterParser
{
    private readonly QueryText _text;
    private readonly JsonPathParser _queries;

    public FilterParser(QueryText text, JsonPathParser queries)
    {
        _text = text;
        _queries = queries;
    }

    public FilterTest Parse()
    {
        _text.Enter();
        FilterTest test = ParseAlternatives();
        _text.Leave();
        return test;
    }

    private FilterTest ParseAlternatives()
    {
        var tests = new List<FilterTest>();
        do
        {
            tests.Add(ParseConjunction());
        }
        while (_text.SkipBlanks().Take("||"));

        return tests.Count == 1 ? tests[0] : new AnyTest(tests);
    }

    private FilterTest ParseConjunction()
    {
        var tests = new List<FilterTest>();
        do
        {
            tests.Add(ParseTest());
        }
        while (_text.SkipBlanks().Take("&&"));

        return tests.Count == 1 ? tests[0] : new AllTest(tests);
    }

    private FilterTest ParseTest()
    {
        if (_text.SkipBlanks().StartsWith("!"))
        {
            _text.Take("!");
            FilterTest test = _text.SkipBlanks().Next switch
            {
                '(' => ParseGroup(),
                '@' or '$' => new ExistenceTest(_queries.ParseQuery()),
                _ => throw _text.Unexpected("'(', '@' or '$'"),
            };
            return new NotTest(test);
        }

        if (_text.Next == '(')
        {
            return ParseGroup();
        }

        if (_text.Next is not ('@' or '$'))
        {
            return ParseComparison(ParseLiteral()) ?? throw _text.Unexpected("a comparison");
        }

        JsonPathQuery query = _queries.ParseQuery();
        return (FilterTest?)ParseComparison(new QueryOperand(query), query) ?? new ExistenceTest(query);
    }

    private FilterTest ParseGroup()
    {
        _text.Expect("(");
        FilterTest test = Parse();
        _text.SkipBlanks().Expect(")");
        return test;
    }

    /// <summary>The comparison that goes on from its left side; null when none follows.</summary>
    private ComparisonTest? ParseComparison(FilterOperand left, JsonPathQuery? leftQuery = null)
    {
        if (ParseOperator() is not { } kind)
        {
            return null;
        }

        CheckSingular(leftQuery);
        if (_text.SkipBlanks().Next is not ('@' or '$'))
        {
            return new ComparisonTest(left, kind, ParseLiteral());
        }

        JsonPathQuery right = _queries.ParseQuery();
        CheckSingular(right);
        return new ComparisonTest(left, kind, new QueryOperand(right));
    }

    private ComparisonKind? ParseOperator()
    {
        _text.SkipBlanks();
        if (_text.StartsWith("===") || _text.StartsWith("!=="))
        {
            throw _text.Refuse("comparisons are '==', '!=', '<', '<=', '>' and '>='");
        }

        if (_text.StartsWith("=~"))
        {
            throw _text.Refuse("regular expressions are not supported");
        }

        return _text.Take("==") ? ComparisonKind.Equal
            : _text.Take("!=") ? ComparisonKind.NotEqual
            : _text.Take("<=") ? ComparisonKind.LessOrEqual
            : _text.Take(">=") ? ComparisonKind.GreaterOrEqual
            : _text.Take("<") ? ComparisonKind.Less
            : _text.Take(">") ? ComparisonKind.Greater
            : _text.StartsWith("=") ? throw _text.Refuse("'=' is no comparison; equality is '=='")
            : null;
    }

    private LiteralOperand ParseLiteral()
    {
        char next = _text.Next;
        if (next is '\'' or '"')
        {
            return new LiteralOperand(JsonValue.Create(QueryLiterals.ParseText(_text)));
        }

        if (next is '-' or (>= '0' and <= '9'))
        {
            return new LiteralOperand(QueryLiterals.ParseNumber(_text));
        }

        string word = _text.TakeWhile(c => char.IsLetterOrDigit(c) || c == '_');
        if (_text.Next == '(' && word.Length > 0)
        {
            throw _queries.Function(word);
        }

        return word switch
        {
            "true" => new LiteralOperand(JsonValue.Create(true)),
            "false" => new LiteralOperand(JsonValue.Create(false)),
            "null" => new LiteralOperand(null),
            "" => throw _text.Unexpected("'@', '$', a text, a number, true, false or null"),
            _ => throw _text.Refuse($"'{word}' is no value; a text needs quotes"),
        };
    }

    private void CheckSingular(JsonPathQuery? query)
    {
        if (query is { IsSingular: false })
        {
            throw _text.Refuse("a query that may select several nodes cannot be compared");
        }
    }
}
