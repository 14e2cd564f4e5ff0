using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Trees;

/// <summary>A file as a tree of nodes.</summary>
/// <param name="File">Where it came from.</param>
/// <param name="Root">The path of its root.</param>
/// <param name="Node">The root itself; null where the file says <c>null</c>.</param>
internal sealed record SourceTree(DocumentFile File, JsonPath Root, JsonNode? Node);
