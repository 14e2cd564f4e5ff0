using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Reading;
using Cohesity.Generator.Reading.Normalizing;
using Cohesity.Generator.Reading.Places;
using Xunit;

namespace Cohesity.Generator.Tests.Reading;

/// <summary>What the library does to trees that no normalizer has seen never gets past its reader.</summary>
public sealed class LibraryReaderTests
{
    [Theory]
    [InlineData("""{ "components": { "schemas": { "Item": { "maxLength": "many" } } } }""")]
    [InlineData("""{ "info": { "license": { "url": "http://[" } } }""")]
    public void An_exception_of_the_library_is_a_problem_of_the_document(string document)
    {
        var problems = new ProblemSink();
        var tree = new NormalizedTree((JsonObject)JsonNode.Parse(document)!, new OriginMap(), new Dictionary<string, HoistedComponent>());

        Assert.Null(LibraryReader.Read(tree, JsonPath.Root("a.json"), problems));
        Assert.Equal(ProblemIds.ReaderRefused, Assert.Single(problems.Problems).Id);
        Assert.NotEqual("", problems.Problems.Single().Arguments.Single());
    }
}
