using Xunit;

namespace Cohesity.Generator.Tests.Features.Responses;

/// <summary>CASES.md, row <c>accept-header</c>: what a caller says in <c>WithHeader</c> and <c>Options.Headers</c> stands in place of what the document says.</summary>
public sealed class AcceptHeaderTests
{
    [Fact]
    public void A_caller_says_what_is_accepted() => Assert.Equal(
        [
            "/export | Accept: application/json",
            "/export | Accept: text/csv",
            "/export | Accept: text/html",
            "/choice | Accept: application/json",
            "/choice | Accept: text/html",
            "/choice | Accept: image/png",
            "/export | Accept: text/csv",
            "/export | Accept: application/vnd.github.raw+json; q=0.5",
        ],
        Feature.Run("accept-header", """
            using var server = new Server(HttpStatusCode.OK, "\"x\"", "Accept");
            TestClient client = server.Client();
            client.Answers.ExportAsync().GetAwaiter().GetResult();
            var options = new TestClientOptions { Headers = { ["ACCEPT"] = "text/csv" } };
            var configured = new TestClient(new HttpClient(server), new Uri("https://server.example"), options);
            configured.Answers.ExportAsync().GetAwaiter().GetResult();
            TestClient other = configured.WithHeader("accept", "text/html");
            other.Answers.ExportAsync().GetAwaiter().GetResult();
            client.Answers.ChooseAsync().GetAwaiter().GetResult();
            other.Answers.ChooseAsync().GetAwaiter().GetResult();
            other.Answers.ChooseAsync("image/png").GetAwaiter().GetResult();
            configured.Answers.ExportAsync().GetAwaiter().GetResult();
            client.WithHeader("Accept", "application/vnd.github.raw+json; q=0.5").Answers.ExportAsync().GetAwaiter().GetResult();
            for (int i = 0; i < server.Sent.Count; i += 2)
            {
                yield return server.Sent[i] + " | " + server.Sent[i + 1];
            }
            """));

    [Fact]
    public void A_caller_says_what_a_body_is_but_not_how_its_parts_are_told_apart() => Assert.Equal(
        ["Content-Type: application/json", "Content-Type: application/vnd.a+json", "Content-Type: application/vnd.b+json", "Content-Type: application/vnd.c+json", "Content-Type: multipart/form-data; boundary=BOUNDARY"],
        Feature.Run("accept-header", """
            using var server = new Server(HttpStatusCode.NoContent, "", "Content-Type");
            TestClient client = server.Client();
            var body = new Dictionary<string, long> { ["a"] = 1 };
            client.Answers.ImportAsync(body).GetAwaiter().GetResult();
            TestClient named = client.WithHeader("Content-Type", "application/vnd.a+json");
            named.Answers.ImportAsync(body).GetAwaiter().GetResult();
            var options = new TestClientOptions { Headers = { ["content-type"] = "application/vnd.b+json" } };
            new TestClient(new HttpClient(server), new Uri("https://server.example"), options).Answers.ImportAsync(body).GetAwaiter().GetResult();
            new TestClient(new HttpClient(server), new Uri("https://server.example"), options).WithHeader("Content-Type", "application/vnd.c+json").Answers.ImportAsync(body).GetAwaiter().GetResult();
            named.Answers.UploadAsync("n").GetAwaiter().GetResult();
            return server.Sent.Where(sent => sent.StartsWith("Content-Type"));
            """));
}
