using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Unions;

/// <summary>CASES.md, row <c>default-mapping</c>: the schema of a value whose discriminator is missing or unknown (OpenAPI 3.2, Discriminator Object).</summary>
public sealed class DefaultMappingTests
{
    [Theory]
    [InlineData("""{"sort":"kitty","lives":9}""", "Cat")]
    [InlineData("""{"lives":9,"sort":"kitty"}""", "Cat")]
    [InlineData("""{"sort":"dog","note":"n"}""", "OtherAnimal")]
    [InlineData("""{"note":"n"}""", "OtherAnimal")]
    [InlineData("""{"sort":null,"note":"n"}""", "OtherAnimal")]
    [InlineData("""{"sort":"OtherAnimal","note":"n"}""", "OtherAnimal")]
    [InlineData("""{"sort":"Animal","note":"n"}""", "Animal")]
    public void A_base_reads_it(string json, string type) => Assert.Equal(
        [type],
        Feature.Run("default-mapping", $"yield return Read<Animal>({Quote(json)}).GetType().Name;"));

    [Theory]
    [InlineData("""{"form":"Round","r":1}""", "round")]
    [InlineData("""{"form":"blob","corners":7}""", "odd")]
    [InlineData("""{"corners":7}""", "odd")]
    [InlineData("""{"r":7}""", "odd")]
    [InlineData("""{"form":"Odd"}""", "odd")]
    [InlineData("""{"form":"blob","corners":"many"}""", "raw")]
    [InlineData("""{"form":"Round","r":{}}""", "raw")]
    public void A_union_reads_it(string json, string variant) => Assert.Equal(
        [variant, json],
        Feature.Run("default-mapping", $$"""
            Shape shape = Read<Shape>({{Quote(json)}});
            yield return shape.Match(_ => "round", _ => "odd", _ => "raw");
            yield return Write(shape);
            """));

    [Fact]
    public void Only_objects_are_of_the_default() => Assert.Equal(
        ["text", "hammer", "any", "any", "raw"],
        Feature.Run("default-mapping", """"
            foreach (string json in new[] { "\"saw\"", """{"kind":"hammer"}""", """{"kind":"saw"}""", "{}", "7" })
            {
                yield return Read<Tool>(json).Match(_ => "text", _ => "hammer", _ => "any", _ => "raw");
            }
            """"));

    [Fact]
    public void A_default_with_subtypes_tells_them_itself() => Assert.Equal(
        ["Oak", "Fir", "Tree", "Broadleaf", "Broadleaf", "Broadleaf"],
        Feature.Run("default-mapping", """"
            foreach (string json in new[] { """{"kind":"Oak"}""", """{"kind":"Fir"}""", """{"kind":"tree"}""", """{"kind":"elm"}""", """{"leaves":3}""", """{"kind":"Broadleaf"}""" })
            {
                yield return Read<Tree>(json).GetType().Name;
            }
            """"));

    [Fact]
    public void What_was_read_is_written_again_and_a_new_default_leaves_the_discriminator_to_its_maker() => Assert.Equal(
        [
            """{"animals":[{"sort":"dog","note":"n"},{"note":"m"}],"shapes":{"a":{"corners":7},"b":{"form":"Round","r":1}}}""",
            """{"note":"n"}""", """{"sort":"dog","note":"n"}""", """{"corners":3}""", """{"form":"Round","r":1}""", """{"kind":"any"}""",
        ],
        Feature.Run("default-mapping", """"
            yield return Copy<Zoo>("""{"animals":[{"sort":"dog","note":"n"},{"note":"m"}],"shapes":{"a":{"corners":7},"b":{"form":"Round","r":1}}}""");
            yield return Write<Animal>(new OtherAnimal { Note = "n" });
            yield return Write<Animal>(new OtherAnimal { Sort = "dog", Note = "n" });
            yield return Write<Shape>(new Odd { Corners = 3 });
            yield return Write<Shape>(new Round { R = 1 });
            yield return Write<Tool>(new AnyTool());
            """"));

    /// <summary>Older versions have no such word, so that it means the same wherever it stands.</summary>
    [Theory]
    [InlineData("3.1.0")]
    [InlineData("3.0.3")]
    public void It_means_the_same_in_older_documents(string version)
    {
        SpecText document = Feature.Document("default-mapping");
        string text = document.GetText(TestContext.Current.CancellationToken)!.ToString().Replace("openapi: 3.2.0", "openapi: " + version).Replace("{ const: hammer }", "{ type: string, enum: [hammer] }");

        Assert.Equal(
            ["OtherAnimal", "odd"],
            Feature.Run(GeneratorInput.Of(SpecText.Client("older.yaml", text)), """"
                yield return Read<Animal>("""{"sort":"dog"}""").GetType().Name;
                yield return Read<Shape>("""{"form":"blob"}""").Match(_ => "round", _ => "odd", _ => "raw");
                """"));
    }

    private static string Quote(string json) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(json, quote: true);
}
