using System.Globalization;
using System.Linq;
using System.Text;
using Xunit;

namespace Cohesity.Generator.Tests.Reading.Overlays;

/// <summary>What actions make of a document, by Overlay 1.0 and 1.1.</summary>
public sealed class OverlayMergeTests
{
    [Theory]
    [InlineData("{a: {b: 1}}", "$", "{c: 2}", """{"a":{"b":1},"c":2}""")]
    [InlineData("{a: {b: 1}}", "$", "{a: {c: {d: 2}}}", """{"a":{"b":1,"c":{"d":2}}}""")]
    [InlineData("{a: {b: 1}}", "$.a", "{b: x}", """{"a":{"b":"x"}}""")]
    [InlineData("{a: {b: 1, c: 2}}", "$.a", "{b: null}", """{"a":{"b":null,"c":2}}""")]
    [InlineData("{a: {b: null}}", "$.a", "{b: {c: 1}}", """{"a":{"b":{"c":1}}}""")]
    [InlineData("{a: null}", "$.a", "{c: 1}", """{"a":{"c":1}}""")]
    [InlineData("{a: {b: 1}, c: [2]}", "$", "{a: null, c: null}", """{"a":{"b":1},"c":[2]}""")]
    public void Mappings_merge(string document, string target, string update, string expected) => AssertUpdates(document, target, update, expected);

    [Theory]
    [InlineData("{a: [1]}", "$.a", "2", "[1,2]")]
    [InlineData("{a: [1]}", "$.a", "{b: 2}", """[1,{"b":2}]""")]
    [InlineData("{a: [1]}", "$.a", "[2, 3]", "[1,2,3]")]
    [InlineData("{a: [1]}", "$.a", "null", "[1,null]")]
    [InlineData("{a: [1]}", "$", "{a: [2, 3]}", "[1,2,3]")]
    [InlineData("{a: []}", "$.a", "x", """["x"]""")]
    public void Lists_grow(string document, string target, string update, string expected) =>
        AssertUpdates(document, target, update, $$"""{"a":{{expected}}}""");

    [Theory]
    [InlineData("{a: 1}", "$.a", "x", """{"a":"x"}""")]
    [InlineData("{a: [1, 2, 3]}", "$.a[?@ > 1]", "true", """{"a":[1,true,true]}""")]
    [InlineData("{a: {b: 1, c: null}}", "$.a.*", "2", """{"a":{"b":2,"c":2}}""")]
    public void Scalars_are_replaced(string document, string target, string update, string expected) => AssertUpdates(document, target, update, expected);

    [Fact]
    public void Every_target_is_updated_and_gets_a_value_of_its_own() => AssertActs(
        "{a: {x: {}}, b: {x: {}}, c: {}}",
        """
          - target: $.*.x
            update: {y: {}}
          - target: $.a.x.y
            update: {z: 1}
        """,
        """{"a":{"x":{"y":{"z":1}}},"b":{"x":{"y":{}}},"c":{}}""");

    [Fact]
    public void Targets_of_different_kinds_each_get_their_due() =>
        AssertUpdates("{a: [1], b: 2}", "$.*", "x", """{"a":[1,"x"],"b":"x"}""");

    [Theory]
    [InlineData("{a: {b: 1, c: 2}}", "$.a.b", """{"a":{"c":2}}""")]
    [InlineData("{a: {b: 1, c: 2}}", "$.a", "{}")]
    [InlineData("{a: [1, 2, 3, 4]}", "$.a[0, 2]", """{"a":[2,4]}""")]
    [InlineData("{a: [1, null, 3]}", "$.a[?@ == null]", """{"a":[1,3]}""")]
    [InlineData("{a: [{n: x}, {n: y}, {n: x}]}", "$.a[?@.n == 'x']", """{"a":[{"n":"y"}]}""")]
    [InlineData("{a: {x: {x: 1}, y: [{x: 2}]}}", "$..x", """{"a":{"y":[{}]}}""")]
    [InlineData("{a: 1, b: [2]}", "$.*", "{}")]
    [InlineData("{a: null}", "$.a", "{}")]
    public void Targets_are_removed(string document, string target, string expected) =>
        AssertActs(document, $"  - target: \"{target}\"\n    remove: true\n    update: {{ignored: 1}}", expected);

