using System.Linq;
using System.Net.Http;
using Microsoft.OpenApi;
using Xunit;

namespace Cohesity.Generator.Tests.Reading;

public class OperationTests
{
    private static ReadResultOf Get(string operation, string version = "3.2.0") =>
        ReadResultOf.Yaml($"openapi: {version}\ninfo: {{title: t, version: '1'}}\npaths:\n  /x:\n    get: {operation}\n");

    private static OpenApiOperation Operation(ReadResultOf result) => result.Document.Paths["/x"].Operations![HttpMethod.Get];

    [Fact]
    public void Query_and_additional_operations_are_operations()
    {
        ReadResultOf result = ReadResultOf.Yaml("openapi: 3.2.0\ninfo: {}\npaths:\n  /x:\n    query: {operationId: a}\n    additionalOperations: {COPY: {operationId: b}, '': {operationId: c}}\n");

        Assert.Equal(["CGEN2004 6:52+2"], result.Places);
        Assert.Equal(["QUERY a", "COPY b"], result.Document.Paths["/x"].Operations!.Select(entry => entry.Key.Method + " " + entry.Value.OperationId));
    }

    [Fact]
    public void A_requirement_without_scopes_stays_a_requirement() =>
        Assert.Equal("k", Operation(Get("{security: [{k: }]}")).Security!.Single().Keys.Single().Reference.Id);

    [Theory]
    [InlineData("{parameters: [{name: a, in: nowhere}]}", "CGEN2004 5:34+2")]
    [InlineData("{parameters: [{in: query}]}", "CGEN2004 5:24+1")]
    [InlineData("{parameters: [null]}", "CGEN2004 5:24+4")]
    [InlineData("{parameters: {}}", "CGEN2004 5:11+10")]
    [InlineData("{requestBody: 1}", "CGEN2004 5:11+11")]
    [InlineData("{responses: {200: }}", "CGEN2004 5:23+3")]
    [InlineData("{tags: [' ']}", "CGEN2004 5:18+3")]
    [InlineData("{externalDocs: {url: 'http://['}}", "CGEN2004 5:26+3")]
    public void What_is_wrong_is_left_out_and_the_operation_stays(string operation, string place)
    {
        ReadResultOf result = Get(operation);

        Assert.Equal([place], result.Places);
        Assert.NotNull(Operation(result));
    }

    [Fact]
    public void A_response_of_which_nothing_is_said_keeps_its_status() =>
        Assert.Equal(["200"], Operation(Get("{responses: {200: }}")).Responses!.Keys);
}
