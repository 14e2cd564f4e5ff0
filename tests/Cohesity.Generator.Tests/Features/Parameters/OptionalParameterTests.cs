using System;
using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features.Parameters;

/// <summary>CASES.md, row <c>optional-parameters</c>: many optional parameters are the members of one class.</summary>
public sealed class OptionalParameterTests
{
    [Fact]
    public void Members_are_sent_as_parameters_are() => Assert.Equal(
        [
            "/pets/o", "/pets/o?limit=2&tag=a&tag=b", "X-Trace-Id: t",
            "/pets/o?options=7&none=false&kind=cat&since=2024-02-29T00%3A00%3A00Z", "Cookie: session=s", """{"name":"n"}""",
            "/pets/o?tag=t&after=a", "ArgumentNullException",
        ],
        Feature.Run("optional-parameters", """"
            using var server = new Server(HttpStatusCode.OK, "{}", "X-Trace-Id");
            IPetsApi api = server.Client().Pets;
            api.ListPetsAsync("o").GetAwaiter().GetResult();
            api.ListPetsAsync("o", new() { Limit = 2, Tag = ["a", "b"], XTraceId = "t" }).GetAwaiter().GetResult();
            api.UpdatePetAsync("o", 7, new Pet { Name = "n" }, new UpdatePetOptions { None = false, Kind = UpdatePetKind.Cat, Since = new DateTimeOffset(2024, 2, 29, 0, 0, 0, TimeSpan.Zero), Session = "s" }).GetAwaiter().GetResult();
            api.DeletePetsAsync("o", tag: "t", after: "a").GetAwaiter().GetResult();
            foreach (string sent in server.Sent)
            {
                yield return sent;
            }

            yield return Failure(() => api.ListPetsAsync(null!, new()).GetAwaiter().GetResult());
            """"));

    [Fact]
    public void Pages_are_asked_for_with_copies() => Assert.Equal(
        ["a b", "/v1/pets/o?limit=2&cursor=x", "/v1/pets/o?limit=2&cursor=y", "x", "c", "/v1/pets/o"],
        Feature.Run("optional-parameters", """"
            var pages = new Pages(("""{"items":[{"name":"a"}],"next_cursor":"y"}""", null), ("""{"items":[{"name":"b"}]}""", null), ("""{"items":[{"name":"c"}]}""", null));
            var options = new ListPetsOptionsModel { Limit = 2, Cursor = "x" };
            yield return string.Join(" ", pages.Client().Pets.ListPetsAutoPagingAsync("o", options).ToBlockingEnumerable().Select(pet => pet.Name));
            foreach (string sent in pages.Sent)
            {
                yield return sent;
            }

            yield return options.Cursor;
            yield return string.Join(" ", pages.Client().Pets.ListPetsAutoPagingAsync("o").ToBlockingEnumerable().Select(pet => pet.Name));
            yield return pages.Sent.Last();
            """"));

    [Fact]
    public void What_is_said_at_length_is_said_once()
    {
        const string Long = "Pages through a list that may have changed in the meantime: the server keeps what it began with for five minutes, and answers 410 after that.";
        string Operation(string id, string description) => $$"""
              /{{id}}:
                get:
                  operationId: {{id}}
                  tags: [Lists]
                  parameters:
                    - { name: cursor, in: query, description: "{{description}}", schema: { type: string } }
                    - { name: limit, in: query, description: How many., schema: { type: integer } }
                    - { name: a, in: query, schema: { type: string } }
                    - { name: b, in: query, schema: { type: string } }
                  responses: { '204': { description: Nothing. } }

            """;
        GeneratorRun run = GeneratorRunner.Run(GeneratorInput.Of("openapi: 3.0.3\ninfo: { title: Said, version: '1' }\npaths:\n"
            + Operation("first", Long) + Operation("second", Long) + Operation("third", Long + " Never.")));
        CompilationAssert.Compiles(run);

        Assert.Contains("Pages through a list", run.File("FirstOptions.g.cs"), StringComparison.Ordinal);
        Assert.Contains("<inheritdoc cref=\"FirstOptions.Cursor\"/>", run.File("SecondOptions.g.cs"), StringComparison.Ordinal);
        Assert.Contains("<summary>How many.</summary>", run.File("SecondOptions.g.cs"), StringComparison.Ordinal);
        Assert.Contains("Never.", run.File("ThirdOptions.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("auto", "ListPetsOptionsModel? options = null", "string? tag = null, string? before = null")]
    [InlineData("always", "ListPetsOptionsModel? options = null", "DeletePetsOptions? options = null")]
    [InlineData("never", "int? limit = null, string? cursor = null", "string? tag = null, string? before = null")]
    public void The_option_says_which_operations_are_meant(string option, string listed, string deleted)
    {
        string api = GeneratorRunner.Run(GeneratorInput.Of(Feature.Document("optional-parameters").With("OpenApiOptionalParameters", option))).File("PetsApi.g.cs");

        Assert.Contains(listed, api, StringComparison.Ordinal);
        Assert.Contains(deleted, api, StringComparison.Ordinal);
    }
}
