using Xunit;

namespace Cohesity.Generator.Tests.Features.Bodies;

/// <summary>CASES.md, row <c>optional-uploads</c>: files that may be left out.</summary>
public sealed class OptionalUploadTests
{
    private const string Program = """
        using var server = new Server(HttpStatusCode.OK, "bytes", "Content-Type");
        IFilesApi api = server.Client().Files;
        ApiFile File(string text) => new(new System.IO.MemoryStream(Encoding.UTF8.GetBytes(text)), text + ".bin", null);
        ApiFile? none = null;
        IEnumerable<ApiFile>? nobody = null;
        api.UploadAsync(main: File("a"), nullable: none, types: none, media: none, taken: none, described: none, only: none, many: nobody, either: nobody, flag: null).GetAwaiter().GetResult();
        api.UploadAsync(main: File("a"), nullable: File("b"), types: File("c"), media: File("d"), taken: File("e"), described: File("f"), only: File("g"), many: [File("h"), File("i")], either: [File("j")], flag: true).GetAwaiter().GetResult();
        foreach (string sent in server.Sent.Where(sent => sent.StartsWith("--")))
        {
            yield return string.Join(" ", sent.Split("\r\n").Where(line => line.StartsWith("Content-Disposition") || line.StartsWith("Content-Type")).Select(line => line.Replace("Content-Disposition: form-data; name=", "").Replace("Content-Type: application/octet-stream", "bytes")));
        }

        using ApiResponseStream file = api.DownloadAsync("a").GetAwaiter().GetResult();
        yield return new System.IO.StreamReader(file).ReadToEnd();
        api.NoteAsync(new NoteRequest { Picture = "text" }).GetAwaiter().GetResult();
        yield return server.Sent[^1];
        """;

    private static readonly string[] Expected =
    [
        "\"main\"; filename=\"a.bin\" bytes",
        "\"main\"; filename=\"a.bin\" bytes \"nullable\"; filename=\"b.bin\" bytes \"types\"; filename=\"c.bin\" bytes \"media\"; filename=\"d.bin\" bytes \"taken\"; filename=\"e.bin\" bytes"
            + " \"described\"; filename=\"f.bin\" bytes \"only\"; filename=\"g.bin\" bytes \"many\"; filename=\"h.bin\" bytes \"many\"; filename=\"i.bin\" bytes \"either\"; filename=\"j.bin\" bytes \"flag\"",
        "bytes",
        """{"picture":"text"}""",
    ];

    [Fact]
    public void A_file_is_a_file_wherever_it_may_be_null() => Assert.Equal(Expected, Feature.Run("optional-uploads", Program));

    [Fact]
    public void So_it_is_in_the_words_of_3_0() => Assert.Equal(Expected, Feature.Run(
        Feature.Input("optional-uploads")
            .Edit("openapi: 3.1.0", "openapi: 3.0.3")
            .Edit("types: { type: [string, 'null'], format: binary }", "types: { type: string, format: binary, nullable: true }")
            .Edit("anyOf: [{ $ref: '#/components/schemas/Upload' }, { type: 'null' }]", "allOf: [{ $ref: '#/components/schemas/Upload' }], nullable: true")
            .Edit("media: { oneOf: [{ type: string, contentMediaType: application/octet-stream }, { type: 'null' }] }", "media: { allOf: [{ nullable: true }, { $ref: '#/components/schemas/Upload' }] }"),
        Program));
}
