using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Binding.Descriptions;
using Cohesity.Generator.Binding.Operations.Bodies;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Operations.Responses;

/// <summary>Binds what the results of an operation give: one type, or a result with one accessor for each.</summary>
internal sealed class SuccessBinder(SchemaBinder schemas, OperationOverloads overloads)
{
    private const string NotModified = "304";

    private readonly WatchStreams _watches = new(schemas);

    // RFC 9110, sections 13.1.2 and 13.1.3.
    private static readonly HashSet<string> Conditions = new(System.StringComparer.OrdinalIgnoreCase) { "If-None-Match", "If-Modified-Since" };

    public SuccessSpec Bind(OperationUse use)
    {
        List<KeyValuePair<string, IOpenApiResponse>> responses = Of(use);
        EquatableArray<StatusRange> redirects = responses.Select(response => Statuses(response.Key)!.Value).Where(IsRedirect).Select(statuses => new StatusRange(statuses.First, statuses.Last)).ToEquatableArray();
        DocumentationSpec documentation = DocumentationText.OfResponse(responses.FirstOrDefault().Value?.Summary, responses.FirstOrDefault().Value?.Description);

        var successes = new List<(string Status, SuccessSpec Success)>();
        foreach (KeyValuePair<string, IOpenApiResponse> response in responses)
        {
            // RFC 9110, section 9.3.2: what answers HEAD has the header fields of a body, and none.
            if (use.Method != "HEAD" && schemas.References.Target(response.Value).Content is { Count: > 0 } content && !IsBodiless(response.Key))
            {
                string name = use.PreferredName + "Response" + (successes.Count == 0 ? "" : response.Key);
                successes.Add((response.Key, BindOne(use, DescribedPlace.Of(response.Value, use.Path / "responses" / response.Key, name, schemas).As(use.ResponseType is null ? "" : use.NameSuffix, response.Value is OpenApiResponseReference), response.Value, content)));
            }
        }

        return Several(use, successes, isAlone: successes.Count == responses.Count, documentation) with { Redirects = redirects };
    }

