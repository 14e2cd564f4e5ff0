using System;
using System.Linq;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Operations;

/// <summary>The streams of grpc-gateway: JSON lines, each <c>{ "result": … }</c> or, as the last, <c>{ "error": … }</c>. Its documents declare plain JSON, and show the stream only in fixed titles and descriptions.</summary>
internal static class GrpcStreams
{
    /// <summary>Whether a body is one value after the other: <c>description: ' (streaming inputs)'</c>.</summary>
    public static bool TakesMany(string? description) => description?.IndexOf("(streaming inputs)", StringComparison.Ordinal) >= 0;

    /// <summary>What a stream gives, or null when the response is none.</summary>
    /// <param name="schema">The schema of a record.</param>
    /// <param name="description">The response's description.</param>
    /// <param name="path">Where the schema stands.</param>
    /// <param name="name">What a type made of it would like to be called.</param>
    /// <param name="schemas">What knows the components.</param>
    public static (TypeRef Result, TypeRef Error)? Of(IOpenApiSchema? schema, string? description, JsonPath path, string name, SchemaBinder schemas)
    {
        // x-stream-definitions: { Event: { title: Stream result of Event, properties: { result: { $ref: '#/definitions/Event' }, error: { $ref: '#/definitions/rpcStatus' } } } }
        if (schema is null
            || schemas.Resolve(schema) is not { Properties: { } members } target
            || !members.TryGetValue("result", out IOpenApiSchema? result)
            || !members.Keys.All(key => key is "result" or "error")
            || !(target.Title?.StartsWith("Stream result of ", StringComparison.Ordinal) == true || description?.IndexOf("(streaming responses)", StringComparison.Ordinal) >= 0))
        {
            return null;
        }

        SchemaUse use = schema is OpenApiSchemaReference { Reference.Id: { } id } ? schemas.ComponentUse(id, target) : new SchemaUse(schema, path, name);
        TypeRef error = members.TryGetValue("error", out IOpenApiSchema? failure) ? schemas.Bind(use.Below(failure, use.Path / "properties" / "error", "Error")).AsNullable(false) : TypeRef.Json;
        return (schemas.Bind(use.Below(result, use.Path / "properties" / "result", "Result")).AsNullable(false), error);
    }
}
