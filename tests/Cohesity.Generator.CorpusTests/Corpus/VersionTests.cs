using System;
using System.IO;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model;
using Cohesity.Generator.Surface;
using Cohesity.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>Two versions of one real document: what the later one changed, by rule. Each is also compared with itself, which changes nothing.</summary>
public sealed class VersionTests
{
    private static readonly string[] Cohesity = ["cohesity/v1-2018-05.swagger2.yaml", "cohesity/v1-2018-06.swagger2.yaml", "cohesity/v1-2021-03.swagger2.yaml"];

    public static TheoryData<string, string> Pairs => new()
    {
        { Cohesity[0], Cohesity[1] },
        { Cohesity[1], Cohesity[2] },
        { Cohesity[0], Cohesity[2] },
        { Cohesity[1], Cohesity[0] },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Changes(string before, string after)
    {
        CorpusFolder.SkipIfAbsent(Directory.Exists(CorpusFolder.Root) ? before : CorpusFolder.Absent);
        ClientSurface old = Surface(before);
        ClientSurface current = Surface(after);

        Assert.Empty(Check(current, SurfaceFile.Write(current.Build())).Problems);
        SurfaceCheck check = Check(current, SurfaceFile.Write(old.Build()));

        // Nothing stands nowhere: every change has a line of the document.
        Assert.All(check.Problems, problem => Assert.True(problem.Id == ProblemIds.SurfaceBehind || problem.Location is { Path: var path } && path == after, problem.ToString()));
        string[] counts = [.. check.Problems.GroupBy(problem => problem.Id).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key} {group.Count()}")];
        Snapshot.Match(string.Join('\n', counts) + "\n", variant: CorpusFolder.VariantOf(before.Split('/')[1].Split('.')[0] + "-to-" + after.Split('/')[1].Split('.')[0]));
    }

    private static ClientSurface Surface(string document)
    {
        var options = new ClientOptions("Test", "TestClient", "Test", true, NullHandling.ByVersion, ReadingMode.Tolerant, FileLayout.Auto, OperationChoice.All, PagingMode.Infer) { TracksSurface = true };
        var file = new SpecFile(new DocumentFile(document, File.ReadAllText(Path.Combine(CorpusFolder.Root, document))), default, default, options) { SurfacePath = "accepted.api.txt" };
        return ClientSurface.Of(ParsedClient.Of(new Result<SpecFile>(file, default), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }

    private static SurfaceCheck Check(ClientSurface current, string accepted) => SurfaceCheck.Compared(
        current,
        new EquatableArray<AdditionalFileInput>(new AdditionalFileInput("accepted.api.txt", new FileText(SourceText.From(accepted)), new FileMetadata(SurfaceOf: "*"))),
        TestContext.Current.CancellationToken);
}
