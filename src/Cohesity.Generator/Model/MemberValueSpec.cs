namespace Cohesity.Generator.Model;

/// <summary>What a member of a new instance is.</summary>
/// <param name="Name">The property; its JSON name until it is named.</param>
/// <param name="Value">The text that it is.</param>
internal sealed record MemberValueSpec(string Name, string Value);
