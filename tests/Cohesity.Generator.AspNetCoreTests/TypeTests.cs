using System;
using System.Collections.Generic;
using Shop;
using Xunit;

namespace Cohesity.Generator.AspNetCoreTests;

/// <summary>The C# types of what ASP.NET Core describes; the calls beside would compile with wider ones, too.</summary>
public sealed class TypeTests
{
    [Theory]
    [InlineData(nameof(Numbers.Byte), typeof(byte))]
    [InlineData(nameof(Numbers.Short), typeof(short))]
    [InlineData(nameof(Numbers.Int), typeof(int))]
    [InlineData(nameof(Numbers.UInt), typeof(uint))]
    [InlineData(nameof(Numbers.Long), typeof(long))]
    [InlineData(nameof(Numbers.ULong), typeof(ulong))]
    [InlineData(nameof(Numbers.Float), typeof(float))]
    [InlineData(nameof(Numbers.Double), typeof(double))]
    [InlineData(nameof(Numbers.Decimal), typeof(decimal))]
    [InlineData(nameof(Numbers.MaybeInt), typeof(int?))]
    [InlineData(nameof(Numbers.MaybeLong), typeof(long?))]
    [InlineData(nameof(Numbers.MaybeDouble), typeof(double?))]
    [InlineData(nameof(Numbers.MaybeDecimal), typeof(decimal?))]
    [InlineData(nameof(Numbers.Ints), typeof(List<int>))]
    [InlineData(nameof(Numbers.Decimals), typeof(List<decimal?>))]
    [InlineData(nameof(Numbers.Longs), typeof(Dictionary<string, long>))]
    public void Numbers_are_numbers_of_their_kind(string member, Type type) => Assert.Equal(type, typeof(Numbers).GetProperty(member)!.PropertyType);

    [Fact]
    public void Dates_prices_and_enums_are_what_the_server_has()
    {
        Assert.Equal(typeof(DateOnly), typeof(Order).GetProperty(nameof(Order.Placed))!.PropertyType);
        Assert.Equal(typeof(decimal), typeof(Order).GetProperty(nameof(Order.Total))!.PropertyType);
        Assert.Equal(typeof(int), typeof(Order).GetProperty(nameof(Order.Id))!.PropertyType);
        Assert.Equal(typeof(decimal?), typeof(Part).GetProperty(nameof(Part.Price))!.PropertyType);
        Assert.Equal(typeof(DateOnly?), typeof(Feedback).GetProperty(nameof(Feedback.Seen))!.PropertyType);
        Assert.Equal(typeof(Wind), typeof(Forecast).GetProperty(nameof(Forecast.Wind))!.PropertyType);
        Assert.Equal(typeof(Wind?), typeof(Forecast).GetProperty(nameof(Forecast.Gusts))!.PropertyType);
        Assert.Equal(typeof(int?), typeof(ProblemDetails).GetProperty(nameof(ProblemDetails.Status))!.PropertyType);
    }
}
