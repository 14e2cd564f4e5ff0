using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Cohesity.Generator.IntegrationTests.Transport;

/// <summary>Statuses, encodings and media types as servers really send them.</summary>
public sealed class ResponseFormTests
{
    private const string Json = """{"name":"Äpfel – 100 %","count":3}""";

    [Theory]
    [InlineData(204)]
    [InlineData(205)]
    public async Task Success_without_content_gives_null(int status)
    {
        await using TransportServer server = await TransportServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        using TransportClient client = server.CreateClient();

        Assert.Null(await client.Item.GetItemAsync(TestContext.Current.CancellationToken));
        Assert.Equal(status, (await client.Item.RemoveItemWithResponseAsync(TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal("", await client.Note.GetNoteAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Not_modified_is_an_exception_with_its_headers()
    {
        await using TransportServer server = await TransportServer.StartAsync(static context =>
        {
            context.Response.StatusCode = 304;
            context.Response.Headers.ETag = "\"7\"";
            return Task.CompletedTask;
        });
        using TransportClient client = server.CreateClient();

        ApiException exception = await Assert.ThrowsAnyAsync<ApiException>(() => client.Item.GetItemAsync(TestContext.Current.CancellationToken));

        Assert.Equal((304, "\"7\"", ""), (exception.StatusCode, exception.Headers["ETag"], exception.RawBody));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(404)]
    public async Task HEAD_has_the_headers_of_a_body_and_no_body(int status)
    {
        await using TransportServer server = await TransportServer.StartAsync(context =>
        {
            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = 12345;
            return Task.CompletedTask;
        });
        using TransportClient client = server.CreateClient();

        ApiHeaders headers;
        if (status == 200)
        {
            headers = (await client.Item.PeekItemWithResponseAsync(TestContext.Current.CancellationToken)).Headers;
        }
        else
        {
            ApiException exception = await Assert.ThrowsAnyAsync<ApiException>(() => client.Item.PeekItemAsync(TestContext.Current.CancellationToken));
            Assert.Equal((404, ""), (exception.StatusCode, exception.RawBody));
            headers = exception.Headers;
        }

        Assert.Equal("12345", headers["Content-Length"]);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Compressed_bodies_are_read_by_the_connection_that_the_client_makes(string encoding)
    {
        string? accepted = null;
        await using TransportServer server = await TransportServer.StartAsync(context =>
        {
            accepted = context.Request.Headers.AcceptEncoding;
            context.Response.Headers.ContentEncoding = encoding;
            return context.SendAsync(200, "application/json", Compress(encoding, Json));
        });
        using TransportClient client = server.CreateClient();

        Assert.Equal("Äpfel – 100 %", (await client.Item.GetItemAsync(TestContext.Current.CancellationToken)).Name);
        Assert.Contains(encoding, accepted, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_nobody_decompresses_does_not_fit_and_keeps_the_status()
    {
        await using TransportServer server = await TransportServer.StartAsync(static context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            return context.SendAsync(200, "application/json", Compress("gzip", Json));
        });
        using var http = new HttpClient();

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => server.CreateClient(http).Item.GetItemAsync(TestContext.Current.CancellationToken));

        Assert.Equal((200, "gzip"), (exception.StatusCode, exception.Headers["Content-Encoding"]));
    }

    [Theory]
    [InlineData("application/json", "utf-8")]
    [InlineData("application/json; charset=utf-16", "utf-16")]
    [InlineData("application/json; charset=\"UTF-16BE\"", "utf-16BE")]
    [InlineData("text/html; charset=utf-32", "utf-32")]
    [InlineData("text/plain", "utf-8")]
    [InlineData("application/vnd.item+json; version=1", "utf-8")]
    [InlineData("nonsense", "utf-8")]
    [InlineData(null, "utf-8")]
    public async Task JSON_is_read_whatever_it_calls_itself(string? contentType, string charset)
    {
        await using TransportServer server = await TransportServer.StartAsync(context => context.SendAsync(200, contentType, Encoding.GetEncoding(charset).GetBytes(Json)));
        using TransportClient client = server.CreateClient();

        Item item = await client.Item.GetItemAsync(TestContext.Current.CancellationToken);

        Assert.Equal(("Äpfel – 100 %", 3), (item.Name, item.Count));
    }

    [Theory]
    [InlineData("text/plain; charset=iso-8859-1", "iso-8859-1")]
    [InlineData("text/plain; charset=utf-16", "utf-16")]
    [InlineData("text/plain", "utf-8")]
    public async Task Text_is_decoded_by_its_charset(string contentType, string charset)
    {
        await using TransportServer server = await TransportServer.StartAsync(context => context.SendAsync(200, contentType, Encoding.GetEncoding(charset).GetBytes("Äpfel")));
        using TransportClient client = server.CreateClient();

        Assert.Equal("Äpfel", await client.Note.GetNoteAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_byte_order_mark_does_no_harm()
    {
        await using TransportServer server = await TransportServer.StartAsync(static context => context.SendAsync(200, "application/json", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Json)]));
        using TransportClient client = server.CreateClient();

        Assert.Equal(3, (await client.Item.GetItemAsync(TestContext.Current.CancellationToken)).Count);
    }

    [Fact]
    public async Task A_chunked_body_is_read_to_its_end()
    {
        await using TransportServer server = await TransportServer.StartAsync(static async context =>
        {
            context.Response.ContentType = "application/json";
            foreach (byte part in Encoding.UTF8.GetBytes(Json))
            {
                await context.Response.Body.WriteAsync(new[] { part }, context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        });
        using TransportClient client = server.CreateClient();

        Assert.Equal("Äpfel – 100 %", (await client.Item.GetItemAsync(TestContext.Current.CancellationToken)).Name);
    }

    [Fact]
    public async Task JSON_goes_out_with_its_length()
    {
        var seen = new List<string?>();
        await using TransportServer server = await TransportServer.StartAsync(async context =>
        {
            seen.Add(context.Request.ContentType);
            seen.Add(context.Request.ContentLength?.ToString(System.Globalization.CultureInfo.InvariantCulture));
            seen.Add(await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted));
            await context.SendAsync(201, "application/json", Json);
        });
        using TransportClient client = server.CreateClient();

        await client.Item.AddItemAsync(new Item { Name = "a", Count = 1 }, TestContext.Current.CancellationToken);

        Assert.Equal(["application/json", "22", """{"name":"a","count":1}"""], seen);
    }

    private static byte[] Compress(string encoding, string text)
    {
        using var compressed = new MemoryStream();
        using (Stream stream = encoding switch
        {
            "gzip" => new GZipStream(compressed, CompressionMode.Compress),
            "br" => new BrotliStream(compressed, CompressionMode.Compress),
            _ => new ZLibStream(compressed, CompressionMode.Compress),
        })
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return compressed.ToArray();
    }
}
