using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Reading;
using Cohesity.Generator.Reading.Places;
using Cohesity.Generator.Tests.Infrastructure.Constructs;

namespace Cohesity.Generator.CorpusTests.Corpus;

/// <summary>What a document says and nobody hears: fields that have no row in the table of constructs, and that no warning names.</summary>
internal static class LostFields
{
    public static IReadOnlyList<string> Of(JsonObject document, SpecVersion version, ProblemSink problems)
    {
        string name = version == SpecVersion.V2_0 ? "2.0" : "3.2";
        HashSet<(string, string)> told = [.. problems.Problems.Where(problem => problem.Id == ProblemIds.UnknownField).Select(problem => (problem.Arguments[1], problem.Arguments[0]))];
        return [.. DocumentFields.Of(document, version)
            .Where(field => !ConstructTable.Has(name, field.Key.Object, field.Key.Field) && !told.Contains(field.Key))
            .Select(field => $"{field.Key.Object}.{field.Key.Field} × {field.Value}")];
    }
}
