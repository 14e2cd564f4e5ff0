using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Fakes;
using Cohesity.Generator.Binding.Descriptions;
using Cohesity.Generator.Binding.Operations.Bodies;
using Cohesity.Generator.Binding.Operations.Parameters;
using Cohesity.Generator.Binding.Operations.Responses;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;
using ParameterStyle = Cohesity.Generator.Model.Operations.ParameterStyle;

namespace Cohesity.Generator.Binding.Operations;

/// <summary>Binds an operation: what a call takes, what it gives, and what its failures hold.</summary>
internal sealed class OperationBinder(SchemaBinder schemas, OperationOverloads overloads, PartBinder partBinder)
{
    private readonly ParameterBinder _parameters = new(schemas, partBinder);
    private readonly CollectionFormatBinder _formats = new(schemas);
    private readonly SuccessBinder _successes = new(schemas, overloads);
    private readonly FakeBinder _fakes = new(schemas, overloads);

    public OperationSpec Bind(OperationUse use, string name)
    {
        IReadOnlyList<PartUse> parts = System.Array.Empty<PartUse>();
        IReadOnlyList<string> choices = System.Array.Empty<string>();
        BodySpec? body = null;
        JsonPath encodings = use.Path;
        if (use.Operation.RequestBody is { Content: { Count: > 0 } content } request && !HoldsNothing(request))
        {
            DescribedPlace place = DescribedPlace.Of(request, use.Path / "requestBody", use.PreferredName + "Request", schemas);
            JsonPath path = place.Path / "content";
            MediaTypeUse chosen = overloads.ChooseRequest(content, use.RequestType, path);
            (string mediaType, IOpenApiMediaType value, BodyKind kind) = chosen;
            if (kind == BodyKind.Json && GrpcStreams.TakesMany(request.Description))
            {
                kind = BodyKind.JsonLines;
            }

            encodings = path / mediaType / "encoding";
            if (kind == BodyKind.Multipart)
            {
                parts = partBinder.Parts(value, path / mediaType, use.PreferredName);
            }

            choices = kind != chosen.Kind || (use.RequestType is not null && kind == BodyKind.Json) ? System.Array.Empty<string>() : overloads.Choices(content, chosen);
            body = BindBody(place, request, mediaType, value, kind == BodyKind.Multipart && parts.Count == 0 ? BodyKind.Content : kind, choices);
        }
        else if (use.Operation.RequestBody is { Content: not { Count: > 0 } })
        {
            schemas.Report(ProblemIds.NotHonoured, use.Path / "requestBody", "the body has no media type, so the method takes none; describe its content");
        }

        return new OperationSpec(
            use.Id,
            name,
            use.Method,
            use.Template,
            PathTemplate.Pieces(use.Template).ToEquatableArray(),
            DocumentationText.Of(use.Operation.Summary ?? use.PathItem.Summary, use.Operation.Description ?? use.PathItem.Description),
            use.Operation.Deprecated,
            _parameters.Bind(use, parts, encodings, choices).ToEquatableArray(),
            body,
            WithAccept(use, _successes.Bind(use)),
            BindErrors(use).ToEquatableArray())
        {
            Fake = _fakes.Bind(use, name),
        };
    }

    // A request asks for what its failures hold, too: RFC 9110, section 12.5.1, lets a server refuse what nobody asked for.
    private SuccessSpec WithAccept(OperationUse use, SuccessSpec success)
    {
        IEnumerable<string> errors = Failures(use)
            .Where(response => response.Value.Content is { Count: > 0 })
            .Select(response => overloads.ChooseResponse(response.Value.Content!, null))
            .Where(response => response.Kind == BodyKind.Json && response.Value.Schema is not null)
            .Select(response => MediaTypes.Accept(response.MediaType) ?? "application/json");
        string accept = string.Join(", ", (success.MediaType is { } own ? MediaTypes.List(own) : Enumerable.Empty<string>()).Concat(errors).Distinct());
        return success with { MediaType = accept.Length == 0 ? null : accept };
    }

    // requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: {} } } } } is nothing to ask for. What must be there, or says that it may hold anything, is.
    private bool HoldsNothing(IOpenApiRequestBody request) => !request.Required && request.Content!.Values.All(media =>
        media.Schema is { } schema
        && schemas.Resolve(schema) is { } target
        && target.TypeWithoutNull() is JsonSchemaType.Object or default(JsonSchemaType)
        && (target.TypeWithoutNull() == JsonSchemaType.Object || target.Properties is not null)
        && target.AdditionalProperties is null
        && target.AllOf is not { Count: > 0 }
        && target.Enum is not { Count: > 0 }
        && !target.HasAlternatives()
        && !target.SpeaksOfMembers());

    // default describes failures, too, where it is the only description of a success.
    private static IEnumerable<KeyValuePair<string, IOpenApiResponse>> Failures(OperationUse use)
    {
        HashSet<string> successes = new(SuccessBinder.Of(use).Select(response => response.Key), System.StringComparer.Ordinal);
        return (use.Operation.Responses ?? new OpenApiResponses()).Where(response => response.Key == "default" || !successes.Contains(response.Key));
    }

