using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features;

/// <summary>Header parameters that describe the body travel with it.</summary>
public sealed class ContentHeaderTests
{
    private const string Document = """
        swagger: "2.0"
        info: { title: Uploads, version: "1" }
        consumes: [application/octet-stream]
        paths:
          /parts:
            put:
              operationId: putPart
              parameters:
                - { in: header, name: content-range, type: string, required: true }
                - { in: header, name: Content-Language, type: string }
                - { in: body, name: part, schema: { type: string, format: binary } }
              responses:
                '204': { description: None. }

        """;

    [Fact]
    public void They_are_fields_of_the_body() => Assert.Equal(
        ["bytes 0-3/8 de application/octet-stream", "bytes 4-7/8  application/octet-stream", "no body"],
        Feature.Run(GeneratorInput.Of(Document), """
            var handler = new Recorder();
            IDefaultApi api = new TestClient(new HttpClient(handler), new Uri("https://server.example")).Default;
            api.PutPartAsync("bytes 0-3/8", body: new System.IO.MemoryStream(new byte[4]), contentLanguage: "de").GetAwaiter().GetResult();
            api.PutPartAsync("bytes 4-7/8", body: new System.IO.MemoryStream(new byte[4])).GetAwaiter().GetResult();
            api.PutPartAsync("bytes */8").GetAwaiter().GetResult();
            return handler.Seen;
            }

            private sealed class Recorder : HttpMessageHandler
            {
                public List<string> Seen { get; } = new();

                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    HttpContent? content = request.Content;
                    Seen.Add(content is null ? "no body" : $"{content.Headers.ContentRange} {string.Join(",", content.Headers.ContentLanguage)} {content.Headers.ContentType}");
                    return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
                }
            """));
}
