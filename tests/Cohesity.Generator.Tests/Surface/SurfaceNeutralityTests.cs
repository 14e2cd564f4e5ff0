using System.IO;
using System.Linq;
using Cohesity.Generator.Model;
using Cohesity.Generator.Tests.Features;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Surface;

/// <summary>What is noted for a surface decides nothing in the emitted code.</summary>
public sealed class SurfaceNeutralityTests
{
    public static TheoryData<string> Names => [.. Feature.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_client_is_the_same_with_and_without_a_surface(string name)
    {
        string document = File.ReadAllText(Path.Combine(ProjectMetadata.RepositoryRoot, "specs", "features", name + ".yaml"));
        ClientSpec tracked = SurfaceOf.Client(document);

        Assert.NotNull(tracked.Contract);
        Assert.Equal(SurfaceOf.Untracked(document), tracked with { Contract = null });
    }

    /// <summary>Unions of the same alternatives are one type, whatever each place asks of their values.</summary>
    [Fact]
    public void Bounds_of_alternatives_make_no_further_type()
    {
        const string document = """
            openapi: 3.1.0
            info: { title: Test, version: '1' }
            paths: {}
            components:
              schemas:
                Reading:
                  type: object
                  properties:
                    label: { oneOf: [{ type: string, maxLength: 9 }, { type: integer }] }
                    other: { oneOf: [{ type: string, maxLength: 8 }, { type: integer, minimum: 1 }] }
                    plain: { oneOf: [{ type: string }, { type: integer }] }
            """;

        Assert.Equal(SurfaceOf.Untracked(document).Types.Select(type => type.Name), SurfaceOf.Client(document).Types.Select(type => type.Name));
    }
}
