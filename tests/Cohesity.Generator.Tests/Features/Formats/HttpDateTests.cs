using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Formats;

/// <summary>CASES.md, row <c>dates-in-header-fields</c>: the dates of HTTP have its form, both ways (RFC 9110, section 5.6.7).</summary>
public sealed class HttpDateTests
{
    [Fact]
    public void They_are_sent_in_the_fields_of_HTTP_and_where_a_format_says_so() => Assert.Equal(
        [
            "/documents/Sun%2C%2006%20Nov%201994%2008%3A49%3A37%20GMT?since=Sun%2C%2006%20Nov%201994%2008%3A49%3A37%20GMT&days=Sun%2C%2006%20Nov%201994%2008%3A49%3A37%20GMT&until=1994-11-06T09%3A49%3A37%2B01%3A00&Expires=1994-11-06T09%3A49%3A37%2B01%3A00",
            "If-Unmodified-Since: Sun, 06 Nov 1994 08:49:37 GMT", "If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT", "If-Range: \"v1\"", "X-Since: 1994-11-06T09:49:37+01:00",
            """{"at":"Sun, 06 Nov 1994 08:49:37 GMT","until":"Sun, 06 Nov 1994 08:49:37 GMT"}""",
            "/documents", "at=Sun%2C+06+Nov+1994+08%3A49%3A37+GMT",
        ],
        Feature.Run("http-dates", """
            using var server = new Server(HttpStatusCode.OK, "{\"at\":\"Sun, 06 Nov 1994 08:49:37 GMT\"}", "If-Modified-Since", "If-Unmodified-Since", "If-Range", "X-Since");
            IDocumentsApi api = server.Client().Documents;
            var at = new DateTimeOffset(1994, 11, 6, 9, 49, 37, TimeSpan.FromHours(1));
            api.PutDocumentAsync(at, ifUnmodifiedSince: at, new Document { At = at, Until = at }, since: at, days: [at], until: at, ifModifiedSince: at, ifRange: "\"v1\"", expires: at, xSince: at).GetAwaiter().GetResult();
            api.AddDocumentAsync(new Document { At = at }).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }
            """));

    [Fact]
    public void They_are_read_in_the_fields_of_responses_in_all_their_forms() => Assert.Equal(
        [
            "1994-11-06T08:49:37Z 1994-11-06T08:49:37Z 1994-11-06T08:49:37Z 1994-11-06T08:49:37Z none", "1994-11-06T08:49:37Z", "1994-11-06T08:51:37Z", "True", "9999-12-31T23:59:59Z", "none",
            "Sun, 06 Nov 1994 08:49:37 GMT", "1994-11-06T08:49:37Z", "1994-11-06T08:49:37Z 1994-11-07T08:49:37Z",
        ],
        Feature.Run("http-dates", """
            static ApiHeaders Headers(params string[] fields) => new(fields.Select(field => new KeyValuePair<string, string>(field.Split(": ")[0], field.Split(": ")[1])));
            static string Text(DateTimeOffset? value) => value?.ToString("yyyy-MM-dd'T'HH:mm:ssK").Replace("+00:00", "Z") ?? "none";
            yield return string.Join(' ', new[] { "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994", "1994-11-06T08:49:37Z", "yesterday" }.Select(text => Text(Headers("Last-Modified: " + text).LastModified())));
            yield return Text(Headers("Retry-After: Sun, 06 Nov 1994 08:49:37 GMT").RetryAfter());
            yield return Text(Headers("Date: Sun, 06 Nov 1994 08:49:37 GMT", "Retry-After: 120").RetryAfter());
            yield return Headers("Retry-After: 120").RetryAfter() - DateTimeOffset.UtcNow is { TotalSeconds: > 60 and <= 120 };
            yield return Text(Headers("Date: Fri, 31 Dec 9999 23:59:59 GMT", "Retry-After: 4294967295").RetryAfter());
            yield return Text(Headers("Retry-After: soon").RetryAfter());
            yield return Headers("Expires: Sun, 06 Nov 1994 08:49:37 GMT").Expires();
            yield return Text(Headers("X-Since: 1994-11-06T08:49:37Z").XSince());
            yield return string.Join(' ', Headers("X-Days: Sun, 06 Nov 1994 08:49:37 GMT, never,Mon, 07 Nov 1994 08:49:37 GMT").XDays()!.Select(day => Text(day)));
            """));

    [Fact]
    public void They_are_read_and_written_in_JSON() => Assert.Equal(
        [
            """{"at":"Sun, 06 Nov 1994 08:49:37 GMT","until":null,"days":["Sun, 06 Nov 1994 08:49:37 GMT"],"named":{"a":"Sun, 06 Nov 1994 08:49:37 GMT"}}""",
            "moment http text", "1994", "JsonException",
        ],
        Feature.Run("http-dates", """"
            yield return Copy<Document>("""{"at":"Sun Nov  6 08:49:37 1994","until":null,"days":["Sunday, 06-Nov-94 08:49:37 GMT"],"named":{"a":"Sun, 06 Nov 1994 08:49:37 GMT"}}""");
            static string Kind(string text) => Read<Document>("{\"either\":\"" + text + "\"}").Either!.Match(_ => "moment", _ => "http", _ => "text", _ => "raw");
            yield return Kind("1994-11-06T08:49:37Z") + " " + Kind("Sun, 06 Nov 1994 08:49:37 GMT") + " " + Kind("Sunday");
            yield return Document.DefaultUntil.Year;
            yield return Failure(() => Read<Document>("""{"at":"Sunday"}"""));
            """"));

    [Fact]
    public void A_strict_client_of_swagger_has_them_too() => Assert.Equal(
        ["/documents", "If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT", "1994", """{"at":"Sun, 06 Nov 1994 08:49:37 GMT"}""", "JsonException", "JsonException"],
        Feature.Run(
            GeneratorInput.Of(SpecText.Client("strict.yaml", """
                # option: OpenApiReading=strict
                swagger: "2.0"
                info: { title: Features, version: "1" }
                paths:
                  /documents:
                    get:
                      operationId: getDocument
                      parameters: [{ name: If-Modified-Since, in: header, type: string, format: date-time }]
                      responses:
                        '200': { description: It., headers: { Date: { type: string, format: date-time } }, schema: { $ref: '#/definitions/Document' } }
                definitions:
                  Document: { type: object, properties: { at: { type: string, format: date-time-rfc1123 } } }
                """).WithOptionsOfComments()),
            """"
            using var server = new Server(HttpStatusCode.OK, "{}", "If-Modified-Since");
            server.Client().Documents.GetDocumentAsync(new DateTimeOffset(1994, 11, 6, 8, 49, 37, 123, TimeSpan.Zero)).GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }

            yield return new ApiHeaders([new("Date", "Sun, 06 Nov 1994 08:49:37 GMT")]).Date()!.Value.Year;
            yield return Copy<Document>("""{"at":"Sun, 06 Nov 1994 08:49:37 GMT"}""");
            yield return Failure(() => Read<Document>("""{"at":null}"""));
            yield return Failure(() => Read<Document>("""{"at":5}"""));
            """"));
}