    private BodySpec BindBody(DescribedPlace place, IOpenApiRequestBody body, string mediaType, IOpenApiMediaType value, BodyKind kind, IReadOnlyList<string> choices)
    {
        JsonPath path = place.Path / "content" / mediaType;
        TypeRef type = kind is BodyKind.JsonLines or BodyKind.JsonSequence
            ? new TypeRef(TypeKind.Sequence, Item: GrpcStreams.TakesMany(body.Description) && MediaTypes.KindOf(mediaType) == BodyKind.Json
                ? schemas.BindBody(BodyKind.Json, value.Schema, path / "schema", place.Name)
                : schemas.BindItem(value, path, place.Name))
            : schemas.BindBody(kind, value.Schema, path / "schema", place.Name);
        if ((kind == BodyKind.Form && type.Kind is not (TypeKind.Model or TypeKind.Map or TypeKind.Union)) || kind == BodyKind.Events)
        {
            (kind, type) = (BodyKind.Content, new TypeRef(TypeKind.Content));
        }

        if (kind == BodyKind.Content)
        {
            schemas.Report(ProblemIds.MediaTypeUnsupported, path, mediaType, "the caller gives an HttpContent");
        }

        bool isHeader = MediaTypes.IsConcrete(mediaType);
        bool isRequired = body.Required && kind != BodyKind.Multipart;
        return new BodySpec(
            kind,
            choices.Count > 0 ? choices[0] : isHeader ? MediaTypes.Value(mediaType) : kind == BodyKind.Json ? "application/json" : "application/octet-stream",
            type.AsNullable(!body.Required && type.Kind != TypeKind.Json),
            "body",
            isRequired,
            kind == BodyKind.Form ? Fields(value, path).ToEquatableArray() : EquatableArray<FieldSpec>.Empty,
            ExampleText.Of(ExampleText.First(value.Example, value.Examples), type, isSecret: false),
            DocumentationText.OfSchema(null, body.Description))
        {
            Pointer = schemas.PointerOf(place.Path),
        };
    }

    // OpenAPI 3.1.1, Encoding Object: contentType counts only where there is neither style nor explode.
    private IEnumerable<FieldSpec> Fields(IOpenApiMediaType media, JsonPath path)
    {
        foreach (KeyValuePair<string, OpenApiEncoding> entry in (media.Encoding ?? new Dictionary<string, OpenApiEncoding>()).OrderBy(entry => entry.Key, System.StringComparer.Ordinal))
        {
            OpenApiEncoding encoding = entry.Value;
            string nested = _formats.ItemDelimiters(encoding.Extensions, entry.Key, path / "encoding" / entry.Key);
            if (nested.Length > 0 || CollectionFormatBinder.Style(encoding.Extensions) == ParameterStyle.TabDelimited)
            {
                yield return new FieldSpec(entry.Key, FieldStyle.Delimited, (encoding.Explode == true ? '&' : PartBinder.StyleOf(encoding).Delimiter()) + nested);
                continue;
            }

            FieldStyle? style = encoding.Style switch
            {
                Microsoft.OpenApi.ParameterStyle.DeepObject => FieldStyle.Deep,
                Microsoft.OpenApi.ParameterStyle.SpaceDelimited when encoding.Explode != true => FieldStyle.Spaced,
                Microsoft.OpenApi.ParameterStyle.PipeDelimited when encoding.Explode != true => FieldStyle.Piped,
                Microsoft.OpenApi.ParameterStyle.Form when encoding.Explode != true => FieldStyle.Joined,
                Microsoft.OpenApi.ParameterStyle.Form when partBinder.MayBeObject(media, path, entry.Key) => FieldStyle.Exploded,
                null when encoding.ContentType is { } type && MediaTypes.KindOf(type) == BodyKind.Json => FieldStyle.Json,
                _ => null,
            };
            if (encoding is { Style: null, ContentType: { } other } && MediaTypes.KindOf(other) is not (BodyKind.Json or BodyKind.Text))
            {
                schemas.Report(ProblemIds.MediaTypeUnsupported, path / "encoding" / entry.Key / "contentType", other, "the field is written as text or JSON");
            }

            if (style is { } known)
            {
                yield return new FieldSpec(entry.Key, known);
            }
        }
    }

    private IEnumerable<ErrorSpec> BindErrors(OperationUse use)
    {
        var errors = new List<ErrorSpec>();
        foreach (KeyValuePair<string, IOpenApiResponse> response in Failures(use))
        {
            if (SuccessBinder.Statuses(response.Key) is not { } statuses)
            {
                schemas.Report(ProblemIds.WrongStatus, use.Path / "responses" / response.Key, response.Key);
                continue;
            }

            if (response.Value.Content is not { Count: > 0 } content || use.Method == "HEAD")
            {
                continue;
            }

            (string mediaType, IOpenApiMediaType value, BodyKind kind) = overloads.ChooseResponse(content, null);
            if (kind is BodyKind.Json or BodyKind.Text && value.Schema is not null)
            {
                // 2.0's { produces: [text/plain] } counts for all responses: an error that is an object is JSON in truth, and one that is not hides nothing.
                kind = kind == BodyKind.Text && !schemas.IsText(value.Schema) ? BodyKind.Json : kind;
                DescribedPlace place = DescribedPlace.Of(response.Value, use.Path / "responses" / response.Key, use.PreferredName + "Error" + (response.Key == "default" ? "" : response.Key), schemas);
                TypeRef type = schemas.BindBody(kind, value.Schema, place.Path / "content" / mediaType / "schema", place.Name);
                if (kind == BodyKind.Json || type.Kind != TypeKind.String)
                {
                    errors.Add(new ErrorSpec(statuses.First, statuses.Last, type.AsNullable(false), DocumentationText.OfSchema(response.Value.Summary, response.Value.Description))
                    {
                        IsText = kind == BodyKind.Text,
                        IsProblem = MediaTypes.IsProblem(mediaType),
                    });
                }
            }
        }

        return errors.OrderBy(error => error.LastStatus - error.FirstStatus).ThenBy(error => error.FirstStatus);
    }
}
