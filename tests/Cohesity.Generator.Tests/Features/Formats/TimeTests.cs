using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Formats;

/// <summary>CASES.md, row <c>durations-and-times</c>: what is read is written again, and what is written is what was meant.</summary>
public sealed class TimeTests
{
    [Fact]
    public void What_is_read_is_written_again() => Assert.Equal(
        [
            """{"cycle":"P1M","at":"23:59:60.1234567891Z","notice":"-P1Y","opens":"08:00-03:30","steps":["PT36H","P1W","P1Y2M10DT2H30M","PT0.00000000001S"],"hours":{"mon":"09:00:00.50+05:45"},"either":"P3M"}""",
            """{"cycle":"P1D","either":"12:00Z"}""",
            "duration time 7",
        ],
        Feature.Run("times", """"
            yield return Copy<Plan>("""{"cycle":"P1M","at":"23:59:60.1234567891Z","notice":"-P1Y","opens":"08:00-03:30","steps":["PT36H","P1W","P1Y2M10DT2H30M","PT0.00000000001S"],"hours":{"mon":"09:00:00.50+05:45"},"either":"P3M"}""").Replace("\\u002B", "+");
            yield return Copy<Plan>("""{"cycle":"P1D","either":"12:00Z"}""");
            static string Kind(string json) => Read<Plan>("{\"cycle\":\"P1D\",\"either\":" + json + "}").Either!.Match(_ => "duration", _ => "time", number => number.ToString(), _ => "raw");
            yield return Kind("\"P1Y\"") + " " + Kind("\"12:00:00+02:00\"") + " " + Kind("7");
            """"));

    [Fact]
    public void Values_of_the_framework_and_texts_go_out_in_every_place() => Assert.Equal(
        [
            "/plans/P1M/23:59:60Z?within=PT36H&opens=08:00:00%2B02:00&steps=P1DT12H&steps=P1Y&times=08:00:00,09:00Z".Replace(":", "%3A", System.StringComparison.Ordinal),
            "X-Wait: -PT1M", "Cookie: until=06%3A07%3A08.5", """{"cycle":"P1W","at":"06:07:08"}""",
            "/plans", "cycle=P1M&at=23%3A59%3A60%2B00%3A00",
            "/plans", "P1Y, 12:00:00-08:00",
        ],
        Feature.Run("times", """
            using var server = new Server(HttpStatusCode.OK, "{\"cycle\":\"PT0S\"}", "X-Wait");
            IPlansApi api = server.Client().Plans;
            api.PutPlanAsync(new("P1M"), new("23:59:60Z"), new Plan { Cycle = ApiDuration.Parse("P1W"), At = new TimeOnly(6, 7, 8) }, within: new ApiDuration("PT36H"), opens: new ApiTimeOfDay(new TimeOnly(8, 0), TimeSpan.FromHours(2)),
                steps: [TimeSpan.FromHours(36), new("P1Y")], times: [new TimeOnly(8, 0), new("09:00Z")], xWait: TimeSpan.FromMinutes(-1), until: new TimeOnly(6, 7, 8, 500)).GetAwaiter().GetResult();
            api.AddPlanAsync(new Slot { Cycle = new("P1M"), At = new("23:59:60+00:00") }).GetAwaiter().GetResult();
            api.PatchPlanAsync(new("P1Y"), at: new ApiTimeOfDay(new TimeOnly(12, 0), TimeSpan.FromHours(-8))).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent.StartsWith("--", StringComparison.Ordinal)
                    ? string.Join(", ", sent.Split("\r\n").Where(line => line.Length > 0 && !line.StartsWith("--", StringComparison.Ordinal) && !line.StartsWith("Content-", StringComparison.Ordinal)))
                    : sent;
            }
            """));

    [Fact]
    public void Headers_of_responses_and_defaults_have_them_too() => Assert.Equal(
        ["P1M", "", "08:00Z+23:59:60", "P1M 08:00:00+01:00"],
        Feature.Run("times", """
            static ApiHeaders Headers(params (string Name, string Value)[] fields) => new(fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)));
            yield return Headers(("X-Renews", "P1M")).XRenews();
            yield return Headers(("X-Renews", "monthly")).XRenews();
            yield return string.Join("+", Headers(("X-Opens", "08:00Z, 23:59:60")).XOpens()!);
            yield return Plan.DefaultNotice + " " + Plan.DefaultOpens;
            """));

    [Fact]
    public void A_strict_client_of_swagger_reads_them_and_refuses_what_is_none() => Assert.Equal(
        ["""{"cycle":"P1M","at":"12:00:00+02:00","all":{"a":["P1Y"]}}""", "JsonException", "JsonException", "JsonException", "JsonException"],
        Feature.Run(
            GeneratorInput.Of(SpecText.Client("strict.yaml", """
                # option: OpenApiReading=strict
                swagger: "2.0"
                info: { title: Features, version: "1" }
                paths: {}
                definitions:
                  Plan:
                    type: object
                    properties:
                      cycle: { type: string, format: duration }
                      at: { type: string, format: time }
                      all: { type: object, additionalProperties: { type: array, items: { type: string, format: duration } } }
                """).WithOptionsOfComments()),
            """"
            yield return Copy<Plan>("""{"cycle":"P1M","at":"12:00:00+02:00","all":{"a":["P1Y"]}}""").Replace("\\u002B", "+");
            yield return Failure(() => Read<Plan>("""{"cycle":"monthly"}"""));
            yield return Failure(() => Read<Plan>("""{"at":"noon"}"""));
            yield return Failure(() => Read<Plan>("""{"cycle":5}"""));
            yield return Failure(() => Read<Plan>("""{"all":{"a":[null]}}"""));
            """"));
}
