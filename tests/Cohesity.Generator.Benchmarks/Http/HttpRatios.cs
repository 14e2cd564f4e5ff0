using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Cohesity.Generator.Benchmarks.Http;

/// <summary>Prints what whole calls cost through a handler in memory, beside the same calls written by hand and by the clients of others.</summary>
internal static class HttpRatios
{
    // Work that waits for another thread is done several times before anybody waits for it.
    private const int CallsAtOnce = 20;

    private static readonly Uri Address = new("https://cluster.example.com/");

    public static async Task PrintAsync(InterleavedRounds rounds, TextWriter output)
    {
        (string Name, Func<HttpClient, Uri, IHttpCalls> Make)[] clients =
        [
            ("by hand", (httpClient, address) => new HandWrittenCalls(httpClient, address)),
            ("Cohesity.Generator", (httpClient, address) => new GeneratedCalls(httpClient, address)),
            ("NSwag", await NSwagCompiler.CallsAsync()),
            ("Refit", (httpClient, address) => new RefitCalls(httpClient, address)),
        ];
        byte[] token = SampleDocument.Single("token");
        byte[] count = Encoding.UTF8.GetBytes("""{"count":17}""");
        byte[] list = SampleDocument.List("event", 2800);

        // One block for all clients, which nothing moves: how fast its bytes are copied depends on its address by more than clients differ.
        byte[] block = GC.AllocateArray<byte>(65536, pinned: true);
        (string Name, Func<bool, InMemoryHandler> Handler, Func<IHttpCalls, Task<object?>> Call)[] rows =
        [
            ("small JSON each way", isLate => Json(HttpStatusCode.Created, token, isLate), calls => calls.LogIn()),
            ("ten parameters", isLate => Json(HttpStatusCode.OK, count, isLate), calls => calls.Count()),
            ($"list of {list.Length / 1_000_000.0:0.00} MB", isLate => Json(HttpStatusCode.OK, list, isLate), calls => calls.List()),
            ("download of 100 MB", isLate => new InMemoryHandler(HttpStatusCode.OK, "application/octet-stream", block, 100_000_000, isLate), calls => calls.Download(Stream.Null)),
        ];

        output.WriteLine("| call | client | ns, median | ns, fastest | time ÷ by hand | bytes allocated | ÷ by hand |");
        output.WriteLine("|---|---|---:|---:|---:|---:|---:|");
        foreach (bool isLate in new[] { false, true })
        {
            foreach ((string name, Func<bool, InMemoryHandler> makeHandler, Func<IHttpCalls, Task<object?>> call) in rows)
            {
                var sides = new List<Side>();
                var requests = new List<string>();
                foreach ((string client, Func<HttpClient, Uri, IHttpCalls> make) in clients)
                {
                    InMemoryHandler handler = makeHandler(isLate);
                    IHttpCalls calls = make(new HttpClient(handler), Address);
                    handler.Seen = requests.Add;
                    await call(calls);
                    handler.Seen = null;
                    sides.Add(new Side(client, () => Repeat(calls, call, isLate ? CallsAtOnce : 1).GetAwaiter().GetResult()));
                }

                Check(name, requests, clients.Select(client => client.Name));
                Print(name + (isLate ? ", later" : ""), output, rounds.Run([.. sides]), isLate ? CallsAtOnce : 1);
            }
        }
    }

    private static InMemoryHandler Json(HttpStatusCode status, byte[] body, bool isLate) => new(status, "application/json", body, body.Length, isLate);

    private static async Task<object?> Repeat(IHttpCalls calls, Func<IHttpCalls, Task<object?>> call, int times)
    {
        object? last = null;
        for (int i = 0; i < times; i++)
        {
            last = await call(calls);
        }

        return last;
    }

    private static void Print(string call, TextWriter output, IReadOnlyList<SideResult> results, int calls)
    {
        foreach (SideResult result in results)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {call} | {result.Name} | {result.Median / calls:N0} | {result.Minimum / calls:N0} | {1 / result.Ratio:0.00} (fastest {result.Minimum / results[0].Minimum:0.00}) | {result.Bytes / calls:N0} | {result.Bytes / (double)results[0].Bytes:0.00} |"));
        }
    }

    // A side that sends less would win. Some write True, some escape what need not be escaped, and some do not say what they accept.
    private static void Check(string call, IReadOnlyList<string> requests, IEnumerable<string> clients)
    {
        foreach ((string request, string client) in requests.Zip(clients))
        {
            if (!string.Equals(Plain(request), Plain(requests[0]), StringComparison.OrdinalIgnoreCase))
            {
                throw new InvalidOperationException($"For the call '{call}' {client} sends '{request}', and not '{requests[0]}'.");
            }
        }

        static string Plain(string request) => Uri.UnescapeDataString(request);
    }
}
