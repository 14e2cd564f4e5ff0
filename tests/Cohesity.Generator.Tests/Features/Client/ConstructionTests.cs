using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Client;

/// <summary>How a client is made, and what stands in for one in tests.</summary>
public sealed class ConstructionTests
{
    [Theory]
    [InlineData("new TestClientOptions()", "/v1/items")]
    [InlineData("new TestClientOptions { BaseAddress = new Uri(\"http://127.0.0.1:{port}/other\") }", "/other/items")]
    public async Task Options_alone_are_enough(string options, string path)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        Task<string> request = AnswerAsync(listener, TestContext.Current.CancellationToken);

        Assert.Equal(["done"], Feature.Run(
            GeneratorInput.Of($$"""
                openapi: 3.0.3
                info: { title: Items, version: "1" }
                servers: [{ url: 'http://127.0.0.1:{{port}}/v1' }]
                paths:
                  /items: { get: { operationId: listItems, responses: { '204': { description: None. } } } }
                """),
            $$"""
            using var client = new TestClient({{options.Replace("{port}", port.ToString(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal)}});
            client.Items.ListItemsAsync().GetAwaiter().GetResult();
            yield return "done";
            """));
        Assert.StartsWith($"GET {path} HTTP/1.1", await request, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Options_that_are_null_are_refused_and_without_an_address_there_is_no_call() => Assert.Equal(
        ["ArgumentNullException", "InvalidOperationException"],
        Feature.Run("request-bodies", """
            yield return Failure(() => new TestClient((TestClientOptions)null!));
            using var client = new TestClient(new TestClientOptions());
            yield return Failure(() => client.Requests.AddItemAsMultipartAsync(name: "n").GetAwaiter().GetResult());
            """));

    [Fact]
    public void Exceptions_and_responses_can_be_made_in_tests() => Assert.Equal(
        ["503 n op v Busy.", "200 box v", "403 False"],
        Feature.Run("request-bodies", """
            var headers = new ApiHeaders(new[] { new KeyValuePair<string, string>("X-Trace", "v"), new("Content-Type", "application/problem+json") });
            var failure = new ApiException<Item>("m", 503, headers, "{\"title\":\"Busy.\"}", "op", new Item { Name = "n" });
            yield return $"{failure.StatusCode} {failure.Error.Name} {failure.OperationId} {failure.Headers["x-trace"]} {failure.Problem!.Title}";
            var response = new ApiResponse<Item>(200, headers, new Item { Name = "box" });
            yield return $"{response.StatusCode} {response.Body.Name} {response.Headers["x-trace"]}";
            var refused = new ApiAuthenticationException("m", 403);
            yield return $"{refused.StatusCode} {refused.Headers.Any()}";
            """));

    [Fact]
    public void One_call_has_headers_and_a_time_limit_of_its_own() => Assert.Equal(
        ["/items", "X-Trace: a", "/items", "TimeoutException", "/items", "X-Trace: a", "2"],
        Feature.Run("request-bodies", """
            using var server = new Server(HttpStatusCode.NoContent, "");
            TestClient client = server.Client();
            TestClient once = client.WithHeader("X-Trace", "a").WithTimeout(TimeSpan.FromHours(1));
            once.Requests.AddItemAsMultipartAsync().GetAwaiter().GetResult();
            client.Requests.AddItemAsMultipartAsync().GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }

            server.Sent.Clear();
            server.Answer = () =>
            {
                server.Token.WaitHandle.WaitOne();
                throw new OperationCanceledException();
            };
            Exception? inner = null;
            try
            {
                client.WithTimeout(TimeSpan.FromMilliseconds(1)).WithHeader("X-Trace", "a").Requests.AddItemAsMultipartAsync().GetAwaiter().GetResult();
            }
            catch (TaskCanceledException exception)
            {
                inner = exception.InnerException;
            }

            yield return inner!.GetType().Name;
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }

            yield return server.Sent.Count;
            """));

    private static async Task<string> AnswerAsync(TcpListener listener, CancellationToken cancellationToken)
    {
        using TcpClient connection = await listener.AcceptTcpClientAsync(cancellationToken);
        NetworkStream stream = connection.GetStream();
        byte[] buffer = new byte[4096];
        int count = await stream.ReadAsync(buffer, cancellationToken);
        await stream.WriteAsync("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"u8.ToArray(), cancellationToken);
        return Encoding.ASCII.GetString(buffer, 0, count);
    }
}
