using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Shop;
using Xunit;

namespace Cohesity.Generator.AspNetCoreTests;

/// <summary>CASES.md, row <c>aspnet-core-10-numbers</c>: values of all kinds, in parameters and in bodies, to and from a real server.</summary>
public sealed class WeatherTests(RunningShop shop) : IClassFixture<RunningShop>, IDisposable
{
    private readonly ShopClient _client = new(shop.Address);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Numbers_dates_and_enums_are_parameters()
    {
        List<Forecast> forecasts = await _client.Weather.ListForecastsAsync(
            2, [6, 18], new() { Station = 9_000_000_000, Wind = Wind.Storm, XRate = 0.5, From = new DateOnly(2026, 2, 28), Within = "1.02:03:04" }, Cancellation);

        Assert.Equal([new DateOnly(2026, 2, 28), new DateOnly(2026, 3, 1)], forecasts.Select(forecast => forecast.Date));
        Assert.Equal("9000000000/6+18/Storm/0.5/1.02:03:04", forecasts[0].Summary);
    }

    [Fact]
    public async Task What_a_parameter_leaves_out_is_left_out()
    {
        Forecast forecast = Assert.Single(await _client.Weather.ListForecastsAsync(days: 1, hours: [], cancellationToken: Cancellation));

        Assert.Equal("////", forecast.Summary);
    }

