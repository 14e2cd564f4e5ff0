namespace Cohesity.Generator.Reading.Normalizing;

/// <summary>How the pursuit of a reference ended: at a target, or with one of <see cref="Diagnostics.ProblemIds"/>.</summary>
/// <param name="Trail">The references on the way, for the message.</param>
internal sealed record ReferenceOutcome(ReferenceTarget? Target, string? ProblemId, string Trail);
