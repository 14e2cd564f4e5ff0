using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Descriptions;
using Cohesity.Generator.Binding.Operations.Parameters;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Binding.Schemas.Objects;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Operations.Bodies;

/// <summary>Binds the parts of a <c>multipart/form-data</c> body: each is a parameter of the method, since files have no place in a type that has JSON code.</summary>
internal sealed class PartBinder(SchemaBinder schemas)
{
    private readonly StyleBinder _styles = new(schemas);
    private readonly FileSchemas _files = new(schemas);
    private readonly Dictionary<(IOpenApiMediaType Media, string Name), IReadOnlyList<PartUse>> _parts = new();

    /// <summary>The parts that a media type describes, worked out once; none when its schema has no properties.</summary>
    /// <param name="media">The media type.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="name">What inline types are called after.</param>
    public IReadOnlyList<PartUse> Parts(IOpenApiMediaType media, JsonPath path, string name)
    {
        if (!_parts.TryGetValue((media, name), out IReadOnlyList<PartUse>? parts))
        {
            _parts.Add((media, name), parts = Describe(media, path, name));
        }

        return parts;
    }

    /// <summary>Whether a member of a form may be an object.</summary>
    public bool MayBeObject(IOpenApiMediaType media, JsonPath path, string name, string member) =>
        Parts(media, path, name).FirstOrDefault(part => part.Name == member) is { } part && schemas.Resolve(part.Use.Schema)?.TypeWithoutNull() is null or default(JsonSchemaType) or JsonSchemaType.Object;

    /// <summary>Whether a part is a file, or a list of files.</summary>
    public bool IsFile(PartUse part) => ShapeOf(part) != FileShape.None;

    /// <summary>The parameter of a part.</summary>
    public ParameterSpec Bind(PartUse part, string identifier, JsonPath encodings)
    {
        OpenApiEncoding? encoding = part.Encoding;
        JsonPath place = encodings / part.Name;
        bool isFile = IsFile(part);
        string[] types = ((isFile ? encoding?.ContentType : StyleBinder.ContentTypeOf(encoding)) ?? "").Split(',').Select(type => type.Trim()).Where(MediaTypes.IsConcrete).ToArray();
        string? mediaType = types.Length == 1 ? types[0] : null;
        if (!isFile && encoding?.Headers is { Count: > 0 } headers)
        {
            schemas.Report(ProblemIds.PartHeaderUnsupported, place / "headers", part.Name, string.Join(", ", headers.Keys));
        }

        if (isFile && _files.IsPartlyFile(part.Use.Schema))
        {
            schemas.Report(ProblemIds.ParameterUnsupported, part.Use.Path, part.Name, "may be a file or another value, so the caller gives a file, which can hold either");
        }

        (BodyKind content, TypeRef type) = isFile
            ? (BodyKind.Binary, ShapeOf(part) == FileShape.File ? new TypeRef(TypeKind.File) : new TypeRef(TypeKind.Sequence, Item: new TypeRef(TypeKind.File)))
            : ValueOf(part, mediaType, place);
        SchemaAnnotations annotations = SchemaAnnotations.Of(part.Use, schemas);
        bool isBare = isFile || annotations.IsSecret || Secrets.IsSecretName(part.Name);
        ValueStyle style = _styles.Of(encoding, part.Name, place);
        return new ParameterSpec(
            part.Name,
            identifier,
            ParameterIn.Part,
            style.Style,
            style.Explode,
            AllowReserved: false,
            AllowEmpty: false,
            content,
            mediaType,
            type.AsNullable(!part.IsRequired),
            part.IsRequired,
            part.Use.Schema.Deprecated,
            isBare ? null : DefaultBinder.Bind(part.Use, annotations, type, schemas)?.DefaultText,
            isBare ? null : ExampleText.Of(annotations.Example, type, isSecret: false),
            DocumentationText.OfSchema(null, part.Use.Schema.Description),
            style.ItemDelimiters)
        {
            Pointer = schemas.PointerOf(part.Use.Path),
        };
    }

    private IReadOnlyList<PartUse> Describe(IOpenApiMediaType media, JsonPath path, string name)
    {
        if (media.Schema is not { } schema)
        {
            return Array.Empty<PartUse>();
        }

        var whole = new SchemaUse(schema, path / "schema", name);
        IReadOnlyList<FlattenedSchema> objects = AllOfFlattener.Flatten(whole, schemas);
        foreach (SchemaUse use in objects.Select(part => part.Use).Where(use => use.Schema.Properties is { Count: > 0 } && use.Schema.AdditionalProperties is not null))
        {
            schemas.Report(ProblemIds.NotHonoured, use.Path / "additionalProperties", "it sends the parts that have names; name the others under properties, or give it the finished content");
        }

        return MergedMembers.Of(whole, objects, schemas).Declared
            .Where(member => !IsReadOnly(member.Use.Schema))
            .Select(member => new PartUse(member.Name, member.Use, EncodingOf(media, member.Name), member.IsRequired))
            .ToList();
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

    private FileShape ShapeOf(PartUse part) => _files.OfPart(part.Use.Schema, part.Encoding?.ContentType);

    private bool IsReadOnly(IOpenApiSchema schema) => schemas.Resolve(schema)?.ReadOnly == true;

    private static OpenApiEncoding? EncodingOf(IOpenApiMediaType media, string name) =>
        media.Encoding is { } encodings && encodings.TryGetValue(name, out OpenApiEncoding? encoding) ? encoding : null;
}

/// <summary>A part of a multipart body where it stands.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Use">Its schema.</param>
/// <param name="Encoding">How it is encoded, or null.</param>
/// <param name="IsRequired">Whether a call must give it.</param>
internal sealed record PartUse(string Name, SchemaUse Use, OpenApiEncoding? Encoding, bool IsRequired);
