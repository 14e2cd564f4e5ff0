using System;
using Cohesity.Generator.Support;
using Xunit;

namespace Cohesity.Generator.Tests.Support;

/// <summary>CASES.md, row <c>durations-and-times</c>: a time of day holds its offset and what no <c>TimeOnly</c> does.</summary>
public sealed class ApiTimeOfDayTests
{
    [Theory]
    [InlineData("03:04", "03:04:00.0000000", null, false)]
    [InlineData("03:04:05.12Z", "03:04:05.1200000", "00:00:00", false)]
    [InlineData("03:04:05z", "03:04:05.0000000", "00:00:00", false)]
    [InlineData("03:04:05-03:30", "03:04:05.0000000", "-03:30:00", false)]
    [InlineData("03:04+05:45", "03:04:00.0000000", "05:45:00", false)]
    [InlineData("03:04:05.12345678999", "03:04:05.1234567", null, false)]
    [InlineData("23:59:60Z", "23:59:59.9999999", "00:00:00", true)]
    [InlineData("15:59:60.5-08:00", "15:59:59.9999999", "-08:00:00", true)]
    public void It_has_a_time_and_an_offset(string text, string time, string? offset, bool isLeapSecond)
    {
        ApiTimeOfDay value = new(text);
        Assert.Equal((text, time, offset, isLeapSecond), (value.ToString(), value.Time.ToString("HH:mm:ss.fffffff", null), value.Offset?.ToString(), value.IsLeapSecond));
    }

    [Theory]
    [InlineData("12:00", "12:00:00.00", true)]
    [InlineData("12:00:00.50Z", "12:00:00.5+00:00", true)]
    [InlineData("12:00", "12:00Z", false)]
    [InlineData("12:00Z", "13:00+01:00", false)]
    [InlineData("12:00:00.12345678", "12:00:00.12345679", false)]
    [InlineData("23:59:60", "23:59:59.9999999", false)]
    public void Equal_are_those_of_one_time_and_one_offset(string left, string right, bool areEqual)
    {
        ApiTimeOfDay one = new(left);
        ApiTimeOfDay other = new(right);
        Assert.Equal(areEqual, one == other);
        Assert.Equal(!areEqual, one != other);
        Assert.Equal(areEqual, one.Equals((object)other));
        Assert.True(!areEqual || one.GetHashCode() == other.GetHashCode());
    }

    [Fact]
    public void It_is_made_of_a_time_and_an_offset()
    {
        ApiTimeOfDay value = new TimeOnly(3, 4, 5, 120);
        Assert.Equal("03:04:05.12", value.ToString());
        Assert.Equal("03:04:00-09:30", new ApiTimeOfDay(new TimeOnly(3, 4), new TimeSpan(-9, -30, 0)).ToString());
        Assert.Equal("03:04:00Z", new ApiTimeOfDay(new TimeOnly(3, 4), TimeSpan.Zero).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => new ApiTimeOfDay(default(TimeOnly), TimeSpan.FromSeconds(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ApiTimeOfDay(default(TimeOnly), TimeSpan.FromDays(-1)));
    }

    [Fact]
    public void Its_default_is_midnight_and_a_text_that_is_none_is_refused()
    {
        Assert.Equal(("00:00:00", default(TimeOnly), null), (default(ApiTimeOfDay).ToString(), default(ApiTimeOfDay).Time, default(ApiTimeOfDay).Offset));
        Assert.False(ApiTimeOfDay.TryParse(null, out _));
        Assert.False(ApiTimeOfDay.TryParse("24:00", out _));
        Assert.Throws<FormatException>(() => ApiTimeOfDay.Parse("noon"));
        Assert.Throws<ArgumentNullException>(() => ApiTimeOfDay.Parse(null!));
    }
}
