using System.Collections.Generic;
using System.Text.Json.Nodes;

namespace Cohesity.Generator.Reading.Trees;

/// <summary>What a tree builder made of a text.</summary>
/// <param name="Node">The root.</param>
/// <param name="Error">Why there is no root, if there is none.</param>
/// <param name="Notes">What was met on the way, in the order of the text.</param>
internal sealed record TreeBuild(JsonNode? Node, TreeNote? Error, IReadOnlyList<TreeNote> Notes);
