using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Descriptions;
using Cohesity.Generator.Binding.Fakes;
using Cohesity.Generator.Binding.Operations.Bodies;
using Cohesity.Generator.Binding.Operations.Parameters;
using Cohesity.Generator.Binding.Operations.Responses;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Inputs;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Cohesity.Generator.Reading.Swagger;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Operations;

/// <summary>Binds an operation: what a call takes, what it gives, and what its failures hold.</summary>
internal sealed class OperationBinder(SchemaBinder schemas, OperationOverloads overloads, PartBinder partBinder, OptionalParametersMode optionalParameters)
{
    private readonly ParameterBinder _parameters = new(schemas, partBinder);
    private readonly FieldBinder _fields = new(schemas, partBinder);
    private readonly OptionsBinder _options = new(schemas, optionalParameters);
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
            DescribedPlace place = DescribedPlace.Of(request, use.Path / "requestBody", use.PreferredName + "Request", schemas)
                .As(use.RequestType is null ? "" : use.NameSuffix, request is OpenApiRequestBodyReference);
            JsonPath path = place.Path / "content";
            MediaTypeUse chosen = overloads.ChooseRequest(use, content, use.RequestType, path);
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

        IReadOnlyList<ParameterSpec> parameters = WatchStreams.Ask(_parameters.Bind(use, parts, encodings, choices), use.ResponseType);
        if (body is not null)
        {
            IOpenApiRequestBody described = use.Operation.RequestBody!;
            body = body with
            {
                Identifier = _parameters.NameBody(described, use.Path / "requestBody", parameters),
                IsNamed = NameExtensions.PinnedName(described.Extensions) is not null || NameExtensions.Node(described.Extensions, BodyNames.Extension) is not null,
            };
        }

