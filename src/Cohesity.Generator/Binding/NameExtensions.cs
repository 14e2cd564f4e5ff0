using System.Collections.Generic;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Cohesity.Generator.Binding;

/// <summary>Reads extensions, such as those by which a document names things in code.</summary>
internal static class NameExtensions
{
    /// <summary>The name of <c>x-csharp-name</c>, or else of <c>x-ms-client-name</c>.</summary>
    public static string? PinnedName(IDictionary<string, IOpenApiExtension>? extensions) =>
        Text(extensions, "x-csharp-name") ?? Text(extensions, "x-ms-client-name");

    /// <summary>An extension that is a string.</summary>
    public static string? Text(IDictionary<string, IOpenApiExtension>? extensions, string name) =>
        Node(extensions, name) is JsonValue value && value.TryGetValue(out string? text) && text.Length > 0 ? text : null;

    /// <summary>An extension that is true.</summary>
    public static bool Flag(IDictionary<string, IOpenApiExtension>? extensions, string name) =>
        Node(extensions, name) is JsonValue value && value.TryGetValue(out bool flag) && flag;

    /// <summary>The node of an extension.</summary>
    public static JsonNode? Node(IDictionary<string, IOpenApiExtension>? extensions, string name) =>
        extensions is not null && extensions.TryGetValue(name, out IOpenApiExtension? extension) && extension is JsonNodeExtension { Node: { } node } ? node : null;
}
