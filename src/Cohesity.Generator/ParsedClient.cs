using System.Threading;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model;

namespace Cohesity.Generator;

/// <summary>A client that was read and bound.</summary>
/// <param name="Result">The client, and the problems of its files.</param>
/// <param name="File">Its files, in which the places of later problems are found; null when there are none to come, so that white space changes nothing.</param>
internal sealed record ParsedClient(Result<ClientSpec> Result, SpecFile? File)
{
    public static ParsedClient Of(Result<SpecFile> input, CancellationToken cancellationToken) =>
        new(ClientParser.Parse(input, cancellationToken), input.Value is { Options.TracksSurface: true } file ? file : null);
}