    [Fact]
    public async Task Members_of_all_kinds_are_read_and_written_again()
    {
        Forecast read = (await _client.Weather.ListForecastsAsync(2, [], cancellationToken: Cancellation))[1];

        Forecast forecast = await _client.Weather.EchoForecastAsync(read, Cancellation);

        Assert.Equal(new DateOnly(2026, 1, 2), forecast.Date);
        Assert.Equal("07:30:00", forecast.Sunshine);
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.FromHours(2)), forecast.Issued);
        Assert.Equal(Guid.Parse("00000001-0000-0000-0000-000000000000"), forecast.Id);
        Assert.Equal(-1, forecast.TemperatureC);
        Assert.Equal(8, forecast.Sky);
        Assert.Equal(Wind.Breeze, forecast.Wind);
        Assert.Equal(Wind.Storm, forecast.Gusts);
        Assert.Equal(-2.5, forecast.Station!.Longitude);
        Assert.Null(forecast.Station.Nearest);
        Assert.Equal(new Uri("https://example.com/map"), forecast.Map);
        Assert.Equal([1, 2, 3], forecast.Picture!);
        Assert.Equal(1, forecast.Remarks.GetProperty("a").GetInt32());
        Assert.Equal(1, forecast.Counts["rain"]);
        Assert.Equal(JsonSerializer.Serialize(read), JsonSerializer.Serialize(forecast));
    }

    [Fact]
    public async Task Numbers_keep_their_values()
    {
        var numbers = new Numbers
        {
            Byte = byte.MaxValue,
            SByte = sbyte.MinValue,
            Short = short.MinValue,
            UShort = ushort.MaxValue,
            Int = int.MinValue,
            UInt = uint.MaxValue,
            Long = long.MinValue,
            ULong = ulong.MaxValue,
            Float = 0.1f,
            Double = 1e-300,
            Decimal = 79228162514264337593543950335m,
            MaybeInt = null,
            MaybeLong = 1,
            MaybeDouble = null,
            MaybeDecimal = 1.10m,
            Ints = [1, 2],
            Decimals = [0.10m, null],
            Longs = new() { ["a"] = long.MaxValue },
        };

        Numbers echo = await _client.Weather.EchoNumbersAsync(numbers, Cancellation);

        Assert.Equal(JsonSerializer.Serialize(numbers), JsonSerializer.Serialize(echo));
        Assert.Equal((ulong.MaxValue, 79228162514264337593543950335m, 1e-300, 0.1f), (echo.ULong, echo.Decimal, echo.Double, echo.Float));
        Assert.Null(echo.MaybeInt);
        Assert.Equal([0.10m, null], echo.Decimals);
    }

    [Fact]
    public async Task Results_may_be_numbers_booleans_texts_and_any_JSON()
    {
        Assert.Equal(3.75m, await _client.Weather.SumAsync(2.25m, cancellationToken: Cancellation));
        Assert.Equal(0.3m, await _client.Weather.SumAsync(0.1m, 0.2m, Cancellation));
        Assert.Equal(8, await _client.Weather.EchoSkyAsync(8, Cancellation));
        Assert.Equal("Hello Ada & co", await _client.Weather.GreetAsync("Ada & co", Cancellation));
        Assert.True(await _client.Weather.GetWeatherIsOpenAsync(Cancellation));
        Assert.Equal("""{"a b":1}""", (await _client.Weather.GetRemarksAsync("a b", Cancellation)).GetRawText());
    }

    [Fact]
    public async Task Polymorphic_types_are_unions()
    {
        Shape echo = await _client.Weather.EchoShapeAsync(new ShapeRectangle { Label = "r", Width = 2.50m, Height = 3 }, Cancellation);
        List<Shape> shapes = await _client.Weather.ListShapesAsync(Cancellation);

        Assert.True(echo.TryGetShapeRectangle(out ShapeRectangle? rectangle));
        Assert.Equal(2.50m, rectangle.Width);
        Assert.True(shapes[0].TryGetShapeCircle(out ShapeCircle? circle));
        Assert.Equal(1.5, circle.Radius);
        Assert.True(shapes[1].TryGetShapeRectangle(out _));
    }

    [Fact]
    public async Task A_base_may_be_one_of_its_kinds()
    {
        List<Notice> notices = await _client.Weather.EchoNoticesAsync([new NoticeNotice { Text = "n" }, new NoticeWarning { Text = "w", Level = 2 }], Cancellation);
        Animal cat = await _client.Weather.EchoAnimalAsync(new AnimalCat { Name = "c", Purrs = true }, Cancellation);
        Animal other = await _client.Weather.EchoAnimalAsync(new AnimalBase { Name = "o" }, Cancellation);

        Assert.True(notices[0].TryGetNoticeNotice(out _));
        Assert.True(notices[1].TryGetNoticeWarning(out NoticeWarning? warning));
        Assert.Equal(2, warning.Level);
        Assert.True(cat.TryGetAnimalCat(out AnimalCat? purring));
        Assert.True(purring.Purrs);
        Assert.True(other.TryGetAnimalBase(out AnimalBase? animal));
        Assert.Equal("o", animal.Name);
    }

    [Fact]
    public async Task Events_have_typed_data()
    {
        List<(string, int, decimal)> ticks = [];
        await foreach (ApiEvent<Tick> item in _client.Weather.WatchTicksAsync(3, Cancellation))
        {
            Tick tick = item.Read();
            ticks.Add((item.Type, tick.Number, tick.Price));
        }

        Assert.Equal([("tick", 1, 1.10m), ("tick", 2, 2.10m), ("tick", 3, 3.10m)], ticks);

        List<(string, string?, int)> named = [];
        await foreach (ApiEvent<Tick> item in _client.Weather.WatchNamedTicksAsync(Cancellation))
        {
            named.Add((item.Type, item.Id, item.Read().Number));
        }

        Assert.Equal([("named", "t1", 1), ("named", "t2", 2)], named);
    }

    [Fact]
    public async Task A_stream_of_JSON_is_a_list() =>
        Assert.Equal([1, 2, 3, 4], (await _client.Weather.StreamTicksAsync(4, Cancellation)).Select(tick => tick.Number));

    [Fact]
    public async Task Each_typed_result_has_its_form()
    {
        Station? station = await _client.Weather.GetStationAsync("Main", Cancellation);
        ApiException<ProblemDetails> missing = await Assert.ThrowsAsync<ApiException<ProblemDetails>>(() => _client.Weather.GetStationAsync("x", Cancellation));
        ApiException<string> bad = await Assert.ThrowsAsync<ApiException<string>>(() => _client.Weather.GetStationAsync("bad", Cancellation));

        Assert.Equal("Near", station!.Nearest!.Name);
        Assert.Null(await _client.Weather.GetStationAsync("none", Cancellation));
        Assert.Equal((404, 404, "No station", "x"), (missing.StatusCode, missing.Error.Status, missing.Error.Title, missing.Error.AdditionalProperties!["station"].GetString()));
        Assert.Equal("A bad name.", bad.Error);
    }
}
