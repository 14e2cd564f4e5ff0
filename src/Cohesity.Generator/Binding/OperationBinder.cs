using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model;
using Cohesity.Generator.Reading;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding;

/// <summary>Binds an operation: what a call takes, what it gives, and what its failures hold.</summary>
internal sealed class OperationBinder(SchemaBinder schemas)
{
    private readonly ParameterBinder _parameters = new(schemas);

    public OperationSpec Bind(OperationUse use, string name) => new(
        use.Id,
        name,
        use.Method,
        use.Template,
        DocumentationText.Of(use.Operation.Summary, use.Operation.Description),
        use.Operation.Deprecated,
        _parameters.Bind(use).ToEquatableArray(),
        BindBody(use),
        BindSuccess(use),
        BindErrors(use).ToEquatableArray());

    private BodySpec? BindBody(OperationUse use)
    {
        if (use.Operation.RequestBody is not { Content: { Count: > 0 } content } body)
        {
            return null;
        }

        JsonPath path = use.Path / "requestBody" / "content";
        (string mediaType, IOpenApiMediaType value, BodyKind kind) = Choose(content);
        TypeRef type = TypeOf(kind, value.Schema, path / mediaType / "schema", use.PreferredName + "Request");
        if (kind == BodyKind.Form && type.Kind is not (TypeKind.Model or TypeKind.Map or TypeKind.Union))
        {
            (kind, type) = (BodyKind.Content, new TypeRef(TypeKind.Content));
        }

        if (kind == BodyKind.Content)
        {
            schemas.Report(ProblemIds.MediaTypeUnsupported, path / mediaType, mediaType, "the caller gives an HttpContent");
        }

        bool isHeader = MediaTypes.IsConcrete(mediaType);
        return new BodySpec(
            kind,
            isHeader ? MediaTypes.Name(mediaType) : kind == BodyKind.Json ? "application/json" : "application/octet-stream",
            type.AsNullable(!body.Required && type.Kind != TypeKind.Json),
            "body",
            body.Required,
            Fields(value, encoding => encoding.Style == Microsoft.OpenApi.ParameterStyle.DeepObject),
            Fields(value, encoding => encoding.Style is null or Microsoft.OpenApi.ParameterStyle.Form && encoding.Explode == false),
            ExampleText.Of(value.Example, type, isSecret: false),
            DocumentationText.OfSchema(null, body.Description));
    }

    private SuccessSpec BindSuccess(OperationUse use)
    {
        var responses = (use.Operation.Responses ?? new OpenApiResponses()).Where(response => IsSuccess(response.Key)).OrderBy(response => response.Key, System.StringComparer.Ordinal).ToList();
        if (responses.Count == 0 && use.Operation.Responses is { Count: 1 } only && only.TryGetValue("default", out IOpenApiResponse? @default))
        {
            // responses: { default: { … } } and nothing else: it describes what the call gives.
            responses.Add(new KeyValuePair<string, IOpenApiResponse>("default", @default));
        }

        TypeRef? first = null;
        SuccessSpec? success = null;
        foreach ((string status, IOpenApiResponse response) in responses.Select(response => (response.Key, response.Value)))
        {
            if (response.Content is not { Count: > 0 } content)
            {
                continue;
            }

            JsonPath path = use.Path / "responses" / status / "content";
            (string mediaType, IOpenApiMediaType value, BodyKind kind) = Choose(content);
            if (kind is BodyKind.Content or BodyKind.Form)
            {
                schemas.Report(ProblemIds.MediaTypeUnsupported, path / mediaType, mediaType, "the caller gets the bytes as a Stream");
                kind = BodyKind.Binary;
            }

            TypeRef type = TypeOf(kind, value.Schema, path / mediaType / "schema", use.PreferredName + "Response");
            if (first is not null && first.Unconstrained != type.Unconstrained)
            {
                schemas.Report(ProblemIds.SeveralSuccesses, use.Path / "responses" / status, status);
                continue;
            }

            first ??= type;
            success ??= new SuccessSpec(
                kind,
                type,
                MediaTypes.IsConcrete(mediaType) ? MediaTypes.Name(mediaType) : kind == BodyKind.Json ? "application/json" : null,
                DocumentationText.OfSchema(null, response.Description));
        }

        return success ?? new SuccessSpec(BodyKind.None, null, null, DocumentationText.OfSchema(null, responses.FirstOrDefault().Value?.Description));
    }

