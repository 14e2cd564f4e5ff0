using System.Threading;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Contracts;
using Cohesity.Generator.Surface;
using Cohesity.Generator.Surface.Building;

namespace Cohesity.Generator;

/// <summary>A client of which somebody asks what it shows, with the files in which that is found.</summary>
/// <param name="Client">The client; its <see cref="ClientSpec.Contract"/> is there.</param>
/// <param name="File">The client's files.</param>
internal sealed record ClientSurface(ClientSpec Client, SpecFile File)
{
    /// <summary>The document.</summary>
    public ContractPlace Root => Client.Contract!.Root;

    public static ClientSurface Of(ParsedClient client, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new ClientSurface(client.Result.Value!, client.File!);
    }

    /// <summary>What it shows: made anew each time, since nobody needs it while the file says the same, and to keep it would cost more than to make it.</summary>
    public ApiSurface Build() => SurfaceBuilder.Build(Client);

    /// <summary>Whether a file says what the client shows.</summary>
    public bool IsSaidBy(FileText file)
    {
        var comparison = new SurfaceFileComparison(file);
        SurfaceBuilder.Visit(Client, comparison.Next);
        return comparison.IsSame();
    }
}
