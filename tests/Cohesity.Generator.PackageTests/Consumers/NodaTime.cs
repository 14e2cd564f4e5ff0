using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading;
using System.Threading.Tasks;
using NodaTime;
using NodaTime.Text;
using Plans;

var server = new Server();
using var http = new HttpClient(server);
using var client = new PlansClient(http, new Uri("https://plans.example.com"));
var plan = new Plan
{
    Cycle = new Contoso.Cycle(1),
    At = new OffsetTime(new LocalTime(8, 30), Offset.FromHours(2)),
    Notice = Period.FromDays(2),
    Steps = new List<Period> { Period.FromMonths(1), Period.FromHours(36) },
    Either = Period.FromWeeks(1),
};
Plan read = await client.Plans.PutPlanAsync(new Contoso.Cycle(2), new OffsetTime(new LocalTime(9, 0), Offset.Zero), plan, within: Period.FromMinutes(5), steps: new List<Contoso.Cycle> { new(3), new(4) });
Console.WriteLine(server.Received);
Console.WriteLine($"{read.Cycle.Months} {read.At} {read.Notice!.Days} {read.Steps![1].Hours} {read.Either!.Value.GetType()}");
await client.Plans.AddPlanAsync(new Slot { Cycle = new Contoso.Cycle(5), At = new OffsetTime(LocalTime.Noon, Offset.Zero) });
Console.WriteLine(server.Received);
try
{
    server.Answer = """{"cycle":"P1M","notice":"tomorrow"}""";
    await client.Plans.PutPlanAsync(new Contoso.Cycle(2), default, plan);
}
catch (ApiException exception)
{
    Console.WriteLine(exception.StatusCode + " " + (exception.InnerException as JsonException)?.Path);
}

/// <summary>Answers with what it got, unless there is an answer, and keeps it.</summary>
internal sealed class Server : HttpMessageHandler
{
    public string Received { get; private set; } = "";

    public string? Answer { get; set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = await request.Content!.ReadAsStringAsync(cancellationToken);
        Received = request.RequestUri!.PathAndQuery + " " + body;
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(Answer ?? body, Encoding.UTF8, "application/json") };
    }
}

namespace Contoso
{
    /// <summary>So many months.</summary>
    public sealed record Cycle(int Months);

    /// <summary>A number of months as a duration of ISO 8601.</summary>
    public sealed class CycleConverter : JsonConverter<Cycle>
    {
        /// <inheritdoc/>
        public override Cycle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(PeriodPattern.Roundtrip.Parse(reader.GetString()!).GetValueOrThrow().Months);

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, Cycle value, JsonSerializerOptions options) => writer.WriteStringValue($"P{value.Months}M");
    }

    /// <summary>Durations.</summary>
    public readonly struct PeriodCodec : IApiTextCodec<Period>
    {
        /// <inheritdoc/>
        public Period Parse(string text) => PeriodPattern.Roundtrip.Parse(text).GetValueOrThrow();

        /// <inheritdoc/>
        public string Format(Period value) => PeriodPattern.Roundtrip.Format(value);
    }

    /// <summary>Times of day.</summary>
    public readonly struct OffsetTimeCodec : IApiTextCodec<OffsetTime>
    {
        /// <inheritdoc/>
        public OffsetTime Parse(string text) => OffsetTimePattern.Rfc3339.Parse(text).GetValueOrThrow();

        /// <inheritdoc/>
        public string Format(OffsetTime value) => OffsetTimePattern.Rfc3339.Format(value);
    }
}
