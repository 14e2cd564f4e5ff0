using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Model.Operations;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Operations.Bodies;

/// <summary>Finds the schemas of bytes outside JSON, in every form that documents use: by a reference, within <c>allOf</c>, or as an alternative to null.</summary>
internal sealed class FileSchemas(SchemaBinder schemas)
{
    // Real documents need three or four.
    private const int MaxNesting = 16;

    /// <summary>Whether a whole body is bytes: <c>{ type: string, format: binary }</c>.</summary>
    public bool IsBinary(IOpenApiSchema? schema) => schema is not null && Of(schema, target => target.TypeWithoutNull() == JsonSchemaType.String && target.Format == "binary", MaxNesting) is FileShape.File && !IsPartlyFile(schema);

    /// <summary>What a part of a multipart body is.</summary>
    /// <param name="schema">Its schema.</param>
    /// <param name="contentType">The media type that its encoding names, or null.</param>
    public FileShape OfPart(IOpenApiSchema schema, string? contentType) => Of(schema, target => IsFile(target, contentType), MaxNesting);

    /// <summary>Whether a schema of files has other alternatives too: <c>anyOf: [ { format: binary }, { type: integer } ]</c>.</summary>
    public bool IsPartlyFile(IOpenApiSchema schema) => schemas.Resolve(schema) is { } target && Alternatives(target).Select(alternative => OfPart(alternative, null)).Distinct().ToList() is { Count: > 1 } shapes && shapes.Contains(FileShape.None);

    // 3.0 says { type: string, format: binary }; 3.1 says { contentMediaType: image/png }, or nothing but an encoding: { contentType: image/png }.
    private static bool IsFile(IOpenApiSchema target, string? contentType)
    {
        bool saysText = target is OpenApiSchema { ContentEncoding: not null };
        bool saysBytes = target is OpenApiSchema { ContentMediaType: { } mediaType } && MediaTypes.KindOf(mediaType) is BodyKind.Binary or BodyKind.Content;
        return target.TypeWithoutNull() switch
        {
            JsonSchemaType.String => target.Format == "binary" || (saysBytes && !saysText),
            default(JsonSchemaType) => (saysBytes && !saysText) || (target.IsAnnotation() && contentType is not null && MediaTypes.KindOf(contentType) == BodyKind.Binary),
            _ => false,
        };
    }

    private FileShape Of(IOpenApiSchema schema, System.Func<IOpenApiSchema, bool> isFile, int nesting)
    {
        if (nesting == 0 || schemas.Resolve(schema) is not { } target)
        {
            return FileShape.None;
        }

        // allOf: [ { $ref: Upload } ] and { description: … } mean the same as Upload. All parts of an allOf apply, so one part that is a file decides.
        if (target.AllOf is { Count: > 0 } parts)
        {
            return parts.Where(part => !part.IsAnnotation()).Select(part => Of(part, isFile, nesting - 1)).Where(shape => shape != FileShape.None).DefaultIfEmpty(FileShape.None).Max();
        }

        if (target.HasAlternatives())
        {
            // anyOf: [ { format: binary }, { type: array, items: { format: binary } } ] takes one file and several.
            return Alternatives(target).Select(alternative => Of(alternative, isFile, nesting - 1)).DefaultIfEmpty(FileShape.None).Max();
        }

        if (target.TypeWithoutNull() == JsonSchemaType.Array)
        {
            return target.Items is { } items && Of(items, isFile, nesting - 1) == FileShape.File ? FileShape.Files : FileShape.None;
        }

        return isFile(target) ? FileShape.File : FileShape.None;
    }

    private static IEnumerable<IOpenApiSchema> Alternatives(IOpenApiSchema schema) =>
        (schema.OneOf ?? Enumerable.Empty<IOpenApiSchema>()).Concat(schema.AnyOf ?? Enumerable.Empty<IOpenApiSchema>()).Where(alternative => !alternative.IsOnlyNull());
}

/// <summary>Whether a schema means files.</summary>
internal enum FileShape
{
    None,

    /// <summary>One file.</summary>
    File,

    /// <summary>A list of files.</summary>
    Files,
}
