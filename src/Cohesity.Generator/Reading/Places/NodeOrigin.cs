using Cohesity.Generator.Common;

namespace Cohesity.Generator.Reading.Places;

/// <summary>Where a node stood before.</summary>
/// <param name="Path">The place.</param>
/// <param name="IsWhole">Whether all that stands below the node stood below it already, by the same segments.</param>
internal readonly record struct NodeOrigin(JsonPath Path, bool IsWhole);
