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

    [Fact]
    public void Pages_have_their_items_their_response_and_what_leads_to_the_next_one() => Assert.Equal(
        ["1,2 a&b 200 True", " c 200 False", "3 null 200 False", "/v1/by-cursor?limit=2", "/v1/by-cursor?limit=2&cursor=a%26b", "/v1/by-cursor?limit=2&cursor=c", "3"],
        Feature.Run("paging", """"
            var pages = new Pages(("""{"items":[{"id":1},{"id":2}],"next_cursor":"a&b"}""", "</first>; rel=first"), ("""{"next_cursor":"c"}""", null), ("""{"items":[{"id":3}],"next_cursor":""}""", null));
            foreach (ApiPage<Item, CursorPage> page in pages.Client().Pages.ListByCursorAsPagesAsync(limit: 2).ToBlockingEnumerable())
            {
                yield return string.Join(",", page.Items.Select(item => item.Id)) + " " + (page.ContinuationToken ?? "null") + " " + page.Response.StatusCode + " " + page.Response.Headers.Contains("Link");
            }

            foreach (string sent in pages.Sent)
            {
                yield return sent;
            }

            yield return pages.Disposed;
            """"));

    [Theory]
    [InlineData("ListByCursor", """{"items":[{"id":1}],"next_cursor":"a"}""", null, "a", "/v1/by-cursor?cursor=a")]
    [InlineData("ListByLink", """{"data":[{"id":1}],"links":{"next":"/v1/by-link?token=z"}}""", null, "/v1/by-link?token=z", "/v1/by-link?token=z")]
    [InlineData("ListByLinkHeader", """[{"id":1}]""", "</v1/more?p=2>; rel=next", "/v1/more?p=2", "/v1/more?p=2")]
    [InlineData("ListByPage", """["a"]""", null, "2", "/v1/by-page?page=2")]
    [InlineData("ListByOffset", """{"items":[{"id":1},{"id":2},{"id":3}]}""", null, "3", "/v1/by-offset?offset=3")]
    [InlineData("ListDeclared", """{"data":[{"id":1}],"meta":{"last_id":7}}""", null, "7", "/v1/declared?after=7")]
    [InlineData("ListLinked", """{"items":[{"id":1}],"next_cursor":"x"}""", null, "x", "/v1/linked?from=x")]
    public void A_list_is_resumed_where_it_stopped(string operation, string first, string? link, string token, string sent) => Assert.Equal(
        [token, sent, "null"],
        Feature.Run("paging", $$$""""
            #pragma warning disable CS0612
            var before = new Pages(("""{{{first}}}""", {{{(link is null ? "null" : "\"" + link + "\"")}}}));
            string? token = before.Client().Pages.{{{operation}}}AsPagesAsync().ToBlockingEnumerable().First().ContinuationToken;
            yield return token;
            var after = new Pages(("""{{{(first[0] == '[' ? "[]" : "{}")}}}""", null));
            string? end = after.Client().Pages.{{{operation}}}AsPagesAsync(continuationToken: token).ToBlockingEnumerable().Single().ContinuationToken;
            yield return after.Sent.Single();
            yield return end ?? "null";
            """"));

    [Fact]
    public void A_token_of_another_list_is_refused_before_anything_is_sent() => Assert.Equal(
        ["ArgumentException", "ArgumentException", "InvalidOperationException", "0"],
        Feature.Run("paging", """"
            var pages = new Pages();
            yield return Failure(() => pages.Client().Pages.ListByPageAsPagesAsync(continuationToken: "/v1/by-link?token=z"));
            yield return Failure(() => pages.Client().Pages.ListDeclaredAsPagesAsync(continuationToken: "a"));
            yield return Failure(() => pages.Client().Pages.ListByLinkAsPagesAsync(continuationToken: "https://other.example/").ToBlockingEnumerable().Count());
            yield return pages.Sent.Count;
            """"));

    [Fact]
    public void Counted_pages_end_with_one_that_is_empty() => Assert.Equal(
        ["a,b 2", "c 3", " null", "InvalidOperationException"],
        Feature.Run("paging", """"
            var pages = new Pages(("""["a","b"]""", null), ("""["c"]""", null), ("[]", null), ("""["a"]""", null), ("""["a"]""", null));
            foreach (ApiPage<string, List<string>> page in pages.Client().Pages.ListByPageAsPagesAsync().ToBlockingEnumerable())
            {
                yield return string.Join(",", page.Items) + " " + (page.ContinuationToken ?? "null");
            }

            yield return Failure(() => pages.Client().Pages.ListByPageAsPagesAsync().ToBlockingEnumerable().Count());
            """"));

    [Fact]
    public void A_cursor_that_comes_again_ends_the_pages() => Assert.Equal(
        ["InvalidOperationException", "2"],
        Feature.Run("paging", """"
            var pages = new Pages(("""{"next_cursor":"b"}""", null), ("""{"next_cursor":"a"}""", null));
            yield return Failure(() => pages.Client().Pages.ListByCursorAsPagesAsync(continuationToken: "a").ToBlockingEnumerable().Count());
            yield return pages.Sent.Count;
            """"));

    [Fact]
    public void Cursors_and_arguments_may_be_called_like_the_token() => Assert.Equal(
        ["/v1/named?continuationToken=a", "/v1/named?continuationToken=b", "/v1/also-named?continuationToken=7&cursor=c"],
        Feature.Run("paging", """"
            var pages = new Pages(("""{"continuationToken":"b"}""", null), ("{}", null), ("{}", null));
            yield return pages.Client().Pages.ListNamedAsPagesAsync(continuationToken: "a").ToBlockingEnumerable().Count() == 2 ? pages.Sent[0] : "";
            yield return pages.Sent[1];
            foreach (var page in pages.Client().Pages.ListAlsoNamedAsPagesAsync(continuationToken: 7, continuationToken_: "c").ToBlockingEnumerable())
            {
                yield return pages.Sent[2];
            }
            """"));

    [Fact]
    public void Operations_and_media_types_leave_the_names_to_pages() => Assert.Equal(
        ["ListAsPagesAsync", "ListAsPagesOperationAsync", "ListAsPagesTypeAsync", "ListAsync", "ListAutoPagingAsync"],
        Feature.Run(
            GeneratorInput.Of(SpecText.Client("names.yaml", """
                openapi: 3.1.0
                info: { title: Names, version: "1" }
                paths:
                  /list:
                    get:
                      tags: [Names]
                      operationId: list
                      parameters: [{ name: cursor, in: query, schema: { type: string } }]
                      responses:
                        "200":
                          description: A page.
                          content:
                            application/json: { schema: { type: object, properties: { items: { type: array, items: { type: string } }, next_cursor: { type: string } } } }
                            application/pages+json: { schema: { type: object, properties: { pages: { type: integer } } } }
                  /pages:
                    get: { tags: [Names], operationId: list as pages, responses: { "204": { description: Nothing. } } }
                """)),
            """
            return typeof(INamesApi).GetMethods().Select(method => method.Name).Where(name => !name.Contains("WithResponse")).Order(StringComparer.Ordinal);
            """));

    [Theory]
    [InlineData("infer", "ListAlsoNamed ListAzure ListByCursor ListByLink ListByLinkHeader ListByOffset ListByPage ListDeclared ListLinked ListNamed")]
    [InlineData("declared", "ListAzure ListDeclared ListLinked")]
    [InlineData("none", "")]
    public void The_option_says_which_operations_are_meant(string option, string expected)
    {
        string api = GeneratorRunner.Run(GeneratorInput.Of(Feature.Document("paging").With("OpenApiPaging", option))).WithoutDiagnostics().File("PagesApi.g.cs");

        IEnumerable<string> methods = System.Text.RegularExpressions.Regex.Matches(api, @"^    public .* (\w+)AutoPagingAsync\(", System.Text.RegularExpressions.RegexOptions.Multiline).Select(match => match.Groups[1].Value);
        Assert.Equal(expected, string.Join(' ', methods.Order(System.StringComparer.Ordinal)));
    }
}
