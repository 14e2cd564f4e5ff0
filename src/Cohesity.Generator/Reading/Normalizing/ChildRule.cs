namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>What stands under a key.</summary>
internal readonly record struct ChildRule(NodeShape Shape, NodeKind Kind);
