using Cohesity.Generator.Tests.Infrastructure;
using Xunit;

namespace Cohesity.Generator.Tests.Json;

/// <summary>What only servers send is left out of a request's body, however deep, and of nothing else.</summary>
public sealed class RequestTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: t, version: '1' }
        paths:
          /things:
            put:
              operationId: put
              requestBody:
                required: true
                content:
                  application/json:
                    schema: { $ref: '#/components/schemas/Thing' }
              responses:
                '200':
                  description: ok
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Thing' }
        components:
          schemas:
            Thing:
              type: object
              required: [id, name]
              properties:
                id: { type: string, readOnly: true }
                name: { type: string }
                password: { type: string, writeOnly: true }
                created: { type: string, format: date-time, nullable: true, readOnly: true }
                parts: { type: array, items: { $ref: '#/components/schemas/Thing' } }
                byName: { type: object, additionalProperties: { $ref: '#/components/schemas/Thing' } }
        """;

    private const string Whole = """{"id":"1","name":"a","password":"p","created":null,"parts":[{"id":"2","name":"b"}],"byName":{"c":{"id":"3","name":"c","created":"2020-01-02T03:04:05Z"}},"unknown":1}""";

    [Fact]
    public void Read_only_members_stay_out_of_requests()
    {
        EmittedAssembly assembly = EmittedAssembly.From(GeneratorInput.Of(Document));
        var codec = new EmittedCodec(assembly, "Thing");
        object? thing = codec.Read(Whole);
        Assert.Equal(Whole, codec.Write(thing));
        Assert.Equal("""{"name":"a","password":"p","parts":[{"name":"b"}],"byName":{"c":{"name":"c"}},"unknown":1}""", codec.Write(thing, isRequest: true));
    }
}
