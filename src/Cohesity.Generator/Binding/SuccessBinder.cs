using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model;
using Cohesity.Generator.Reading;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding;

/// <summary>Binds what the successful responses of an operation give: one type, or a result with one accessor for each.</summary>
internal sealed class SuccessBinder(SchemaBinder schemas, OperationForms forms)
{
    public SuccessSpec Bind(OperationUse use)
    {
        List<KeyValuePair<string, IOpenApiResponse>> responses = (use.Operation.Responses ?? new OpenApiResponses())
            .Where(response => IsSuccess(response.Key))
            .OrderBy(response => response.Key, System.StringComparer.Ordinal)
            .ToList();
        if (responses.Count == 0 && use.Operation.Responses is { Count: 1 } only && only.TryGetValue("default", out IOpenApiResponse? @default))
        {
            // responses: { default: { … } } and nothing else: it describes what the call gives.
            responses.Add(new KeyValuePair<string, IOpenApiResponse>("default", @default));
        }

        var successes = new List<(string Status, SuccessSpec Success)>();
        foreach (KeyValuePair<string, IOpenApiResponse> response in responses)
        {
            if (response.Value.Content is { Count: > 0 } content)
            {
                successes.Add((response.Key, BindOne(use, response.Key, response.Value, content)));
            }
        }

        DocumentationSpec documentation = DocumentationText.OfSchema(responses.FirstOrDefault().Value?.Summary, responses.FirstOrDefault().Value?.Description);
        if (successes.Count == 0)
        {
            return new SuccessSpec(BodyKind.None, null, null, documentation);
        }

        SuccessSpec first = successes[0].Success;
        if (successes.All(success => success.Success.Type == first.Type))
        {
            return first;
        }

        string accept = string.Join(", ", successes.Select(success => success.Success.MediaType).Where(mediaType => mediaType is not null).Distinct());
        if (successes.Exists(success => success.Success.Kind is not (BodyKind.Json or BodyKind.Text)))
        {
            if (use.ResponseType is null || first.Kind != BodyKind.Binary)
            {
                schemas.Report(ProblemIds.SeveralSuccesses, use.Path / "responses", string.Join(", ", successes.Select(success => success.Status)));
            }

            return new SuccessSpec(BodyKind.Binary, new TypeRef(TypeKind.ResponseStream), accept, documentation);
        }

        JsonPath path = use.Path / "responses";
        TypeRef result = schemas.Declare(
            new SchemaUse(new OpenApiSchema(), path, use.PreferredName + "Result"),
            TypeKind.Result,
            key => new ResultSpec(key, DocumentationSpec.None, false, successes.Select(success => Case(success.Status, success.Success)).ToEquatableArray()));
        return new SuccessSpec(BodyKind.Result, result, accept, documentation);
    }

    public static bool IsSuccess(string status) => Statuses(status) is { First: >= 200 and <= 299 };

    /// <summary>The statuses that a key of <c>responses</c> stands for, or null when it is none: 404, 4XX, default.</summary>
    public static (int First, int Last)? Statuses(string status)
    {
        if (status == "default")
        {
            return (0, 999);
        }

        if (status.Length == 3 && status[0] is >= '1' and <= '5' && (status.EndsWith("XX", System.StringComparison.Ordinal) || status.EndsWith("xx", System.StringComparison.Ordinal)))
        {
            int hundred = (status[0] - '0') * 100;
            return (hundred, hundred + 99);
        }

        return status.Length == 3 && int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? (number, number) : null;
    }

    private SuccessSpec BindOne(OperationUse use, string status, IOpenApiResponse response, IDictionary<string, IOpenApiMediaType> content)
    {
        JsonPath path = use.Path / "responses" / status / "content";
        MediaTypeUse chosen = forms.ChooseResponse(content, use.ResponseType);
        (string mediaType, IOpenApiMediaType value, BodyKind kind) = chosen;
        path /= mediaType;
        string accept = string.Join(", ", forms.Accept(content, chosen, use.ResponseType));
        if (kind == BodyKind.Json && GrpcStreams.Of(value.Schema, response.Description, path / "schema", use.PreferredName + "Response", schemas) is { } stream)
        {
            return new SuccessSpec(BodyKind.JsonLines, new TypeRef(TypeKind.AsyncSequence, Item: stream.Result), accept, DocumentationText.OfSchema(null, response.Description)) { StreamError = stream.Error };
        }

        if (kind is BodyKind.Content or BodyKind.Form or BodyKind.Multipart)
        {
            if (use.ResponseType is null)
            {
                schemas.Report(ProblemIds.MediaTypeUnsupported, path, mediaType, "the caller gets the bytes as a Stream");
            }

            kind = BodyKind.Binary;
        }

        TypeRef type = kind switch
        {
            BodyKind.JsonLines or BodyKind.JsonSequence => new TypeRef(TypeKind.AsyncSequence, Item: schemas.BindItem(value, path, use.PreferredName + "Response")),
            BodyKind.Events => new TypeRef(TypeKind.AsyncSequence, Item: new TypeRef(TypeKind.Event, Item: EventData(value, path, use.PreferredName + "Event"))),
            BodyKind.Binary => new TypeRef(TypeKind.ResponseStream),
            _ => schemas.BindBody(kind, value.Schema, path / "schema", use.PreferredName + "Response"),
        };
        return new SuccessSpec(kind, type, accept.Length == 0 ? null : accept, DocumentationText.OfSchema(response.Summary, response.Description));
    }

    // itemSchema of 3.2 describes an event with its fields; earlier documents describe the JSON of its data.
    private TypeRef? EventData(IOpenApiMediaType media, JsonPath path, string name)
    {
        IOpenApiSchema? schema = media.ItemSchema ?? media.Schema;
        path /= media.ItemSchema is null ? "schema" : "itemSchema";
        if (schema is null || schemas.Resolve(schema) is not { } target || target.IsAnnotation() || target.TypeWithoutNull() == JsonSchemaType.String)
        {
            return null;
        }

        if (media.ItemSchema is null && target.TypeWithoutNull() == JsonSchemaType.Array && target.Items is { } items)
        {
            return schemas.Bind(new SchemaUse(items, path / "items", name)).AsNullable(false);
        }

        if (target.Properties is { } properties && properties.TryGetValue("data", out IOpenApiSchema? data) && properties.Keys.All(key => key is "data" or "event" or "id" or "retry"))
        {
            return Data(data, path / "properties" / "data", name);
        }

        if (media.ItemSchema is not null && target.HasAlternatives())
        {
            schemas.Report(ProblemIds.EventUntyped, path, "it depends on the event");
            return null;
        }

        return schemas.Bind(new SchemaUse(schema, path, name)).AsNullable(false);
    }

    private TypeRef? Data(IOpenApiSchema data, JsonPath path, string name)
    {
        IOpenApiSchema? target = schemas.Resolve(data);
        if (target is OpenApiSchema { ContentSchema: { } content })
        {
            return schemas.Bind(new SchemaUse(content, path / "contentSchema", name)).AsNullable(false);
        }

        return target is null || target.IsAnnotation() || target.TypeWithoutNull() == JsonSchemaType.String ? null : schemas.Bind(new SchemaUse(data, path, name)).AsNullable(false);
    }

    private static ResultCaseSpec Case(string status, SuccessSpec success)
    {
        (int first, int last) = Statuses(status)!.Value;
        return new ResultCaseSpec(first, last, StatusNames.Of(first, last), success.Kind, success.Type!.AsNullable(), success.Documentation);
    }
}
