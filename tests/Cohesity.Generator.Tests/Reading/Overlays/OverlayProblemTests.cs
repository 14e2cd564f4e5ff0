using System;
using System.Linq;
using Xunit;

namespace Cohesity.Generator.Tests.Reading.Overlays;

/// <summary>What is wrong with an overlay is said at its place in the overlay; all else of it is applied.</summary>
public sealed class OverlayProblemTests
{
    [Theory]
    [InlineData("actions: []", "CGEN1007 0.yaml 1:1 # | its root has no 'overlay' with the version of the Overlay specification")]
    [InlineData("[]", "CGEN1007 0.yaml 1:1 # | its root has no 'overlay' with the version of the Overlay specification")]
    [InlineData("overlay: 2.0.0\nactions: []", "CGEN1007 0.yaml 1:1 #/overlay | it follows another version of the Overlay specification than 1.0 or 1.1")]
    [InlineData("overlay: [1]\nactions: []", "CGEN1007 0.yaml 1:1 #/overlay | it follows another version of the Overlay specification than 1.0 or 1.1")]
    [InlineData("overlay: 1.0.0", "CGEN1007 0.yaml 1:1 # | it has no list of 'actions'")]
    [InlineData("overlay: 1.0.0\nactions: {}", "CGEN1007 0.yaml 2:1 #/actions | it has no list of 'actions'")]
    [InlineData("", "CGEN1004 0.yaml 1:1 #")]
    public void A_file_that_is_no_overlay_is_an_error(string overlay, string expected)
    {
        OverlaidTree tree = OverlaidTree.Apply("{a: 1}", overlay, "overlay: 1.0.0\nactions: [{target: $, update: {b: 2}}]");

        Assert.Equal(expected, Assert.Single(tree.Problems));
        Assert.Equal("""{"a":1,"b":2}""", tree.Json);
    }

    [Fact]
    public void A_syntax_error_of_an_overlay_is_an_error_there() => Assert.StartsWith(
        "CGEN1001 0.yaml 2:",
        Assert.Single(OverlaidTree.Apply("{a: 1}", "overlay: 1.0.0\nactions: [{]").Problems),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("target: $.x\n    update: {y: 1}", "CGEN2019 0.yaml 4:5 #/actions/0/target | $.x | api.yaml")]
    [InlineData("target: $.a[?@.n == 'none']\n    remove: true", "CGEN2019 0.yaml 4:5 #/actions/0/target | $.a[?@.n == 'none'] | api.yaml")]
    [InlineData("description: nothing", "CGEN2020 0.yaml 4:5 #/actions/0 | it has no 'target' that is text")]
    [InlineData("update: {}\n    target: [$]", "CGEN2020 0.yaml 5:5 #/actions/0/target | it has no 'target' that is text")]
    [InlineData("target: $", "CGEN2020 0.yaml 4:5 #/actions/0 | it has neither 'update' nor 'copy' nor 'remove: true'")]
    [InlineData("target: $\n    remove: false", "CGEN2020 0.yaml 4:5 #/actions/0 | it has neither 'update' nor 'copy' nor 'remove: true'")]
    [InlineData("target: $.a\n    remove: \"true\"", "CGEN2020 0.yaml 5:5 #/actions/0/remove | 'remove' is neither true nor false")]
    [InlineData("target: $.a[?length(@) > 1]\n    remove: true", "CGEN2020 0.yaml 4:5 #/actions/0/target | the function 'length' is not supported (character 12 of the query)")]
    [InlineData("target: $\n    remove: true", "CGEN2020 0.yaml 4:5 #/actions/0/target | the document itself cannot be removed")]
    [InlineData("target: $.a\n    update: 1\n    copy: $.b", "CGEN2020 0.yaml 6:5 #/actions/0/copy | it has both 'update' and 'copy'")]
    [InlineData("target: $.a\n    copy: [1]", "CGEN2020 0.yaml 5:5 #/actions/0/copy | 'copy' is no text")]
    [InlineData("target: $.a\n    copy: b", "CGEN2020 0.yaml 5:5 #/actions/0/copy | '$' is expected instead of 'b' (character 1 of the query)")]
    [InlineData("target: $.a\n    copy: $.*", "CGEN2020 0.yaml 5:5 #/actions/0/copy | 'copy' must select one node, and selects 2")]
    [InlineData("target: $.a\n    copy: $.x", "CGEN2020 0.yaml 5:5 #/actions/0/copy | 'copy' must select one node, and selects 0")]
    [InlineData("target: $\n    update: text", "CGEN2020 0.yaml 5:5 #/actions/0/update | a mapping stands in the document, which a scalar cannot be merged into")]
    [InlineData("target: $\n    update:", "CGEN2020 0.yaml 5:5 #/actions/0/update | a mapping stands in the document, which null cannot be merged into")]
    [InlineData("target: $\n    update: [1]", "CGEN2020 0.yaml 5:5 #/actions/0/update | a mapping stands in the document, which a list cannot be merged into")]
    [InlineData("target: $.b\n    update: {c: 1}", "CGEN2020 0.yaml 5:5 #/actions/0/update | a scalar stands in the document, which a mapping cannot be merged into")]
    [InlineData("target: $\n    update:\n      b: [1]", "CGEN2020 0.yaml 6:7 #/actions/0/update/b | a scalar stands in the document, which a list cannot be merged into")]
    public void A_wrong_action_is_left_out_and_the_others_are_not(string action, string expected)
    {
        OverlaidTree tree = OverlaidTree.Act("{a: [], b: 1}", $"  - {action}\n  - target: $\n    update: {{z: 1}}");

        Assert.Equal(expected, Assert.Single(tree.Problems));
        Assert.Equal("""{"a":[],"b":1,"z":1}""", tree.Json);
    }

