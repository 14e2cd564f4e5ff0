using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Responses;

/// <summary>CASES.md, row <c>typed-text</c>: texts that are values.</summary>
public sealed class TypedTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("strict")]
    public void A_value_is_read_of_its_text(string reading) => Assert.Equal(
        [
            "42", "-7", "True", "null", "null", "2024-02-29T12:00:00.0000000+02:00", "6f9619ff-8b86-d011-b42d-00c04fc964ff", "high", "other", "a,b\n",
            "7", "", "", "True", "0",
        ],
        Feature.Run(
            reading.Length == 0 ? Feature.Input("typed-text") : GeneratorInput.Of(Feature.Document("typed-text").With("OpenApiReading", reading)),
            """
            using var server = new Server(HttpStatusCode.OK, "");
            ITextsApi api = server.Client().Texts;
            T Get<T>(string text, Func<Task<T>> call, HttpStatusCode status = HttpStatusCode.OK)
            {
                server.Answer = () => new HttpResponseMessage(status) { Content = new StringContent(text, Encoding.UTF8, "text/plain") };
                return call().GetAwaiter().GetResult();
            }

            yield return Get<int>("42", () => api.GetCountAsync());
            yield return Get<int>(" -7\r\n", () => api.GetCountAsync());
            yield return Get<bool?>("true", () => api.IsReadyAsync());
            yield return Get<bool?>("", () => api.IsReadyAsync()) is { } ready ? ready : "null";
            yield return Get<bool?>("\n", () => api.IsReadyAsync()) is { } known ? known : "null";
            yield return Get<DateTimeOffset>("2024-02-29T12:00:00+02:00", () => api.GetWhenAsync()).ToString("O");
            yield return Get<Guid>("6f9619ff-8b86-d011-b42d-00c04fc964ff", () => api.GetIdAsync());
            yield return Get<Level>("high", () => api.SetLevelAsync(Level.Low));
            yield return Get<Level>("other", () => api.SetLevelAsync(Level.Low));
            yield return Get<string>("a,b\n", () => api.SetRatioAsync(1));
            SetCountResult count = Get("7", () => api.SetCountAsync(1));
            yield return count.Ok;
            yield return count.Accepted;
            count = Get("true", () => api.SetCountAsync(1), HttpStatusCode.Accepted);
            yield return count.Ok;
            yield return count.Accepted;
            yield return Get<int>("", () => api.GetCountAsync());
            """));

    [Fact]
    public void A_value_is_written_as_its_text() => Assert.Equal(
        [
            "/level", "Content-Type: text/plain; charset=utf-8", "high",
            "/when", "Content-Type: text/plain; charset=utf-8", "2024-02-29",
            "/ratio", "Content-Type: text/plain; charset=utf-8", "0.5",
            "/count", "Content-Type: text/plain; charset=utf-8", "12",
            "/count",
            "ArgumentException",
        ],
        Feature.Run("typed-text", """
            using var server = new Server(HttpStatusCode.NoContent, "", "Content-Type");
            ITextsApi api = server.Client().Texts;
            api.SetLevelAsync(Level.High).GetAwaiter().GetResult();
            api.SetWhenAsync(new DateOnly(2024, 2, 29)).GetAwaiter().GetResult();
            api.SetRatioAsync(0.5).GetAwaiter().GetResult();
            api.SetCountAsync(12).GetAwaiter().GetResult();
            api.SetCountAsync().GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }

            yield return Failure(() => api.SetLevelAsync(default).GetAwaiter().GetResult());
            """));

    [Fact]
    public void A_text_that_does_not_fit_hides_nothing() => Assert.Equal(
        ["ApiException 200 many", "ApiException`1 409 3 3", "ApiException 409 too many", "ApiException 409 ", "ApiException`1 500 low low"],
        Feature.Run("typed-text", """
            using var server = new Server(HttpStatusCode.OK, "");
            ITextsApi api = server.Client().Texts;
            foreach ((HttpStatusCode status, string text) in new[] { (HttpStatusCode.OK, "many"), (HttpStatusCode.Conflict, "3"), (HttpStatusCode.Conflict, "too many"), (HttpStatusCode.Conflict, ""), (HttpStatusCode.InternalServerError, "low") })
            {
                server.Answer = () => new HttpResponseMessage(status) { Content = new StringContent(text, Encoding.UTF8, "text/plain") };
                string shown = "";
                try
                {
                    api.GetCountAsync().GetAwaiter().GetResult();
                }
                catch (ApiException failure)
                {
                    shown = $"{failure.GetType().Name} {failure.StatusCode} {failure.RawBody}{(failure is ApiException<long> number ? " " + number.Error : failure is ApiException<Level> level ? " " + level.Error : "")}";
                }

                yield return shown;
            }
            """));

    [Fact]
    public void An_error_that_is_an_object_is_read_where_it_can_be() => Assert.Equal(
        ["ApiException`1 409 no", "ApiException 409 plain"],
        Feature.Run(
            Feature.Input("typed-text")
                .Edit("'409': { description: How many there are., content: { text/plain: { schema: { type: integer } } } }", "'409': { description: Why not., content: { text/plain: { schema: { $ref: '#/components/schemas/Problem' } } } }")
                .Edit("    Level:", "    Problem: { type: object, properties: { title: { type: string } } }\n    Level:"),
            """
            using var server = new Server(HttpStatusCode.OK, "");
            ITextsApi api = server.Client().Texts;
            foreach (string text in new[] { "{\"title\":\"no\"}", "plain" })
            {
                server.Answer = () => new HttpResponseMessage(HttpStatusCode.Conflict) { Content = new StringContent(text, Encoding.UTF8, "text/plain") };
                string shown = "";
                try
                {
                    api.GetCountAsync().GetAwaiter().GetResult();
                }
                catch (ApiException failure)
                {
                    shown = $"{failure.GetType().Name} {failure.StatusCode} {(failure is ApiException<Problem> problem ? problem.Error.Title : failure.RawBody)}";
                }

                yield return shown;
            }
            """));
}
