using Xunit;

namespace Cohesity.Generator.Tests.Features.Responses;

/// <summary>CASES.md, row <c>redirects</c>: a redirect that is an operation's only documented success is its result, and so is 304 beside conditional headers.</summary>
public sealed class RedirectTests
{
    [Fact]
    public void A_documented_redirect_is_the_result_and_says_where_it_leads() => Assert.Equal(
        ["https://cdn.example/a", "302 /relative", "308 /moved", "5 null", "303 5 /orders/5", "302 1 0", "307 0 7"],
        Feature.Run("redirects", """
            using var server = new Server(HttpStatusCode.OK, "");
            IRedirectsApi api = server.Client().Redirects;
            void Answer(int status, string? location, string? body = null)
            {
                server.Answer = () =>
                {
                    var response = new HttpResponseMessage((HttpStatusCode)status) { Content = body is null ? null : new StringContent(body) };
                    if (location is not null)
                    {
                        response.Headers.TryAddWithoutValidation("Location", location);
                    }

                    return response;
                };
            }

            Answer(302, "https://cdn.example/a");
            ApiHeaders found = api.FindAsync().GetAwaiter().GetResult();
            Uri? location = found.Location();
            yield return location;
            Answer(302, "/relative");
            ApiResponse response = api.FindWithResponseAsync().GetAwaiter().GetResult();
            yield return $"{response.StatusCode} {response.Headers.Location()}";
            Answer(308, "/moved");
            response = api.FollowWithResponseAsync().GetAwaiter().GetResult();
            yield return $"{response.StatusCode} {response.Headers.Location()}";
            Answer(303, null, "{\"id\":5}");
            Order order = api.OrderAsync().GetAwaiter().GetResult();
            yield return $"{order.Id} null";
            Answer(303, "/orders/5", "{\"id\":5}");
            ApiResponse<Order> ordered = api.OrderWithResponseAsync().GetAwaiter().GetResult();
            yield return $"{ordered.StatusCode} {ordered.Body.Id} {ordered.Headers.Location()}";
            Answer(302, "/x", "{\"id\":1}");
            OrderEitherResult either = api.OrderEitherAsync().GetAwaiter().GetResult();
            yield return $"{either.StatusCode} {either.Found?.Id ?? 0} {either.TemporaryRedirect?.Code ?? 0}";
            Answer(307, "/x", "{\"code\":7}");
            either = api.OrderEitherAsync().GetAwaiter().GetResult();
            yield return $"{either.StatusCode} {either.Found?.Id ?? 0} {either.TemporaryRedirect?.Code ?? 0}";
            """));

    [Fact]
    public void Nothing_has_changed_is_null_for_who_asked_under_a_condition() => Assert.Equal(
        ["5", "null 304", "bytes", "null 304"],
        Feature.Run("redirects", """
            using var server = new Server(HttpStatusCode.OK, "{\"id\":5}");
            IRedirectsApi api = server.Client().Redirects;
            Order? item = api.GetItemAsync("\"1\"").GetAwaiter().GetResult();
            yield return item?.Id;
            server.Answer = () => new HttpResponseMessage(HttpStatusCode.NotModified);
            ApiResponse<Order?> same = api.GetItemWithResponseAsync("\"1\"").GetAwaiter().GetResult();
            yield return $"{same.Body?.Id.ToString() ?? "null"} {same.StatusCode}";
            server.Answer = () => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("bytes") };
            using ApiResponseStream? file = api.GetFileAsync().GetAwaiter().GetResult();
            yield return new System.IO.StreamReader(file!).ReadToEnd();
            server.Answer = () => new HttpResponseMessage(HttpStatusCode.NotModified);
            ApiResponse<ApiResponseStream?> none = api.GetFileWithResponseAsync().GetAwaiter().GetResult();
            yield return $"{(none.Body is null ? "null" : "stream")} {none.StatusCode}";
            """));

    [Fact]
    public void Other_redirects_are_failures() => Assert.Equal(
        ["304 ApiException", "301 ApiException`1", "307 ApiException", "300 ApiException", "302 ApiException`1"],
        Feature.Run("redirects", """
            using var server = new Server(HttpStatusCode.OK, "");
            IRedirectsApi api = server.Client().Redirects;
            string Fail(int status, Func<Task> call)
            {
                server.Answer = () => new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent("{\"code\":1}") };
                try
                {
                    call().GetAwaiter().GetResult();
                    return "none";
                }
                catch (ApiException failure)
                {
                    return $"{failure.StatusCode} {failure.GetType().Name}";
                }
            }

            yield return Fail(304, () => api.GetPlainAsync());
            yield return Fail(301, () => api.GetPlainAsync());
            yield return Fail(307, () => api.FindAsync());
            yield return Fail(300, () => api.GetItemAsync());
            yield return Fail(302, () => api.OrderAsync());
            """));
}
