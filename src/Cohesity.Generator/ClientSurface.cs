using System.Threading;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model.Contracts;
using Cohesity.Generator.Surface;
using Cohesity.Generator.Surface.Building;

namespace Cohesity.Generator;

/// <summary>What a client shows, with the files in which that is found.</summary>
/// <param name="Surface">What it shows.</param>
/// <param name="Root">The document.</param>
/// <param name="Namespace">The client's namespace.</param>
/// <param name="File">The client's files.</param>
internal sealed record ClientSurface(ApiSurface Surface, ContractPlace Root, string Namespace, SpecFile File)
{
    public static ClientSurface Of(ParsedClient client, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new ClientSurface(SurfaceBuilder.Build(client.Result.Value!), client.Result.Value!.Contract!.Root, client.Result.Value.Namespace, client.File!);
    }
}
