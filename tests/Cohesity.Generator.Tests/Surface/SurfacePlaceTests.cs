using System;
using System.Linq;
using Cohesity.Generator.Surface;
using Cohesity.Generator.Surface.Building;
using Xunit;

namespace Cohesity.Generator.Tests.Surface;

/// <summary>Where a document says what is in a surface.</summary>
public sealed class SurfacePlaceTests
{
    /// <summary>A member that several parts have makes a schema of its own, which stands in no document: its place is that of the last of the parts, whether operations follow or not.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("""

          /other:
            get:
              responses:
                '204': { description: Nothing }
        """)]
    public void What_several_parts_say_stands_in_the_last_of_them(string more)
    {
        string document = """
            openapi: 3.1.0
            info: { title: Test, version: '1' }
            paths:
              /one:
                get:
                  responses:
                    '200':
                      description: One
                      content:
                        application/json:
                          schema:
                            allOf:
                              - type: object
                                properties: { state: { type: object, properties: { first: { type: string } } } }
                              - type: object
                                properties: { state: { type: object, properties: { second: { type: string } } } }
            """.ReplaceLineEndings("\n") + more.ReplaceLineEndings("\n");

        string[] places = [.. SurfaceBuilder.Build(SurfaceOf.Client(document)).Entries
            .Where(entry => entry.Kind == SurfaceKind.Type && entry.Key[0].EndsWith("State", StringComparison.Ordinal))
            .Select(entry => entry.Place.Path.ToString())];

        Assert.Equal(["#/paths/~1one/get/responses/200/content/application~1json/schema/allOf/1/properties/state"], places);
    }
}
