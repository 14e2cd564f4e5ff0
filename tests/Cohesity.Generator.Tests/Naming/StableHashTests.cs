using System.Globalization;
using Cohesity.Generator.Common;
using Xunit;

namespace Cohesity.Generator.Tests.Naming;

public sealed class StableHashTests
{
    // Names in published clients are made of these: the values may never change.
    [Theory]
    [InlineData("", "cbf29ce484222325")]
    [InlineData("a", "089be207b544f1e4")]
    [InlineData("accessToken", "91caa8590988f712")]
    [InlineData("日本", "404f438b4c18884a")]
    public void The_hash_is_the_same_for_ever(string text, string expected) => Assert.Equal(expected, StableHash.Hex(text));

    [Fact]
    public void A_short_hash_is_the_end_of_the_long_one()
    {
        Assert.EndsWith(StableHash.Hex("accessToken", 4), StableHash.Hex("accessToken"), System.StringComparison.Ordinal);
        Assert.Equal(StableHash.Compute("accessToken").ToString("x16", CultureInfo.InvariantCulture), StableHash.Hex("accessToken"));
    }
}
