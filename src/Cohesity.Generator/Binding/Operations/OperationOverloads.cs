using System;
using System.Collections.Generic;
using System.Linq;
using Cohesity.Generator.Binding.Operations.Bodies;
using Cohesity.Generator.Binding.Operations.Responses;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Common;
using Cohesity.Generator.Diagnostics;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Naming;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Operations;

/// <summary>
/// Chooses among the media types of an operation. The preferred one makes the operation's method; another one makes a further form of it, <c>{Operation}AsMultipart</c>, when it takes something else
/// (another schema) or gives another kind of answer (events or a PDF beside JSON). A media type that is another notation of the same schema makes none.
/// </summary>
internal sealed class OperationOverloads(SchemaBinder schemas, PartBinder parts)
{
    private static readonly BodyKind[] RequestOrder =
        { BodyKind.Json, BodyKind.Form, BodyKind.Multipart, BodyKind.JsonLines, BodyKind.JsonSequence, BodyKind.Binary, BodyKind.Text };

    private static readonly BodyKind[] ResponseOrder =
        { BodyKind.Json, BodyKind.JsonLines, BodyKind.JsonSequence, BodyKind.Events, BodyKind.Binary, BodyKind.Text };

    // Each choice is made once, for all binders.
    private readonly Dictionary<(object Content, string? Wanted), MediaTypeUse> _requests = new();
    private readonly Dictionary<(object Content, string? Wanted), MediaTypeUse> _responses = new();

    private readonly Dictionary<IOpenApiSchema, string> _texts = new();
    private readonly FileSchemas _files = new(schemas);
    private readonly WatchStreams _watches = new(schemas);

    /// <summary>The bodies in XML.</summary>
    public XmlBodies Xml { get; } = new(schemas);

    /// <summary>The methods of an operation, itself first.</summary>
    public IEnumerable<OperationUse> Of(OperationUse use)
    {
        yield return use;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (OperationUse overload in RequestOverloads(use))
        {
            names.Add(overload.NameSuffix);
            yield return overload;
        }

        foreach (OperationUse overload in ResponseOverloads(use))
        {
            // The one that takes JSON lines has the name of the one that gives them.
            yield return names.Contains(overload.NameSuffix) ? overload with { NameSuffix = overload.NameSuffix + "Response", OverloadKey = overload.OverloadKey + "Response" } : overload;
        }
    }

    /// <summary>The media type of a request that counts.</summary>
    /// <param name="use">The operation.</param>
    /// <param name="content">The media types.</param>
    /// <param name="wanted">The key of the one that a further form wants, or null.</param>
    /// <param name="path">Where they stand.</param>
    public MediaTypeUse ChooseRequest(OperationUse use, IDictionary<string, IOpenApiMediaType> content, string? wanted, JsonPath path)
    {
        if (!_requests.TryGetValue((content, wanted), out MediaTypeUse? chosen))
        {
            chosen = Choose(Uses(content), wanted, RequestOrder, entry => entry.Kind == BodyKind.Multipart && parts.Parts(entry.Value, path / entry.MediaType, use.PreferredName).Any(parts.IsFile));
            _requests.Add((content, wanted), chosen);
        }

        return chosen;
    }

    /// <summary>The media type of a response that counts.</summary>
    public MediaTypeUse ChooseResponse(IDictionary<string, IOpenApiMediaType> content, string? wanted)
    {
        if (!_responses.TryGetValue((content, wanted), out MediaTypeUse? chosen))
        {
            _responses.Add((content, wanted), chosen = Choose(Uses(content), wanted, ResponseOrder, static _ => false));
        }

        return chosen;
    }

