using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Cohesity.Generator.IntegrationTests.Transport;

/// <summary>Bodies of the type multipart/form-data, as ASP.NET reads them.</summary>
public sealed class FormTests
{
    [Fact]
    public async Task Fields_and_files_arrive_as_they_were_given()
    {
        var seen = new List<string>();
        await using TransportServer server = await StartAsync(seen);
        using TransportClient client = server.CreateClient();

        await client.Albums.AddAlbumAsync(
            cover: new ApiFile(Bytes("cover"), "/home/me/Über \"uns\" – 日本 100%.png", "image/png"),
            new()
            {
                Title = "Äpfel & \"Birnen\"\r\n= 100 %",
                SayCheeseGrößer = "ja",
                Tags = ["a,b", "", "ü"],
                Taken = new DateOnly(2024, 2, 29),
                Place = new Item { Name = "Straße", Count = 3 },
                Photos = [new ApiFile(Bytes("one"), "1.jpg", "image/jpeg"), new ApiFile(Bytes("")), new ApiFile(Bytes("three"), "a;b=c.txt", "text/plain; charset=utf-8") { Headers = { ["X-Note"] = "last" } }],
            },
            TestContext.Current.CancellationToken);

        // A quotation mark in a name travels as %22 (HTML, "multipart/form-data encoding algorithm"), which servers leave as it is.
        Assert.Equal(
            [
                "length True",
                "place = {\"name\":\"Stra\\u00DFe\",\"count\":3}",
                "say %22cheese%22 – größer = ja",
                "tags = a,b |  | ü",
                "taken = 2024-02-29",
                "title = Äpfel & \"Birnen\"\r\n= 100 %",
                "cover: Über %22uns%22 – 日本 100%.png image/png  cover",
                "photos: 1.jpg image/jpeg  one",
                "photos: photos application/octet-stream  ",
                "photos: a;b=c.txt text/plain; charset=utf-8 last three",
            ],
            seen);
    }

    [Fact]
    public async Task A_file_of_unknown_length_goes_out_in_chunks()
    {
        var seen = new List<string>();
        await using TransportServer server = await StartAsync(seen);
        using TransportClient client = server.CreateClient();

        await client.Albums.AddAlbumAsync(new ApiFile(new ZeroStream(100_000)), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["length False", "cover: cover application/octet-stream  " + new string('\0', 100_000)], seen);
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));

    private static Task<TransportServer> StartAsync(List<string> seen) => TransportServer.StartAsync(async context =>
    {
        IFormCollection form = await context.Request.ReadFormAsync(context.RequestAborted);
        seen.Add("length " + context.Request.ContentLength.HasValue);
        seen.AddRange(form.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key} = {string.Join(" | ", field.Value.ToArray())}"));
        foreach (IFormFile file in form.Files)
        {
            using var reader = new StreamReader(file.OpenReadStream());
            seen.Add($"{file.Name}: {file.FileName} {file.ContentType} {file.Headers["X-Note"]} {await reader.ReadToEndAsync(context.RequestAborted)}");
        }

        context.Response.StatusCode = 204;
    });
}
