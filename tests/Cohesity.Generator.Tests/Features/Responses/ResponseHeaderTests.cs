using System.Linq;
using System.Text.RegularExpressions;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Responses;

/// <summary>Header fields of responses as values.</summary>
public sealed class ResponseHeaderTests
{
    [Fact]
    public void Each_is_read_as_its_type() => Assert.Equal(
        ["7", "2024-02-29T12:00:00.0000000+00:00", "a+b+c", "done", "n", "<x>; rel=next", "null", "null 30"],
        Feature.Run("response-headers", """
            using var server = new Server(HttpStatusCode.OK, "");
            HttpResponseMessage Answer(HttpStatusCode status, params (string Name, string Value)[] headers)
            {
                var response = new HttpResponseMessage(status);
                foreach ((string name, string value) in headers)
                {
                    response.Headers.TryAddWithoutValidation(name, value);
                }

                return response;
            }

            server.Answer = () => Answer(
                HttpStatusCode.OK, ("X-Total", "7"), ("X-Expires", "2024-02-29T12:00:00Z"), ("x-tags", "a, b"), ("X-Tags", "c"), ("X-State", "done"), ("X-Info", "{\"name\":\"n\"}"), ("Link", "<x>; rel=next"));
            ApiHeaders headers = server.Client().Items.ListItemsWithResponseAsync().GetAwaiter().GetResult().Headers;
            yield return headers.XTotal();
            yield return headers.XExpires()!.Value.ToString("O");
            yield return string.Join("+", headers.XTags()!);
            yield return headers.XState();
            yield return headers.XInfo()!.Name;
            yield return headers.Link();
            yield return headers.XTotal() is 7 && headers.RetryAfter() is null ? "null" : "something";
            server.Answer = () => Answer((HttpStatusCode)429, ("X-Total", "many"), ("Retry-After", "30"));
            string failure = "none";
            try
            {
                server.Client().Items.ListItemsAsync().GetAwaiter().GetResult();
            }
            catch (ApiException refusal)
            {
                failure = $"{refusal.Headers.XTotal()?.ToString() ?? "null"} {refusal.Headers.RetryAfter()}";
            }

            yield return failure;
            """));

    [Fact]
    public void Equal_enums_are_one_type()
    {
        GeneratorRun run = GeneratorRunner.Run(Feature.Input("response-headers")).WithoutDiagnostics();

        Assert.Single(run.Files.Keys, name => name.Contains("XStateHeader", System.StringComparison.Ordinal));
        Assert.Contains("XKindHeader? XKind(", run.File("TestClientHeaders.g.cs"), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a, b]", "A B Done Open")]
    [InlineData("[a]", "A Done Open")]
    public void Enums_that_differ_have_the_values_of_all(string values, string members)
    {
        GeneratorRun run = GeneratorRunner.Run(Feature.Input("response-headers").Edit("X-Kind: { schema: { type: string, enum: [a, b] } }", "x-state: { schema: { type: string, enum: " + values + " } }")).WithoutDiagnostics();

        Assert.Equal(members, string.Join(' ', Regex.Matches(run.File("XStateHeader.g.cs"), @"public static readonly XStateHeader (\w+) ").Select(match => match.Groups[1].Value).Order(System.StringComparer.Ordinal)));
        CompilationAssert.Compiles(run);
    }

    /// <summary>Of types that differ the text is left, and no type that nobody uses.</summary>
    [Fact]
    public void Types_that_differ_leave_none()
    {
        GeneratorRun run = GeneratorRunner.Run(Feature.Input("response-headers").Edit("X-Kind: { schema: { type: string, enum: [a, b] } }", "x-state: { schema: { type: boolean } }"));

        Assert.Equal(["CGEN2062"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.DoesNotContain(run.Files.Keys, name => name.Contains("StateHeader", System.StringComparison.Ordinal));
        Assert.Contains("string? XState(", run.File("TestClientHeaders.g.cs"), System.StringComparison.Ordinal);
        CompilationAssert.Compiles(run);
    }
}
