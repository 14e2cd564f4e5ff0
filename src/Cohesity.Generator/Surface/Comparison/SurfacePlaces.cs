using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Contracts;

namespace Cohesity.Generator.Surface.Comparison;

/// <summary>Where in the document changes stand whose line is not there, or lies below the place of another.</summary>
internal sealed class SurfacePlaces(Dictionary<string, SurfaceEntry> now, ContractPlace root)
{
    /// <summary>What a line that is gone belonged to.</summary>
    public ContractPlace OfGone(SurfaceEntry entry)
    {
        if (entry.Owner is { } owner)
        {
            return now[owner].Place;
        }

        return entry.Kind switch
        {
            SurfaceKind.Operation => root.Below("paths").Below(entry.Key[1]),
            SurfaceKind.Type => Schemas(),
            SurfaceKind.Webhook => root.Below("webhooks"),
            SurfaceKind.Scheme => root.Below("components").Below("securitySchemes"),
            SurfaceKind.Server => root.Below("servers"),
            _ => root.Below("paths"),
        };
    }

    // Where the others stand: components in OpenAPI, definitions in Swagger 2.0.
    private ContractPlace Schemas()
    {
        JsonPath? schemas = now.Values.Select(entry => entry.Kind == SurfaceKind.Type ? entry.Place.Path?.Parent : null).FirstOrDefault(parent => parent?.Segment is "schemas" or "definitions");
        return schemas is null ? root : new ContractPlace(schemas);
    }

    /// <summary>Where the document has what is new, or had what is gone, below the place at which that is told; nowhere when that cannot be said.</summary>
    public static ContractPlace CauseOf(SurfaceEntry entry, ContractPlace place) => entry.Kind switch
    {
        SurfaceKind.Operation => place.Path?.Segment == entry.Key[1] ? place.Below(entry.Key[0].Split('(')[0].ToLowerInvariant()) : default,
        SurfaceKind.Body => place.Below("requestBody"),
        SurfaceKind.Response => place.Below("responses").Below(entry.Name),
        SurfaceKind.Header => place.Below("headers").Below(entry.Name),
        SurfaceKind.Member => place.Below("properties").Below(entry.Name),
        SurfaceKind.Value => place.Below("enum"),
        SurfaceKind.Type or SurfaceKind.Webhook or SurfaceKind.Scheme => place.Below(entry.Name),
        _ => default,
    };
}
