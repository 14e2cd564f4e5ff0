using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Client;

/// <summary>Keys by which a server knows a request that it gets again (draft-ietf-httpapi-idempotency-key-header): one for each call, the same for all of its attempts.</summary>
public sealed class IdempotencyTests
{
    private const string Wire = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Test;

        /// <summary>Sends each request twice, as a handler does that retries, and writes down the keys: a letter for each one that a client made.</summary>
        internal sealed class Twice : HttpMessageHandler
        {
            private readonly List<string> _made = new();

            public List<string> Sent { get; } = new();

            public TestClient Client(TestClientOptions? options = null) => new(new HttpClient(this), new Uri("https://server.example"), options);

            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            {
                await Task.Yield();
                Note(request);
                Note(request);
                return new HttpResponseMessage(HttpStatusCode.NoContent);
            }

            private void Note(HttpRequestMessage request)
            {
                string marks = request.Options.TryGetValue(ApiRequestOptions.IsRetryable, out bool isRetryable) ? isRetryable ? " again" : " once" : "";
                Sent.Add($"{request.Method} {request.RequestUri!.AbsolutePath}{marks}{string.Concat(request.Headers.Where(header => header.Key.EndsWith("Key", StringComparison.OrdinalIgnoreCase)).Select(header => $" {header.Key}={Name(header.Value.Single())}"))}");
            }

            private string Name(string key)
            {
                if (!Guid.TryParse(key, out Guid made) || made == Guid.Empty)
                {
                    return key;
                }

                if (!_made.Contains(key))
                {
                    _made.Add(key);
                }

                return ((char)('A' + _made.IndexOf(key))).ToString();
            }
        }
        """;

    [Fact]
    public void A_declared_key_is_made_once_for_each_call_that_gives_none() => Assert.Equal(
        [
            "POST /payments idempotency-key=A", "POST /payments idempotency-key=A",
            "POST /payments idempotency-key=B", "POST /payments idempotency-key=B",
            "POST /payments idempotency-key=mine", "POST /payments idempotency-key=mine",
            "POST /payments Idempotency-Key=clients", "POST /payments Idempotency-Key=clients",
            "GET /payments", "GET /payments",
            "POST /refunds X-Idempotency-Key=00000000-0000-0000-0000-000000000000", "POST /refunds X-Idempotency-Key=00000000-0000-0000-0000-000000000000",
            "PATCH /refunds", "PATCH /refunds",
            "POST /notes", "POST /notes",
        ],
        Run("""
            var wire = new Twice();
            TestClient client = wire.Client();
            client.Payments.CreatePaymentAsync("x").GetAwaiter().GetResult();
            client.Payments.CreatePaymentAsync("x").GetAwaiter().GetResult();
            client.Payments.CreatePaymentAsync("x", idempotencyKey: "mine").GetAwaiter().GetResult();
            client.WithHeader("Idempotency-Key", "clients").Payments.CreatePaymentAsync("x").GetAwaiter().GetResult();
            client.Payments.ListPaymentsAsync().GetAwaiter().GetResult();
            client.Payments.CreateRefundAsync(Guid.Empty).GetAwaiter().GetResult();
            client.Payments.ChangeRefundAsync().GetAwaiter().GetResult();
            client.Payments.AddNoteAsync().GetAwaiter().GetResult();
            return wire.Sent;
            """));

    [Fact]
    public void With_a_key_a_call_may_be_sent_again() => Assert.Equal(
        [
            "POST /payments again idempotency-key=A", "POST /refunds again X-Idempotency-Key=00000000-0000-0000-0000-000000000000", "PATCH /refunds once", "POST /notes once", "GET /payments again",
        ],
        Run("""
            var wire = new Twice();
            TestClient client = wire.Client(new TestClientOptions { WritesRequestOptions = true });
            client.Payments.CreatePaymentAsync("x").GetAwaiter().GetResult();
            client.Payments.CreateRefundAsync(Guid.Empty).GetAwaiter().GetResult();
            client.Payments.ChangeRefundAsync().GetAwaiter().GetResult();
            client.Payments.AddNoteAsync().GetAwaiter().GetResult();
            client.Payments.ListPaymentsAsync().GetAwaiter().GetResult();
            return wire.Sent.Distinct();
            """));

    [Fact]
    public void An_option_adds_keys_where_the_document_has_none() => Assert.Equal(
        ["POST /payments again idempotency-key=A", "PATCH /refunds again X-Key=B", "POST /notes again X-Key=C", "POST /notes again X-Key=mine", "GET /payments again"],
        Run("""
            var wire = new Twice();
            TestClient client = wire.Client(new TestClientOptions { WritesRequestOptions = true, IdempotencyKeyHeader = "X-Key" });
            client.Payments.CreatePaymentAsync("x").GetAwaiter().GetResult();
            client.Payments.ChangeRefundAsync().GetAwaiter().GetResult();
            client.Payments.AddNoteAsync().GetAwaiter().GetResult();
            client.WithHeader("X-Key", "mine").Payments.AddNoteAsync().GetAwaiter().GetResult();
            client.Payments.ListPaymentsAsync().GetAwaiter().GetResult();
            return wire.Sent.Distinct();
            """));

    [Fact]
    public void An_empty_name_leaves_keys_to_callers() => Assert.Equal(
        ["POST /payments once", "POST /payments again idempotency-key=mine"],
        Run("""
            var wire = new Twice();
            TestClient client = wire.Client(new TestClientOptions { WritesRequestOptions = true, IdempotencyKeyHeader = "" });
            client.Payments.CreatePaymentAsync("x").GetAwaiter().GetResult();
            client.Payments.CreatePaymentAsync("x", idempotencyKey: "mine").GetAwaiter().GetResult();
            return wire.Sent.Distinct();
            """));

    private static System.Collections.Generic.IReadOnlyList<string> Run(string program) =>
        Feature.Run(Feature.Input("idempotency-keys").WithSource("Wire.cs", Wire), $$"""
            foreach (string sent in Sent())
            {
                yield return sent;
            }

            static IEnumerable<string> Sent()
            {
            {{program}}
            }
            """);
}
