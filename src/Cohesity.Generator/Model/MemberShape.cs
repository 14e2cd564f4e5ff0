namespace Cohesity.Generator.Model;

/// <summary>A member that an object of a variant must have.</summary>
/// <param name="JsonName">Its name on the wire.</param>
/// <param name="Values">The only strings that it may be; empty when any value does.</param>
internal sealed record MemberShape(string JsonName, EquatableArray<string> Values);
