using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Cohesity.Generator.AspNetCoreTests.Server;

/// <summary>Values of all kinds, in parameters and in bodies, and events.</summary>
internal static class WeatherEndpoints
{
    public static void MapWeather(this IEndpointRouteBuilder endpoints)
    {
        RouteGroupBuilder weather = endpoints.MapGroup("/weather").WithTags("Weather");

        weather.MapGet("/forecasts/{days}", (int days, long? station, int[] hours, Wind? wind, [FromHeader(Name = "X-Rate")] double? rate, DateOnly? from, TimeSpan? within) =>
            Enumerable.Range(0, days).Select(day => Forecast(from ?? new DateOnly(2026, 1, 1), day, string.Create(CultureInfo.InvariantCulture, $"{station}/{string.Join('+', hours)}/{wind}/{rate}/{within}"))))
            .WithName("ListForecasts")
            .WithSummary("The weather of some days.");
        weather.MapPost("/forecasts", (Forecast forecast) => forecast).WithName("EchoForecast");
        weather.MapPost("/numbers", (Numbers numbers) => TypedResults.Ok(numbers)).WithName("EchoNumbers");
        weather.MapGet("/sum", (decimal a, decimal b = 1.5m) => a + b).WithName("Sum");
        weather.MapGet("/sky/{sky}", (Sky sky) => sky).WithName("EchoSky");
        weather.MapGet("/greeting", (string? name) => TypedResults.Text($"Hello {name}")).WithName("Greet").Produces<string>(200, "text/plain");
        weather.MapGet("/is-open", () => true);
        weather.MapPost("/shapes", (Shape shape) => shape).WithName("EchoShape");
        weather.MapGet("/shapes", () => new Shape[] { new Circle("c", 1.5), new Rectangle("r", 2.50m, 3) }).WithName("ListShapes");
        weather.MapPost("/notices", (Notice[] notices) => notices).WithName("EchoNotices");
        weather.MapPost("/animals", (Animal animal) => animal).WithName("EchoAnimal");
        weather.MapGet("/remarks/{key}", (string key) => (JsonNode)new JsonObject { [key] = 1 }).WithName("GetRemarks");
        weather.MapGet("/ticks", (int count, CancellationToken cancellation) => TypedResults.ServerSentEvents(Ticks(count, cancellation), "tick")).WithName("WatchTicks");
        weather.MapGet("/named-ticks", (CancellationToken cancellation) => TypedResults.ServerSentEvents(NamedTicks(cancellation))).WithName("WatchNamedTicks");
        weather.MapGet("/stream", (int count, CancellationToken cancellation) => Ticks(count, cancellation)).WithName("StreamTicks");
        weather.MapGet("/stations/{name}", Results<Ok<Station>, NotFound<ProblemDetails>, NoContent, BadRequest<string>> (string name) => name switch
        {
            "none" => TypedResults.NoContent(),
            "bad" => TypedResults.BadRequest("A bad name."),
            "Main" => TypedResults.Ok(new Station("Main", 1.25, -2.5, new Station("Near", 1, 2, null))),
            _ => TypedResults.NotFound(new ProblemDetails { Title = "No station", Status = 404, Extensions = { ["station"] = name } }),
        }).WithName("GetStation");
    }

    private static Forecast Forecast(DateOnly from, int day, string summary) => new(
        from.AddDays(day), new TimeOnly(6, 30, 15), new TimeSpan(0, 7, 30, 0), new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.FromHours(2)), new Guid(day, 0, 0, new byte[8]),
        -day, summary, Sky.Overcast, Wind.Breeze, day == 0 ? null : Wind.Storm, day == 0 ? null : new Station("Main", 1.25, -2.5, null), new Uri("https://example.com/map"), [1, 2, 3],
        new JsonObject { ["a"] = 1 }, new Dictionary<string, int> { ["rain"] = day });

    private static async IAsyncEnumerable<Tick> Ticks(int count, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (int number = 1; number <= count; number++)
        {
            await Task.Delay(1, cancellation);
            yield return new Tick(number, number + 0.10m);
        }
    }

    private static async IAsyncEnumerable<SseItem<Tick>> NamedTicks([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (Tick tick in Ticks(2, cancellation))
        {
            yield return new SseItem<Tick>(tick, "named") { EventId = "t" + tick.Number };
        }
    }
}
