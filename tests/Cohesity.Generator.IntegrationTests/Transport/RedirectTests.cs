using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Cohesity.Generator.IntegrationTests.Transport;

/// <summary>A connection that the client makes follows no redirect; one of the caller's does as it was told to.</summary>
public sealed class RedirectTests
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task The_clients_own_connection_shows_where_it_was_sent(int status)
    {
        int calls = 0;
        await using TransportServer server = await TransportServer.StartAsync(context =>
        {
            calls++;
            return RedirectAsync(context, status, "/elsewhere");
        });
        using TransportClient client = server.CreateClient();

        ApiException exception = await Assert.ThrowsAnyAsync<ApiException>(() => client.Item.GetItemAsync(TestContext.Current.CancellationToken));

        Assert.Equal((status, "/elsewhere", 1), (exception.StatusCode, exception.Headers["Location"], calls));
    }

    [Fact]
    public async Task The_callers_connection_sends_a_JSON_body_again()
    {
        string? body = null;
        await using TransportServer server = await TransportServer.StartAsync(async context =>
        {
            if (context.Request.Path != "/elsewhere")
            {
                await RedirectAsync(context, 307, "/elsewhere");
                return;
            }

            body = context.Request.Method + " " + await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted);
            await context.SendAsync(201, "application/json", """{"name":"there"}""");
        });
        using var http = new HttpClient();

        Item item = await server.CreateClient(http).Item.AddItemAsync(new Item { Name = "here" }, TestContext.Current.CancellationToken);

        Assert.Equal(("there", """POST {"name":"here"}"""), (item.Name, body));
    }

    [Fact]
    public async Task A_circle_of_redirects_ends()
    {
        await using TransportServer server = await TransportServer.StartAsync(static context => RedirectAsync(context, 302, "/item"));
        using var http = new HttpClient();

        ApiException exception = await Assert.ThrowsAnyAsync<ApiException>(() => server.CreateClient(http).Item.GetItemAsync(TestContext.Current.CancellationToken));

        Assert.Equal(302, exception.StatusCode);
    }

    private static Task RedirectAsync(HttpContext context, int status, string location)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = location;
        return Task.CompletedTask;
    }
}
