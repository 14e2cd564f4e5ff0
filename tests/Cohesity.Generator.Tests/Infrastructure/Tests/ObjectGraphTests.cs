using System.Collections.Immutable;
using Cohesity.Generator.Common;
using Microsoft.CodeAnalysis;
using Microsoft.OpenApi;
using Xunit;

namespace Cohesity.Generator.Tests.Infrastructure.Tests;

public sealed class ObjectGraphTests
{
    [Fact]
    public void Plain_values_pass() =>
        Assert.Empty(ObjectGraph.Intruders((1, "a", new EquatableArray<string>("b"), new NameCollisionLike("c", default))));

    [Fact]
    public void What_is_held_deep_down_is_found()
    {
        Assert.Contains("Item2", Assert.Single(ObjectGraph.Intruders((1, Location.None))), System.StringComparison.Ordinal);
        Assert.Single(ObjectGraph.Intruders(new object[] { "a", new[] { new OpenApiSchema() } }));
        Assert.Single(ObjectGraph.Intruders(new { Array = ImmutableArray.Create(1) }));
        Assert.Single(ObjectGraph.Intruders(new { Node = System.Text.Json.Nodes.JsonNode.Parse("{}") }));
    }

    private sealed record NameCollisionLike(string Name, EquatableArray<string> Keys);
}
