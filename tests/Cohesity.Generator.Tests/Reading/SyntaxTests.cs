using System.Linq;
using System.Text;
using Cohesity.Generator.Reading;
using Xunit;

namespace Cohesity.Generator.Tests.Reading;

public class SyntaxTests
{
    [Theory]
    [InlineData("", "CGEN1004 1:1+0 #")]
    [InlineData(" \n\t ", "CGEN1004 1:1+0 #")]
    [InlineData("<!DOCTYPE html>\n<html></html>", "CGEN1001 1:1+1 an HTML or XML page where JSON or YAML is expected")]
    [InlineData("type: object\n", "CGEN1002 1:1+1 #")]
    [InlineData("[1]", "CGEN1002 1:1+1 #")]
    [InlineData("just text", "CGEN1002 1:1+9 #")]
    [InlineData("info: {}\nswagger: 1.2\n", "CGEN1003 2:1+7 #/swagger | 1.2")]
    [InlineData("openapi: 4.0.3\n", "CGEN1003 1:1+7 #/openapi | 4.0.3")]
    [InlineData("openapi: [3]\n", "CGEN1003 1:1+7 #/openapi | [3]")]
    [InlineData("openapi: 3.0.0\npaths:\n\t/x: {}\n", "CGEN1001 3:1+1 While scanning for the next token, find character that cannot start any token")]
    [InlineData("openapi: 3.0.0\na: *b\n", "CGEN1001 2:4+2 the alias *b stands before the end of its anchor, or has none")]
    public void A_yaml_text_that_is_no_document_has_one_error(string text, string expected)
    {
        ReadResultOf result = ReadResultOf.Yaml(text);

        Assert.Null(result.Read);
        Assert.Equal([expected], result.Problems);
    }

    [Theory]
    [InlineData("{\n  \"openapi\": \"3.0.0\",\n}", "CGEN1001 3:1+1 The JSON object contains a trailing comma at the end")]
    [InlineData("{\n  \"openapi\": \"3.0.0\" /* no */\n}", "CGEN1001 2:22+1 '/' is invalid after a value")]
    [InlineData("{\"openapi\": \"3.0.0\"", "CGEN1001 1:20+0 Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed")]
    [InlineData("{\"title\": \"üü\", nope}", "CGEN1001 1:17+1 'n' is an invalid start of a property name. Expected a '\"'")]
    public void A_json_text_with_a_syntax_error_has_one_error_where_it_stands(string text, string expected)
    {
        ReadResultOf result = ReadResultOf.Json(text);

        Assert.Null(result.Read);
        Assert.Equal(expected, Assert.Single(result.Problems)[..System.Math.Min(expected.Length, result.Problems[0].Length)]);
    }

    [Fact]
    public void A_nul_character_is_refused_where_it_stands() =>
        Assert.Equal(["CGEN1001 2:5+1"], ReadResultOf.Yaml("openapi: 3.0.0\nabcd\0: 1").Places);

    [Theory]
    [InlineData("swagger: 2.0\ninfo: {}\npaths: {}\n", nameof(SpecVersion.V2_0))]
    [InlineData("swagger: '2.0'\ninfo: {}\npaths: {}\n", nameof(SpecVersion.V2_0))]
    [InlineData("info: {}\npaths: {}\nopenapi: 3.0.4\n", nameof(SpecVersion.V3_0))]
    [InlineData("openapi: 3.1.1\ninfo: {}\n", nameof(SpecVersion.V3_1))]
    [InlineData("openapi: 3.2.0\ninfo: {}\n", nameof(SpecVersion.V3_2))]
    [InlineData("openapi: 3.1\ninfo: {}\n", nameof(SpecVersion.V3_1))]
    [InlineData("{openapi: 3.1.0, info: {title: x}, servers: [{ url: http://localhost:8080 }]}", nameof(SpecVersion.V3_1))]
    [InlineData("\uFEFF{\"openapi\": \"3.0.0\", \"info\": {}}", nameof(SpecVersion.V3_0))]
    public void A_version_is_found_wherever_and_however_it_stands(string text, string version)
    {
        ReadResultOf result = ReadResultOf.Yaml(text);

        Assert.Empty(result.Problems);
        Assert.Equal(version, result.Read!.Version.ToString());
    }

    [Fact]
    public void A_second_yaml_document_is_ignored_with_a_warning() =>
        Assert.Equal(["CGEN2013 3:1+3"], ReadResultOf.Yaml("openapi: 3.1.0\ninfo: {}\n---\nopenapi: 9\n").Places);

    [Fact]
    public void Text_that_was_not_decodable_is_reported_once() =>
        Assert.Equal(["CGEN2003 2:15+1"], ReadResultOf.Yaml("openapi: 3.1.0\ninfo: {title: \uFFFDx\uFFFD}\n").Places);

    [Fact]
    public void Keys_that_repeat_are_reported_where_they_repeat_and_the_last_counts()
    {
        ReadResultOf yaml = ReadResultOf.Yaml("openapi: 3.1.0\ninfo:\n  title: a\n  title: b\n");
        ReadResultOf json = ReadResultOf.Json("{\"openapi\": \"3.1.0\",\n \"info\": {\"title\": \"ä\", \"title\": \"b\"}}");

        Assert.Equal(["CGEN2001 4:3+5 #/info/title | title"], yaml.Problems);
        Assert.Equal(["CGEN2001 2:25+7 #/info/title | title"], json.Problems);
        Assert.Equal("b", yaml.Document.Info.Title);
        Assert.Equal("b", json.Document.Info.Title);
    }

    [Theory]
    [InlineData(300, 1)]
    [InlineData(150, 0)]
    public void Nesting_has_a_bound(int levels, int problems)
    {
        string open = string.Concat(Enumerable.Repeat("{\"a\":", levels));
        ReadResultOf result = ReadResultOf.Json("{\"openapi\":\"3.1.0\",\"info\":{},\"x-deep\":" + open + "1" + new string('}', levels) + "}");

        Assert.NotNull(result.Read);
        Assert.Equal(problems, result.Problems.Count(problem => problem.StartsWith("CGEN2002", System.StringComparison.Ordinal)));
    }

    [Fact]
    public void Aliases_have_a_budget()
    {
        var text = new StringBuilder("openapi: 3.1.0\ninfo: {}\nx-a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n");
        for (int i = 1; i < 10; i++)
        {
            text.Append("x-a" + i + ": &a" + i + " [").AppendJoin(", ", Enumerable.Repeat($"*a{i - 1}", 10)).Append("]\n");
        }

        ReadResultOf result = ReadResultOf.Yaml(text.ToString());

        Assert.Null(result.Read);
        Assert.Equal("CGEN1005", Assert.Single(result.Problems)[..8]);
    }
}
