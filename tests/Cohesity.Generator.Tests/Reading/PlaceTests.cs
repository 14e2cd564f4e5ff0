using System.Linq;
using System.Text;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Reading.Places;
using Xunit;

namespace Cohesity.Generator.Tests.Reading;

public class PlaceTests
{
    private static ProblemLocation Locate(string path, string text, params string[] segments)
    {
        var file = new SpecFile(new DocumentFile(path, text), EquatableArray<DocumentFile>.Empty, EquatableArray<DocumentFile>.Empty, null!);
        var sink = new ProblemSink();
        sink.Report("CGEN2004", segments.Aggregate(JsonPath.Root(path), (at, segment) => at / segment), "x");
        return Assert.Single(ProblemLocator.Locate(sink, file, TestContext.Current.CancellationToken)).Location!;
    }

    [Theory]
    [InlineData("a", "0:0+1")]
    [InlineData("a/b", "1:2+3")]
    [InlineData("a/b/1", "2:4+1")]
    [InlineData("a/b/0", "1:8+3")]
    [InlineData("a/b/0/x/y", "1:8+3")]
    [InlineData("a/missing/z", "0:0+1")]
    [InlineData("q", "5:0+1")]
    [InlineData("q/r", "6:2+1")]
    public void Yaml(string path, string expected)
    {
        ProblemLocation at = Locate("/a.yaml", "a:\n  'b': [one,\n    {c: d}]\ne: |\n  text\nq:\r\n  r: |\r\n    t\r\n", path.Split('/'));

        Assert.Equal(expected, $"{at.Line}:{at.Column}+{at.Length}");
    }

    [Theory]
    [InlineData("a", "1:1+3")]
    [InlineData("a/ü", "1:7+3")]
    [InlineData("a/ü/1", "1:18+1")]
    [InlineData("a/gone", "1:1+3")]
    [InlineData("z", "3:1+3")]
    public void Json(string path, string expected)
    {
        ProblemLocation at = Locate("/a.json", "{\n \"a\": {\"ü\": [\"€\", 2]},\n \"z\": 1,\n \"z\": 2}", path.Split('/'));

        Assert.Equal(expected, $"{at.Line}:{at.Column}+{at.Length}");
    }

    [Fact]
    public void Thousands_of_problems_in_one_long_line_take_one_pass()
    {
        var text = new StringBuilder("{");
        var sink = new ProblemSink();
        for (int i = 0; i < 20_000; i++)
        {
            text.Append(i == 0 ? "" : ",").Append("\"k").Append(i).Append("\":{\"v\":").Append(i).Append('}');
            sink.Report("CGEN2004", JsonPath.Root("/a.json") / ("k" + i) / "v", "x");
        }

        var file = new SpecFile(new DocumentFile("/a.json", text.Append('}').ToString()), EquatableArray<DocumentFile>.Empty, EquatableArray<DocumentFile>.Empty, null!);
        EquatableArray<Problem> problems = ProblemLocator.Locate(sink, file, TestContext.Current.CancellationToken);

        Assert.Equal(20_000, problems.Count);
        Assert.All(problems, problem => Assert.Equal("\"v\"", file.Document.Text.Substring(problem.Location!.Offset, problem.Location.Length)));
    }

    [Fact]
    public void The_pointer_comes_before_the_other_arguments() =>
        Assert.Equal("CGEN2004 3:3+11 #/info/description | text is expected here; what stands there was left out", Assert.Single(ReadResultOf.Yaml("openapi: 3.1.0\ninfo:\n  description: []\n").Problems));
}
