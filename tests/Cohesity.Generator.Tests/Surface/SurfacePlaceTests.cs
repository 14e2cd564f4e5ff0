using System;
using System.Linq;
using Cohesity.Generator.Surface;
using Cohesity.Generator.Surface.Building;
using Cohesity.Generator.Surface.Comparison;
using Xunit;

namespace Cohesity.Generator.Tests.Surface;

/// <summary>Where a document says what is in a surface.</summary>
public sealed class SurfacePlaceTests
{
    /// <summary>Values are below the keyword that says of which they are, and a bound that the C# type does not have is called as the document calls it.</summary>
    [Theory]
    [InlineData("{ type: array, items: { type: string, maxLength: 9 } }", "slot/items/maxLength", "has items.maxLength '8' instead of '9'")]
    [InlineData("{ type: array, items: { type: string, format: uri, maxLength: 9 } }", "slot/items/maxLength", "has items.maxLength '8' instead of '9'")]
    [InlineData("{ type: object, additionalProperties: { type: string, maxLength: 9 } }", "slot/additionalProperties/maxLength", "has items.maxLength '8' instead of '9'")]
    [InlineData("{ type: object, additionalProperties: { type: array, items: { type: string, maxLength: 9 } } }", "slot/additionalProperties/items/maxLength", "has items.items.maxLength '8' instead of '9'")]
    [InlineData("{ type: array, items: { type: object, additionalProperties: { type: string, maxLength: 9 } } }", "slot/items/additionalProperties/maxLength", "has items.items.maxLength '8' instead of '9'")]
    [InlineData("{ type: object, properties: { id: { type: string } }, additionalProperties: { type: string, format: uri, maxLength: 9 } }", "slot/additionalProperties/maxLength", "has items.maxLength '8' instead of '9'")]
    [InlineData("{ type: array, prefixItems: [{ type: boolean }], items: { type: string, maxLength: 9 } }", "slot/items/maxLength", "has items.maxLength '8' instead of '9'")]
    [InlineData("{ type: string, const: '' }", "slot/const", "is always 'x' instead of '\"\"'")]
    public void A_fact_about_values_stands_where_they_are_described(string schema, string place, string text)
    {
        string Document(string slot) => $$"""
            openapi: 3.1.0
            info: { title: Test, version: '1' }
            paths: {}
            components:
              schemas:
                Holder: { type: object, properties: { slot: {{slot}} } }
            """;

        SurfaceChange change = Assert.Single(SurfaceOf.Changes(Document(schema), Document(schema.Replace("maxLength: 9", "maxLength: 8", StringComparison.Ordinal).Replace("''", "x", StringComparison.Ordinal))));

        Assert.EndsWith(place, change.Place.Path.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(text + "; it breaks nobody", change.Text, StringComparison.Ordinal);
    }

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
