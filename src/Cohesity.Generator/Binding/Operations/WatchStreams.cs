using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cohesity.Generator.Binding.Operations.Bodies;
using Cohesity.Generator.Binding.Schemas;
using Cohesity.Generator.Model.Operations;
using Cohesity.Generator.Model.Types;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding.Operations;

/// <summary>
/// The streams of Kubernetes: <c>application/json;stream=watch</c> is one <c>WatchEvent</c> after the other. Its documents give that media type the schema of the list beside it, and mark the schema
/// of the events with <c>x-kubernetes-group-version-kind</c>.
/// </summary>
internal sealed class WatchStreams(SchemaBinder schemas)
{
    private const string Watch = "watch";
    private const string Kinds = "x-kubernetes-group-version-kind";

    private readonly Lazy<KeyValuePair<string, IOpenApiSchema>> _event = new(() => schemas.Components.FirstOrDefault(component => IsEvent(component.Value)));

    /// <summary>The type of an event; null when the media type is no such stream, or the document marks no schema.</summary>
    public TypeRef? EventOf(string mediaType) => MediaTypes.StreamOf(mediaType) == Watch && _event.Value is { Key: { } name, Value: { } schema } ? schemas.BindComponent(name, schema) : null;

    /// <summary>Whether a schema describes what a stream of a media type gives, as far as the document tells: it is not that of the one value beside the stream.</summary>
    /// <param name="mediaType">The stream's media type.</param>
    /// <param name="beside">The schema of the value beside it.</param>
    /// <param name="isSame">Whether the document gives the stream the same schema.</param>
    public bool IsTold(string mediaType, IOpenApiSchema? beside, bool isSame) =>
        MediaTypes.StreamOf(mediaType) == Watch && _event.Value.Value is { } schema ? beside is null || schemas.Resolve(beside) != schema : !isSame;

    /// <summary>The parameters of a call for a stream, of which <c>?watch=true</c> asks for it.</summary>
    public static IReadOnlyList<ParameterSpec> Ask(IReadOnlyList<ParameterSpec> parameters, string? mediaType) =>
        mediaType is null || MediaTypes.StreamOf(mediaType) is not { } stream
            ? parameters
            : parameters.Select(parameter => parameter is { In: ParameterIn.Query, IsRequired: false, Type.Kind: TypeKind.Boolean } && parameter.RawName == stream ? parameter with { Constant = "true" } : parameter).ToList();

    private static bool IsEvent(IOpenApiSchema schema) =>
        NameExtensions.Node(schema.Extensions, Kinds) is JsonArray kinds && kinds.Any(kind => kind is JsonObject node && node["kind"]?.ToString() == "WatchEvent");
}
