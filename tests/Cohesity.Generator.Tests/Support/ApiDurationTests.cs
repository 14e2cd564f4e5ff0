using System;
using System.Text.Json;
using Cohesity.Generator.Support;
using Xunit;

namespace Cohesity.Generator.Tests.Support;

/// <summary>CASES.md, row <c>durations-and-times</c>: a duration holds what no <c>TimeSpan</c> does.</summary>
public sealed class ApiDurationTests
{
    [Fact]
    public void It_has_its_parts_as_they_are_written()
    {
        var value = ApiDuration.Parse("-P1Y2M3W4DT50H6M7.80S");
        Assert.Equal([-1m, -2m, -3m, -4m, -50m, -6m, -7.8m], new[] { value.Years, value.Months, value.Weeks, value.Days, value.Hours, value.Minutes, value.Seconds });
        value = ApiDuration.Parse("1.02:03:04.5");
        Assert.Equal([0m, 1m, 2m, 3m, 4.5m], new[] { value.Weeks, value.Days, value.Hours, value.Minutes, value.Seconds });
        Assert.Equal((0.5m, 0m), (ApiDuration.Parse("P0,5Y").Years, ApiDuration.Parse("PT1M").Months));
    }

    [Theory]
    [InlineData("P1Y", "P12M", true)]
    [InlineData("P1W", "P7D", true)]
    [InlineData("PT36H", "P1DT12H", true)]
    [InlineData("PT1.50S", "PT1.5S", true)]
    [InlineData("P0M", "PT0S", true)]
    [InlineData("P1M", "P30D", false)]
    [InlineData("P1M", "PT1M", false)]
    [InlineData("P1D", "-P1D", false)]
    public void Equal_are_those_of_equal_months_and_seconds(string left, string right, bool areEqual)
    {
        ApiDuration one = new(left);
        ApiDuration other = new(right);
        Assert.Equal(areEqual, one == other);
        Assert.Equal(!areEqual, one != other);
        Assert.Equal(areEqual, one.Equals((object)other));
        Assert.True(!areEqual || one.GetHashCode() == other.GetHashCode());
    }

    [Fact]
    public void A_TimeSpan_is_one_and_only_one_without_calendar_parts_is_a_TimeSpan()
    {
        ApiDuration value = new TimeSpan(1, 2, 3, 4, 500);
        Assert.Equal(("P1DT2H3M4.5S", new TimeSpan(1, 2, 3, 4, 500)), (value.ToString(), value.ToTimeSpan()));
        Assert.Equal((TimeSpan.MinValue, TimeSpan.MaxValue), (((ApiDuration)TimeSpan.MinValue).ToTimeSpan(), ((ApiDuration)TimeSpan.MaxValue).ToTimeSpan()));
        Assert.Contains("P1M", Assert.Throws<InvalidOperationException>(() => new ApiDuration("P1M").ToTimeSpan()).Message, StringComparison.Ordinal);
        Assert.Contains("too long", Assert.Throws<InvalidOperationException>(() => new ApiDuration("P999999999999999999W").ToTimeSpan()).Message, StringComparison.Ordinal);
        Assert.False(new ApiDuration("P1Y").TryGetTimeSpan(out _));
        Assert.Equal(new TimeSpan(1), new ApiDuration("PT0.00000019S").ToTimeSpan());
    }

    [Fact]
    public void Its_default_is_no_time_at_all_and_a_text_that_is_none_is_refused()
    {
        Assert.Equal(("PT0S", TimeSpan.Zero), (default(ApiDuration).ToString(), default(ApiDuration).ToTimeSpan()));
        Assert.False(ApiDuration.TryParse(null, out _));
        Assert.False(ApiDuration.TryParse("P1H", out _));
        Assert.Throws<FormatException>(() => new ApiDuration("monthly"));
        Assert.Throws<ArgumentNullException>(() => new ApiDuration(null!));
    }

    [Fact]
    public void A_serializer_writes_it_as_its_text() =>
        Assert.Equal("""["P1M","12:00Z"]""", JsonSerializer.Serialize(new object[] { JsonSerializer.Deserialize<ApiDuration>("\"P1M\""), JsonSerializer.Deserialize<ApiTimeOfDay>("\"12:00Z\"") }));
}
