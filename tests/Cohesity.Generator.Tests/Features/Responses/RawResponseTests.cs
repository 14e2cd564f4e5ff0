using Xunit;

namespace Cohesity.Generator.Tests.Features.Responses;

/// <summary>Responses that their caller reads himself.</summary>
public sealed class RawResponseTests
{
    [Fact]
    public void A_response_is_given_as_it_arrives() => Assert.Equal(
        [
            "200 text/plain no JSON at all /answers", "True",
            "404 application/json {\"title\":\"gone\"} /events", "404 application/json {\"title\":\"gone\"} /events",
            "200 application/json [] /lines", "ApiException",
        ],
        Feature.Run("streams", """
            using var server = new Server(HttpStatusCode.OK, "");
            TestClient client = server.Client();
            void Serve(string text, HttpStatusCode status = HttpStatusCode.OK, string type = "application/json") =>
                server.Answer = () => new HttpResponseMessage(status) { Content = new StringContent(text, Encoding.UTF8, type) };
            HttpResponseMessage Raw(Func<TestClient, Task> call) => client.GetRawResponseAsync(call).GetAwaiter().GetResult();
            string Shown(HttpResponseMessage response) =>
                $"{(int)response.StatusCode} {response.Content.Headers.ContentType!.MediaType} {response.Content.ReadAsStringAsync().GetAwaiter().GetResult()} {server.Sent.Last(sent => sent.StartsWith('/'))}";

            Serve("no JSON at all", type: "text/plain");
            HttpResponseMessage first = Raw(client => client.Streams.AnswerAsync());
            yield return Shown(first);
            yield return first.Content.ReadAsStream().CanRead;
            Serve("{\"title\":\"gone\"}", HttpStatusCode.NotFound);
            yield return Shown(Raw(client => client.Streams.WatchWithResponseAsync()));
            yield return Shown(Raw(async client =>
            {
                await foreach (ApiEvent<Item> one in client.Streams.WatchAsync())
                {
                    throw new Exception("There are no events in a raw response.");
                }
            }));
            Serve("[]");
            yield return Shown(Raw(client => client.WithHeader("X-Trace", "1").Streams.LinesWithResponseAsync()));
            Serve("", HttpStatusCode.NotFound);
            yield return Failure(() => client.Streams.AnswerAsync().GetAwaiter().GetResult());
            """));

    [Theory]
    [InlineData("ByCursor")]
    [InlineData("ByLink")]
    [InlineData("ByLinkHeader")]
    [InlineData("ByOffset")]
    public void Of_a_list_in_pages_it_is_the_first_page(string list) => Assert.Equal(
        ["0 [] 1"],
        Feature.Run("paging", $$"""
            #pragma warning disable CS0612
            var pages = new Pages(("[]", "</v1/more>; rel=next"));
            int items = 0;
            using HttpResponseMessage raw = pages.Client().GetRawResponseAsync(async client =>
            {
                await foreach (Item item in client.Pages.List{{list}}AutoPagingAsync())
                {
                    items++;
                }
            }).GetAwaiter().GetResult();
            yield return $"{items} {raw.Content.ReadAsStringAsync().GetAwaiter().GetResult()} {pages.Sent.Count}";
            """));

    [Fact]
    public void It_is_the_response_of_one_call() => Assert.Equal(
        ["InvalidOperationException", "InvalidOperationException", "2", "ArithmeticException", "True"],
        Feature.Run("streams", """
            using var server = new Server(HttpStatusCode.OK, "{}");
            TestClient client = server.Client();
            var given = new List<HttpResponseMessage>();
            server.Answer = () =>
            {
                given.Add(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{}") });
                return given[^1];
            };
            bool AreDisposed() => given.TrueForAll(response => Failure(() => response.Content.ReadAsStream()) == "ObjectDisposedException");

            yield return Failure(() => client.GetRawResponseAsync(_ => Task.CompletedTask).GetAwaiter().GetResult());
            yield return Failure(() => client.GetRawResponseAsync(async client =>
            {
                await client.Streams.AnswerAsync();
                await client.Streams.AnswerAsync();
            }).GetAwaiter().GetResult());
            yield return given.Count;
            yield return Failure(() => client.GetRawResponseAsync(async client =>
            {
                await client.Streams.AnswerAsync();
                throw new ArithmeticException();
            }).GetAwaiter().GetResult());
            yield return AreDisposed();
            """));
}
