using System;
using System.Linq;
using Cohesity.Generator.Binding.Operations.Bodies;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Bodies;

/// <summary>CASES.md, row <c>json-media-types</c>: media types with parameters, and what has a method of its own.</summary>
public sealed class JsonMediaTypeTests
{
    /// <summary>RFC 6902, section 3: a JSON Patch is an array, so an object is none, in whatever order the document has the media types.</summary>
    [Theory]
    [InlineData("type: object", "application/merge-patch+json")]
    [InlineData("type: [object, 'null']", "application/merge-patch+json")]
    [InlineData("type: array, items: {}", "application/json-patch+json")]
    public void An_object_is_sent_as_a_patch_of_objects(string schema, string mediaType)
    {
        string api = GeneratorRunner.Run(GeneratorInput.Of($$"""
            openapi: 3.1.0
            info: { title: Patches, version: "1" }
            paths:
              /pods:
                patch:
                  operationId: patchPod
                  requestBody:
                    required: true
                    content:
                      application/json-patch+json: { schema: { $ref: '#/components/schemas/Patch' } }
                      application/merge-patch+json: { schema: { $ref: '#/components/schemas/Patch' } }
                  responses: { '204': { description: Done. } }
            components: { schemas: { Patch: { {{schema}} } } }
            """)).File("PodsApi.g.cs");

        Assert.Contains($"MediaType(contentType, \"{mediaType}\")", api, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_is_asked_for_and_sent_as_it_is_called() => Assert.Equal(
        [
            "/things/a", "Content-Type: application/merge-patch+json", """{"name":"n"}""",
            "/things/a", "Content-Type: application/json-patch+json", """[{"op":"add"}]""",
            "/things/a", "Accept: application/vnd.acme.thing+json",
            "/things/a", "Accept: application/vnd.acme.history+json",
            "/things/a", "Accept: application/pdf",
            "/things/a", "Accept: text/html",
            "/texts", "Accept: text/plain; text/csv", "Content-Type: text/plain; charset=utf-8", "t",
            "/texts", "Accept: text/plain; text/csv", "Content-Type: text/markdown; variant=GFM; charset=utf-8", "t",
            "/texts", "Accept: text/plain; text/csv", "Content-Type: text/csv; charset=utf-8", "t",
            "/versions", "Accept: application/json; v=2.0; application/ld+json; profile=\"https://acme.example/a,b\"", "Content-Type: application/json; v=2.0", """{"name":"n"}""",
            "/pictures", "Accept: application/json", "Content-Type: image/png; x=1", "png",
            "/pictures", "Accept: application/zip", "Content-Type: image/png; x=1", "png",
        ],
        Feature.Run("json-media-types", """
            using var server = new Server(HttpStatusCode.NoContent, "", "Accept", "Content-Type");
            IMediaApi api = server.Client().Media;
            var thing = new Thing { Name = "n" };
            System.IO.Stream Picture() => new System.IO.MemoryStream(Encoding.UTF8.GetBytes("png"));
            api.PatchThingAsync("a", thing).GetAwaiter().GetResult();
            api.PatchThingAsJsonPatchAsync("a", [new Change { Op = "add" }]).GetAwaiter().GetResult();
            Task<Thing> got = api.GetThingAsync("a");
            Task<List<Change>> history = api.GetThingAsVndAcmeHistoryAsync("a");
            Task<ApiResponseStream> pdf = api.GetThingAsPdfAsync("a");
            Task<string> html = api.GetThingAsHtmlAsync("a");
            Task.WaitAll(got, history, pdf, html);
            api.PostTextAsync("t").GetAwaiter().GetResult();
            api.PostTextAsync("t", contentType: "text/markdown; variant=GFM").GetAwaiter().GetResult();
            api.PostTextAsync("t", "text/csv").GetAwaiter().GetResult();
            api.PostVersionedAsync(thing).GetAwaiter().GetResult();
            api.PutPictureAsync(Picture()).GetAwaiter().GetResult();
            api.PutPictureAsZipAsync(Picture()).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));

    [Fact]
    public void A_further_media_type_renames_nothing()
    {
        GeneratorInput input = Feature.Input("json-media-types");
        string before = GeneratorRunner.Run(input).WithoutDiagnostics().File("MediaApi.g.cs");
        string after = GeneratorRunner.Run(input
            .Edit("          application/json-patch+json:", "          application/vnd.a+json: { schema: { type: integer } }\n          application/json-patch+json:")
            .Edit("            application/pdf:", "            image/png: { schema: { type: string, format: binary } }\n            application/pdf:")).WithoutDiagnostics().File("MediaApi.g.cs");

        Assert.Contains("PatchThingAsVndAAsync", after, System.StringComparison.Ordinal);
        Assert.Contains("GetThingAsPngAsync", after, System.StringComparison.Ordinal);
        Assert.All(
            before.Split('\n').Where(line => line.StartsWith("    global::", System.StringComparison.Ordinal)),
            line => Assert.Contains(line, after, System.StringComparison.Ordinal));
    }

    [Fact]
    public void Forms_with_one_name_are_told_apart()
    {
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of("""
            openapi: 3.0.3
            info: { title: t, version: "1" }
            paths:
              /a:
                post:
                  operationId: send
                  requestBody:
                    content:
                      application/json: { schema: { type: object, properties: { a: { type: string } } } }
                      application/x-ndjson: { schema: { type: string } }
                  responses:
                    '200':
                      description: d
                      content:
                        application/json: { schema: { type: string } }
                        application/x-ndjson: { schema: { type: string } }
            """)).WithoutDiagnostics();

        CompilationAssert.Compiles(run);
        Assert.Contains(" SendAsJsonLinesAsync(", run.File("AApi.g.cs"), System.StringComparison.Ordinal);
        Assert.Contains(" SendAsJsonLinesResponseAsync(", run.File("AApi.g.cs"), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Schemas_that_differ_in_the_order_of_their_words_are_one()
    {
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of("""
            openapi: 3.1.0
            info: { title: t, version: "1" }
            paths:
              /a:
                get:
                  operationId: get
                  responses:
                    '200':
                      description: d
                      content:
                        application/vnd.a+json: { schema: { description: One., type: object, properties: { a: { type: string }, b: { minimum: 1, type: integer } } } }
                        application/vnd.b+json: { schema: { properties: { b: { type: integer, minimum: 1 }, a: { type: string } }, type: object, description: Two. } }
            """)).WithoutDiagnostics();

        Assert.DoesNotContain("GetAsVnd", run.File("AApi.g.cs"), System.StringComparison.Ordinal);
        Assert.Contains("\"application/vnd.a+json, application/vnd.b+json\"", run.File("AApi.g.cs"), System.StringComparison.Ordinal);
    }

    /// <summary>2.0 has one schema for all that an operation produces, and lists them.</summary>
    [Fact]
    public void What_2_0_produces_has_its_order() => Assert.Equal(
        [
            "/a", "Accept: application/vnd.b+json; application/vnd.a+json", "Content-Type: application/vnd.d+json",
            "/a", "Accept: application/pdf", "Content-Type: application/vnd.c+json; v=1",
        ],
        Feature.Run(
            GeneratorInput.Of("""
                swagger: '2.0'
                info: { title: t, version: '1' }
                paths:
                  /a:
                    post:
                      operationId: send
                      consumes: [application/vnd.d+json, application/vnd.c+json;v=1]
                      produces: [application/vnd.b+json, application/xml, application/pdf, application/vnd.a+json, application/vnd.a+json;x=1]
                      parameters: [{ name: body, in: body, required: true, schema: { type: string } }]
                      responses:
                        '200': { description: d, schema: { type: object, properties: { a: { type: string } } } }
                """),
            """
            using var server = new Server(HttpStatusCode.NoContent, "", "Accept", "Content-Type");
            IAApi api = server.Client().A;
            api.SendAsync("b").GetAwaiter().GetResult();
            api.SendAsPdfAsync("b", "application/vnd.c+json; v=1").GetAwaiter().GetResult();
            foreach (string sent in server.Sent.Where(sent => sent != "\"b\""))
            {
                yield return sent;
            }
            """));

    [Theory]
    [InlineData("application/json; v=1\r\nX-Evil: 1", "application/json")]
    [InlineData("application/json; v=\"a", "application/json")]
    [InlineData("application/json; v=\"a\\", "application/json")]
    [InlineData("application/json; v=\"a\"b\"", "application/json")]
    [InlineData("Application/JSON ; V=\"a;b\" ;charset=x", "application/json; V=\"a;b\"")]
    public void What_is_no_parameter_is_not_sent(string mediaType, string value) => Assert.Equal(value, MediaTypes.Value(mediaType));
}
