using System;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Webhooks;
using Xunit;

namespace Cohesity.Generator.IntegrationTests;

/// <summary>Webhooks that arrive at a real server: the emitted endpoint hands them to the receiver.</summary>
public sealed class WebhookTests
{
    private const string Secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_endpoint_tells_the_handler_and_answers_as_the_document_says()
    {
        var signatures = new ApiWebhookSignatures(Secret);
        var receiver = new ParcelsClientReceiver(signatures.Verify);
        ParcelSent? told = null;
        receiver.ParcelSent.Handle((sent, message, _) =>
        {
            Assert.Equal("msg_1", message.Id);
            told = sent;
            return Task.CompletedTask;
        });
        await using WebApplication server = await StartAsync(app => app.MapParcelsClientReceiver("/hooks", _ => receiver));

        Assert.Equal(200, await PostAsync(server, signatures.Sign("msg_1", Encoding.UTF8.GetBytes("""{"type":"parcel.sent","id":3,"place":"Oslo"}"""))));
        Assert.Equal(("Oslo", 3), (told!.Place, told.Id));
    }

    [Fact]
    public async Task What_is_not_signed_or_not_the_document_s_is_refused_and_what_is_new_accepted()
    {
        var signatures = new ApiWebhookSignatures(Secret);
        await using WebApplication server = await StartAsync(app => app.MapParcelsClientReceiver("/hooks", _ => new ParcelsClientReceiver(signatures.Verify)));
        byte[] sent = Encoding.UTF8.GetBytes("""{"type":"parcel.sent","id":3}""");

        Assert.Equal(400, await PostAsync(server, new ApiWebhookMessage(sent)));
        Assert.Equal(400, await PostAsync(server, new ApiWebhookSignatures("c2VjcmV0").Sign("msg_1", sent)));
        Assert.Equal(400, await PostAsync(server, signatures.Sign("msg_1", Encoding.UTF8.GetBytes("""{"type":"parcel.sent","id":"three"}"""))));
        Assert.Equal(204, await PostAsync(server, signatures.Sign("msg_1", Encoding.UTF8.GetBytes("""{"type":"parcel.painted"}"""))));
        using var http = new HttpClient();
        Assert.Equal(405, (int)(await http.DeleteAsync(AddressOf(server), Cancellation)).StatusCode);
    }

    [Fact]
    public async Task A_handler_that_fails_is_a_failure_for_the_sender_and_may_use_the_services_of_the_request()
    {
        await using WebApplication server = await StartAsync(app => app.MapParcelsClientReceiver("/hooks", context =>
        {
            var receiver = new ParcelsClientReceiver(null);
            receiver.ParcelLost.Handle(_ => throw new InvalidOperationException("The shelf is full."));
            receiver.HandleUnknown((message, _) =>
            {
                context.RequestServices.GetRequiredService<Log>().Last = Encoding.UTF8.GetString(message.Body);
                return Task.CompletedTask;
            });
            return receiver;
        }));

        Assert.Equal(500, await PostAsync(server, new ApiWebhookMessage(Encoding.UTF8.GetBytes("""{"type":"parcel.lost","about":{"a/b":7}}"""))));
        Assert.Equal(204, await PostAsync(server, new ApiWebhookMessage(Encoding.UTF8.GetBytes("{}"))));
        Assert.Equal("{}", server.Services.GetRequiredService<Log>().Last);
    }

    private static async Task<WebApplication> StartAsync(Action<WebApplication> map)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<Log>();
        WebApplication server = builder.Build();
        map(server);
        await server.StartAsync(Cancellation);
        return server;
    }

    private static Uri AddressOf(WebApplication server) => new(new Uri(server.Urls.Single()), "/hooks");

    private static async Task<int> PostAsync(WebApplication server, ApiWebhookMessage message)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, AddressOf(server)) { Content = new ByteArrayContent(message.Body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        foreach ((string name, string value) in message.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using HttpResponseMessage response = await http.SendAsync(request, Cancellation);
        return (int)response.StatusCode;
    }

    private sealed class Log
    {
        public string? Last { get; set; }
    }
}
