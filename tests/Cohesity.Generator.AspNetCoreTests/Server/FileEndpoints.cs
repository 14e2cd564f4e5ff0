using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Cohesity.Generator.AspNetCoreTests.Server;

/// <summary>Files, up and down.</summary>
internal static class FileEndpoints
{
    public static void MapFiles(this IEndpointRouteBuilder endpoints)
    {
        RouteGroupBuilder files = endpoints.MapGroup("/files").WithTags("Files").DisableAntiforgery();

        files.MapPost("/one", (IFormFile file) => Received(file, null)).WithName("UploadOne");
        files.MapPost("/many", (IFormFileCollection files) => files.Select(file => Received(file, null))).WithName("UploadMany");
        files.MapPost("/optional", (IFormFile? file, [FromForm] string? note) => file is null ? new Received(null, null, 0, null, note) : Received(file, note)).WithName("UploadOptional");
        files.MapPost("/named", (IFormFile front, IFormFile? back, [FromForm] int pages) => Received(front, $"{back?.FileName} {pages}")).WithName("UploadNamed");
        files.MapPost("/raw", async (Stream body) =>
        {
            using var reader = new StreamReader(body);
            return TypedResults.Ok((await reader.ReadToEndAsync()).Length);
        }).WithName("UploadRaw").Accepts<Stream>("application/octet-stream");
        files.MapGet("/{name}", FileContentHttpResult (string name) => TypedResults.File(Encoding.UTF8.GetBytes("The file " + name), "application/octet-stream", name))
            .WithName("DownloadFile")
            .Produces<FileContentHttpResult>(200, "application/octet-stream");
        files.MapGet("/", () => Task.CompletedTask).WithName("TouchFiles");
    }

    private static Received Received(IFormFile file, string? note) => new(file.Name, file.FileName, file.Length, file.ContentType, note);
}
