using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Features;

/// <summary>CASES.md, row <c>names-of-the-document</c>: what only emitted code uses takes no names, and what a user sees gives way where it can.</summary>
public sealed class NamesOfTheDocumentTests
{
    private const string Program = """"
        var server = new Server(HttpStatusCode.OK, """[{"id":"a","kind":"text","port":{"port":8}}]""");
        ApiToken token = server.Client().Default.ListTokensAsync().GetAwaiter().GetResult().Single();
        yield return $"{token.Id} {token.Kind == JsonWriter.Text} {token.Port!.Match(text => 0, connection => connection.Port, raw => -1)}";
        server = new Server(HttpStatusCode.BadRequest, """{"message":"no"}""");
        string? message = null;
        try { server.Client().Default.ListTokensAsync().GetAwaiter().GetResult(); }
        catch (ApiException<ApiFailure> failure) { message = failure.Error.Message; }
        yield return message;
        """";

    [Fact]
    public void Types_of_the_runtime_take_no_names() => Assert.Equal(["a True 8", "no"], Feature.Run("names-of-the-document", Program));

    [Fact]
    public void Types_that_users_see_are_told_apart_and_the_collision_is_reported()
    {
        GeneratorInput input = GeneratorInput.Of(Seen);

        Assert.Equal(["""{"message":"a"}""", """{"code":1}"""], Feature.Run(input, """"
            yield return Copy<ApiExceptionModel>("""{"message":"a"}""");
            yield return Copy<ApiResponseModel>("""{"code":1}""");
            """", "CGEN3003", "CGEN3003"));
    }

    [Fact]
    public void Types_that_users_see_keep_the_documents_names_where_the_support_code_is_elsewhere() =>
        Assert.Equal(["""{"message":"a"}""", """{"code":1}""", "403"], Feature.Run(GeneratorInput.Of(Seen).WithBuildProperty("OpenApiSupportNamespace", "Shared"), """"
            yield return Copy<ApiException>("""{"message":"a"}""");
            yield return Copy<ApiResponse>("""{"code":1}""");
            var server = new Server(HttpStatusCode.Forbidden, "{}");
            int status = 0;
            try { server.Client().Default.GetItemAsync().GetAwaiter().GetResult(); }
            catch (Shared.ApiException failure) { status = failure.StatusCode; }
            yield return status;
            """"));

    private static SpecText Seen { get; } = SpecText.Client("seen.yaml", """
        openapi: 3.0.3
        info: { title: Seen, version: "1" }
        paths:
          /item: { get: { operationId: getItem, responses: { "204": { description: Done. } } } }
        components:
          schemas:
            ApiException: { type: object, properties: { message: { type: string } } }
            ApiResponse: { type: object, properties: { code: { type: integer } } }
        """);
}
