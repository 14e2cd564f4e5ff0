using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Common;
using Cohesity.Generator.Naming;
using CsCheck;
using Xunit;

namespace Cohesity.Generator.Tests.Naming;

public sealed class NameScopeTests
{
    private static readonly string[] Reserved = ["AccessToken", "ToString", "Empty", "AB", "ABValue"];

    [Fact]
    public void Names_that_do_not_meet_stay_as_they_are()
    {
        NameAssignment assignment = Assign(["ADGuidPair", "AdGuidPair", "user_name"]);

        Assert.Equal("ADGuidPair", assignment.Names["ADGuidPair"]);
        Assert.Equal("AdGuidPair", assignment.Names["AdGuidPair"]);
        Assert.Equal("UserName", assignment.Names["user_name"]);
        Assert.Empty(assignment.Collisions);
    }

    [Fact]
    public void Members_of_a_colliding_group_get_a_hash_and_others_do_not()
    {
        NameAssignment assignment = Assign(["user_name", "user-name", "other"]);

        Assert.Equal("UserName_" + StableHash.Hex("user_name", 4), assignment.Names["user_name"]);
        Assert.Equal("UserName_" + StableHash.Hex("user-name", 4), assignment.Names["user-name"]);
        Assert.Equal("Other", assignment.Names["other"]);
        NameCollision collision = Assert.Single(assignment.Collisions);
        Assert.Equal("UserName", collision.Identifier);
        Assert.Equal(["user-name", "user_name"], collision.Keys);
    }

    [Fact]
    public void The_raw_name_that_is_the_identifier_keeps_it()
    {
        NameAssignment assignment = Assign(["userName", "UserName"]);

        Assert.Equal("UserName", assignment.Names["UserName"]);
        Assert.StartsWith("UserName_", assignment.Names["userName"], StringComparison.Ordinal);
        Assert.Single(assignment.Collisions);
    }

    [Theory]
    [InlineData("createTime", "create_time")]
    [InlineData("nodes", "_nodes")]
    [InlineData("green", "GREEN")]
    public void The_raw_name_that_is_the_identifier_but_for_its_first_letter_keeps_it(string plain, string other)
    {
        NameAssignment assignment = Assign([plain, other]);

        Assert.Equal(Identifier.Pascal(plain), assignment.Names[plain]);
        Assert.Equal(Identifier.Pascal(plain) + "_" + StableHash.Hex(other, 4), assignment.Names[other]);
        Assert.Single(assignment.Collisions);
    }

    [Fact]
    public void A_reserved_identifier_gets_the_suffix()
    {
        NameAssignment assignment = Assign(["accessToken", "toString", "AB"]);

        Assert.Equal("AccessTokenValue", assignment.Names["accessToken"]);
        Assert.Equal("ToStringValue", assignment.Names["toString"]);
        Assert.Equal("ABValueValue", assignment.Names["AB"]);
        Assert.Empty(assignment.Collisions);
    }

    [Fact]
    public void A_suffixed_name_can_meet_another()
    {
        NameAssignment assignment = Assign(["accessToken", "accessTokenValue"]);

        Assert.Equal("AccessTokenValue", assignment.Names["accessTokenValue"]);
        Assert.Equal("AccessTokenValue_" + StableHash.Hex("accessToken", 4), assignment.Names["accessToken"]);
        Assert.Equal("AccessTokenValue", Assert.Single(assignment.Collisions).Identifier);
    }

    [Fact]
    public void A_pinned_name_stands_and_the_other_gives_way()
    {
        NameAssignment assignment = NameScope.Assign(
            [new NameRequest("user", "User", "UserName"), new NameRequest("UserName", "UserName")], Reserved, "Value");

        Assert.Equal("UserName", assignment.Names["user"]);
        Assert.StartsWith("UserName_", assignment.Names["UserName"], StringComparison.Ordinal);
        Assert.Single(assignment.Collisions);
        Assert.Empty(assignment.RefusedPins);
    }

    [Fact]
    public void Two_pins_to_one_name_are_a_collision()
    {
        NameAssignment assignment = NameScope.Assign(
            [new NameRequest("a", "A", "Same"), new NameRequest("b", "B", "Same")], Reserved, "Value");

        Assert.Equal(2, assignment.Names.Values.Distinct().Count());
        Assert.All(assignment.Names.Values, name => Assert.StartsWith("Same_", name, StringComparison.Ordinal));
        Assert.Equal(["a", "b"], Assert.Single(assignment.Collisions).Keys);
    }

