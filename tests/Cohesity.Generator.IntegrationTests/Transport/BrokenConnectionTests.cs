using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Cohesity.Generator.IntegrationTests.Transport;

/// <summary>Connections that end too early.</summary>
public sealed class BrokenConnectionTests
{
    [Theory]
    [InlineData(1000L)]
    [InlineData(null)]
    public async Task Cut_in_the_middle_of_a_success_is_a_failure_of_the_network_that_names_the_status(long? length)
    {
        await using TransportServer server = await TransportServer.StartAsync(context => CutAsync(context, 200, length));
        using TransportClient client = server.CreateClient();

        HttpRequestException exception = await Assert.ThrowsAsync<HttpRequestException>(
            () => client.Item.GetItemAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.IsAssignableFrom<IOException>(exception.InnerException);
    }

    [Theory]
    [InlineData(1000L)]
    [InlineData(null)]
    public async Task Cut_in_the_middle_of_a_failure_keeps_the_status_and_what_has_arrived(long? length)
    {
        await using TransportServer server = await TransportServer.StartAsync(context => CutAsync(context, 503, length));
        using TransportClient client = server.CreateClient();

        ApiException exception = await Assert.ThrowsAnyAsync<ApiException>(() => client.Item.GetItemAsync(TestContext.Current.CancellationToken));

        Assert.Equal(503, exception.StatusCode);
        Assert.Equal("{\"name\":\"half", exception.RawBody);
    }

    [Theory]
    [InlineData(1000L)]
    [InlineData(null)]
    public async Task Cut_in_the_middle_of_a_stream_fails_its_reader(long? length)
    {
        await using TransportServer server = await TransportServer.StartAsync(context => CutAsync(context, 200, length));
        using TransportClient client = server.CreateClient();

        await using Stream stream = await client.Blob.GetBlobAsync(TestContext.Current.CancellationToken);

        await Assert.ThrowsAnyAsync<IOException>(() => stream.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Cut_before_the_headers_is_what_HttpClient_makes_of_it()
    {
        await using TransportServer server = await TransportServer.StartAsync(static context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        using TransportClient client = server.CreateClient();

        HttpRequestException exception = await Assert.ThrowsAsync<HttpRequestException>(
            () => client.Item.GetItemAsync(TestContext.Current.CancellationToken));

        Assert.Null(exception.StatusCode);
    }

    [Fact]
    public async Task Nobody_there_is_what_HttpClient_makes_of_it()
    {
        Uri address;
        await using (TransportServer server = await TransportServer.StartAsync(static _ => Task.CompletedTask))
        {
            address = server.Address;
        }

        using var client = new TransportClient(address);

        HttpRequestException exception = await Assert.ThrowsAsync<HttpRequestException>(
            () => client.Item.GetItemAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpRequestError.ConnectionError, exception.HttpRequestError);
    }

    private static async Task CutAsync(HttpContext context, int status, long? length)
    {
        await context.BeginAsync(status, "application/json", "{\"name\":\"half", length);
        await context.BreakOffAsync();
    }
}
