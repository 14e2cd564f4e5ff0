using System.Text.Json.Nodes;
using Cohesity.Generator.Reading.Trees;

namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>What a reference leads to.</summary>
internal sealed record ReferenceTarget(JsonNode Node, SourceTree Tree, JsonPath Path);
