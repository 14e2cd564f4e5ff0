using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Parameters;

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

    private const string Documented = """
        swagger: "2.0"
        info: { title: Uploads, version: "1" }
        consumes: [application/octet-stream]
        produces: [application/json]
        parameters:
          packing: { in: header, name: content-type, type: string, enum: [application/zip, application/x-tar], default: application/x-tar }
        paths:
          /builds:
            parameters:
              - { in: header, name: Content-type, type: string, enum: [application/x-tar] }
            post:
              tags: [Uploads]
              operationId: build
              parameters:
                - { in: body, name: part, required: true, schema: { type: string, format: binary } }
              responses:
                '204': { description: None. }
          /packs:
            post:
              tags: [Uploads]
              operationId: pack
              parameters:
                - { $ref: '#/parameters/packing' }
                - { in: body, name: part, required: true, schema: { type: string, format: binary } }
              responses:
                '204': { description: None. }
          /free:
            post:
              tags: [Uploads]
              operationId: free
              parameters:
                - { in: header, name: Content-Type, type: string, required: true }
                - { in: header, name: Accept, type: string }
                - { in: header, name: Authorization, type: string }
                - { in: body, name: part, required: true, schema: { type: string, format: binary } }
              responses:
                '200': { description: Done., schema: { type: object } }

        """;

    private const string Ignored = """
        openapi: 3.0.3
        info: { title: Uploads, version: "1" }
        paths:
          /parts:
            put:
              operationId: put
              parameters:
                - { in: header, name: Content-Type, required: true, schema: { type: string } }
                - { in: header, name: Accept, required: true, schema: { type: string } }
              requestBody:
                required: true
                content: { application/octet-stream: { schema: { type: string, format: binary } } }
              responses:
                '204': { description: None. }

        """;

    [Fact]
    public void They_are_fields_of_the_body() => Assert.Equal(
        ["bytes 0-3/8 de application/octet-stream", "bytes 4-7/8  application/octet-stream", "no body"],
        Feature.Run(GeneratorInput.Of(Document), """
            var handler = new Recorder();
            IPartsApi api = new TestClient(new HttpClient(handler), new Uri("https://server.example")).Parts;
            api.PutPartAsync("bytes 0-3/8", part: new System.IO.MemoryStream(new byte[4]), contentLanguage: "de").GetAwaiter().GetResult();
            api.PutPartAsync("bytes 4-7/8", part: new System.IO.MemoryStream(new byte[4])).GetAwaiter().GetResult();
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

    [Fact]
    public void A_media_type_that_a_parameter_of_2_0_states_is_the_body_s() => Assert.Equal(
        ["application/x-tar", "application/zip", "application/x-tar", "application/vnd.own accept text/csv by Bearer mine"],
        Feature.Run(GeneratorInput.Of(Documented), """
            var handler = new Recorder();
            IUploadsApi api = new TestClient(new HttpClient(handler), new Uri("https://server.example")).Uploads;
            api.BuildAsync(new System.IO.MemoryStream(new byte[1])).GetAwaiter().GetResult();
            api.PackAsync(new System.IO.MemoryStream(new byte[1]), contentType: "application/zip").GetAwaiter().GetResult();
            api.PackAsync(new System.IO.MemoryStream(new byte[1])).GetAwaiter().GetResult();
            api.FreeAsync("application/vnd.own", new System.IO.MemoryStream(new byte[1]), accept: "text/csv", authorization: "Bearer mine").GetAwaiter().GetResult();
            return handler.Seen;
            }

            private sealed class Recorder : HttpMessageHandler
            {
                public List<string> Seen { get; } = new();

                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    Seen.Add(request.Content!.Headers.ContentType + (request.Headers.Authorization is { } own ? $" accept {request.Headers.Accept} by {own}" : ""));
                    return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{}") });
                }
            """));

    [Fact]
    public void OpenApi_3_describes_these_headers_elsewhere() => Assert.Equal(
        ["application/octet-stream"],
        Feature.Run(GeneratorInput.Of(Ignored), """
            var handler = new Recorder();
            IPartsApi api = new TestClient(new HttpClient(handler), new Uri("https://server.example")).Parts;
            api.PutAsync(new System.IO.MemoryStream(new byte[1])).GetAwaiter().GetResult();
            return handler.Seen;
            }

            private sealed class Recorder : HttpMessageHandler
            {
                public List<string> Seen { get; } = new();

                protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    Seen.Add(request.Content!.Headers.ContentType!.ToString());
                    return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
                }
            """));
}