    [Fact]
    public void An_action_that_is_no_mapping_is_left_out()
    {
        OverlaidTree tree = OverlaidTree.Act("{}", "  - $.x\n  - {target: $, update: {z: 1}}");

        Assert.Equal("CGEN2020 0.yaml 4:5 #/actions/0 | it is no mapping", Assert.Single(tree.Problems));
        Assert.Equal("""{"z":1}""", tree.Json);
    }

    [Fact]
    public void What_fits_is_merged_beside_what_does_not()
    {
        OverlaidTree tree = OverlaidTree.Act("{a: {b: 1}, c: {b: 1}}", "  - target: $.*\n    update: {b: {}, d: 2}");

        Assert.Equal("CGEN2020 0.yaml 5:14 #/actions/0/update/b | a scalar stands in the document, which a mapping cannot be merged into", Assert.Single(tree.Problems));
        Assert.Equal("""{"a":{"b":1,"d":2},"c":{"b":1,"d":2}}""", tree.Json);
    }

    [Fact]
    public void What_an_overlay_brought_is_found_there_and_all_else_in_the_document()
    {
        const string Document = """
            a:
              b: 1
              list:
                - n: 0
                - n: 1
                - n: 2
            """;
        OverlaidTree tree = OverlaidTree.Act(Document, """
              - target: $.a
                update:
                  c:
                    d: 2
              - target: $.a.list[0]
                remove: true
              - target: $.a.list
                update:
                  m: 3
              - target: $.a.list[0]
                update:
                  n: 9
              - target: $.a.c
                update: {e: 4}
            """);

        tree.Report("a").Report("a", "b").Report("a", "c").Report("a", "c", "d").Report("a", "c", "e").Report("a", "c", "none")
            .Report("a", "list", "0").Report("a", "list", "0", "n").Report("a", "list", "1", "n").Report("a", "list", "2", "m");
        Assert.Equal(
            [
                "api.yaml 1:1 #/a",
                "api.yaml 2:3 #/a/b",
                "0.yaml 6:7 #/actions/0/update/c",
                "0.yaml 7:9 #/actions/0/update/c/d",
                "0.yaml 17:14 #/actions/4/update/e",
                "0.yaml 6:7 #/actions/0/update/c/none",
                "api.yaml 5:7 #/a/list/1",
                "0.yaml 15:7 #/actions/3/update/n",
                "api.yaml 6:7 #/a/list/2/n",
                "0.yaml 12:7 #/actions/2/update/m",
            ],
            tree.Problems.Select(problem => problem.Split(" | ")[0]["CGEN2004 ".Length..]));
    }
}
