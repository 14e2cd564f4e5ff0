namespace Cohesity.Generator.Model;

/// <summary>How a member of a variant's object looks beyond its kind.</summary>
/// <param name="JsonName">Its name on the wire.</param>
/// <param name="Type">The type that its values are of, with what is asked of them.</param>
internal sealed record MemberLook(string JsonName, TypeRef Type);
