using Xunit;

namespace Cohesity.Generator.Tests.Features.Responses;

/// <summary>What a success gives when there are several, or when it is bytes.</summary>
public sealed class ResponseTests
{
    [Fact]
    public void The_status_tells_which_body_is_there() => Assert.Equal(
        [
            "Accept: application/json; text/plain; application/problem+json",
            "200 item", "202 50", "203 text/plain", "201 other", "204 nothing", "404 gone", "application/zip 3 ä.zip PK!", "ApiException",
        ],
        Feature.Run("responses", """
            using var server = new Server(HttpStatusCode.OK, "{\"name\":\"item\"}", "Accept");
            IItemsApi api = server.Client().Items;
            AddItemResult Add(HttpStatusCode status, string body, string type = "application/json")
            {
                server.Answer = () => new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, type) };
                return api.AddItemAsync().GetAwaiter().GetResult();
            }

            AddItemResult ok = api.AddItemAsync().GetAwaiter().GetResult();
            yield return server.Sent[1];
            yield return $"{ok.StatusCode} {ok.Ok!.Name}";
            AddItemResult accepted = Add(HttpStatusCode.Accepted, "{\"progress\":50}");
            yield return accepted.Ok is null ? $"{accepted.StatusCode} {accepted.Accepted!.Progress}" : "both";
            AddItemResult other = Add(HttpStatusCode.NonAuthoritativeInformation, "text/plain", "text/plain");
            yield return $"{other.StatusCode} {other.Success}";
            AddItemResult created = Add(HttpStatusCode.Created, "other", "text/plain");
            yield return $"{created.StatusCode} {created.Success}";
            AddItemResult nothing = Add(HttpStatusCode.NoContent, "", "text/plain");
            yield return $"{nothing.StatusCode} {(string.IsNullOrEmpty(nothing.Success) && nothing.Ok is null ? "nothing" : "something")}";
            string failure = "none";
            try
            {
                Add(HttpStatusCode.NotFound, "{\"title\":\"gone\"}", "application/problem+json");
            }
            catch (ApiException<Problem> refusal)
            {
                failure = $"{refusal.StatusCode} {refusal.Error.Title}";
            }

            yield return failure;
            server.Answer = () => new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new ByteArrayContent("PK!"u8.ToArray())
                {
                    Headers = { { "Content-Type", "application/zip" }, { "Content-Disposition", "attachment; filename=\"a.zip\"; filename*=UTF-8''..%2F%C3%A4.zip" } },
                },
            };
            ApiResponseStream archive = api.ExportItemsAsync().GetAwaiter().GetResult();
            yield return $"{archive.ContentType} {archive.ContentLength} {archive.FileName} {new System.IO.StreamReader(archive).ReadToEnd()}";
            yield return Failure(() => Add(HttpStatusCode.OK, "no JSON"));
            """));

    [Fact]
    public void The_status_tells_which_error_is_there() => Assert.Equal(
        ["404 Problem none", "409 Job 50", "410 Problem none", "418 ApiException"],
        Feature.Run("responses", """
            using var server = new Server(HttpStatusCode.OK, "{}");
            IItemsApi api = server.Client().Items;
            foreach (int status in new[] { 404, 409, 410, 418 })
            {
                server.Answer = () => new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent("{\"title\":\"none\",\"progress\":50}", Encoding.UTF8, "application/json") };
                string failure = "none";
                try
                {
                    api.ExportItemsAsync().GetAwaiter().GetResult();
                }
                catch (ApiException<Problem> gone)
                {
                    failure = $"{gone.StatusCode} Problem {gone.Error.Title}";
                }
                catch (ApiException<Job> busy)
                {
                    failure = $"{busy.StatusCode} Job {busy.Error.Progress}";
                }
                catch (ApiException other)
                {
                    failure = $"{other.StatusCode} {other.GetType().Name}";
                }

                yield return failure;
            }
            """));
}
