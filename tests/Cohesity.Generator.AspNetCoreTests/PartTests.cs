using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Shop;
using Xunit;

namespace Cohesity.Generator.AspNetCoreTests;

/// <summary>A controller of a real server.</summary>
public sealed class PartTests(RunningShop shop) : IClassFixture<RunningShop>, IDisposable
{
    private readonly ShopClient _client = new(shop.Address);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Parts_are_filtered()
    {
        Assert.Equal([1, 2], (await _client.Parts.GetApiPartsAsync(cancellationToken: Cancellation)).Select(part => part.Id));
        Assert.Equal([1], (await _client.Parts.GetApiPartsAsync(maxPrice: 3.5m, materials: [0, 1], cancellationToken: Cancellation)).Select(part => part.Id));
        Assert.Equal([2], (await _client.Parts.GetApiPartsAsync(name: "crew", materials: [1], cancellationToken: Cancellation)).Select(part => part.Id));
    }

    [Fact]
    public async Task A_part_is_there_or_not()
    {
        Part part = await _client.Parts.GetPartAsync(1, Cancellation);
        ApiException<ProblemDetails> missing = await Assert.ThrowsAsync<ApiException<ProblemDetails>>(() => _client.Parts.GetPartAsync(9, Cancellation));

        Assert.Equal(("Leg", 3.5m, 0L), (part.Name, part.Price, part.Material));
        Assert.Equal((404, "Not Found"), (missing.Error.Status, missing.Error.Title));
        Assert.True(missing.Error.AdditionalProperties!.ContainsKey("traceId"));
    }

    [Fact]
    public async Task A_part_is_created()
    {
        ApiResponse<Part> created = await _client.Parts.CreatePartWithResponseAsync(new Part { Id = 3, Name = "Nut", Price = null, Material = 1 }, Cancellation);

        Assert.Equal((201, 3, "Nut"), (created.StatusCode, created.Body.Id, created.Body.Name));
        Assert.EndsWith("/api/Parts/3", created.Headers["Location"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_controllers_validation_tells_each_fault()
    {
        ApiException<ValidationProblemDetails> refusal = await Assert.ThrowsAsync<ApiException<ValidationProblemDetails>>(
            () => _client.Parts.CreatePartAsync(new Part { Id = 3, Name = "", Price = null, Material = 1 }, Cancellation));

        Assert.Equal("The Name field is required.", Assert.Single(refusal.Error.Errors!["Name"]));
    }

    [Fact]
    public async Task A_part_is_deleted() => Assert.Equal(204, (await _client.Parts.DeletePartWithResponseAsync(1, "old", Cancellation)).StatusCode);

    [Fact]
    public async Task A_picture_goes_up_in_a_form()
    {
        var picture = new ApiFile(new MemoryStream(Encoding.UTF8.GetBytes("bytes")), "leg.png", "image/png");

        Assert.Equal("1 leg.png image/png bytes A leg 640", await _client.Parts.UploadPictureAsync(1, picture, "A leg", 640, Cancellation));
    }

    [Fact]
    public async Task A_picture_comes_down()
    {
        await using ApiResponseStream picture = await _client.Parts.DownloadPictureAsync(7, Cancellation);
        using var reader = new StreamReader(picture);

        Assert.Equal("picture 7", await reader.ReadToEndAsync(Cancellation));
        Assert.Equal(("image/png", "part.png"), (picture.ContentType, picture.FileName));
    }
}
