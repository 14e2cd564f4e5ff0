using Xunit;

namespace Cohesity.Generator.Tests.Features.Bodies;

/// <summary>Bodies of which a document offers several, and such as are written bit by bit.</summary>
public sealed class RequestBodyTests
{
    [Fact]
    public void Each_goes_out_as_its_media_type() => Assert.Equal(
        [
            "/items/a", "Content-Type: application/merge-patch+json", """{"x":1}""",
            "/items/a", "Content-Type: application/json-patch+json", """{"x":1}""",
            "/items/a/picture", "Content-Type: application/octet-stream", "bytes",
            "/items/a/picture", "Content-Type: image/png", "bytes",
            "/items/a/picture",
            "/items", "Content-Type: application/json", """{"name":"n"}""",
            "/items", "Content-Type: multipart/form-data; boundary=BOUNDARY", "--BOUNDARY|Content-Disposition: form-data; name=\"name\"||n|--BOUNDARY--|",
            "/items",
            "/events", "Content-Type: application/x-ndjson", "{\"name\":\"1\"}\n{\"name\":\"2\"}\n",
            "/records", "Content-Type: application/json-seq", "\u001e{\"name\":\"1\"}\n\u001e{\"name\":\"2\"}\n",
            "FormatException",
        ],
        Feature.Run("request-bodies", """
            using var server = new Server(HttpStatusCode.NoContent, "", "Content-Type");
            IRequestsApi api = server.Client().Requests;
            var change = new Dictionary<string, JsonElement> { ["x"] = JsonDocument.Parse("1").RootElement };
            System.IO.Stream Bytes() => new System.IO.MemoryStream(Encoding.UTF8.GetBytes("bytes"));
            api.ChangeItemAsync("a", change).GetAwaiter().GetResult();
            api.ChangeItemAsync("a", change, contentType: "application/json-patch+json").GetAwaiter().GetResult();
            api.SetPictureAsync("a", body: Bytes()).GetAwaiter().GetResult();
            api.SetPictureAsync("a", "image/png", Bytes()).GetAwaiter().GetResult();
            api.SetPictureAsync("a").GetAwaiter().GetResult();
            api.AddItemAsync(new Item { Name = "n" }).GetAwaiter().GetResult();
            api.AddItemAsMultipartAsync(name: "n").GetAwaiter().GetResult();
            api.AddItemAsMultipartAsync().GetAwaiter().GetResult();
            api.AddEventsAsync([new Item { Name = "1" }, new Item { Name = "2" }]).GetAwaiter().GetResult();
            api.AddRecordsAsync([new Item { Name = "1" }, new Item { Name = "2" }]).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent.Replace("\r\n", "|");
            }

            yield return Failure(() => api.ChangeItemAsync("a", change, contentType: "text/plain\r\nX: 1").GetAwaiter().GetResult());
            """));

    /// <summary>What a call says comes before what the client says, which comes before what the document says.</summary>
    [Fact]
    public void The_media_type_of_a_call_comes_before_a_header_of_the_client() => Assert.Equal(
        ["application/json-patch+json", "text/x-client", "image/png", "text/x-client"],
        Feature.Run("request-bodies", """
            using var server = new Server(HttpStatusCode.NoContent, "", "Content-Type");
            IRequestsApi api = server.Client().WithHeader("Content-Type", "text/x-client").Requests;
            var change = new Dictionary<string, JsonElement> { ["x"] = JsonDocument.Parse("1").RootElement };
            System.IO.Stream Bytes() => new System.IO.MemoryStream(Encoding.UTF8.GetBytes("bytes"));
            api.ChangeItemAsync("a", change, contentType: "application/json-patch+json").GetAwaiter().GetResult();
            api.ChangeItemAsync("a", change).GetAwaiter().GetResult();
            api.SetPictureAsync("a", "image/png", Bytes()).GetAwaiter().GetResult();
            api.SetPictureAsync("a", body: Bytes()).GetAwaiter().GetResult();
            foreach (string sent in server.Sent.Where(sent => sent.StartsWith("Content-Type")))
            {
                yield return sent.Substring("Content-Type: ".Length);
            }
            """));
}
