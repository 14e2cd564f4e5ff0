using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Surface;
using Cohesity.Generator.Surface.Building;
using Cohesity.Generator.Surface.Comparison;
using Xunit;

namespace Cohesity.Generator.Tests.Surface;

/// <summary>The surface of a document's client, and what changed between two of them, without a compiler.</summary>
internal static class SurfaceOf
{
    private static readonly ClientOptions Options = new(
        "Test", "TestClient", "Test", true, NullHandling.ByVersion, ReadingMode.Tolerant, Model.FileLayout.Auto, new OperationChoice(default, default, default, default, default), PagingMode.Infer,
        OptionalParameters: OptionalParametersMode.Never)
    {
        TracksSurface = true,
    };

    /// <summary>The client of a document that has no errors.</summary>
    public static ClientSpec Client(string document, OptionalParametersMode mode = OptionalParametersMode.Never, params TypeMapping[] mappings) =>
        Client(document, Options with { OptionalParameters = mode, TypeMappings = new(mappings) });

    /// <summary>The same client, when nobody asks for its surface.</summary>
    public static ClientSpec Untracked(string document) => Client(document, Options with { TracksSurface = false });

    public static string Text(string document, OptionalParametersMode mode = OptionalParametersMode.Never) => SurfaceFile.Write(SurfaceBuilder.Build(Client(document, mode)));

    /// <summary>What changed: the surface of the first document is written, read again, and compared with that of the second.</summary>
    public static IReadOnlyList<SurfaceChange> Changes(string before, string after, OptionalParametersMode mode = OptionalParametersMode.Never) =>
        Changes(Client(before, mode), Client(after, mode));

    /// <summary>The same of two clients.</summary>
    public static IReadOnlyList<SurfaceChange> Changes(ClientSpec before, ClientSpec after)
    {
        SurfaceReading reading = SurfaceFile.Read(SurfaceFile.Write(SurfaceBuilder.Build(before)));
        Assert.True(reading.Entries is not null, $"{reading.Error} in line {reading.Line + 1}");
        return SurfaceComparer.Compare(reading.Entries.Values, SurfaceBuilder.Build(after), after.Contract!.Root);
    }

    /// <summary>The ids of what changed, each once, by their names; that the version stands still is left out.</summary>
    public static string Ids(string before, string after, OptionalParametersMode mode = OptionalParametersMode.Never) => Ids(Client(before, mode), Client(after, mode));

    /// <summary>The same of two clients.</summary>
    public static string Ids(ClientSpec before, ClientSpec after) =>
        string.Join(" ", Changes(before, after).Select(change => Names[change.Id]).Where(name => name != nameof(ProblemIds.VersionKept)).Distinct().Order(StringComparer.Ordinal));

    private static ClientSpec Client(string document, ClientOptions options)
    {
        Result<ClientSpec> result = ClientParser.Parse(new Result<SpecFile>(new SpecFile(new DocumentFile("spec.yaml", document), default, default, options), default), TestContext.Current.CancellationToken);
        Assert.True(result.Value is not null, string.Join('\n', result.Problems));
        return result.Value;
    }

    private static Dictionary<string, string> Names { get; } = typeof(ProblemIds).GetFields().ToDictionary(field => (string)field.GetRawConstantValue()!, field => field.Name);
}
