using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Names;

/// <summary>CASES.md, row <c>same-name-two-places</c>: parameters whose names meet in one identifier.</summary>
public sealed class SameNameTests
{
    [Fact]
    public void Places_tell_them_apart() => Assert.Equal(
        [
            "/parcels?retry_key=once&zone=z", "Retry-Key: header",
            "/parcels/path?parcel_id=7&trace_id=query", "Parcel-Id: header", "Cookie: parcelId=cookie", "Trace-Id: pinned",
            "--BOUNDARY|Content-Disposition: form-data; name=\"parcel id\"||part|--BOUNDARY|Content-Disposition: form-data; name=\"note\"||n|--BOUNDARY--|",
        ],
        Feature.Run("same-name-two-places", """
            using var server = new Server(HttpStatusCode.NoContent, "", "Retry-Key", "Parcel-Id", "Trace-Id");
            IParcelsApi api = server.Client().Parcels;
            api.AddParcelAsync(retryKeyHeader: "header", retryKeyQuery: AddParcelRetryKeyQuery.Once, zone: "z").GetAwaiter().GetResult();
            api.SetParcelAsync(
                parcelId: "path", parcelIdQuery: 7, parcelIdHeader: "header", parcelIdCookie: "cookie", parcelIdPart: "part",
                trace: "pinned", traceIdQuery: "query", note: "n").GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent.Replace("\r\n", "|");
            }
            """));

    [Theory]
    [InlineData("name: retry_key, in: query", "name: retry_key, in: cookie", "retryKeyHeader", "retryKeyCookie")]
    [InlineData("name: zone, in: query", "name: retry-key, in: cookie", "retryKeyHeader", "retryKeyCookie")]
    public void It_is_so_for_each_place(string from, string to, string one, string other)
    {
        GeneratorRun run = GeneratorRunner.Run(Feature.Input("same-name-two-places").Edit(from, to)).WithoutDiagnostics();

        Assert.Contains($" {one} =", run.File("ParcelsApi.g.cs"), System.StringComparison.Ordinal);
        Assert.Contains($" {other} =", run.File("ParcelsApi.g.cs"), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Of_one_place_the_raw_names_decide()
    {
        GeneratorRun run = GeneratorRunner.Run(Feature.Input("same-name-two-places").Edit("name: Retry-Key, in: header", "name: retry-key, in: query"));

        Assert.All(run.Diagnostics, diagnostic => Assert.Equal("CGEN3001", diagnostic.Id));
        Assert.Contains(" retryKey_475e =", run.File("ParcelsApi.g.cs"), System.StringComparison.Ordinal);
    }
}