    /// <summary>The media types that a caller may choose from, the default first; none when there is no choice.</summary>
    public IReadOnlyList<string> Choices(IDictionary<string, IOpenApiMediaType> content, MediaTypeUse chosen)
    {
        if (chosen.Kind is not (BodyKind.Json or BodyKind.Text or BodyKind.Binary) || MediaTypes.Value(chosen.MediaType) is "application/json" or "*/*" or "application/*")
        {
            return Array.Empty<string>();
        }

        // { 'application/merge-patch+json': …, 'application/json-patch+json': … } are two ways to change a thing; { 'image/*': … } leaves it to the caller.
        List<string> concrete = Alike(content, chosen).Select(entry => entry.MediaType).Where(MediaTypes.IsConcrete).Select(MediaTypes.Value).Distinct().OrderBy(value => value != MediaTypes.Value(chosen.MediaType)).ToList();
        if (chosen.Kind == BodyKind.Binary && concrete.Count == 0)
        {
            concrete.Add("application/octet-stream");
            return concrete;
        }

        return concrete.Count > 1 ? concrete : Array.Empty<string>();
    }

    /// <summary>The entries of <c>Accept</c> for the chosen media type of a response and those that are read in the same way, in the document's order; may be empty.</summary>
    /// <param name="content">The media types.</param>
    /// <param name="chosen">The one that counts.</param>
    /// <param name="wanted">The key of the one that a further form wants, or null.</param>
    public IReadOnlyList<string> Accept(IDictionary<string, IOpenApiMediaType> content, MediaTypeUse chosen, string? wanted)
    {
        bool isAlone = chosen.MediaType == wanted && chosen.Kind is not (BodyKind.JsonLines or BodyKind.JsonSequence or BodyKind.Events);
        List<string> all = (isAlone ? new[] { chosen } : Alike(content, chosen))
            .Select(entry => MediaTypes.Accept(entry.MediaType) ?? (entry.Kind == BodyKind.Json ? "application/json" : ""))
            .Where(mediaType => mediaType.Length > 0)
            .Distinct()
            .ToList();

        if (!isAlone)
        {
            all.AddRange(TextsOf(content, chosen).Select(entry => MediaTypes.Accept(entry.MediaType)).OfType<string>().Except(all).ToList());
        }

        // RFC 9110, section 12.5.1: application/json in Accept matches application/json; profile=… too.
        all.RemoveAll(mediaType => MediaTypes.Name(mediaType) != mediaType && all.Contains(MediaTypes.Name(mediaType)));
        return all;
    }

    /// <summary>Whether a text that may be JSON may be plain as well: the answer's <c>Content-Type</c> tells.</summary>
    public bool MayBeText(IDictionary<string, IOpenApiMediaType> content, MediaTypeUse chosen, string? wanted) => chosen.MediaType != wanted && TextsOf(content, chosen).Any();

    // { application/json: { schema: { type: string } }, text/plain: { schema: { type: string } } }
    private IEnumerable<MediaTypeUse> TextsOf(IDictionary<string, IOpenApiMediaType> content, MediaTypeUse chosen) =>
        chosen.Kind == BodyKind.Json && chosen.Value.Schema is { } schema && schemas.Resolve(schema)?.TypeWithoutNull() == JsonSchemaType.String
            ? Uses(content).Where(entry => entry.Kind == BodyKind.Text && SchemaText(entry) == SchemaText(chosen))
            : Enumerable.Empty<MediaTypeUse>();

    /// <summary>Reports that a body has no typed form.</summary>
    public void ReportUntyped(string mediaType, IOpenApiMediaType value, JsonPath path, string instead)
    {
        if (MediaTypes.IsXml(mediaType) && Xml.Reason(value.Schema, path / "schema") is { } reason)
        {
            schemas.Report(ProblemIds.XmlUntyped, path, mediaType, reason, instead);
        }
        else
        {
            schemas.Report(ProblemIds.MediaTypeUnsupported, path, mediaType, instead);
        }
    }

    private IEnumerable<MediaTypeUse> Alike(IDictionary<string, IOpenApiMediaType> content, MediaTypeUse chosen) =>
        Uses(content).Where(entry => entry.MediaType == chosen.MediaType || (entry.Kind == chosen.Kind && (chosen.Kind == BodyKind.Binary || SchemaText(entry) == SchemaText(chosen))));

