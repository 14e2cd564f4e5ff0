using System;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Cohesity.Generator.IntegrationTests.Transport;

/// <summary>Bodies that do not fit into memory, or should not. What client and server allocate together is measured, so nothing else may run meanwhile.</summary>
[Collection(nameof(BigBodyTests))]
[CollectionDefinition(nameof(BigBodyTests), DisableParallelization = true)]
public sealed class BigBodyTests
{
    private const long Length = 256L * 1024 * 1024;
    private const long MostAllocated = Length / 16;

    [Fact]
    public async Task Download_takes_constant_memory()
    {
        await using TransportServer server = await TransportServer.StartAsync(static context => context.SendZerosAsync(200, "application/octet-stream", Length));
        using TransportClient client = server.CreateClient();
        var counter = new CountingStream();

        long allocated = await AllocatedAsync(async () =>
        {
            await using Stream stream = await client.Blob.GetBlobAsync(TestContext.Current.CancellationToken);
            await stream.CopyToAsync(counter, TestContext.Current.CancellationToken);
        });

        Assert.Equal(Length, counter.Count);
        Assert.InRange(allocated, 0, MostAllocated);
    }

    [Fact]
    public async Task Upload_takes_constant_memory_and_is_chunked_where_the_length_is_not_known()
    {
        var counter = new CountingStream();
        string? encoding = null;
        await using TransportServer server = await TransportServer.StartAsync(async context =>
        {
            encoding = context.Request.Headers.TransferEncoding;
            await context.Request.Body.CopyToAsync(counter, context.RequestAborted);
            context.Response.StatusCode = 204;
        });
        using TransportClient client = server.CreateClient();

        long allocated = await AllocatedAsync(async () =>
        {
            using var zeros = new ZeroStream(Length);
            await client.Blob.PutBlobAsync(zeros, TestContext.Current.CancellationToken);
        });

        Assert.Equal("chunked", encoding);
        Assert.Equal(Length, counter.Count);
        Assert.InRange(allocated, 0, MostAllocated);
    }

    [Fact]
    public async Task Upload_of_a_known_length_says_so()
    {
        long? length = null;
        await using TransportServer server = await TransportServer.StartAsync(async context =>
        {
            length = context.Request.ContentLength;
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            context.Response.StatusCode = 204;
        });
        using TransportClient client = server.CreateClient();

        using var body = new MemoryStream(new byte[12345]);
        await client.Blob.PutBlobAsync(body, TestContext.Current.CancellationToken);

        Assert.Equal(12345, length);
    }

    [Fact]
    public async Task Body_of_a_failure_is_read_up_to_its_bound()
    {
        await using TransportServer server = await TransportServer.StartAsync(static context => context.SendZerosAsync(500, "text/plain", Length));
        using TransportClient client = server.CreateClient();
        ApiException? exception = null;

        long allocated = await AllocatedAsync(async () =>
            exception = await Assert.ThrowsAnyAsync<ApiException>(() => client.Item.GetItemAsync(TestContext.Current.CancellationToken)));

        Assert.Equal(500, exception!.StatusCode);
        Assert.Equal(ApiException.MaximumBodyLength, exception.RawBody.Length);
        Assert.InRange(exception.Message.Length, 1, 4000);
        Assert.InRange(allocated, 0, MostAllocated);
    }

    [Fact]
    public async Task Body_of_a_success_is_read_up_to_the_connections_bound()
    {
        await using TransportServer server = await TransportServer.StartAsync(static context => context.SendZerosAsync(200, "application/json", Length));
        using var http = new HttpClient { MaxResponseContentBufferSize = 1024 * 1024 };

        long allocated = await AllocatedAsync(() => Assert.ThrowsAsync<HttpRequestException>(
            () => server.CreateClient(http).Item.GetItemAsync(TestContext.Current.CancellationToken)));

        Assert.InRange(allocated, 0, MostAllocated);
    }

    private static async Task<long> AllocatedAsync(Func<Task> action)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        await action();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
