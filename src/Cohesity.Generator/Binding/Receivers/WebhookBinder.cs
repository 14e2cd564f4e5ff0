using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Descriptions;
using Cohesity.Generator.Binding.Operations;
using Cohesity.Generator.Binding.Operations.Bodies;
using Cohesity.Generator.Binding.Operations.Responses;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Receivers;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Naming;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Receivers;

/// <summary>Binds what a server sends on its own account, in webhooks and callbacks: the caller receives it, so there are no methods, but types of the payloads and a receiver.</summary>
internal sealed class WebhookBinder(SchemaBinder schemas)
{
    private readonly List<(string Preferred, string? Pinned, JsonPath Place, WebhookSpec Spec)> _webhooks = new();
    private readonly HashSet<string> _rawNames = new(StringComparer.Ordinal);

    /// <summary>Binds the callbacks of operations.</summary>
    public void BindCallbacks(IEnumerable<OperationUse> operations)
    {
        foreach (OperationUse use in operations)
        {
            foreach (KeyValuePair<string, IOpenApiCallback> callback in use.Operation.Callbacks ?? new Dictionary<string, IOpenApiCallback>())
            {
                foreach (KeyValuePair<RuntimeExpression, IOpenApiPathItem> item in callback.Value.PathItems ?? new Dictionary<RuntimeExpression, IOpenApiPathItem>())
                {
                    Bind(item.Value, use.Path / "callbacks" / callback.Key / item.Key.Expression, use.PreferredName + Identifier.Pascal(callback.Key), (IsCallback: true, use.Id + " " + callback.Key));
                }
            }
        }
    }

    /// <summary>Binds the webhooks of a document.</summary>
    public void BindWebhooks(OpenApiDocument document, string file)
    {
        foreach (KeyValuePair<string, IOpenApiPathItem> webhook in document.Webhooks ?? new Dictionary<string, IOpenApiPathItem>())
        {
            Bind(webhook.Value, JsonPath.Root(file) / "webhooks" / webhook.Key, Identifier.Pascal(webhook.Key), (IsCallback: false, webhook.Key));
        }
    }

    /// <summary>What was bound, with names.</summary>
    /// <param name="receiver">The class that has them.</param>
    public IEnumerable<WebhookSpec> Named(string receiver)
    {
        NameAssignment names = NameScope.Assign(
            _webhooks.Select(webhook => new NameRequest(webhook.Spec.RawName, webhook.Preferred, webhook.Pinned)),
            ReservedNames.ReceiverMembers.Append(receiver).ToList(),
            "Webhook");
        Dictionary<string, JsonPath> places = _webhooks.ToDictionary(webhook => webhook.Spec.RawName, webhook => webhook.Place, StringComparer.Ordinal);
        schemas.ReportNames(names, raw => places[raw]);
        return _webhooks.Select(webhook => webhook.Spec with { Name = names.Names[webhook.Spec.RawName] });
    }

    private static bool IsJson(string mediaType) => MediaTypes.KindOf(mediaType) == BodyKind.Json;

    private void Bind(IOpenApiPathItem item, JsonPath path, string name, (bool IsCallback, string Name) source)
    {
        foreach (KeyValuePair<System.Net.Http.HttpMethod, OpenApiOperation> operation in item.Operations ?? new Dictionary<System.Net.Http.HttpMethod, OpenApiOperation>())
        {
            string method = operation.Key.Method.ToUpperInvariant();
            bool isOnly = item.Operations!.Count == 1;
            string preferred = name + (isOnly ? "" : Identifier.Pascal(method.ToLowerInvariant()));
            JsonPath place = path / method.ToLowerInvariant();
            TypeRef? type = Payload(operation.Value, place, preferred);
            schemas.Notes?.Payload(source.IsCallback, source.Name + " " + method, place, type);
            if (type is null && operation.Value.RequestBody?.Content is { Count: > 0 })
            {
                continue;
            }

            // Two callbacks of one name differ in their addresses, two of one operation's id in their places.
            string own = isOnly ? source.Name : source.Name + " " + method;
            string rawName = _rawNames.Add(own) ? own : $"{own} ({place})";
            _webhooks.Add((preferred, NameExtensions.PinnedName(operation.Value.Extensions), place, new WebhookSpec(
                rawName,
                "",
                method,
                StatusOf(operation.Value),
                type ?? TypeRef.Json,
                source.IsCallback,
                operation.Value.Deprecated,
                DocumentationText.Of(operation.Value.Summary ?? item.Summary, operation.Value.Description ?? item.Description))));
        }
    }

    private TypeRef? Payload(OpenApiOperation operation, JsonPath place, string name)
    {
        IDictionary<string, IOpenApiMediaType> contents = operation.RequestBody?.Content ?? new Dictionary<string, IOpenApiMediaType>();
        JsonPath path = place / "requestBody" / "content";
        foreach (string mediaType in contents.Keys.Take(contents.Keys.Any(IsJson) ? 0 : 1))
        {
            schemas.Report(ProblemIds.MediaTypeUnsupported, path / mediaType, mediaType, "a receiver hands on the message as one that it does not know, with the bytes of its body");
        }

        foreach (KeyValuePair<string, IOpenApiMediaType> content in contents.Where(content => IsJson(content.Key)))
        {
            return content.Value.Schema is { } schema ? schemas.Bind(new SchemaUse(schema, path / content.Key / "schema", name + "Payload")) : TypeRef.Json;
        }

        return null;
    }

    // What only says that there is an answer is answered with 204.
    private static int StatusOf(OpenApiOperation operation) => (operation.Responses ?? new OpenApiResponses()).Keys
        .Select(SuccessBinder.Statuses)
        .Where(statuses => statuses is { First: >= 200 and <= 299 })
        .Select(statuses => statuses!.Value.First)
        .DefaultIfEmpty(204)
        .First();
}
