using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model;
using Cohesity.Generator.Output;

namespace Cohesity.Generator.Tests.Infrastructure.Constructs;

/// <summary>What the generator makes of a document, without the compiler around it.</summary>
/// <param name="Output">All that derives from the document, file by file.</param>
/// <param name="Problems">Ids with the JSON pointers of their places: <c>CGEN2005 #/paths</c>.</param>
internal sealed record ConstructRun(string Output, IReadOnlyList<string> Problems)
{
    private static readonly CompilationFacts Facts = new(1400, 10, IsModern: true, HasAsyncEnumerable: true, HasHttpClientFactory: false, default);

    /// <summary>The output without its documentation and the empty lines, which stand around members that have some.</summary>
    public string Code { get; } = string.Join('\n', Output.Split('\n').Where(line => line.Length > 0 && !line.TrimStart().StartsWith("///", StringComparison.Ordinal)));

    public static ConstructRun Of(JsonObject document, bool hasValidation, CancellationToken cancellationToken)
    {
        var options = new ClientOptions("Test", "TestClient", "Test", true, NullHandling.ByVersion, ReadingMode.Tolerant, FileLayout.Auto, OperationChoice.All, PagingMode.Infer, hasValidation, OptionalParametersMode.Never);
        var file = new SpecFile(new DocumentFile("/specs/api.json", document.ToJsonString()), default, default, options);
        Result<ClientSpec> result = ClientParser.Parse(new Result<SpecFile>(file, default), cancellationToken);
        string output = result.Value is { } spec
            ? string.Concat(FileSlicer.Slice(spec, Facts).SelectMany(FileEmitter.Emit).OrderBy(emitted => emitted.HintName, StringComparer.Ordinal).Select(emitted => emitted.HintName + "\n" + emitted.Text))
            : "";
        return new ConstructRun(output, [.. result.Problems.Select(problem => problem.Id + " " + (problem.Arguments.Count > 0 ? problem.Arguments[0] : ""))]);
    }
}
