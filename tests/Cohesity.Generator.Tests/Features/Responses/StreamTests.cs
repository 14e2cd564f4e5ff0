using Xunit;

namespace Cohesity.Generator.Tests.Features.Responses;

/// <summary>Values that arrive one after the other.</summary>
public sealed class StreamTests
{
    [Fact]
    public void Events_arrive_with_their_fields() => Assert.Equal(
        [
            "/events?since=a%26b", "Accept: text/event-stream; application/json",
            "add 1 00:00:02 one", "message 1 00:00:02 two", "message 1 00:00:02 [DONE]", "disposed True",
            "stopped after add", "disposed True",
            "404 gone", "200 text/event-stream add",
            "JSON item", "/answers", "Accept: text/event-stream", "message piece",
            "plain a\nb",
        ],
        Feature.Run("streams", """
            using var server = new Server(HttpStatusCode.OK, "{\"name\":\"item\"}", "Accept");
            IStreamsApi api = server.Client().Streams;
            System.IO.Stream? body = null;
            void Serve(string text, HttpStatusCode status = HttpStatusCode.OK, string type = "text/event-stream") =>
                server.Answer = () => new HttpResponseMessage(status) { Content = new StreamContent(body = new System.IO.MemoryStream(Encoding.UTF8.GetBytes(text))) { Headers = { { "Content-Type", type } } } };
            List<T> All<T>(IAsyncEnumerable<T> values, int atMost = int.MaxValue)
            {
                async Task<List<T>> Collect()
                {
                    var list = new List<T>();
                    await foreach (T value in values)
                    {
                        list.Add(value);
                        if (list.Count == atMost)
                        {
                            break;
                        }
                    }

                    return list;
                }

                return Collect().GetAwaiter().GetResult();
            }

            string events = "\ufeff: a comment\nid: 1\nretry: 2000\nevent: add\rdata: {\"name\":\r\ndata: \"one\"}\r\n\r\nevent: nothing\n\ndata:{\"name\":\"two\"}\n\ndata: [DONE]\n\ndata: lost";
            Serve(events);
            IAsyncEnumerable<ApiEvent<Item>> watched = api.WatchAsync("a&b");
            List<ApiEvent<Item>> all = All(watched);
            yield return server.Sent[0];
            yield return server.Sent[1];
            foreach (ApiEvent<Item> one in all)
            {
                yield return $"{one.Type} {one.Id} {one.Retry} {(one.TryRead(out Item? item) ? item!.Name : one.Data)}";
            }

            yield return $"disposed {!body!.CanRead}";
            yield return $"stopped after {All(watched, 1)[0].Type}";
            yield return $"disposed {!body!.CanRead}";
            Serve("{\"title\":\"gone\"}", HttpStatusCode.NotFound, "application/json");
            string failure = "none";
            try
            {
                All(api.WatchAsync());
            }
            catch (ApiException<Problem> refusal)
            {
                failure = $"{refusal.StatusCode} {refusal.Error.Title}";
            }

            yield return failure;
            Serve(events);
            ApiResponse<IAsyncEnumerable<ApiEvent<Item>>> response = api.WatchWithResponseAsync().GetAwaiter().GetResult();
            yield return $"{response.StatusCode} {response.Headers["Content-Type"]} {All(response.Body)[0].Type}";
            server.Answer = null;
            yield return $"JSON {api.AnswerAsync().GetAwaiter().GetResult().Name}";
            Serve("data: {\"name\":\"piece\"}\n\n");
            List<ApiEvent<Item>> pieces = All(api.AnswerAsEventsAsync());
            yield return server.Sent[^2];
            yield return server.Sent[^1];
            yield return $"{pieces[0].Type} {pieces[0].Read().Name}";
            Serve("data: a\ndata: b\n\n");
            yield return $"plain {All(api.ListenAsync())[0].Data}";
            """));

    [Fact]
    public void Lines_and_records_arrive_as_values() => Assert.Equal(
        ["one", "two", "three", "1", "2", "30", "one", "ApiException 200 $.name oops"],
        Feature.Run("streams", """
            using var server = new Server(HttpStatusCode.OK, "");
            IStreamsApi api = server.Client().Streams;
            void Serve(string text) =>
                server.Answer = () => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(text)) };
            async Task Collect<T>(IAsyncEnumerable<T> values, Action<T> take)
            {
                await foreach (T value in values)
                {
                    take(value);
                }
            }

            var taken = new List<object?>();
            Serve("{\"name\":\"one\"}\r\n\n{\"name\":\"two\"}\n{\"name\":\"three\"}");
            Collect(api.LinesAsync(), item => taken.Add(item.Name)).GetAwaiter().GetResult();
            Serve("\u001e1\n\u001e2\n\u001e30\n");
            Collect(api.RecordsAsync(), number => taken.Add(number)).GetAwaiter().GetResult();
            Serve("{\"name\":\"one\"}\n{\"name\":oops}\n");
            try
            {
                Collect(api.LinesAsync(), item => taken.Add(item.Name)).GetAwaiter().GetResult();
            }
            catch (ApiException failure)
            {
                taken.Add($"{failure.GetType().Name} {failure.StatusCode} {((JsonException)failure.InnerException!).Path} {(failure.RawBody.Contains("oops") ? "oops" : "")}");
            }

            foreach (object? one in taken)
            {
                yield return one;
            }
            """));
}
