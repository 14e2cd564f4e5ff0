using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Paging;

/// <summary>How the items of all pages are asked for.</summary>
public sealed class PagingTests
{
    [Fact]
    public void A_cursor_is_handed_on_and_an_empty_page_ends_nothing() => Assert.Equal(
        ["1 2 3", "/v1/by-cursor?limit=2", "/v1/by-cursor?limit=2&cursor=a%26b", "/v1/by-cursor?limit=2&cursor=c", "3"],
        Feature.Run("paging", """"
            var pages = new Pages(("""{"items":[{"id":1},{"id":2}],"next_cursor":"a&b"}""", null), ("""{"items":[],"next_cursor":"c"}""", null), ("""{"items":[{"id":3}],"next_cursor":""}""", null));
            yield return string.Join(" ", pages.Client().Pages.ListByCursorAutoPagingAsync(limit: 2).ToBlockingEnumerable().Select(item => item.Id));
            foreach (string sent in pages.Sent)
            {
                yield return sent;
            }

            yield return pages.Disposed;
            """"));

    [Fact]
    public void No_page_is_asked_for_ahead_of_time() => Assert.Equal(
        ["0", "1", "1", "2"],
        Feature.Run("paging", """"
            var pages = new Pages(("""{"items":[{"id":1},{"id":2}],"next_cursor":"a"}""", null), ("""{"items":[{"id":3}]}""", null));
            using IEnumerator<Item> items = pages.Client().Pages.ListByCursorAutoPagingAsync().ToBlockingEnumerable().GetEnumerator();
            yield return pages.Sent.Count;
            for (int i = 0; i < 3; i++)
            {
                items.MoveNext();
                yield return pages.Sent.Count;
            }
            """"));

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a", "b")]
    public void A_cursor_that_comes_again_ends_the_list(string first, string second) => Assert.Equal(
        ["InvalidOperationException", (first == second ? 2 : 3).ToString(System.Globalization.CultureInfo.InvariantCulture)],
        Feature.Run("paging", $$$""""
            var pages = new Pages(("""{"next_cursor":"{{{first}}}"}""", null), ("""{"next_cursor":"{{{second}}}"}""", null), ("""{"next_cursor":"{{{first}}}"}""", null));
            yield return Failure(() => pages.Client().Pages.ListByCursorAutoPagingAsync().ToBlockingEnumerable().Count());
            yield return pages.Sent.Count;
            """"));

    [Fact]
    public void Cancellation_ends_the_list_between_items_and_between_pages() => Assert.Equal(
        ["1", "OperationCanceledException", "1"],
        Feature.Run("paging", """"
            using var source = new CancellationTokenSource();
            var pages = new Pages(("""{"items":[{"id":1},{"id":2}],"next_cursor":"a"}""", null), ("{}", null));
            using IEnumerator<Item> items = pages.Client().Pages.ListByCursorAutoPagingAsync(cancellationToken: source.Token).ToBlockingEnumerable().GetEnumerator();
            items.MoveNext();
            yield return items.Current.Id;
            source.Cancel();
            yield return Failure(() => items.MoveNext());
            yield return pages.Sent.Count;
            """"));

    [Fact]
    public void A_link_is_followed_with_the_headers_of_the_first_call() => Assert.Equal(
        ["1 2 3", "/v1/by-link?pageSize=1me", "/v1/by-link?token=x%20yme", "/elsewhere?token=zme"],
        Feature.Run("paging", """"
            var pages = new Pages(
                ("""{"data":[{"id":1}],"links":{"next":"https://SERVER.example:443/v1/by-link?token=x%20y#there"}}""", null),
                ("""{"data":[{"id":2}],"links":{"next":"/elsewhere?token=z"}}""", null),
                ("""{"data":[{"id":3}],"links":{"next":null}}""", null));
            yield return string.Join(" ", pages.Client().Pages.ListByLinkAutoPagingAsync(pageSize: 1, xTenant: "me").ToBlockingEnumerable().Select(item => item.Id));
            foreach (string sent in pages.Sent)
            {
                yield return sent;
            }
            """"));

    [Theory]
    [InlineData("https://other.example/v1/by-link")]
    [InlineData("//other.example/v1/by-link")]
    [InlineData("https://server.example:8443/v1/by-link")]
    [InlineData("http://server.example/v1/by-link")]
    [InlineData("https://server.example@other.example/")]
    [InlineData("file:///etc/passwd")]
    public void A_link_to_another_server_is_not_followed(string link) => Assert.Equal(
        ["1", "InvalidOperationException", "1"],
        Feature.Run("paging", $$$""""
            var pages = new Pages(("""{"data":[{"id":1}],"links":{"next":"{{{link}}}"}}""", null));
            using IEnumerator<Item> items = pages.Client().Pages.ListByLinkAutoPagingAsync().ToBlockingEnumerable().GetEnumerator();
            items.MoveNext();
            yield return items.Current.Id;
            yield return Failure(() => items.MoveNext());
            yield return pages.Sent.Count;
            """"));

    [Theory]
    [InlineData("</v1/by-link-header?page=2>; rel=\\\"next\\\", </v1/by-link-header?page=9>; rel=\\\"last\\\"")]
    [InlineData("</last,;x>; rel=last; title=\\\"a, <b>; rel=next\\\", </v1/by-link-header?page=2>;rel = Next")]
    [InlineData("</other>; rel=next; anchor=\\\"#x\\\", </v1/by-link-header?page=2>; title*=UTF-8''x; rel=\\\"prefetch next\\\"; rel=last")]
    [InlineData("<>, =;, </v1/by-link-header?page=2>; ; =x; rel=next")]
    public void The_header_Link_is_followed(string header) => Assert.Equal(
        ["1 2", "/v1/by-link-header?per_page=1", "/v1/by-link-header?page=2"],
        Feature.Run("paging", $$$""""
            var pages = new Pages(("""[{"id":1}]""", "{{{header}}}"), ("""[{"id":2}]""", "</v1/x>; rel=last, <open"));
            yield return string.Join(" ", pages.Client().Pages.ListByLinkHeaderAutoPagingAsync(perPage: 1).ToBlockingEnumerable().Select(item => item.Id));
            foreach (string sent in pages.Sent)
            {
                yield return sent;
            }
            """"));

    [Fact]
    public void Pages_are_counted_until_one_is_empty() => Assert.Equal(
        ["a b c", "/v1/by-page?size=2", "/v1/by-page?size=2&page=2", "/v1/by-page?size=2&page=3", "d", "/v1/by-page?page=7", "/v1/by-page?page=8"],
        Feature.Run("paging", """"
            var pages = new Pages(("""["a","b"]""", null), ("""["c"]""", null), ("[]", null), ("""["d"]""", null), ("[]", null));
            yield return string.Join(" ", pages.Client().Pages.ListByPageAutoPagingAsync(size: 2).ToBlockingEnumerable());
            foreach (string sent in pages.Sent)
            {
                yield return sent;
            }

            pages.Sent.Clear();
            yield return string.Join(" ", pages.Client().Pages.ListByPageAutoPagingAsync(page: 7).ToBlockingEnumerable());
            foreach (string sent in pages.Sent)
            {
                yield return sent;
            }
            """"));

    [Fact]
    public void Offsets_grow_by_what_came() => Assert.Equal(
        ["1 2 3", "/v1/by-offset", "/v1/by-offset?offset=2", "/v1/by-offset?offset=3"],
        Feature.Run("paging", """"
            #pragma warning disable CS0612
            var pages = new Pages(("""{"items":[{"id":1},{"id":2}]}""", null), ("""{"items":[{"id":3}]}""", null), ("""{"items":null}""", null));
            yield return string.Join(" ", pages.Client().Pages.ListByOffsetAutoPagingAsync().ToBlockingEnumerable().Select(item => item.Id));
            foreach (string sent in pages.Sent)
            {
                yield return sent;
            }
            """"));

    [Fact]
    public void A_page_that_comes_again_ends_the_list() => Assert.Equal(
        ["a b", "InvalidOperationException The operation 'listByPage' gave the page before it again, so its pages would never end: the server may not know the parameter that counts them.", "2", "1 1 1", "3"],
        Feature.Run("paging", """"
            #pragma warning disable CS0612
            var pages = new Pages(("""["a","b"]""", null), ("""[ "a", "b" ]""", null));
            var seen = new List<string>();
            string failure = "none";
            try
            {
                foreach (string item in pages.Client().Pages.ListByPageAutoPagingAsync().ToBlockingEnumerable())
                {
                    seen.Add(item);
                }
            }
            catch (InvalidOperationException exception)
            {
                failure = $"InvalidOperationException {exception.Message}";
            }

            yield return string.Join(" ", seen);
            yield return failure;
            yield return pages.Sent.Count;

            // Items alone count, and only two pages in a row: what surrounds them may change with every answer.
            pages = new Pages(
                ("""{"items":[{"id":1}],"next_cursor":"x"}""", null), ("""{"items":[{"id":1},{"id":1}]}""", null),
                ("{}", null));
            yield return string.Join(" ", pages.Client().Pages.ListByOffsetAutoPagingAsync().ToBlockingEnumerable().Select(item => item.Id));
            yield return pages.Sent.Count;
            """"));

    [Fact]
    public void Declarations_are_followed() => Assert.Equal(
        ["1 2", "/v1/declared", "/v1/declared?after=1", "1 2", "/v1/azure", "/v1/azure?token=x", "1 2", "/v1/linked", "/v1/linked?from=x"],
        Feature.Run("paging", """"
            var pages = new Pages(("""{"data":[{"id":1}],"meta":{"last_id":1}}""", null), ("""{"data":[{"id":2}]}""", null));
            yield return string.Join(" ", pages.Client().Pages.ListDeclaredAutoPagingAsync().ToBlockingEnumerable().Select(item => item.Id));
            foreach (string sent in pages.Sent)
            {
                yield return sent;
            }

            pages = new Pages(("""{"items":[{"id":1}],"nextLink":"?token=x"}""", null), ("""{"items":[{"id":2}]}""", null));
            yield return string.Join(" ", pages.Client().Pages.ListAzureAutoPagingAsync().ToBlockingEnumerable().Select(item => item.Id));
            foreach (string sent in pages.Sent)
            {
                yield return sent;
            }

            pages = new Pages(("""{"items":[{"id":1}],"next_cursor":"x"}""", null), ("""{"items":[{"id":2}]}""", null));
            yield return string.Join(" ", pages.Client().Pages.ListLinkedAutoPagingAsync().ToBlockingEnumerable().Select(item => item.Id));
            foreach (string sent in pages.Sent)
            {
                yield return sent;
            }
            """"));

    [Theory]
    [InlineData("infer", "ListAzure ListByCursor ListByLink ListByLinkHeader ListByOffset ListByPage ListDeclared ListLinked")]
    [InlineData("declared", "ListAzure ListDeclared ListLinked")]
    [InlineData("none", "")]
    public void The_option_says_which_operations_are_meant(string option, string expected)
    {
        string api = GeneratorRunner.Run(GeneratorInput.Of(Feature.Document("paging").With("OpenApiPaging", option))).WithoutDiagnostics().File("PagesApi.g.cs");

        IEnumerable<string> methods = System.Text.RegularExpressions.Regex.Matches(api, @"^    public .* (\w+)AutoPagingAsync\(", System.Text.RegularExpressions.RegexOptions.Multiline).Select(match => match.Groups[1].Value);
        Assert.Equal(expected, string.Join(' ', methods.Order(System.StringComparer.Ordinal)));
    }
}
