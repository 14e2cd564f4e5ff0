using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Receivers;

/// <summary>What the server sends on its own account: it is checked, recognized, read and handed on.</summary>
public sealed class WebhookTests
{
    [Fact]
    public void Messages_reach_the_handler_of_what_they_are() => Assert.Equal(
        [
            "sent 3 to Oslo: 200", "lost 4: 204", "strike 2: 204", "ended 2024-01-31: 204", "moved to Oslo: 202", "alive Undefined: 204",
            "parcel.sent ParcelSent", "AddParcelMoved place", "True",
        ],
        Run("""
            var told = new List<string>();
            receiver.ParcelSent.Handle(sent => Tell($"sent {sent.Id} to {sent.Place}"));
            receiver.ParcelLost.Handle((lost, message, cancellationToken) => Tell($"lost {lost.About.Id}"));
            receiver.Strike.Handle(strike => Tell($"strike {strike.Days}"));
            receiver.StrikeEnded.Handle(ended => Tell($"ended {ended.Date:yyyy-MM-dd}"));
            receiver.AddParcelMoved.Handle(moved => Tell($"moved to {moved.Place}"));
            receiver.Alive.Handle(alive => Tell($"alive {alive.ValueKind}"));
            foreach (ApiWebhookMessage message in new[]
            {
                Message("{\"type\":\"parcel.sent\",\"id\":3,\"place\":\"Oslo\"}"),
                Message("{\"type\":\"parcel.lost\",\"about\":{\"a/b\":7,\"id\":4}}"),
                Message("{\"type\":\"strike.announced\",\"days\":2}"),
                Message("{\"type\":\"strike.ended\",\"date\":\"2024-01-31\"}"),
            })
            {
                int status = receiver.AnswerAsync(message).Result;
                yield return told.Last() + ": " + status;
            }

            yield return (receiver.AddParcelMoved.ReceiveAsync(Message("{\"place\":\"Oslo\"}")).Result, told.Last()).Item2 + ": " + receiver.ReceiveAsync(Message("{\"place\":\"\"}"), "addParcel moved").Result.StatusCode;
            int alive = receiver.AnswerAsync(new ApiWebhookMessage(Array.Empty<byte>(), null, "GET")).Result;
            yield return told.Last() + ": " + alive;
            ApiWebhookEvent received = receiver.Read(Message("{\"type\":\"parcel.sent\",\"id\":3}"));
            yield return received.Name + " " + received.Payload!.GetType().Name;
            yield return nameof(receiver.AddParcelMoved) + " " + receiver.AddParcelMoved.Parse(Encoding.UTF8.GetBytes("{\"place\":\"place\"}")).Place;
            yield return told.Count == 7;

            Task Tell(string text)
            {
                told.Add(text);
                return Task.CompletedTask;
            }
            """));

    [Theory]
    [InlineData("""{"type":"parcel.painted","id":3}""", "204 unknown")]
    [InlineData("""{"type":"parcel.lost","about":{"a/b":8}}""", "204 unknown")]
    [InlineData("""{"type":3}""", "204 unknown")]
    [InlineData("[1]", "204 unknown")]
    [InlineData("""{"type":"parcel.sent","id":"many"}""", "400")]
    [InlineData("""{"type":"parcel.sent","id":3,"more":true}""", "200")]
    [InlineData("""{"type":""", "400")]
    [InlineData("", "400")]
    [InlineData("<sent/>", "204 unknown", "application/xml")]
    public void What_is_not_in_the_document_is_kept_and_what_is_broken_refused(string body, string result, string contentType = "application/json") => Assert.Equal(
        [result],
        Run($$""""
            string unknown = "";
            receiver.HandleUnknown((message, cancellationToken) =>
            {
                unknown = message.Body.Length == Encoding.UTF8.GetByteCount("""{{body}} """) - 1 ? " unknown" : " changed";
                return Task.CompletedTask;
            });
            var message = new ApiWebhookMessage(Encoding.UTF8.GetBytes("""{{body}} """.TrimEnd()), new KeyValuePair<string, string>[] { new("content-type", "{{contentType}}") });
            int status = receiver.AnswerAsync(message).Result;
            yield return status + unknown;
            """"));

    [Fact]
    public void Nobody_is_told_before_the_check_and_a_failure_of_a_handler_is_the_caller_s() => Assert.Equal(
        ["400", "0", "InvalidOperationException", "ApiWebhookException: Not from here."],
        Run("""
            int told = 0;
            receiver = new TestClientReceiver(message => throw new ApiWebhookException("Not from here."));
            receiver.ParcelSent.Handle(sent =>
            {
                told++;
                return Task.CompletedTask;
            });
            ApiWebhookMessage sent = Message("{\"type\":\"parcel.sent\",\"id\":3}");
            yield return receiver.AnswerAsync(sent).Result;
            yield return told;
            var trusting = new TestClientReceiver(null);
            trusting.ParcelSent.Handle(sent => throw new InvalidOperationException());
            yield return Error(() => trusting.AnswerAsync(sent)).Split(':')[0];
            yield return Error(() => receiver.ParcelSent.ReceiveAsync(sent));
            """));

    [Fact]
    public void A_single_webhook_needs_nothing_that_tells_it_apart() => Assert.Equal(
        ["rain"],
        Feature.Run(
            GeneratorInput.Of("""
                openapi: 3.1.0
                info: { title: Weather, version: "1" }
                webhooks:
                  changed: { post: { requestBody: { content: { application/json: { schema: { type: object, properties: { now: { type: string } } } } } }, responses: { "204": { description: Heard. } } } }
                """),
            """
            yield return ((ChangedPayload)new TestClientReceiver(null).Read(new ApiWebhookMessage(Encoding.UTF8.GetBytes("{\"now\":\"rain\"}"))).Payload!).Now;
            """));

    [Fact]
    public void A_document_without_webhooks_has_no_receiver() =>
        Assert.DoesNotContain(GeneratorRunner.Run(Feature.Input("responses")).Files, file => file.Key.Contains("Receiver", System.StringComparison.Ordinal) || file.Key.Contains("Webhook", System.StringComparison.Ordinal));

    private static IReadOnlyList<string> Run(string program) => Feature.Run("webhooks", $$"""
        #pragma warning disable CS0612
        var receiver = new TestClientReceiver(null);
        {{program}}
        }

        private static ApiWebhookMessage Message(string json) => new(Encoding.UTF8.GetBytes(json));

        private static string Error(Func<Task> action)
        {
            try
            {
                action().GetAwaiter().GetResult();
                return "none";
            }
            catch (Exception exception)
            {
                return exception.GetType().Name + ": " + exception.Message;
            }
        """);
}
