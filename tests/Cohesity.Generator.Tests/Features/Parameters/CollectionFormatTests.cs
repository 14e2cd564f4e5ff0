using Xunit;

namespace Cohesity.Generator.Tests.Features.Parameters;

/// <summary>CASES.md, row <c>nested-collection-format</c>: lists in lists are written as Swagger 2.0's Items Object has it.</summary>
public sealed class CollectionFormatTests
{
    [Fact]
    public void Parameters_have_a_format_for_each_level() => Assert.Equal(
        ["/tables/1%2C2%7C3?csv=a%7Cb,c&multi=true%20false&multi=true&three=1%2C2%7C0.5&three=3", "X-Cells: a|b\tc", "/tables/1"],
        Feature.Run("collection-formats", """
            using var server = new Server(HttpStatusCode.NoContent, "", "X-Cells");
            IListsApi api = server.Client().Lists;
            api.FindCellsAsync([[1, 2], [3]], csv: [["a", "b"], ["c"]], multi: [[true, false], [true]], three: [[[1, 2], [0.5]], [[3]]], xCells: [["a", "b"], ["c"]]).GetAwaiter().GetResult();
            api.FindCellsAsync([[1], []], csv: [[]], three: []).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));

    [Fact]
    public void Fields_and_parts_have_a_format_for_each_level() => Assert.Equal(
        [
            "/cells", "tabs=a%09b&csv=1%7C2%2C3&multi=true%2Cfalse+true&multi=false",
            "/cells", "tabs: a\tb; csv: 1|2,3; multi: true false; multi: true",
        ],
        Feature.Run("collection-formats", """
            using var server = new Server(HttpStatusCode.NoContent, "");
            IListsApi api = server.Client().Lists;
            api.AddCellsAsync(new AddCellsRequest { Tabs = ["a", "b"], Csv = [[1, 2], [3]], Multi = [[[true, false], [true]], [[false]]] }).GetAwaiter().GetResult();
            api.PutCellsAsync(tabs: ["a", "b"], csv: [[1, 2], [3]], multi: [[true, false], [true]]).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent.StartsWith("--", StringComparison.Ordinal)
                    ? string.Join("; ", System.Text.RegularExpressions.Regex.Matches(sent, "name=\"([^\"]*)\"[|\r\n]+(.*?)[|\r\n]+--").Select(part => part.Groups[1].Value + ": " + part.Groups[2].Value))
                    : sent;
            }
            """));
}
