using Xunit;

namespace Cohesity.Generator.Tests.Features.Responses;

/// <summary>Texts that the document gives as JSON and as they are: the answer's Content-Type tells which came.</summary>
public sealed class JsonOrTextTests
{
    [Theory]
    [InlineData("text/plain", "a \\\"b\\\"\\n ", "a \"b\"\n ")]
    [InlineData("Text/Plain; charset=iso-8859-1", "é", "é")]
    [InlineData("text/plain", "", "")]
    [InlineData("text/plain", "\\\"quoted\\\"", "\"quoted\"")]
    [InlineData("application/json", "\\\"quoted\\\"", "quoted")]
    [InlineData("text/json", "\\\"quoted\\\"", "quoted")]
    [InlineData("", "\\\"quoted\\\"", "quoted")]
    public void The_answer_tells_what_it_is(string type, string body, string expected) => Assert.Equal(
        [expected, "/log", "Accept: application/json; text/plain"],
        Feature.Run("json-or-text", $$"""
            var server = new Server(HttpStatusCode.OK, "", "Accept")
            {
                Answer = () =>
                {
                    var response = new HttpResponseMessage { Content = new ByteArrayContent(("{{type}}".Contains("iso") ? Encoding.Latin1 : Encoding.UTF8).GetBytes("{{body}}")) };
                    response.Content.Headers.TryAddWithoutValidation("Content-Type", "{{type}}");
                    return response;
                },
            };
            yield return server.Client().Texts.ReadLogAsync().Result;
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));

    [Fact]
    public void What_is_called_JSON_must_be_JSON() => Assert.Equal(
        ["ApiException"],
        Feature.Run("json-or-text", """
            yield return Failure(() => new Server(HttpStatusCode.OK, "no JSON").Client().Texts.ReadLogAsync().GetAwaiter().GetResult());
            """));

    [Fact]
    public void There_may_be_none() => Assert.Equal(
        ["null", "<p>"],
        Feature.Run("json-or-text", """
            yield return new Server(HttpStatusCode.NoContent, "").Client().Texts.ReadNoteAsync().Result ?? "null";
            yield return new Server(HttpStatusCode.OK, "") { Answer = () => new HttpResponseMessage { Content = new StringContent("<p>", Encoding.UTF8, "text/html") } }.Client().Texts.ReadNoteWithResponseAsync().Result.Body;
            """));

    [Fact]
    public void It_may_be_one_of_several_answers() => Assert.Equal(
        ["plain null", "json null", "null 3", "4"],
        Feature.Run("json-or-text", """
            foreach ((HttpStatusCode status, string body, string type) in new[] { (HttpStatusCode.OK, "plain", "text/plain"), (HttpStatusCode.OK, "\"json\"", "application/json"), (HttpStatusCode.Accepted, "3", "application/json") })
            {
                var result = new Server(status, "") { Answer = () => new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, type) } }.Client().Texts.SetTitleAsync().Result;
                yield return (result.Ok ?? "null") + " " + (result.Accepted?.ToString() ?? "null");
            }

            yield return new Server(HttpStatusCode.OK, "") { Answer = () => new HttpResponseMessage { Content = new StringContent("4", Encoding.UTF8, "text/plain") } }.Client().Texts.ReadCountAsync().Result;
            """));
}
