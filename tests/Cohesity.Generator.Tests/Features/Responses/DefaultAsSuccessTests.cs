using Xunit;

namespace Cohesity.Generator.Tests.Features.Responses;

/// <summary>CASES.md, row <c>default-as-success</c>: <c>default</c> covers what is not declared, success too; null is there where the document has a success without a body; HEAD gives headers.</summary>
public sealed class DefaultAsSuccessTests
{
    [Fact]
    public void Default_is_the_success_that_nobody_declared_and_the_failure_as_well() => Assert.Equal(
        ["Rex", "404 Problem 7", "418 Pet Rex", "Rex", "503 Pet Rex", "kept", "418 Problem 7"],
        Feature.Run("default-as-success", """
            using var server = new Server(HttpStatusCode.OK, "{\"name\":\"Rex\",\"code\":7}");
            ISuccessesApi api = server.Client().Successes;
            string Fail(int status, Action call)
            {
                server.Answer = () => new HttpResponseMessage((HttpStatusCode)status) { Content = new StringContent("{\"name\":\"Rex\",\"code\":7}") };
                try
                {
                    call();
                    return "none";
                }
                catch (ApiException<Problem> problem)
                {
                    return $"{problem.StatusCode} Problem {problem.Error.Code}";
                }
                catch (ApiException<Pet> pet)
                {
                    return $"{pet.StatusCode} Pet {pet.Error.Name}";
                }
            }

            Pet found = api.FindPetAsync(1).GetAwaiter().GetResult();
            yield return found.Name;
            yield return Fail(404, () => api.FindPetAsync(1).GetAwaiter().GetResult());
            yield return Fail(418, () => api.FindPetAsync(1).GetAwaiter().GetResult());
            server.Answer = null;
            yield return api.DropPetAsync(1).GetAwaiter().GetResult().Name;
            yield return Fail(503, () => api.DropPetAsync(1).GetAwaiter().GetResult());
            server.Answer = () => new HttpResponseMessage(HttpStatusCode.NoContent);
            Task kept = api.KeepPetAsync(1);
            kept.GetAwaiter().GetResult();
            yield return "kept";
            yield return Fail(418, () => api.KeepPetAsync(1).GetAwaiter().GetResult());
            """));

    [Fact]
    public void Null_is_there_where_the_document_has_a_success_without_a_body() => Assert.Equal(
        ["Rex", "null 202", "null", "5", "null", "a note", "null 204", "PNG", "null 204", "a b", ""],
        Feature.Run("default-as-success", """
            using var server = new Server(HttpStatusCode.OK, "{\"name\":\"Rex\"}");
            ISuccessesApi api = server.Client().Successes;
            void Answer(HttpStatusCode status, string? body) => server.Answer = () => new HttpResponseMessage(status) { Content = body is null ? null : new StringContent(body) };

            Pet? changed = api.ChangePetAsync(1).GetAwaiter().GetResult();
            yield return changed?.Name;
            Answer(HttpStatusCode.Accepted, null);
            ApiResponse<Pet?> later = api.ChangePetWithResponseAsync(1).GetAwaiter().GetResult();
            yield return $"{later.Body?.Name ?? "null"} {later.StatusCode}";
            Answer(HttpStatusCode.NoContent, null);
            int? unknown = api.CountPetsAsync().GetAwaiter().GetResult();
            yield return unknown is null ? "null" : "a number";
            Answer(HttpStatusCode.OK, "5");
            yield return api.CountPetsAsync().GetAwaiter().GetResult();
            Answer(HttpStatusCode.NoContent, null);
            yield return api.ReadNoteAsync().GetAwaiter().GetResult() ?? "null";
            Answer(HttpStatusCode.OK, "a note");
            string? note = api.ReadNoteAsync().GetAwaiter().GetResult();
            yield return note;
            Answer(HttpStatusCode.NoContent, null);
            ApiResponse<string?> none = api.ReadNoteWithResponseAsync().GetAwaiter().GetResult();
            yield return $"{none.Body ?? "null"} {none.StatusCode}";
            Answer(HttpStatusCode.OK, "PNG");
            using ApiResponseStream? picture = api.GetPictureAsync().GetAwaiter().GetResult();
            yield return new System.IO.StreamReader(picture!).ReadToEnd();
            Answer(HttpStatusCode.NoContent, null);
            ApiResponse<ApiResponseStream?> bare = api.GetPictureWithResponseAsync().GetAwaiter().GetResult();
            yield return $"{(bare.Body is null ? "null" : "stream")} {bare.StatusCode}";
            var names = new List<string>();
            int page = 0;
            server.Answer = () => page++ == 0
                ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{\"items\":[{\"name\":\"a\"},{\"name\":\"b\"}],\"next_cursor\":\"2\"}") }
                : new HttpResponseMessage(HttpStatusCode.NoContent);
            Collect(api.ListPetsAutoPagingAsync(), names).GetAwaiter().GetResult();
            yield return string.Join(" ", names);
            names.Clear();
            Collect(api.ListPetsAutoPagingAsync(), names).GetAwaiter().GetResult();
            yield return string.Join(" ", names);
            static async Task Collect(IAsyncEnumerable<Pet> pets, List<string> names)
            {
                await foreach (Pet pet in pets)
                {
                    names.Add(pet.Name);
                }
            }
            """));

    [Fact]
    public void Head_gives_headers_and_no_body() => Assert.Equal(
        ["3", "200 3", "404 ApiException"],
        Feature.Run("default-as-success", """
            using var server = new Server(HttpStatusCode.OK, "");
            server.Answer = () => new HttpResponseMessage(HttpStatusCode.OK) { Headers = { { "X-Version", "3" } } };
            ISuccessesApi api = server.Client().Successes;
            ApiHeaders headers = api.HasPetAsync(1).GetAwaiter().GetResult();
            yield return headers.XVersion();
            ApiResponse response = api.HasPetWithResponseAsync(1).GetAwaiter().GetResult();
            yield return $"{response.StatusCode} {response.Headers.XVersion()}";
            server.Answer = () => new HttpResponseMessage(HttpStatusCode.NotFound);
            string failure = "none";
            try
            {
                api.HasPetAsync(1).GetAwaiter().GetResult();
            }
            catch (ApiException exception)
            {
                failure = $"{exception.StatusCode} {exception.GetType().Name}";
            }

            yield return failure;
            """));
}
