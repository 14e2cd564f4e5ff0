using Xunit;

namespace Cohesity.Generator.Tests.Features.Tuples;

/// <summary>Tuples: classes with a property for each place.</summary>
public sealed class TupleTests
{
    [Theory]
    [InlineData("""{"points":[[1,2],[1,2,null],[1,2,3,{"text":"a"}],[1,2,null,{},"b","c"]],"range":[1,"a"]}""")]
    [InlineData("""{"range":[]}""")]
    [InlineData("""{"range":[1,"a",{"more":[2]}]}""")]
    public void What_is_read_is_written_back(string json) =>
        Assert.Equal([json], Feature.Run("tuples", $"yield return Copy<Route>({Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(json, quote: true)});"));

    [Fact]
    public void Items_have_names_and_an_array_is_as_long_as_it_must_be() => Assert.Equal(
        ["[1,2]", "[1,2,null,{\"text\":\"a\"}]", "[1,2,3,null,\"b\"]", "1 2", "[7,0]"],
        Feature.Run("tuples", """"
            yield return Write(new Point { Longitude = 1, Latitude = 2 });
            yield return Write(new Point { Longitude = 1, Latitude = 2, Item4 = new Label { Text = "a" } });
            yield return Write(new Point { Longitude = 1, Latitude = 2, Altitude = 3, MoreItems = ["b"] });
            Point point = Read<Point>("[1, 2]");
            yield return point.Longitude + " " + point.Latitude;
            yield return Copy<Point>("[7]");
            """"));
}
