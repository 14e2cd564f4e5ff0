using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Cohesity.Generator.Model;
using Cohesity.Generator.Reading;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding;

/// <summary>
/// Chooses among the media types of an operation. The preferred one makes the operation's method; another one makes a further form of it, <c>{Operation}AsMultipart</c>, when it takes something else
/// (another schema) or gives it bit by bit (events beside JSON). What says the same in another notation makes none.
/// </summary>
internal sealed class OperationForms(SchemaBinder schemas)
{
    private static readonly BodyKind[] RequestOrder =
        { BodyKind.Json, BodyKind.Form, BodyKind.Multipart, BodyKind.JsonLines, BodyKind.JsonSequence, BodyKind.Binary, BodyKind.Text };

    private static readonly BodyKind[] ResponseOrder =
        { BodyKind.Json, BodyKind.JsonLines, BodyKind.JsonSequence, BodyKind.Events, BodyKind.Binary, BodyKind.Text };

    private readonly PartBinder _parts = new(schemas);

    /// <summary>The forms of an operation, itself first.</summary>
    public IEnumerable<OperationUse> Of(OperationUse use)
    {
        yield return use;
        foreach (BodyKind kind in RequestOrder)
        {
            if (use.Operation.RequestBody?.Content is { Count: > 1 } content && Other(content, kind, use.Path / "requestBody" / "content") is { } mediaType)
            {
                yield return use with { Form = "As" + (kind == BodyKind.Binary ? "Stream" : kind.ToString()), RequestType = mediaType };
            }
        }

        foreach (BodyKind kind in new[] { BodyKind.JsonLines, BodyKind.JsonSequence, BodyKind.Events })
        {
            IDictionary<string, IOpenApiMediaType>? content = (use.Operation.Responses ?? new OpenApiResponses())
                .Where(response => response.Key.StartsWith("2", StringComparison.Ordinal) && response.Value.Content is { Count: > 1 })
                .Select(response => response.Value.Content)
                .FirstOrDefault(content => content!.Any(entry => KindOf(entry.Key, entry.Value) == kind));
            if (content is not null && ChooseResponse(content, null).Kind != kind)
            {
                yield return use with { Form = "As" + kind, ResponseType = content.First(entry => KindOf(entry.Key, entry.Value) == kind).Key };
            }
        }
    }

    /// <summary>The media type of a request that counts.</summary>
    /// <param name="content">The media types.</param>
    /// <param name="wanted">The key of the one that a further form wants, or null.</param>
    /// <param name="path">Where they stand.</param>
    public (string MediaType, IOpenApiMediaType Value, BodyKind Kind) ChooseRequest(IDictionary<string, IOpenApiMediaType> content, string? wanted, JsonPath path) =>
        Choose(content, wanted, RequestOrder, entry => entry.Kind == BodyKind.Multipart && _parts.Parts(entry.Value, path / entry.MediaType, "").Any(_parts.IsFile));

    /// <summary>The media type of a response that counts.</summary>
    public static (string MediaType, IOpenApiMediaType Value, BodyKind Kind) ChooseResponse(IDictionary<string, IOpenApiMediaType> content, string? wanted) =>
        Choose(content, wanted, ResponseOrder, static _ => false);

    /// <summary>The media types among which a caller may choose, the one that is sent otherwise first; none when there is no choice, or all say the same.</summary>
    public static IReadOnlyList<string> Choices(IDictionary<string, IOpenApiMediaType> content, string mediaType, IOpenApiMediaType chosen, BodyKind kind)
    {
        if (kind is not (BodyKind.Json or BodyKind.Text or BodyKind.Binary) || MediaTypes.Name(mediaType) is "application/json" or "*/*" or "application/*")
        {
            return Array.Empty<string>();
        }

        // { 'application/merge-patch+json': …, 'application/json-patch+json': … } are two ways to change a thing; { 'image/*': … } leaves it to the caller.
        List<string> same = content.Where(entry => KindOf(entry.Key, entry.Value) == kind && Text(entry.Value.Schema) == Text(chosen.Schema)).Select(entry => MediaTypes.Name(entry.Key)).ToList();
        List<string> concrete = same.Where(MediaTypes.IsConcrete).Distinct().OrderBy(name => name != MediaTypes.Name(mediaType)).ThenBy(name => name, StringComparer.Ordinal).ToList();
        if (kind == BodyKind.Binary && concrete.Count == 0)
        {
            concrete.Add("application/octet-stream");
            return concrete;
        }

        return concrete.Count > 1 ? concrete : Array.Empty<string>();
    }

    /// <summary>How the body of a media type is written.</summary>
    public static BodyKind KindOf(string mediaType, IOpenApiMediaType value)
    {
        // '*/*': { schema: { type: string, format: binary } } is bytes, whatever the name says.
        BodyKind kind = MediaTypes.KindOf(mediaType);
        return value.Schema is { Format: "binary" } and not OpenApiSchemaReference && kind is not (BodyKind.Multipart or BodyKind.Events) ? BodyKind.Binary : kind;
    }

    private string? Other(IDictionary<string, IOpenApiMediaType> content, BodyKind kind, JsonPath path)
    {
        (_, IOpenApiMediaType chosen, BodyKind main) = ChooseRequest(content, null, path);
        if (kind == main)
        {
            return null;
        }

        (string mediaType, IOpenApiMediaType value, BodyKind found) = Choose(content, null, new[] { kind }, static _ => false);
        return found == kind && Text(value.Schema) != Text(chosen.Schema) && (kind != BodyKind.Multipart || _parts.Parts(value, path / mediaType, "").Count > 0) ? mediaType : null;
    }

    // In the given order; what is not in it comes last. Among equals a plain name before a range, plain JSON, then the first by name: the order of keys means nothing.
    private static (string MediaType, IOpenApiMediaType Value, BodyKind Kind) Choose(
        IDictionary<string, IOpenApiMediaType> content, string? wanted, BodyKind[] order, Func<(string MediaType, IOpenApiMediaType Value, BodyKind Kind), bool> isPreferred) =>
        content.Where(entry => wanted is null || entry.Key == wanted)
            .DefaultIfEmpty(content.First())
            .Select(entry => (MediaType: entry.Key, entry.Value, Kind: KindOf(entry.Key, entry.Value)))
            .OrderBy(entry => !isPreferred(entry))
            .ThenBy(entry => Array.IndexOf(order, entry.Kind) is >= 0 and int rank ? rank : order.Length)
            .ThenBy(entry => !MediaTypes.IsConcrete(entry.MediaType))
            .ThenBy(entry => MediaTypes.Name(entry.MediaType) != "application/json")
            .ThenBy(entry => entry.MediaType, StringComparer.Ordinal)
            .First();

    private static string Text(IOpenApiSchema? schema)
    {
        if (schema is OpenApiSchemaReference reference)
        {
            return "$ref " + reference.Reference.Id;
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        schema?.SerializeAsV31(new OpenApiJsonWriter(text));
        return text.ToString();
    }
}