        return _options.Bind(use, new OperationSpec(
            use.Id,
            name,
            use.Method,
            use.Template,
            PathTemplate.Pieces(use.Template).ToEquatableArray(),
            DocumentationText.Of(use.Operation.Summary ?? use.PathItem.Summary, use.Operation.Description ?? use.PathItem.Description),
            use.Operation.Deprecated,
            parameters.ToEquatableArray(),
            body,
            WithAccept(use, _successes.Bind(use)),
            BindErrors(use).ToEquatableArray())
        {
            Fake = _fakes.Bind(use, name),
        });
    }

    // Accept lists the media types of failures too: a server may refuse to send what is not listed (RFC 9110, section 12.5.1).
    private SuccessSpec WithAccept(OperationUse use, SuccessSpec success)
    {
        IEnumerable<string> errors = Failures(use)
            .Select(response => schemas.References.Target(response.Value).Content)
            .Where(content => content is { Count: > 0 })
            .Select(content => overloads.ChooseResponse(content!, null))
            .Where(response => response.Value.Schema is not null && (response.Kind == BodyKind.Json || (response.Kind == BodyKind.Xml && !overloads.Xml.IsText(response.Value.Schema))))
            .Select(response => MediaTypes.Accept(response.MediaType) ?? "application/json");
        string accept = string.Join(", ", (success.MediaType is { } own ? MediaTypes.List(own) : Enumerable.Empty<string>()).Concat(errors).Distinct());
        return success with { MediaType = accept.Length == 0 ? null : accept };
    }

    // requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: {} } } } } is no argument of the method. A body that is required, or whose schema allows any members, is one.
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
        if (kind == BodyKind.Xml && overloads.Xml.IsText(value.Schema!))
        {
            kind = BodyKind.Text;
        }

        TypeRef type = kind is BodyKind.JsonLines or BodyKind.JsonSequence
            ? new TypeRef(TypeKind.Sequence, Item: GrpcStreams.TakesMany(body.Description) && MediaTypes.KindOf(mediaType) == BodyKind.Json
                ? schemas.BindBody(BodyKind.Json, value.Schema, path / "schema", place.Name)
                : schemas.BindItem(value, path, place.Name))
            : schemas.BindBody(kind, value.Schema, path / "schema", place.Name);
        if ((kind == BodyKind.Form && type is not ({ Kind: TypeKind.Model or TypeKind.Map or TypeKind.Union } or { Kind: TypeKind.Mapped, Item.Kind: TypeKind.Map or TypeKind.Json })) || kind == BodyKind.Events)
        {
            (kind, type) = (BodyKind.Content, new TypeRef(TypeKind.Content));
        }

        // multipart/form-data: { schema: { $ref: Money } }, where Money is a type of the project.
        if (kind == BodyKind.Multipart && value.Schema is OpenApiSchemaReference { Reference.Id: { } whole } && schemas.FindComponent(whole) is { } component && schemas.MappingOf(schemas.ComponentUse(whole, component)) is { } mapping)
        {
            schemas.Report(ProblemIds.MappingUnserved, path / "schema", mapping.Type, "each part of the body is an argument of its own", "the members of the schema are arguments");
        }

        if (kind == BodyKind.Content)
        {
            overloads.ReportUntyped(mediaType, value, path, "the caller gives an HttpContent");
        }

        bool isHeader = MediaTypes.IsConcrete(mediaType);
        bool isRequired = body.Required && kind != BodyKind.Multipart;
        return new BodySpec(
            kind,
            choices.Count > 0 ? choices[0] : isHeader ? MediaTypes.Value(mediaType) : kind == BodyKind.Json ? "application/json" : "application/octet-stream",
            type.AsNullable(!body.Required && type.Kind != TypeKind.Json),
            "",
            isRequired,
            kind == BodyKind.Form ? _fields.Bind(value, path, place.Name).ToEquatableArray() : EquatableArray<FieldSpec>.Empty,
            ExampleText.Of(ExampleText.First(value.Example, value.Examples), type, isSecret: false),
            DocumentationText.OfSchema(null, body.Description))
        {
            Pointer = schemas.PointerOf(place.Path),
            Xml = kind == BodyKind.Xml ? overloads.Xml.Root(value.Schema!, path / "schema") : null,
        };
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

            if (schemas.References.Target(response.Value).Content is not { Count: > 0 } content || use.Method == "HEAD")
            {
                continue;
            }

            (string mediaType, IOpenApiMediaType value, BodyKind kind) = overloads.ChooseResponse(content, null);
            if ((kind is BodyKind.Json or BodyKind.Text && value.Schema is not null) || (kind == BodyKind.Xml && !overloads.Xml.IsText(value.Schema!)))
            {
                // 2.0's { produces: [text/plain] } applies to all responses, so an error whose schema is an object is read as JSON. If it is not JSON, the exception still has its text.
                kind = kind == BodyKind.Text && !schemas.IsText(value.Schema!) ? BodyKind.Json : kind;
                DescribedPlace place = DescribedPlace.Of(response.Value, use.Path / "responses" / response.Key, use.PreferredName + "Error" + (response.Key == "default" ? "" : response.Key), schemas);
                JsonPath path = place.Path / "content" / mediaType;
                TypeRef type = schemas.BindBody(kind, value.Schema, path / "schema", place.Name);
                if (kind != BodyKind.Text || type.Kind != TypeKind.String)
                {
                    errors.Add(new ErrorSpec(statuses.First, statuses.Last, type.AsNullable(false), DocumentationText.OfSchema(response.Value.Summary, response.Value.Description))
                    {
                        IsText = kind == BodyKind.Text,
                        IsProblem = MediaTypes.IsProblem(mediaType),
                        Xml = kind == BodyKind.Xml ? overloads.Xml.Root(value.Schema!, path / "schema") : null,
                    });
                }
            }
        }

        return errors.OrderBy(error => error.LastStatus - error.FirstStatus).ThenBy(error => error.FirstStatus);
    }
}
