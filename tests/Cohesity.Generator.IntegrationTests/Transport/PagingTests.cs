using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Cohesity.Generator.IntegrationTests.Transport;

/// <summary>Lists that come in pages, from a server that counts what it is asked for.</summary>
public sealed class PagingTests
{
    private const int Length = 7;

    [Fact]
    public async Task A_cursor_is_followed_to_the_end()
    {
        var asked = new List<string>();
        await using TransportServer server = await TransportServer.StartAsync(context =>
        {
            asked.Add(context.Request.QueryString.Value!);
            int start = context.Request.Query["cursor"] is [{ Length: > 0 } cursor] ? int.Parse(cursor[2..], CultureInfo.InvariantCulture) : 0;
            string next = start + 3 < Length ? $"\"a&{start + 3}\"" : "null";
            return context.SendAsync(200, "application/json", $$"""{"items":{{Items(start, 3)}},"nextCursor":{{next}}}""");
        });
        using TransportClient client = server.CreateClient();

        Assert.Equal([0, 1, 2, 3, 4, 5, 6], await CountsAsync(client.ByCursor.ListByCursorAutoPagingAsync(limit: 3, cancellationToken: TestContext.Current.CancellationToken)));
        Assert.Equal(["?limit=3", "?limit=3&cursor=a%263", "?limit=3&cursor=a%266"], asked);
    }

    [Fact]
    public async Task A_Link_header_is_followed_to_the_end()
    {
        var asked = new List<string>();
        await using TransportServer server = await TransportServer.StartAsync(context =>
        {
            asked.Add(context.Request.Path + context.Request.QueryString.Value!);
            int start = context.Request.Query["from"] is [{ Length: > 0 } from] ? int.Parse(from, CultureInfo.InvariantCulture) : 0;
            if (start + 3 < Length)
            {
                context.Response.Headers.Append("Link", "</by-link>; rel=first");
                context.Response.Headers.Append("Link", $"<http://{context.Request.Host}/by-link/more?from={start + 3}>; rel=\"next\"; title=\"a, b\"");
            }

            return context.SendAsync(200, "application/json", Items(start, 3));
        });
        using TransportClient client = server.CreateClient();

        Assert.Equal([0, 1, 2, 3, 4, 5, 6], await CountsAsync(client.ByLink.ListByLinkAutoPagingAsync(perPage: 3, cancellationToken: TestContext.Current.CancellationToken)));
        Assert.Equal(["/by-link?per_page=3", "/by-link/more?from=3", "/by-link/more?from=6"], asked);
    }

    [Fact]
    public async Task A_page_that_breaks_off_fails_after_the_items_of_the_pages_before()
    {
        await using TransportServer server = await TransportServer.StartAsync(async context =>
        {
            if (context.Request.Query["offset"].Count == 0)
            {
                await context.SendAsync(200, "application/json", Items(0, 3));
                return;
            }

            await context.BeginAsync(200, "application/json", "[{\"count\":3},");
            await context.BreakOffAsync();
        });
        using TransportClient client = server.CreateClient();
        var seen = new List<int?>();

        await Assert.ThrowsAsync<HttpRequestException>(() => CountsAsync(client.ByOffset.ListByOffsetAutoPagingAsync(cancellationToken: TestContext.Current.CancellationToken), seen));

        Assert.Equal([0, 1, 2], seen);
    }

    [Fact]
    public async Task A_server_that_does_not_know_the_parameter_does_not_make_a_list_without_end()
    {
        int requests = 0;
        await using TransportServer server = await TransportServer.StartAsync(context =>
        {
            requests++;
            return context.SendAsync(200, "application/json", Items(0, 3));
        });
        using TransportClient client = server.CreateClient();
        var seen = new List<int?>();

        await Assert.ThrowsAsync<InvalidOperationException>(() => CountsAsync(client.ByOffset.ListByOffsetAutoPagingAsync(cancellationToken: TestContext.Current.CancellationToken), seen));

        Assert.Equal([0, 1, 2], seen);
        Assert.Equal(2, requests);
    }

    private static string Items(int start, int count) =>
        "[" + string.Join(',', Enumerable.Range(start, Math.Min(count, Length - start)).Select(number => string.Create(CultureInfo.InvariantCulture, $$"""{"count":{{number}}}"""))) + "]";

    private static async Task<List<int?>> CountsAsync(IAsyncEnumerable<Item> items, List<int?>? seen = null)
    {
        seen ??= [];
        await foreach (Item item in items)
        {
            seen.Add(item.Count);
        }

        return seen;
    }
}
