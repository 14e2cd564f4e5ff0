using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Objects;

/// <summary>Subtypes that a discriminator tells apart are classes that derive from their base.</summary>
public sealed class InheritanceTests
{
    [Fact]
    public void A_value_is_of_the_type_that_its_discriminator_names_wherever_that_stands() => Assert.Equal(
        ["Circle round 2", "Circle disc 3", "Polygon Polygon", "Triangle Triangle", "Shape oval", "Shape "],
        Feature.Run("inheritance", """"
            foreach (string json in new[]
            {
                """{ "radius": 2, "label": "a", "kind": "round" }""", """{ "kind": "disc", "label": "a", "radius": 3 }""", """{ "kind": "Polygon", "corners": 5 }""",
                """{ "kind": "Triangle", "corners": 3, "area": 1.5 }""", """{ "kind": "oval", "label": "a", "wide": 2 }""", """{ "label": "a" }""",
            })
            {
                Shape shape = Read<Shape>(json);
                yield return $"{shape.GetType().Name} {shape.Kind}{(shape is Circle circle ? " " + circle.Radius : "")}";
            }
            """"));

    [Theory]
    [InlineData("""{"label":"a","kind":"round","radius":2}""")]
    [InlineData("""{"label":"a","kind":"disc","note":null,"radius":3,"center":null,"color":"red"}""")]
    [InlineData("""{"label":"a","kind":"Triangle","corners":3,"area":1.5}""")]
    [InlineData("""{"label":"a","kind":"oval","note":"n","wide":{"x":[1]}}""")]
    [InlineData("""{"label":"a","kind":""}""")]
    public void What_is_read_is_written_back(string json) =>
        Assert.Equal([json], Feature.Run("inheritance", $"yield return Copy<Shape>({Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(json, quote: true)});"));

    [Fact]
    public void A_subtype_that_no_mapping_names_has_the_value_that_its_schema_allows() => Assert.Equal(
        ["Quad quad", """{"label":"b","kind":"quad"}""", "Shape Quad"],
        Feature.Run("inheritance", """"
            Shape shape = Read<Shape>("""{"kind":"quad","label":"a"}""");
            yield return $"{shape.GetType().Name} {shape.Kind}";
            yield return Write<Shape>(new Quad { Label = "b" });
            Shape other = Read<Shape>("""{"kind":"Quad","label":"a"}""");
            yield return $"{other.GetType().Name} {other.Kind}";
            """"));

    [Fact]
    public void A_new_instance_knows_what_it_is() => Assert.Equal(
        [
            """{"shapes":[{"label":"a","kind":"round","radius":1},{"label":"b","kind":"Triangle","corners":3,"area":2}],"outline":{"label":"c","kind":"Polygon"}}""",
            """{"label":"d","kind":"square"}""", """{"label":"no kind"}""",
        ],
        Feature.Run("inheritance", """"
            yield return Write(new Drawing
            {
                Shapes = [new Circle { Label = "a", Radius = 1 }, new Triangle { Label = "b", Corners = 3, Area = 2 }],
                Outline = new Polygon { Label = "c" },
            });
            yield return Write(new Shape { Kind = "square", Label = "d" });
            yield return Write(new Shape { Label = "no kind" });
            """"));

    [Fact]
    public void A_base_inside_dispatches_to_its_own_subtypes() => Assert.Equal(
        ["Triangle", "Triangle", "Circle", "Circle"],
        Feature.Run("inheritance", """"
            yield return Read<Drawing>("""{ "outline": { "kind": "Triangle" } }""").Outline!.GetType().Name;
            yield return Read<Drawing>("""{ "frame": { "kind": "Triangle" } }""").Frame!.Value.GetType().Name;
            yield return Read<Drawing>("""{ "frame": { "kind": "round" } }""").Frame!.Value.GetType().Name;
            yield return Read<Drawing>("""{ "frame": { "kind": "disc" } }""").Frame!.Value.GetType().Name;
            """"));

    [Fact]
    public void What_was_read_without_a_discriminator_gets_none() => Assert.Equal(
        ["True 3"],
        Feature.Run("inheritance", """"
            Triangle triangle = Read<Triangle>("""{ "label": "a", "corners": 3 }""");
            yield return $"{triangle.Kind is null} {triangle.Corners}";
            """"));

    [Fact]
    public void Each_class_remembers_which_of_its_own_members_were_assigned() => Assert.Equal(
        ["True False", "False True"],
        Feature.Run("inheritance", """"
            Circle circle = Read<Circle>("""{ "label": "a", "kind": "round", "radius": 1, "note": null }""");
            yield return circle.IsSet(Shape.OptionalMember.Note) + " " + circle.IsSet(Circle.OptionalMember.Center);
            circle.Unset(Shape.OptionalMember.Note);
            circle.Center = null;
            yield return circle.IsSet(Shape.OptionalMember.Note) + " " + circle.IsSet(Circle.OptionalMember.Center);
            """"));

    /// <summary>Emitted code means the type where a member has its name: tmf622's sites have a place, and are one.</summary>
    [Fact]
    public void A_member_may_be_called_like_the_base() => Assert.Equal(
        ["""{"kind":"Site","place":{"kind":"Place"},"name":"a"}"""],
        Feature.Run(GeneratorInput.Of("""
            openapi: 3.0.3
            info: { title: Places, version: '1' }
            paths: {}
            components:
              schemas:
                Place: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
                Site:
                  allOf:
                    - $ref: '#/components/schemas/Place'
                    - { type: object, properties: { place: { $ref: '#/components/schemas/Place' }, name: { type: string } } }
            """), """
            yield return Write(new Site { Place = new Place { Kind = "Place" }, Name = "a" });
            """));
}