    [Fact]
    public void Actions_see_what_the_ones_before_them_made() => AssertActs(
        "{paths: {/a: {get: {x: 1}}}}",
        """
          - target: $.paths['/a']
            remove: true
          - target: $.paths
            update: {/a: {put: {}}}
          - target: $.paths['/a'].put
            description: Only there by now.
            update: {y: 2}
            remove: false
        """,
        """{"paths":{"/a":{"put":{"y":2}}}}""");

    [Fact]
    public void Overlays_follow_one_another()
    {
        OverlaidTree tree = OverlaidTree.Apply(
            "{a: {}}",
            "overlay: 1.0.0\nactions: [{target: $.a, update: {b: {}}}]",
            "overlay: 1.0\nextends: ./other.yaml\nactions: [{target: $.a.b, update: {c: 1}}]",
            """{"overlay": "1.1.0", "actions": [{"target": "$.a.b", "update": {"c": 2}}]}""");

        Assert.Equal("""{"a":{"b":{"c":2}}}""", tree.Json);
        Assert.Empty(tree.Problems);
    }

    [Fact]
    public void A_node_is_moved_by_update_copy_and_remove() => AssertActs(
        "{paths: {/items: {get: {x: 1}}, /some: {}}}",
        """
          - target: $.paths
            update: {/new: {}}
          - target: $.paths['/new']
            copy: $.paths["/items"]
          - target: $.paths['/items']
            remove: true
        """,
        """{"paths":{"/some":{},"/new":{"get":{"x":1}}}}""");

    [Fact]
    public void A_node_can_be_copied_into_what_it_holds() => AssertActs(
        "{a: {b: {}, c: 1}}",
        "  - {target: $.a.b, copy: $.a}",
        """{"a":{"b":{"b":{},"c":1},"c":1}}""");

    [Fact]
    public void Keys_keep_their_order_and_numbers_their_text() =>
        AssertUpdates("{z: 1.0, a: 1, m: {}}", "$", "{n: 2.50, a: 7}", """{"z":1.0,"a":7,"m":{},"n":2.50}""");

    [Fact]
    public void Growth_is_bounded()
    {
        var actions = new StringBuilder();
        for (int i = 0; i < 40; i++)
        {
            actions.Append(CultureInfo.InvariantCulture, $"  - {{target: $..*, update: {{a{i}: {{}}, b{i}: {{}}, c{i}: {{}}}}}}\n");
        }

        OverlaidTree tree = OverlaidTree.Act("{x: {}}", actions.ToString());

        Assert.Equal(
            "CGEN2020 0.yaml 13:5 #/actions/9 | the overlays bring more than 500,000 nodes into the document; the rest of this action and all that follows were left out",
            Assert.Single(tree.Problems));
        Assert.True(tree.Json.Length < 20_000_000);
    }

    [Fact]
    public void Depth_is_bounded()
    {
        string deep = string.Concat(Enumerable.Repeat("{x: ", 90)) + "1" + new string('}', 90);
        OverlaidTree tree = OverlaidTree.Act("{a: {x: 1}}", $"""
              - target: $.a
                update: {deep.Replace("x", "y", System.StringComparison.Ordinal)}
              - target: $..*[?@.y == 1]
                update: {deep.Replace("x", "z", System.StringComparison.Ordinal)}
              - target: $..*[?@.z == 1]
                update: {deep}
            """);

        Assert.StartsWith("CGEN2002 0.yaml 9:5 #/actions/2/update", Assert.Single(tree.Problems), System.StringComparison.Ordinal);
    }

    private static void AssertUpdates(string document, string target, string update, string expected) =>
        AssertActs(document, $"  - target: \"{target}\"\n    update: {update}", expected);

    private static void AssertActs(string document, string actions, string expected)
    {
        OverlaidTree tree = OverlaidTree.Act(document, actions);

        Assert.Empty(tree.Problems);
        Assert.Equal(expected, tree.Json);
    }
}
