namespace Cohesity.Generator.Model;

/// <summary>What kinds of JSON a member of a variant's object may be, null apart.</summary>
/// <param name="JsonName">Its name on the wire.</param>
/// <param name="Kinds">The kinds.</param>
internal sealed record MemberKinds(string JsonName, JsonKinds Kinds);
