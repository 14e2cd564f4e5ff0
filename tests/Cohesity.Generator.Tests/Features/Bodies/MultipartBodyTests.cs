using Xunit;

namespace Cohesity.Generator.Tests.Features.Bodies;

/// <summary>What the parts of a body look like on the wire.</summary>
public sealed class MultipartBodyTests
{
    [Fact]
    public void Each_part_is_written_by_its_encoding() => Assert.Equal(
        string.Join(
            '|',
            "/albums/a/photos",
            "Content-Type: multipart/form-data; boundary=BOUNDARY",
            "--BOUNDARY",
            "Content-Disposition: form-data; name=\"id\"", "", "7", "--BOUNDARY",
            "Content-Disposition: form-data; name=\"cover\"; filename=\"c%22.png\"", "Content-Type: image/png", "X-Taken-By: me", "", "PNG", "--BOUNDARY",
            "Content-Disposition: form-data; name=\"photos\"; filename=\"photos\"", "Content-Type: image/jpeg", "", "one", "--BOUNDARY",
            "Content-Disposition: form-data; name=\"photos\"; filename=\"photos\"", "Content-Type: image/jpeg", "", "two", "--BOUNDARY",
            "Content-Disposition: form-data; name=\"title\"", "Content-Type: text/markdown", "", "# é", "--BOUNDARY",
            "Content-Disposition: form-data; name=\"taken\"", "", "2024-02-29", "--BOUNDARY",
            "Content-Disposition: form-data; name=\"tags\"", "", "x", "--BOUNDARY",
            "Content-Disposition: form-data; name=\"tags\"", "", "y", "--BOUNDARY",
            "Content-Disposition: form-data; name=\"joined\"", "", "x,y", "--BOUNDARY",
            "Content-Disposition: form-data; name=\"place\"", "Content-Type: application/json", "", "{\"city\":\"Ulm\"}", "--BOUNDARY",
            "Content-Disposition: form-data; name=\"camera[lens]\"", "", "50", "--BOUNDARY",
            "Content-Disposition: form-data; name=\"sizes\"", "Content-Type: application/json", "", "[1,2]", "--BOUNDARY--",
            "|/albums/b/photos",
            "Content-Type: multipart/form-data; boundary=BOUNDARY",
            "--BOUNDARY",
            "Content-Disposition: form-data; name=\"id\"", "", "1", "--BOUNDARY",
            "Content-Disposition: form-data; name=\"cover\"; filename=\"cover\"", "Content-Type: application/octet-stream", "", "", "--BOUNDARY--",
            "|ArgumentNullException",
            "FormatException"),
        string.Join('|', Feature.Run("multipart-body", """
            using var server = new Server(HttpStatusCode.NoContent, "", "Content-Type");
            IAlbumsApi api = server.Client().Albums;
            ApiFile File(string text, string? name = null, string? type = null) => new(new System.IO.MemoryStream(Encoding.UTF8.GetBytes(text)), name, type);
            ApiFile cover = File("PNG", "/home/me/c\".png", "image/png");
            cover.Headers["X-Taken-By"] = "me";
            api.AddPhotosAsync(
                "a", 7, cover, [File("one"), File("two")], "# é", new DateOnly(2024, 2, 29), ["x", "y"], ["x", "y"],
                new AddPhotosPlace { City = "Ulm" }, new AddPhotosCamera { Lens = "50" }, [1, 2]).GetAwaiter().GetResult();
            api.AddPhotosAsync("b", 1, File("")).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent.Replace("\r\n", "|");
            }

            yield return Failure(() => api.AddPhotosAsync("b", 1, null!).GetAwaiter().GetResult());
            yield return Failure(() => api.AddPhotosAsync("b", 1, File("", null, "a\r\nX: 1")).GetAwaiter().GetResult());
            """)));
}