    private SuccessSpec Several(OperationUse use, List<(string Status, SuccessSpec Success)> successes, bool isAlone, DocumentationSpec documentation)
    {
        if (successes.Count == 0)
        {
            return use.Method == "HEAD" || Redirects(use)
                ? new SuccessSpec(BodyKind.Headers, new TypeRef(TypeKind.Headers), null, documentation)
                : new SuccessSpec(BodyKind.None, null, null, documentation);
        }

        SuccessSpec first = successes[0].Success;
        if (successes.All(success => success.Success.Type == first.Type && success.Success.Xml == first.Xml))
        {
            // { 200: Pet, 204: nothing } gives a pet or null; a sequence without values is empty, and null is a value of JSON that has no type.
            return isAlone || first.Kind is not (BodyKind.Json or BodyKind.Xml or BodyKind.Text or BodyKind.Binary) ? first : first with { Type = first.Type!.AsNullable() };
        }

        string accept = string.Join(", ", successes.Select(success => success.Success.MediaType).Where(mediaType => mediaType is not null).Distinct());
        if (successes.Exists(success => success.Success.Kind is not (BodyKind.Json or BodyKind.Xml or BodyKind.Text)))
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

    /// <summary>The responses that are results, and not failures: the 2xx; the redirects (3xx) of an operation that has none of these; <c>default</c> where there is neither, for it stands for what is not declared.</summary>
    public static List<KeyValuePair<string, IOpenApiResponse>> Of(OperationUse use)
    {
        List<KeyValuePair<string, IOpenApiResponse>> all = (use.Operation.Responses ?? new OpenApiResponses())
            .Where(response => Statuses(response.Key) is not null)
            .OrderBy(response => response.Key, System.StringComparer.Ordinal)
            .ToList();
        if (all.Exists(response => IsSuccess(response.Key)))
        {
            // 304 answers a request that has If-None-Match or If-Modified-Since; what has neither cannot expect it.
            bool hasNotModified = all.Exists(response => response.Key == NotModified) && Parameters(use).Any(parameter => parameter is { In: ParameterLocation.Header, Name: { } name } && Conditions.Contains(name));
            return all.FindAll(response => IsSuccess(response.Key) || (hasNotModified && response.Key == NotModified));
        }

        return all.Exists(response => IsRedirect(Statuses(response.Key)!.Value))
            ? all.FindAll(response => IsRedirect(Statuses(response.Key)!.Value))
            : all.FindAll(response => response.Key == "default");
    }

    /// <summary>Whether a result of the operation leads elsewhere.</summary>
    public static bool Redirects(OperationUse use) => Of(use).Exists(response => IsRedirect(Statuses(response.Key)!.Value) && response.Key != NotModified);

    private static bool IsSuccess(string status) => Statuses(status) is { First: >= 200 and <= 299 };

    private static bool IsRedirect((int First, int Last) statuses) => statuses is { First: >= 300, Last: <= 399 };

    /// <summary>Whether a response has no body, whatever a document says of its content (RFC 9110, sections 15.3.5, 15.3.6 and 15.4.5).</summary>
    public static bool IsBodiless(string status) => status is "204" or "205" or NotModified;

    private static IEnumerable<IOpenApiParameter> Parameters(OperationUse use) =>
        (use.Operation.Parameters ?? Enumerable.Empty<IOpenApiParameter>()).Concat(use.PathItem.Parameters ?? Enumerable.Empty<IOpenApiParameter>());

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

    private SuccessSpec BindOne(OperationUse use, DescribedPlace place, IOpenApiResponse response, IDictionary<string, IOpenApiMediaType> content)
    {
        JsonPath path = place.Path / "content";
        MediaTypeUse chosen = overloads.ChooseResponse(content, use.ResponseType);
        (string mediaType, IOpenApiMediaType value, BodyKind kind) = chosen;
        path /= mediaType;
        string accept = string.Join(", ", overloads.Accept(content, chosen, use.ResponseType));
        if (kind == BodyKind.Json && GrpcStreams.Of(value.Schema, response.Description, path / "schema", place.Name, schemas) is { } stream)
        {
            return new SuccessSpec(BodyKind.JsonLines, new TypeRef(TypeKind.AsyncSequence, Item: stream.Result), accept, DocumentationText.OfResponse(response.Summary, response.Description)) { StreamError = stream.Error };
        }

        if (kind == BodyKind.Xml)
        {
            // A further form of an operation that gives JSON gives the bytes.
            kind = use.ResponseType is not null ? BodyKind.Content : overloads.Xml.IsText(value.Schema!) ? BodyKind.Text : kind;
        }

        if (kind is BodyKind.Content or BodyKind.Form or BodyKind.Multipart)
        {
            if (use.ResponseType is null)
            {
                overloads.ReportUntyped(mediaType, value, path, "the caller gets the bytes as a Stream");
            }

            kind = BodyKind.Binary;
        }

        TypeRef type = kind switch
        {
            BodyKind.JsonLines or BodyKind.JsonSequence => new TypeRef(TypeKind.AsyncSequence, Item: _watches.EventOf(mediaType) ?? schemas.BindItem(value, path, place.Name)),
            BodyKind.Events => new TypeRef(TypeKind.AsyncSequence, Item: new TypeRef(TypeKind.Event, Item: EventData(value, path, (place.Name.EndsWith("Response", System.StringComparison.Ordinal) ? place.Name.Substring(0, place.Name.Length - "Response".Length) : place.Name) + "Event"))),
            BodyKind.Binary => schemas.Describe(new TypeRef(TypeKind.ResponseStream), value.Schema, path / "schema", place.Name),
            _ => schemas.BindBody(kind, value.Schema, path / "schema", place.Name),
        };
        return new SuccessSpec(kind, type, accept.Length == 0 ? null : accept, DocumentationText.OfResponse(response.Summary, response.Description))
        {
            MayBeText = kind == BodyKind.Json && type.Kind == TypeKind.String && overloads.MayBeText(content, chosen, use.ResponseType),
            Xml = kind == BodyKind.Xml ? overloads.Xml.Root(value.Schema!, path / "schema") : null,
        };
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

        if (target.Properties is { } properties && properties.TryGetValue("data", out IOpenApiSchema? data) && properties.Keys.All(IsEventField))
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

    // ASP.NET Core describes its SseItem<T>: { data: { $ref: Tick }, eventType: …, eventId: …, reconnectionInterval: … }
    private static bool IsEventField(string member) => member is "data" or "event" or "id" or "retry" or "eventType" or "eventId" or "reconnectionInterval";

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
        return new ResultCaseSpec(first, last, StatusNames.Of(first, last), success.Kind, success.Type!.AsNullable(), success.Documentation) { MayBeText = success.MayBeText, Xml = success.Xml };
    }
}
