using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Cohesity.Generator.AspNetCoreTests.Server;

/// <summary>A part that is sold.</summary>
public sealed record Part(int Id, [Required] string Name, decimal? Price, Material Material);

/// <summary>What a part is made of, written as a number.</summary>
public enum Material
{
    /// <summary>Wood.</summary>
    Wood,

    /// <summary>Steel.</summary>
    Steel,
}

/// <summary>Which parts are asked for.</summary>
public sealed class PartFilter
{
    /// <summary>Part of the name.</summary>
    public string? Name { get; set; }

    /// <summary>The highest price.</summary>
    [Range(0, 1000)]
    public decimal? MaxPrice { get; set; }

    /// <summary>The materials.</summary>
    public Material[]? Materials { get; set; }
}

/// <summary>A picture of a part and what is said of it.</summary>
public sealed class PartPicture
{
    /// <summary>The file.</summary>
    [Required]
    public IFormFile Picture { get; set; } = null!;

    /// <summary>A caption.</summary>
    public string? Caption { get; set; }

    /// <summary>How wide it is.</summary>
    public int? Width { get; set; }
}

/// <summary>Parts.</summary>
[ApiController]
[Route("api/[controller]")]
public sealed class PartsController : ControllerBase
{
    private static readonly Part[] Parts = [new(1, "Leg", 3.5m, Material.Wood), new(2, "Screw", null, Material.Steel)];

    /// <summary>The parts that fit.</summary>
    [HttpGet]
    [ProducesResponseType<IEnumerable<Part>>(StatusCodes.Status200OK)]
    public ActionResult<IEnumerable<Part>> List([FromQuery] PartFilter filter) =>
        Ok(Parts.Where(part => (filter.Name is null || part.Name.Contains(filter.Name, System.StringComparison.Ordinal)) && (filter.MaxPrice is null || part.Price <= filter.MaxPrice) && (filter.Materials is null or [] || filter.Materials.Contains(part.Material))));

    /// <summary>One part.</summary>
    [HttpGet("{id:int}", Name = "GetPart")]
    [ProducesResponseType<Part>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound, "application/problem+json")]
    public ActionResult<Part> Get(int id) => Parts.FirstOrDefault(part => part.Id == id) is { } part ? part : NotFound();

    /// <summary>A new part.</summary>
    [HttpPost(Name = "CreatePart")]
    [ProducesResponseType<Part>(StatusCodes.Status201Created)]
    [ProducesResponseType<ValidationProblemDetails>(StatusCodes.Status400BadRequest, "application/problem+json")]
    public ActionResult<Part> Create(Part part) => CreatedAtRoute("GetPart", new { id = part.Id }, part);

    /// <summary>Nothing is left of it.</summary>
    [HttpDelete("{id:int}", Name = "DeletePart")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    public IActionResult Delete(int id, [FromHeader(Name = "X-Reason")] string? reason) => reason is null && id < 0 ? BadRequest() : NoContent();

    /// <summary>A picture goes up.</summary>
    [HttpPost("{id:int}/picture", Name = "UploadPicture")]
    [Consumes("multipart/form-data")]
    [ProducesResponseType<string>(StatusCodes.Status200OK)]
    public ActionResult<string> Upload(int id, [FromForm] PartPicture picture)
    {
        using var reader = new StreamReader(picture.Picture.OpenReadStream());
        return Ok($"{id} {picture.Picture.FileName} {picture.Picture.ContentType} {reader.ReadToEnd()} {picture.Caption} {picture.Width}");
    }

    /// <summary>A picture comes down.</summary>
    [HttpGet("{id:int}/picture", Name = "DownloadPicture")]
    [ProducesResponseType<FileContentResult>(StatusCodes.Status200OK, "image/png")]
    public FileContentResult Download(int id) => File(Encoding.ASCII.GetBytes("picture " + id), "image/png", "part.png");
}
