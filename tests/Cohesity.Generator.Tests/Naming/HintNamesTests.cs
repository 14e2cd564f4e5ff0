using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Naming;
using CsCheck;
using Xunit;

namespace Cohesity.Generator.Tests.Naming;

public sealed class HintNamesTests
{
    [Fact]
    public void A_plain_name_is_plain()
    {
        Assert.Equal("CohesityClient.AccessToken.g.cs", Single(new HintRequest("CohesityClient", "", "AccessToken")));
        Assert.Equal("CohesityClient.Models.AccessToken.g.cs", Single(new HintRequest("CohesityClient", "Models", "AccessToken")));
    }

    [Fact]
    public void Names_that_differ_by_case_are_told_apart()
    {
        var upper = new HintRequest("C", "", "ADGuidPair");
        var lower = new HintRequest("C", "", "AdGuidPair");
        var other = new HintRequest("C", "", "Other");

        IReadOnlyDictionary<HintRequest, string> names = HintNames.Assign([upper, lower, other]);

        Assert.Matches("^C\\.ADGuidPair-[0-9a-f]{4}\\.g\\.cs$", names[upper]);
        Assert.Matches("^C\\.AdGuidPair-[0-9a-f]{4}\\.g\\.cs$", names[lower]);
        Assert.Equal("C.Other.g.cs", names[other]);
    }

    [Fact]
    public void Parts_that_run_together_are_told_apart() =>
        Assert.Equal(3, HintNames.Assign([new HintRequest("A", "B.C", "D"), new HintRequest("A.B", "C", "D"), new HintRequest("A", "B", "C.D")]).Values.Distinct().Count());

    [Fact]
    public void A_long_name_is_cut()
    {
        string first = Single(new HintRequest("Client", "", new string('x', 300)));

        Assert.Equal(HintNames.MaxLength, first.Length);
        Assert.NotEqual(first, Single(new HintRequest("Client", "", new string('x', 301))));
    }

    [Fact]
    public void Names_are_unique_without_regard_to_case_and_safe_on_every_disk() => AnyText.Names.Sample(
        keys =>
        {
            List<HintRequest> requests = [.. keys.Select(key => new HintRequest("C", "", key))];
            IReadOnlyDictionary<HintRequest, string> names = HintNames.Assign(requests);
            IReadOnlyDictionary<HintRequest, string> reversed = HintNames.Assign(requests.AsEnumerable().Reverse());
            return names.Count == keys.Length
                && names.Values.Distinct(StringComparer.OrdinalIgnoreCase).Count() == keys.Length
                && names.Values.All(name => name.Length <= HintNames.MaxLength
                    && name.EndsWith(".g.cs", StringComparison.Ordinal)
                    && name.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '_' or '-' or '.'))
                && requests.All(request => names[request] == reversed[request]);
        },
        iter: 2_000);

    private static string Single(HintRequest request) => HintNames.Assign([request])[request];
}
