namespace Cohesity.Generator.Model;

/// <summary>A member of a variant's object, and which values it may have.</summary>
/// <param name="JsonName">Its name on the wire.</param>
/// <param name="Values">The only strings, numbers and booleans that it may be, as text; empty when any value does.</param>
internal sealed record MemberShape(string JsonName, EquatableArray<string> Values);
