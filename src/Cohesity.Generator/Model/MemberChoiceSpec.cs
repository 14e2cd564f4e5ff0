namespace Cohesity.Generator.Model;

/// <summary>Which values a member of a new instance may be given.</summary>
/// <param name="Name">The property; its JSON name until it is named.</param>
/// <param name="Values">The texts.</param>
internal sealed record MemberChoiceSpec(string Name, EquatableArray<string> Values);
