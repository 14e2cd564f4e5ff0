using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Reading;
using Cohesity.Generator.Reading.Places;

namespace Cohesity.Generator.Tests.Reading;

/// <summary>A document that was read from text, and its problems as lines: id, line and column counted from 1, and the arguments.</summary>
internal sealed class ReadResultOf
{
    private readonly ProblemSink _sink;

    private ReadResultOf(ReadDocument? document, ProblemSink sink, IReadOnlyList<string> problems)
    {
        Read = document;
        _sink = sink;
        Problems = problems;
    }

    public ReadDocument? Read { get; }

    public Microsoft.OpenApi.OpenApiDocument Document => Read!.Document;

    public IReadOnlyList<string> Problems { get; }

    /// <summary>The problems without their arguments.</summary>
    public IEnumerable<string> Places => Problems.Select(problem => string.Join(' ', problem.Split(' ').Take(2)));

    /// <summary>Where a node stands in the files: a pointer, behind the path of a part.</summary>
    /// <param name="canonical">Where it stands in <see cref="Document"/>, by the keys of 3.x: <c>components, schemas, Pet, properties, name</c>.</param>
    public string Origin(params string[] canonical)
    {
        JsonPath origin = _sink.Origin(canonical.Aggregate(Read!.Root, (path, segment) => path / segment));
        return (origin.File == Read!.Root.File ? "" : origin.File) + origin;
    }

    public static ReadResultOf Yaml(string text, params (string Path, string Text)[] parts) => File("/specs/api.yaml", text, parts);

    public static ReadResultOf Json(string text, params (string Path, string Text)[] parts) => File("/specs/api.json", text, parts);

    /// <summary>A 3.1 document with no more than these components.</summary>
    public static ReadResultOf Schemas(string schemas, string version = "3.1.0") =>
        Yaml($"openapi: {version}\ninfo: {{title: t, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}");

    public static ReadResultOf File(string path, string text, params (string Path, string Text)[] parts)
    {
        var file = new SpecFile(
            new DocumentFile(path, text),
            parts.Select(part => new DocumentFile(part.Path, part.Text)).ToEquatableArray(),
            EquatableArray<DocumentFile>.Empty,
            null!);
        var sink = new ProblemSink();
        CancellationToken token = Xunit.TestContext.Current.CancellationToken;
        ReadDocument? document = DocumentReader.Read(file, sink, token);
        return new ReadResultOf(document, sink, [.. ProblemLocator.Locate(sink, file, token).Select(Line)]);
    }

    private static string Line(Problem problem)
    {
        ProblemLocation at = problem.Location!;
        string file = at.Path.Contains("/api.", System.StringComparison.Ordinal) ? "" : System.IO.Path.GetFileName(at.Path) + ":";
        return $"{problem.Id} {file}{at.Line + 1}:{at.Column + 1}+{at.Length} {string.Join(" | ", problem.Arguments)}";
    }
}
