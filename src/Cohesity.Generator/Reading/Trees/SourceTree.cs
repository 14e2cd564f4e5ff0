using System.Collections.Generic;
using System.Text.Json.Nodes;
using Cohesity.Generator.Common;
using Cohesity.Generator.Inputs;

namespace Cohesity.Generator.Reading.Trees;

/// <summary>A file as a tree of nodes.</summary>
/// <param name="File">Where it came from.</param>
/// <param name="Root">The path of its root.</param>
/// <param name="Node">The root itself; null where the file says <c>null</c>.</param>
internal sealed record SourceTree(DocumentFile File, JsonPath Root, JsonNode? Node);

/// <summary>What a tree builder made of a text.</summary>
/// <param name="Node">The root.</param>
/// <param name="Error">Why there is no root, if there is none.</param>
/// <param name="Notes">What was met on the way, in the order of the text.</param>
internal sealed record TreeBuild(JsonNode? Node, TreeNote? Error, IReadOnlyList<TreeNote> Notes);

/// <summary>Something that a tree builder met: an error when it ended the building, else a remark.</summary>
/// <param name="Id">One of <see cref="Diagnostics.ProblemIds"/>.</param>
/// <param name="Offset">In UTF-16 code units from the start of the file.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Arguments">What the message names.</param>
internal sealed record TreeNote(string Id, int Offset, int Length, IReadOnlyList<string> Arguments);