    private IEnumerable<OperationUse> RequestOverloads(OperationUse use)
    {
        if (use.Operation.RequestBody?.Content is not { Count: > 1 } content)
        {
            yield break;
        }

        JsonPath path = use.Path / "requestBody" / "content";
        MediaTypeUse main = ChooseRequest(use, content, null, path);
        foreach (BodyKind kind in RequestOrder)
        {
            if (kind == BodyKind.Json)
            {
                foreach (MediaTypeUse json in OtherJson(content, main))
                {
                    yield return use with { NameSuffix = MediaTypes.NameSuffixOf(json.MediaType), OverloadKey = "as " + json.MediaType, RequestType = json.MediaType };
                }
            }
            else if (kind != main.Kind && Choose(Uses(content), null, new[] { kind }, static _ => false) is { } other && other.Kind == kind
                && SchemaText(other) != SchemaText(main) && (kind != BodyKind.Multipart || parts.Parts(other.Value, path / other.MediaType, use.PreferredName).Count > 0))
            {
                string form = "As" + (kind == BodyKind.Binary ? "Stream" : kind.ToString());
                yield return use with { NameSuffix = form, OverloadKey = form, RequestType = other.MediaType };
            }
        }
    }

    private IEnumerable<OperationUse> ResponseOverloads(OperationUse use)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (IDictionary<string, IOpenApiMediaType> content in SuccessBinder.Of(use).Select(response => response.Value.Content).OfType<IDictionary<string, IOpenApiMediaType>>().Where(content => content.Count > 1))
        {
            MediaTypeUse main = ChooseResponse(content, null);
            List<MediaTypeUse> json = OtherJson(content, main).ToList();
            foreach (MediaTypeUse other in Uses(content).Where(entry => entry.Kind == BodyKind.Json ? json.Contains(entry) : IsOtherAnswer(entry, main) && !(MediaTypes.Name(entry.MediaType) == "text/xml" && content.ContainsKey("application/xml"))))
            {
                // What arrives bit by bit is named by how it does so.
                bool isStream = other.Kind is BodyKind.JsonLines or BodyKind.JsonSequence or BodyKind.Events;
                string form = MediaTypes.StreamOf(other.MediaType) is { } stream ? "As" + Identifier.Pascal(stream) : isStream ? "As" + other.Kind : MediaTypes.NameSuffixOf(other.MediaType);
                string key = isStream ? form : "gives " + MediaTypes.Value(other.MediaType);
                if (forms.Add(key))
                {
                    yield return use with { NameSuffix = form, OverloadKey = key, ResponseType = other.MediaType };
                }
            }
        }
    }

    // JSON with another schema than the chosen one. A media type with the schema of plain JSON is a notation of it, and so is text/json; a range cannot be requested beside concrete types.
    private IEnumerable<MediaTypeUse> OtherJson(IDictionary<string, IOpenApiMediaType> content, MediaTypeUse main)
    {
        foreach (IGrouping<string, MediaTypeUse> same in Uses(content).Where(entry => entry.Kind == BodyKind.Json && (main.Kind != BodyKind.Json || SchemaText(entry) != SchemaText(main))).GroupBy(SchemaText))
        {
            MediaTypeUse preferred = Choose(same, null, ResponseOrder, static _ => false);
            foreach (MediaTypeUse entry in same.Where(entry => MediaTypes.IsConcrete(entry.MediaType) && (entry == preferred || (MediaTypes.Value(preferred.MediaType) != "application/json" && MediaTypes.Name(entry.MediaType) != "text/json"))))
            {
                yield return entry;
            }
        }
    }

    private bool IsOtherAnswer(MediaTypeUse entry, MediaTypeUse main)
    {
        // Where XML has a typed form, the others have none.
        if (entry.Kind == main.Kind || main.Kind == BodyKind.Xml)
        {
            // Bytes and texts are one C# type each, of which the request lists them all; a number as text is another.
            return entry.Kind == BodyKind.Text && SchemaText(entry) != SchemaText(main);
        }

        string name = MediaTypes.Name(entry.MediaType);
        return entry.Kind switch
        {
            BodyKind.JsonLines when MediaTypes.StreamOf(entry.MediaType) is not null => _watches.IsTold(entry.MediaType, main.Value.Schema, SchemaText(entry) == SchemaText(main)),
            BodyKind.JsonLines or BodyKind.JsonSequence or BodyKind.Events => true,

            // A PDF is no notation of an object, even where 2.0 has one schema for all that an operation produces.
            BodyKind.Binary => SchemaText(entry) != SchemaText(main) || (MediaTypes.KindOf(name) == BodyKind.Binary && name != "application/octet-stream"),
            BodyKind.Text => SchemaText(entry) != SchemaText(main),
            BodyKind.Content => SchemaText(entry) != SchemaText(main) && (entry.Value.Schema is not null || !IsNotation(name)),
            _ => false,
        };
    }

    // A notation of the same data as JSON, unless its schema differs.
    private static bool IsNotation(string name) => name.EndsWith("xml", StringComparison.Ordinal) || name.EndsWith("yaml", StringComparison.Ordinal) || name.EndsWith("cbor", StringComparison.Ordinal)
        || name.EndsWith("protobuf", StringComparison.Ordinal) || name.EndsWith("msgpack", StringComparison.Ordinal);

    // In the given order; then XML, and what is nothing of all that comes last. Among equals a plain name before a range, plain JSON, then the first in the document.
    private static MediaTypeUse Choose(IEnumerable<MediaTypeUse> entries, string? wanted, BodyKind[] order, Func<MediaTypeUse, bool> isPreferred)
    {
        List<MediaTypeUse> all = entries.ToList();
        return all.Find(entry => entry.MediaType == wanted) ?? all
            .OrderBy(entry => !isPreferred(entry))
            .ThenBy(entry => Array.IndexOf(order, entry.Kind) is >= 0 and int rank ? rank : order.Length + (entry.Kind == BodyKind.Xml ? 0 : 1))
            .ThenBy(entry => !MediaTypes.IsConcrete(entry.MediaType))
            .ThenBy(entry => MediaTypes.Value(entry.MediaType) != "application/json")
            .ThenBy(entry => MediaTypes.Name(entry.MediaType) != "application/json")
            .ThenBy(IsOtherPatch)
            .First();
    }

    // A JSON Patch is an array (RFC 6902, section 3). { application/json-patch+json: { schema: { type: object } }, application/merge-patch+json: … } has one schema for several notations.
    private static bool IsOtherPatch(MediaTypeUse entry) => MediaTypes.Name(entry.MediaType) == "application/json-patch+json"
        && entry.Value.Schema is { } schema && schema.TypeWithoutNull() == JsonSchemaType.Object;

    // XML has a typed form where no media type has a better one; beside JSON it is a notation, and its schema need not be looked at.
    private List<MediaTypeUse> Uses(IDictionary<string, IOpenApiMediaType> content)
    {
        List<MediaTypeUse> uses = content.Select(entry => new MediaTypeUse(entry.Key, entry.Value, KindOf(entry.Key, entry.Value))).ToList();
        return uses.TrueForAll(use => use.Kind == BodyKind.Content)
            ? uses.ConvertAll(use => MediaTypes.IsXml(use.MediaType) && Xml.IsTyped(use.Value.Schema) ? use with { Kind = BodyKind.Xml } : use)
            : uses;
    }

    private BodyKind KindOf(string mediaType, IOpenApiMediaType value)
    {
        // '*/*': { schema: { type: string, format: binary } } is bytes, whatever the media type is called.
        BodyKind kind = MediaTypes.KindOf(mediaType);
        return kind is not (BodyKind.Multipart or BodyKind.Events) && _files.IsBinary(value.Schema) ? BodyKind.Binary : kind;
    }

    // The text of a schema, equal for equal schemas: two strings, of which one has a description, are equal. It is made before anything is bound, since binding a further form that is then
    // not wanted would declare its types and report its problems. Finishing/SharedTypes compares types, when all are bound.
    private string SchemaText(MediaTypeUse entry)
    {
        if (entry.Value.Schema is not { } schema)
        {
            return "";
        }

        if (!_texts.TryGetValue(schema, out string? text))
        {
            _texts.Add(schema, text = SchemaShape.Of(schema));
        }

        return text;
    }
}
