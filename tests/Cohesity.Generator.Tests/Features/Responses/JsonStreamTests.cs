using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Responses;

/// <summary>CASES.md, row <c>json-stream</c>: the streams of grpc-gateway.</summary>
public sealed class JsonStreamTests
{
    private const string Program = """
        using var server = new Server(HttpStatusCode.OK, "", "Content-Type");
        ILampsApi api = server.Client().Lamps;
        void Serve(string text, HttpStatusCode status = HttpStatusCode.OK) =>
            server.Answer = () => new HttpResponseMessage(status) { Content = new StringContent(text, Encoding.UTF8, "application/json") };
        List<object?> All<T>(IAsyncEnumerable<T> values, Func<T, object?> show)
        {
            var shown = new List<object?>();
            async Task Collect()
            {
                try
                {
                    await foreach (T value in values)
                    {
                        shown.Add(show(value));
                    }
                }
                catch (ApiException<StreamError> failure)
                {
                    shown.Add($"{failure.StatusCode} {failure.OperationId} {failure.Error.Message} {failure.Error.GrpcCode} {failure.RawBody}");
                }
                catch (ApiException failure)
                {
                    shown.Add($"{failure.GetType().Name} {failure.StatusCode} {failure.RawBody}");
                }
            }

            Collect().GetAwaiter().GetResult();
            return shown;
        }

        Serve("{\"result\":{\"seq\":\"1\"}}\n{\"more\":[{}],\"result\":{\"seq\":\"2\"}}\n{\"error\":{\"message\":\"gone\",\"grpc_code\":5}}\n{\"result\":{\"seq\":\"3\"}}\n");
        List<object?> all = All(api.TailLampsAsync(), one => one.Seq);
        all.AddRange(All(api.WatchLampsAsync([new LampRequest { Lamp = "a" }, new LampRequest { Lamp = "b" }]), one => one.Seq));
        all.AddRange(server.Sent.Skip(1));
        all.AddRange(All(api.WatchLampsWithResponseAsync([]).GetAwaiter().GetResult().Body, one => one.Seq));
        Serve("{\"message\":\"no\"}", HttpStatusCode.Forbidden);
        all.AddRange(All(api.WatchLampsAsync([]), one => one.Seq));
        Serve("{\"result\":7}\n{\"result\":8}\n{\"error\":{\"code\":1}}");
        all.AddRange(All(api.CountLampsAsync(), one => one));
        Serve("{}\n");
        all.AddRange(All(api.CountLampsAsync(), one => one));
        Serve("{\"result\":9}");
        all.Add(api.OneLampAsync().GetAwaiter().GetResult().Result);
        foreach (object? one in all)
        {
            yield return one;
        }
        """;

    private static readonly string[] Expected =
    [
        "1", "2", """200 TailLamps gone 5 {"error":{"message":"gone","grpc_code":5}}""",
        "1", "2", """200 WatchLamps gone 5 {"error":{"message":"gone","grpc_code":5}}""",
        "/lamps:watch", "Content-Type: application/json", "{\"lamp\":\"a\"}\n{\"lamp\":\"b\"}\n",
        "1", "2", """200 WatchLamps gone 5 {"error":{"message":"gone","grpc_code":5}}""",
        """403 WatchLamps no  {"message":"no"}""",
        "7", "8", """ApiException`1 200 {"error":{"code":1}}""",
        "ApiException 200 {}",
        "9",
    ];

    [Fact]
    public void Results_arrive_until_an_error_ends_them() => Assert.Equal(Expected, Feature.Run("json-stream", Program));

    [Fact]
    public void A_title_is_enough() => Assert.Equal(Expected, Feature.Run(
        Feature.Input("json-stream")
            .Edit("A successful response.(streaming responses)\n          schema: { $ref", "A successful response.\n          schema: { $ref")
            .Edit("A successful response.(streaming responses)\n          schema:\n", "A successful response.\n          schema:\n"),
        Program));

    /// <summary>A converter made 3.0 of it; the envelope is a component, and what may be null besides.</summary>
    [Fact]
    public void So_it_is_in_3_0() => Assert.Equal(
        ["1", "null", "ApiException`1 200 gone", "Content-Type: application/json", "[1]\n[2]\n"],
        Feature.Run(
            GeneratorInput.Of("""
                openapi: 3.0.3
                info: { title: t, version: "1" }
                paths:
                  /a:
                    post:
                      operationId: stream
                      requestBody: { description: Numbers (streaming inputs), content: { application/json: { schema: { type: array, items: { type: integer } } } } }
                      responses:
                        '200': { description: A successful response.(streaming responses), content: { application/json: { schema: { $ref: '#/components/schemas/Record' } } } }
                components:
                  schemas:
                    Record: { title: Stream result of string, type: object, properties: { result: { type: string }, error: { $ref: '#/components/schemas/Failure' } } }
                    Failure: { type: object, properties: { message: { type: string } } }
                """),
            """
            using var server = new Server(HttpStatusCode.OK, "{\"result\":\"1\",\"error\":null}\n{\"result\":null}\n\n{\"error\":{\"message\":\"gone\"}}", "Content-Type");
            IAsyncEnumerator<string> values = server.Client().A.StreamAsync([[1], [2]]).GetAsyncEnumerator();
            var shown = new List<string>();
            try
            {
                while (values.MoveNextAsync().AsTask().GetAwaiter().GetResult())
                {
                    shown.Add(values.Current ?? "null");
                }
            }
            catch (ApiException<Failure> failure)
            {
                shown.Add($"{failure.GetType().Name} {failure.StatusCode} {failure.Error.Message}");
            }

            foreach (string one in shown.Concat(server.Sent.Skip(1)))
            {
                yield return one;
            }
            """));
}
