using System.Collections.Generic;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Client;

/// <summary>Two documents of one project, each with an <c>Item</c> of its own.</summary>
public sealed class SeveralDocumentsTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("Shared")]
    public void Clients_of_one_project_stand_side_by_side(string? supportNamespace)
    {
        GeneratorInput input = GeneratorInput.Of(
            Feature.Document("objects"),
            Feature.Document("arrays").With("OpenApiNamespace", "Test.Second").With("OpenApiClientName", "SecondClient"));

        IReadOnlyList<string> shown = Feature.Run(supportNamespace is null ? input : input.WithBuildProperty("OpenApiSupportNamespace", supportNamespace), """
            yield return Write(new Item { Id = 1, Name = "box" });
            yield return Write(new Second.Item { Labels = ["a"] });
            """);

        Assert.Equal(["""{"id":1,"name":"box"}""", """{"labels":["a"]}"""], shown);
    }
}
