using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Shop;
using Xunit;

namespace Cohesity.Generator.AspNetCoreTests;

/// <summary>CASES.md, row <c>optional-uploads</c>: files to and from a real server.</summary>
public sealed class FileTests(RunningShop shop) : IClassFixture<RunningShop>, IDisposable
{
    private readonly ShopClient _client = new(shop.Address);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task One_file_goes_up()
    {
        Received received = await _client.Files.UploadOneAsync(File("one.png", "12345", "image/png"), Cancellation);

        Assert.Equal(("file", "one.png", 5L, "image/png"), (received.Name, received.FileName, received.Length, received.ContentType));
    }

    [Fact]
    public async Task Several_files_go_up()
    {
        List<Received> received = await _client.Files.UploadManyAsync([File("a.txt", "1"), File("b.txt", "22")], Cancellation);

        Assert.Equal([("files", "a.txt", 1L), ("files", "b.txt", 2L)], received.Select(file => (file.Name!, file.FileName!, file.Length)));
    }

    [Fact]
    public async Task A_file_may_be_left_out()
    {
        Received without = await _client.Files.UploadOptionalAsync(note: "none", cancellationToken: Cancellation);
        Received with = await _client.Files.UploadOptionalAsync(File("a.txt", "1"), "one", Cancellation);

        Assert.Equal((null, 0L, "none"), (without.FileName, without.Length, without.Note));
        Assert.Equal(("a.txt", 1L, "one"), (with.FileName, with.Length, with.Note));
    }

    [Fact]
    public async Task Files_have_names_of_their_own_and_stand_beside_values()
    {
        Received front = await _client.Files.UploadNamedAsync(File("front.txt", "1"), pages: 12, back: File("back.txt", "2"), cancellationToken: Cancellation);
        Received alone = await _client.Files.UploadNamedAsync(File("front.txt", "1"), pages: 1, cancellationToken: Cancellation);

        Assert.Equal(("front", "back.txt 12"), (front.Name, front.Note));
        Assert.Equal(" 1", alone.Note);
    }

    [Fact]
    public async Task A_stream_goes_up() => Assert.Equal(4, await _client.Files.UploadRawAsync(new MemoryStream([97, 98, 99, 100]), Cancellation));

    [Fact]
    public async Task A_file_comes_down()
    {
        await using ApiResponseStream stream = await _client.Files.DownloadFileAsync("a b.bin", Cancellation);
        using var reader = new StreamReader(stream);

        Assert.Equal("The file a b.bin", await reader.ReadToEndAsync(Cancellation));
        Assert.Equal(("application/octet-stream", "a b.bin"), (stream.ContentType, stream.FileName));
    }

    [Fact]
    public async Task Nothing_may_come_back() => await _client.Files.TouchFilesAsync(Cancellation);

    private static ApiFile File(string name, string content, string? contentType = null) => new(new MemoryStream(Encoding.UTF8.GetBytes(content)), name, contentType);
}