    [Theory]
    [InlineData("not a name")]
    [InlineData("1st")]
    [InlineData("")]
    [InlineData("a\u202Eb")]
    [InlineData("ToString")]
    [InlineData("class")]
    [InlineData("_name")]
    public void A_pin_that_cannot_stand_is_refused(string pinned)
    {
        NameAssignment assignment = NameScope.Assign([new NameRequest("user_name", "UserName", pinned)], Reserved, "Value");

        Assert.Equal("UserName", assignment.Names["user_name"]);
        Assert.Equal(["user_name"], assignment.RefusedPins);
    }

    [Fact]
    public void Hashes_that_collide_grow()
    {
        (string first, string second) = SameShortHash(4);

        NameAssignment assignment = NameScope.Assign([new NameRequest(first, "Name"), new NameRequest(second, "Name")], [], "Value");

        Assert.Equal("Name_" + StableHash.Hex(first, 8), assignment.Names[first]);
        Assert.Equal("Name_" + StableHash.Hex(second, 8), assignment.Names[second]);
    }

    [Fact]
    public void Whole_hashes_that_are_taken_do_not_stop_it()
    {
        string[] taken = [.. new[] { 4, 8, 16 }.Select(length => "Name_" + StableHash.Hex("a", length))];

        NameAssignment assignment = NameScope.Assign([new NameRequest("a", "Name"), new NameRequest("b", "Name")], taken, "Value");

        Assert.Equal("Name_" + StableHash.Hex("a") + "_1", assignment.Names["a"]);
        Assert.Equal("Name_" + StableHash.Hex("b", 4), assignment.Names["b"]);
    }

    [Fact]
    public void A_raw_name_with_two_wishes_is_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => NameScope.Assign([new NameRequest("a", "A"), new NameRequest("a", "B")], [], "Value"));

    [Fact]
    public void Names_are_unique_valid_and_unreserved() => AnyText.Names.Sample(
        keys =>
        {
            IReadOnlyDictionary<string, string> names = Assign(keys).Names;
            return names.Count == keys.Length
                && names.Values.Distinct(StringComparer.Ordinal).Count() == keys.Length
                && names.Values.All(name => Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(name) && !Reserved.Contains(name));
        },
        iter: 2_000);

    [Fact]
    public void The_order_plays_no_part() => Gen.Select(AnyText.Names, Gen.Int).Sample(
        (keys, seed) =>
        {
            string[] shuffled = [.. keys];
            new Random(seed).Shuffle(shuffled);
            NameAssignment expected = Assign(keys);
            NameAssignment actual = Assign(shuffled);
            return expected.Names.OrderBy(name => name.Key, StringComparer.Ordinal).SequenceEqual(actual.Names.OrderBy(name => name.Key, StringComparer.Ordinal))
                && expected.Collisions.SequenceEqual(actual.Collisions);
        },
        iter: 2_000);

    [Fact]
    public void A_name_more_changes_its_own_group_only() => AnyText.Names.Where(keys => keys.Length > 1).Sample(
        keys =>
        {
            string added = keys[0];
            NameAssignment before = Assign(keys[1..]);
            NameAssignment after = Assign(keys);
            HashSet<string> group = [.. after.Collisions.Where(collision => collision.Keys.Contains(added)).SelectMany(collision => collision.Keys)];
            return before.Names.All(name => after.Names[name.Key] == name.Value || group.Contains(name.Key));
        },
        iter: 2_000);

    private static NameAssignment Assign(IEnumerable<string> keys) =>
        NameScope.Assign(keys.Select(key => new NameRequest(key, Identifier.Pascal(key))), Reserved, "Value");

    private static (string First, string Second) SameShortHash(int digits)
    {
        var seen = new Dictionary<string, string>();
        for (var number = 0; ; number++)
        {
            string text = "name" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (!seen.TryAdd(StableHash.Hex(text, digits), text))
            {
                return (seen[StableHash.Hex(text, digits)], text);
            }
        }
    }
}
