using System;
using Cohesity.Generator.Reading.Overlays.Queries;
using Xunit;

namespace Cohesity.Generator.Tests.Reading.Overlays;

/// <summary>What is said about texts that are no queries, or use what is not supported.</summary>
public sealed class JsonPathSyntaxTests
{
    [Theory]
    [InlineData("", "'$' is expected at the end (character 1 of the query)")]
    [InlineData("paths", "'$' is expected instead of 'p' (character 1 of the query)")]
    [InlineData("@.x", "'$' is expected instead of '@' (character 1 of the query)")]
    [InlineData("$.", "a name is expected at the end (character 3 of the query)")]
    [InlineData("$..", "a name is expected at the end (character 4 of the query)")]
    [InlineData("$...x", "a name is expected instead of '.' (character 4 of the query)")]
    [InlineData("$paths", "'.', '[' or nothing is expected instead of 'p' (character 2 of the query)")]
    [InlineData("$.paths./pets", "a name with '/' must be written in brackets and quotes: ['/path'] (character 9 of the query)")]
    [InlineData("$['a'", "']' is expected at the end (character 6 of the query)")]
    [InlineData("$['a", "\"'\" is expected at the end (character 5 of the query)")]
    [InlineData("$[a]", "a name in brackets must be quoted (character 3 of the query)")]
    [InlineData("$[]", "a quoted name, an index, '*' or a filter is expected instead of ']' (character 3 of the query)")]
    [InlineData("$[1,]", "a quoted name, an index, '*' or a filter is expected instead of ']' (character 5 of the query)")]
    [InlineData("$[01]", "'01' is no index (character 5 of the query)")]
    [InlineData("$[-0]", "'-0' is no index (character 5 of the query)")]
    [InlineData("$[9007199254740992]", "'9007199254740992' is no index (character 19 of the query)")]
    [InlineData("$[(@.length-1)]", "expressions in parentheses are not supported; a filter begins with '?' (character 3 of the query)")]
    [InlineData("$.x^", "'^' for the parent is not supported; select the parent with a filter (character 4 of the query)")]
    [InlineData("$.x~", "'~' for the key is not supported (character 4 of the query)")]
    [InlineData("$.x.length()", "the function 'length' is not supported (character 11 of the query)")]
    [InlineData("$[?length(@.x) > 1]", "the function 'length' is not supported (character 10 of the query)")]
    [InlineData("$[?@.a && match(@.x, 'y')]", "the function 'match' is not supported (character 16 of the query)")]
    [InlineData("$[?!count(@.*)]", "'(', '@' or '$' is expected instead of 'c' (character 5 of the query)")]
    [InlineData("$[?@.x =~ /y/]", "regular expressions are not supported (character 8 of the query)")]
    [InlineData("$[?@.x === 'y']", "comparisons are '==', '!=', '<', '<=', '>' and '>=' (character 8 of the query)")]
    [InlineData("$[?@.x = 'y']", "'=' is no comparison; equality is '==' (character 8 of the query)")]
    [InlineData("$[?@.x == y]", "'y' is no value; a text needs quotes (character 12 of the query)")]
    [InlineData("$[?@.x == ]", "'@', '$', a text, a number, true, false or null is expected instead of ']' (character 11 of the query)")]
    [InlineData("$[?@.* == 1]", "a query that may select several nodes cannot be compared (character 10 of the query)")]
    [InlineData("$[?1 == @..x]", "a query that may select several nodes cannot be compared (character 13 of the query)")]
    [InlineData("$[?'x']", "a comparison is expected instead of ']' (character 7 of the query)")]
    [InlineData("$[?(@.x]", "')' is expected instead of ']' (character 8 of the query)")]
    [InlineData("$[?@.x == 01]", "'01' is no number (character 13 of the query)")]
    [InlineData("$[?@.x == 1.]", "a digit is expected instead of ']' (character 13 of the query)")]
    [InlineData("$['\\x']", "'\\x' is no escape (character 6 of the query)")]
    [InlineData("$['\\u00g0']", "'\\u00g0' is no escape (character 10 of the query)")]
    public void A_wrong_query_is_explained(string query, string expected) =>
        Assert.Equal(expected, Assert.Throws<QueryException>(() => JsonPathQuery.Parse(query)).Message);

    [Theory]
    [InlineData("(")]
    [InlineData("!(")]
    [InlineData("@[?")]
    public void Nesting_is_bounded(string opening) => Assert.StartsWith(
        "filters and parentheses are nested too deeply",
        Assert.Throws<QueryException>(() => JsonPathQuery.Parse("$[?" + string.Concat(System.Linq.Enumerable.Repeat(opening, 100_000)))).Message,
        StringComparison.Ordinal);
}