    private IEnumerable<ErrorSpec> BindErrors(OperationUse use)
    {
        var errors = new List<ErrorSpec>();
        bool hasSuccess = use.Operation.Responses?.Keys.Any(IsSuccess) == true;
        foreach (KeyValuePair<string, IOpenApiResponse> response in use.Operation.Responses ?? new OpenApiResponses())
        {
            if (Statuses(response.Key) is not { } statuses)
            {
                schemas.Report(ProblemIds.WrongStatus, use.Path / "responses" / response.Key, response.Key);
                continue;
            }

            if (IsSuccess(response.Key) || (response.Key == "default" && !hasSuccess && use.Operation.Responses!.Count == 1) || response.Value.Content is not { Count: > 0 } content)
            {
                continue;
            }

            (string mediaType, IOpenApiMediaType value, BodyKind kind) = Choose(content);
            if (kind == BodyKind.Json && value.Schema is not null)
            {
                TypeRef type = TypeOf(kind, value.Schema, use.Path / "responses" / response.Key / "content" / mediaType / "schema", use.PreferredName + "Error" + (response.Key == "default" ? "" : response.Key));
                errors.Add(new ErrorSpec(statuses.First, statuses.Last, type.AsNullable(false), DocumentationText.OfSchema(null, response.Value.Description)));
            }
        }

        return errors.OrderBy(error => error.LastStatus - error.FirstStatus).ThenBy(error => error.FirstStatus);
    }

    private TypeRef TypeOf(BodyKind kind, IOpenApiSchema? schema, JsonPath path, string name) => kind switch
    {
        BodyKind.Json or BodyKind.Form => schema is null ? TypeRef.Json : schemas.Bind(new SchemaUse(schema, path, name)),
        BodyKind.Text => TypeRef.String,
        BodyKind.Binary => new TypeRef(TypeKind.Stream),
        _ => new TypeRef(TypeKind.Content),
    };

    private static EquatableArray<string> Fields(IOpenApiMediaType media, System.Func<OpenApiEncoding, bool> isWanted) =>
        (media.Encoding ?? new Dictionary<string, OpenApiEncoding>()).Where(entry => isWanted(entry.Value)).Select(entry => entry.Key).OrderBy(name => name, System.StringComparer.Ordinal).ToEquatableArray();

    // JSON before a form before bytes before text before the rest; among equals plain JSON, then the first by name: the order of keys means nothing.
    private static (string MediaType, IOpenApiMediaType Value, BodyKind Kind) Choose(IDictionary<string, IOpenApiMediaType> content) =>
        content.Select(entry => (entry.Key, entry.Value, Kind: Kind(entry.Key, entry.Value)))
            .OrderBy(entry => entry.Kind switch { BodyKind.Json => MediaTypes.IsConcrete(entry.Key) ? 0 : 1, BodyKind.Form => 2, BodyKind.Binary => 3, BodyKind.Text => 4, _ => 5 })
            .ThenBy(entry => MediaTypes.Name(entry.Key) == "application/json" ? 0 : 1)
            .ThenBy(entry => entry.Key, System.StringComparer.Ordinal)
            .First();

    // '*/*': { schema: { type: string, format: binary } } is bytes, whatever the name says.
    private static BodyKind Kind(string mediaType, IOpenApiMediaType value) =>
        value.Schema is { Format: "binary" } and not OpenApiSchemaReference ? BodyKind.Binary : MediaTypes.KindOf(mediaType);

    private static bool IsSuccess(string status) => Statuses(status) is { First: >= 200 and <= 299 };

    /// <summary>The statuses that a key of <c>responses</c> stands for, or null when it is none: 404, 4XX, default.</summary>
    private static (int First, int Last)? Statuses(string status)
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
}
