using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Paging;

/// <summary>Pages that begin after the last item of the page before, as long as the answer says that there is more.</summary>
public sealed class LastItemTests
{
    [Fact]
    public void The_id_of_the_last_item_is_handed_on_while_there_is_more() => Assert.Equal(
        ["a b c", "/v1/charges?limit=2", "/v1/charges?limit=2&starting_after=b"],
        Run("""{"data":[{"id":"a"},{"id":"b"}],"has_more":true}""", """{"data":[{"id":"c"}],"has_more":false}""", "ListChargesAutoPagingAsync(limit: 2)", "item.Id"));

    [Theory]
    [InlineData("""{"data":[{"id":"a"}]}""")]
    [InlineData("""{"data":[{"id":"a"}],"has_more":null}""")]
    [InlineData("""{"data":[{"id":"a"}],"has_more":false}""")]
    public void What_does_not_say_that_there_is_more_is_the_last_page(string page) => Assert.Equal(
        ["a", "/v1/charges"], Run(page, "{}", "ListChargesAutoPagingAsync()", "item.Id"));

    [Fact]
    public void An_empty_page_has_no_item_to_begin_after() => Assert.Equal(
        ["", "/v1/charges"], Run("""{"data":[],"has_more":true}""", "{}", "ListChargesAutoPagingAsync()", "item.Id"));

    [Fact]
    public void A_member_for_the_last_id_comes_before_the_item() => Assert.Equal(
        ["x 1 y", "/v1/messages", "/v1/messages?after_id=m1"],
        Run("""{"data":["x",1],"has_more":true,"last_id":"m1"}""", """{"data":["y"],"has_more":false,"last_id":"m2"}""", "ListMessagesAutoPagingAsync()", "JsonSerializer.Serialize(item).Trim('\"')"));

    [Fact]
    public void Ids_may_be_numbers_and_the_flag_beside_the_items() => Assert.Equal(
        ["7 8", "/v1/rows", "/v1/rows?after=7"],
        Run("""{"rows":[{"id":7}],"page":{"hasMore":true}}""", """{"rows":[{"id":8}],"page":{"hasMore":false}}""", "ListRowsAutoPagingAsync()", "item.Id"));

    [Fact]
    public void A_page_that_is_text_is_a_cursor() => Assert.Equal(
        ["a b", "/v1/found", "/v1/found?page=p2"],
        Run("""{"data":["a"],"has_more":true,"next_page":"p2"}""", """{"data":["b"],"has_more":false,"next_page":"p3"}""", "SearchChargesAutoPagingAsync()", "item"));

    [Fact]
    public void It_can_be_declared() => Assert.Equal(
        ["a b", "/v1/declared", "/v1/declared?since=a", "a b", "/v1/declared-to-the-end", "/v1/declared-to-the-end?since=a", "/v1/declared-to-the-end?since=b"],
        Run("""{"items":[{"meta":{"key":"a"}}],"more":true}""", """{"items":[{"meta":{"key":"b"}}],"more":false}""", "ListDeclaredAutoPagingAsync()", "item.Meta!.Key")
            .Concat(Run("""[{"id":"a"}]""", """[{"id":"b"}]""", "ListToTheEndAutoPagingAsync()", "item.Id", "[]")));

    [Fact]
    public void A_list_is_resumed_after_an_item() => Assert.Equal(
        ["b", "/v1/rows?after=7", "ArgumentException", "ArgumentException"],
        Feature.Run("paging-last-item", """"
            var pages = new Pages(("""{"data":[{"id":"a"},{"id":"b"}],"has_more":true}""", null), ("{}", null));
            yield return pages.Client().Pages.ListChargesAsPagesAsync().ToBlockingEnumerable().First().ContinuationToken;
            pages.Client().Pages.ListRowsAsPagesAsync(continuationToken: "7").ToBlockingEnumerable().Single();
            yield return pages.Sent[1];
            yield return Failure(() => pages.Client().Pages.ListRowsAsPagesAsync(continuationToken: "9999999999"));
            yield return Failure(() => pages.Client().Pages.ListRowsAsPagesAsync(continuationToken: "a"));
            """"));

    [Fact]
    public void What_only_resembles_it_is_no_list()
    {
        string api = GeneratorRunner.Run(Feature.Input("paging-last-item")).WithoutDiagnostics().File("PagesApi.g.cs");

        IEnumerable<string> methods = System.Text.RegularExpressions.Regex.Matches(api, @"^    public .* (\w+)AutoPagingAsync\(", System.Text.RegularExpressions.RegexOptions.Multiline).Select(match => match.Groups[1].Value);
        Assert.Equal("ListCharges ListDeclared ListMessages ListRows ListToTheEnd SearchCharges", string.Join(' ', methods.Order(System.StringComparer.Ordinal)));
    }

    private static IReadOnlyList<string> Run(string first, string second, string call, string shown, string third = "{}") => Feature.Run("paging-last-item", $$$""""
        var pages = new Pages(("""{{{first}}}""", null), ("""{{{second}}}""", null), ("""{{{third}}}""", null));
        yield return string.Join(" ", pages.Client().Pages.{{{call}}}.ToBlockingEnumerable().Select(item => {{{shown}}}));
        foreach (string sent in pages.Sent)
        {
            yield return sent;
        }
        """");
}
