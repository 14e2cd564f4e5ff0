using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Operations.Bodies;

/// <summary>Binds what a server sends on its own account, in webhooks and callbacks: the caller receives it, so there are types of its payloads and no methods.</summary>
internal static class PayloadBinder
{
    /// <summary>Makes types for the callbacks of operations.</summary>
    public static void Bind(IEnumerable<OperationUse> operations, SchemaBinder schemas)
    {
        foreach (OperationUse use in operations)
        {
            foreach (KeyValuePair<string, IOpenApiCallback> callback in use.Operation.Callbacks ?? new Dictionary<string, IOpenApiCallback>())
            {
                foreach (KeyValuePair<RuntimeExpression, IOpenApiPathItem> item in callback.Value.PathItems ?? new Dictionary<RuntimeExpression, IOpenApiPathItem>())
                {
                    Bind(item.Value, use.Path / "callbacks" / callback.Key / item.Key.Expression, use.PreferredName + Identifier.Pascal(callback.Key), (IsCallback: true, use.Id + " " + callback.Key), schemas);
                }
            }
        }
    }

    /// <summary>Makes types for the webhooks of a document.</summary>
    public static void BindWebhooks(OpenApiDocument document, string file, SchemaBinder schemas)
    {
        foreach (KeyValuePair<string, IOpenApiPathItem> webhook in document.Webhooks ?? new Dictionary<string, IOpenApiPathItem>())
        {
            Bind(webhook.Value, JsonPath.Root(file) / "webhooks" / webhook.Key, Identifier.Pascal(webhook.Key), (IsCallback: false, webhook.Key), schemas);
        }
    }

    private static bool IsJson(string mediaType) => MediaTypes.KindOf(mediaType) == BodyKind.Json;

    private static void Bind(IOpenApiPathItem item, JsonPath path, string name, (bool IsCallback, string Name) source, SchemaBinder schemas)
    {
        foreach (KeyValuePair<System.Net.Http.HttpMethod, OpenApiOperation> operation in item.Operations ?? new Dictionary<System.Net.Http.HttpMethod, OpenApiOperation>())
        {
            JsonPath place = path / operation.Key.Method.ToLowerInvariant() / "requestBody" / "content";
            IDictionary<string, IOpenApiMediaType> contents = operation.Value.RequestBody?.Content ?? new Dictionary<string, IOpenApiMediaType>();
            foreach (string mediaType in contents.Keys.Take(contents.Keys.Any(IsJson) ? 0 : 1))
            {
                schemas.Report(ProblemIds.MediaTypeUnsupported, place / mediaType, mediaType, "there is no type of what the server sends");
            }

            TypeRef? type = null;
            foreach (KeyValuePair<string, IOpenApiMediaType> content in contents)
            {
                if (content.Value.Schema is { } schema && IsJson(content.Key))
                {
                    type = schemas.Bind(new SchemaUse(schema, place / content.Key / "schema", name + (item.Operations!.Count == 1 ? "" : Identifier.Pascal(operation.Key.Method.ToLowerInvariant())) + "Payload"));
                    break;
                }
            }

            schemas.Notes?.Payload(source.IsCallback, source.Name + " " + operation.Key.Method.ToUpperInvariant(), path / operation.Key.Method.ToLowerInvariant(), type);
        }
    }
}
