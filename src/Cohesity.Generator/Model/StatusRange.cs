namespace Cohesity.Generator.Model;

/// <summary>Statuses that a key of <c>responses</c> stands for: one, or those of <c>3XX</c>.</summary>
/// <param name="First">The first one.</param>
/// <param name="Last">The last one.</param>
internal sealed record StatusRange(int First, int Last);
