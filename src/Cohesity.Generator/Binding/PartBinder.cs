using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model;
using Cohesity.Generator.Reading;
using Microsoft.OpenApi;
using ParameterStyle = Cohesity.Generator.Model.ParameterStyle;

namespace Cohesity.Generator.Binding;

/// <summary>Binds the parts of a <c>multipart/form-data</c> body: each is a parameter of the method, since files have no place in a type that has JSON code.</summary>
internal sealed class PartBinder(SchemaBinder schemas)
{
    /// <summary>The parts that a media type describes; none when its schema has no properties.</summary>
    public IReadOnlyList<PartUse> Parts(IOpenApiMediaType media, JsonPath path, string name)
    {
        if (media.Schema is not { } schema)
        {
            return Array.Empty<PartUse>();
        }

        var whole = new SchemaUse(schema, path / "schema", name);
        return ObjectMembers.Of(whole, ObjectParts.Flatten(whole, schemas), schemas).Declared
            .Where(member => !IsReadOnly(member.Use.Schema))
            .Select(member => new PartUse(member.Name, member.Use, EncodingOf(media, member.Name), member.IsRequired))
            .ToList();
    }

    /// <summary>Whether a part is a file, or a list of files.</summary>
    public bool IsFile(PartUse part) => IsFile(part.Use.Schema, part.Encoding) || (Items(part.Use.Schema) is { } items && IsFile(items, part.Encoding));

    /// <summary>The parameter of a part.</summary>
    public ParameterSpec Bind(PartUse part, string identifier, JsonPath encodings)
    {
        OpenApiEncoding? encoding = part.Encoding;
        JsonPath place = encodings / part.Name;
        string[] types = (encoding?.ContentType ?? "").Split(',').Select(type => type.Trim()).Where(MediaTypes.IsConcrete).ToArray();
        string? mediaType = types.Length == 1 ? types[0] : null;
        bool isFile = IsFile(part);
        if (!isFile && encoding?.Headers is { Count: > 0 } headers)
        {
            schemas.Report(ProblemIds.PartHeaderUnsupported, place / "headers", part.Name, string.Join(", ", headers.Keys));
        }

        (BodyKind content, TypeRef type) = isFile
            ? (BodyKind.Binary, Items(part.Use.Schema) is null ? new TypeRef(TypeKind.File) : new TypeRef(TypeKind.Sequence, Item: new TypeRef(TypeKind.File)))
            : ValueOf(part, mediaType, place);
        SchemaAnnotations annotations = SchemaAnnotations.Of(part.Use, schemas);
        bool isBare = isFile || annotations.IsSecret || Secrets.IsSecretName(part.Name);
        return new ParameterSpec(
            part.Name,
            identifier,
            ParameterIn.Part,
            StyleOf(encoding),
            encoding?.Style is not { } style || (encoding.Explode ?? style == Microsoft.OpenApi.ParameterStyle.Form),
            AllowReserved: false,
            AllowEmpty: false,
            content,
            mediaType,
            type.AsNullable(!part.IsRequired),
            part.IsRequired,
            part.Use.Schema.Deprecated,
            isBare ? null : DefaultBinder.Bind(part.Use, annotations, type, "", schemas)?.DefaultText,
            isBare ? null : ExampleText.Of(annotations.Example, type, isSecret: false),
            DocumentationText.OfSchema(null, part.Use.Schema.Description));
    }

    private (BodyKind Content, TypeRef Type) ValueOf(PartUse part, string? mediaType, JsonPath place)
    {
        BodyKind kind = mediaType is null ? BodyKind.None : MediaTypes.KindOf(mediaType);
        if (kind is BodyKind.None or BodyKind.Json or BodyKind.Text)
        {
            TypeRef type = schemas.Bind(part.Use);

            // { type: string } with contentType: application/json is JSON text already, as a form sends it.
            return (kind == BodyKind.Json && type.Kind == TypeKind.String ? BodyKind.Text : kind, type);
        }

        schemas.Report(ProblemIds.MediaTypeUnsupported, place / "contentType", mediaType!, "the caller gives the part's finished text");
        return (BodyKind.Text, TypeRef.String);
    }

    private static ParameterStyle StyleOf(OpenApiEncoding? encoding) => encoding?.Style switch
    {
        Microsoft.OpenApi.ParameterStyle.DeepObject => ParameterStyle.DeepObject,
        Microsoft.OpenApi.ParameterStyle.SpaceDelimited => ParameterStyle.SpaceDelimited,
        Microsoft.OpenApi.ParameterStyle.PipeDelimited => ParameterStyle.PipeDelimited,
        _ => ParameterStyle.Form,
    };

    // 3.0 says { type: string, format: binary }; 3.1 says { contentMediaType: image/png }, or nothing but an encoding: { contentType: image/png }.
    private bool IsFile(IOpenApiSchema schema, OpenApiEncoding? encoding)
    {
        if (schemas.Resolve(schema) is not { } target)
        {
            return false;
        }

        bool saysText = target is OpenApiSchema { ContentEncoding: not null };
        bool saysBytes = target is OpenApiSchema { ContentMediaType: { } mediaType } && MediaTypes.KindOf(mediaType) is BodyKind.Binary or BodyKind.Content;
        return target.TypeWithoutNull() switch
        {
            JsonSchemaType.String => target.Format == "binary" || (saysBytes && !saysText),
            default(JsonSchemaType) => (saysBytes && !saysText) || (target.IsAnnotation() && encoding?.ContentType is { } type && MediaTypes.KindOf(type) == BodyKind.Binary),
            _ => false,
        };
    }

    private IOpenApiSchema? Items(IOpenApiSchema schema) => schemas.Resolve(schema) is { } target && target.TypeWithoutNull() == JsonSchemaType.Array ? target.Items : null;

    private bool IsReadOnly(IOpenApiSchema schema) => schemas.Resolve(schema)?.ReadOnly == true;

    private static OpenApiEncoding? EncodingOf(IOpenApiMediaType media, string name) =>
        media.Encoding is { } encodings && encodings.TryGetValue(name, out OpenApiEncoding? encoding) ? encoding : null;
}
